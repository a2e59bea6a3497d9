using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Verification.Letters;

/// <summary>
/// The names that every letter of a document may print, as <c>Execution.LetterModel</c> gives them. Elements of lists are
/// written <c>components[].name</c>.
/// </summary>
internal sealed class LetterNames
{
    /// <summary>Names that do not depend on the document; a name with members stands here with each of them.</summary>
    public static readonly IReadOnlyList<string> Fixed =
    [
        "dossier.code", "dossier.secret", "dossier.tracking", "dossier.received_at", "dossier.due_at", "dossier.channel", "dossier.channel_name",
        "dossier.procedure.code", "dossier.procedure.name", "dossier.procedure.name_en",
        "dossier.unit.code", "dossier.unit.name", "dossier.unit.parent", "dossier.unit.address", "dossier.unit.phone", "dossier.unit.website",
        "dossier.authority.code", "dossier.authority.name", "dossier.authority.parent", "dossier.authority.address", "dossier.authority.phone",
        "dossier.authority.website", "dossier.status", "dossier.limit", "dossier.stage", "dossier.sets", "dossier.field", "dossier.return_name", "dossier.paper_reason",
        "applicant.name", "applicant.identity", "applicant.address", "applicant.phone", "applicant.email", "applicant.kind",
        "components[].no", "components[].id", "components[].name", "components[].kind", "components[].form_name", "components[].quantity", "components[].provided",
        "fees[].name", "fees[].amount", "fees[].status", "total_fee",
        "office.province", "office.one_stop", "office.place",
        "step.id", "step.name", "step.actor", "step.outcome", "step.note",
        "supplement.items[].no", "supplement.items[].component", "supplement.items[].kind", "supplement.items[].qty_original",
        "supplement.items[].qty_certified", "supplement.items[].qty_copy", "supplement.items[].defect", "supplement.items[].cite", "supplement.deadline", "supplement.sequence",
        "supplement.stage", "supplement.clock_effect",
        "letter.number", "letter.template", "letter.version", "officer.name", "officer.position", "officer.unit", "officer.phone",
        "signer.on_behalf", "signer.line", "signer.title", "signer.name",
        "register.unit", "register.book", "register.sequence", "register.from", "register.to",
        "register.rows[].no", "register.rows[].code", "register.rows[].procedure", "register.rows[].sets", "register.rows[].applicant",
        "register.rows[].address", "register.rows[].phone", "register.rows[].unit", "register.rows[].received_at", "register.rows[].due_at",
        "register.rows[].returned_at", "register.rows[].return_method", "register.rows[].signature", "register.rows[].note",
        "handovers[].from", "handovers[].to", "handovers[].given_at", "handovers[].done_at", "handovers[].giver", "handovers[].receiver",
        "handovers[].result", "handovers[].note", "coordinating[].name",
        "asked.unit.code", "asked.unit.name", "asked.unit.parent", "asked.unit.address", "asked.unit.phone", "asked.unit.website",
        "asked.due_at", "asked.time", "asked.question", "asked.silence", "asked.silence_name", "asked.basis",
        "visits[].no", "visits[].at", "visits[].by", "visits[].place", "visits[].present", "visits[].found",
        "opinions[].unit", "opinions[].step", "opinions[].answer", "opinions[].note",
        "apology.previous_due", "apology.new_due", "apology.done", "apology.reason",
        "extension.previous_due", "extension.new_due", "extension.amount", "extension.reason", "extension.by",
        "stop.kind", "stop.decision", "stop.asked_by", "stop.asked_at", "stop.reason", "stop.stage", "stop.step", "stop.acted_by", "stop.paid", "stop.waived", "stop.money",
        "stop.papers_returned", "stop.returns_papers",
        "result.code", "result.name", "result.number", "result.issued_at", "result.signer", "result.check_code", "result.check_address",
        "result.old_number", "result.change_reason", "result.change_article", "result.change_by",
        "result.changes[].name", "result.changes[].name_en", "result.changes[].was", "result.changes[].was_en", "result.changes[].now", "result.changes[].now_en",
        "reason", "legal_basis[].instrument", "legal_basis[].title", "legal_basis[].article", "now",
    ];

    private static readonly HashSet<string> FixedWithParts = [.. Fixed.SelectMany(WithParts), "fields"];

    private readonly Dictionary<string, FieldFact> _fields;

    public LetterNames(ProcedureFacts facts)
    {
        _fields = new Dictionary<string, FieldFact>(StringComparer.Ordinal);
        foreach (var field in facts.Fields)
        {
            _fields.TryAdd(field.Id, field);
        }
    }

    public IReadOnlyCollection<string> Fields => _fields.Keys;

    /// <summary>Whether a letter must have what is read, and it depends on the document whether it does.</summary>
    public static bool IsInDoubt(TemplateRead read) => !read.Optional && !FixedWithParts.Contains(read.Path);

    /// <summary>Whether a field that a letter reads may stand empty: nothing in the document ever requires it.</summary>
    public bool MayBeEmpty(string path) => path.StartsWith("fields.", StringComparison.Ordinal)
        && _fields.TryGetValue(path["fields.".Length..], out var field) && field.Required is null or { IsNever: true };

    public bool Has(string path)
    {
        if (!path.StartsWith("fields.", StringComparison.Ordinal))
        {
            return FixedWithParts.Contains(path);
        }

        var parts = path["fields.".Length..].Split('.');
        if (!_fields.TryGetValue(WithoutItem(parts[0]), out var field))
        {
            return false;
        }

        var isItem = parts[0].EndsWith("[]", StringComparison.Ordinal);
        return field.Type switch
        {
            FieldType.Group => parts.Length == 1 || (isItem && parts.Length == 2 && field.Fields.Any(inner => inner.Id == parts[1])),
            FieldType.Choices => parts.Length == 1,
            _ => parts.Length == 1 && !isItem,
        };
    }

    /// <summary>"a.b[].c" stands for "a", "a.b", "a.b[]" and itself.</summary>
    private static IEnumerable<string> WithParts(string path)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i] is '.' or '[')
            {
                yield return path[..i];
            }
            else if (path[i] == ']')
            {
                yield return path[..(i + 1)];
            }
        }

        yield return path;
    }

    private static string WithoutItem(string part) => part.EndsWith("[]", StringComparison.Ordinal) ? part[..^2] : part;
}
