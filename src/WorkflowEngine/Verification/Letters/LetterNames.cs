using WorkflowEngine.Procedures;

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
        "dossier.code", "dossier.secret", "dossier.received_at", "dossier.due_at", "dossier.channel", "dossier.channel_name",
        "dossier.procedure.code", "dossier.procedure.name", "dossier.procedure.name_en",
        "dossier.unit.code", "dossier.unit.name", "dossier.unit.address", "dossier.unit.phone",
        "dossier.authority.code", "dossier.authority.name", "dossier.authority.address", "dossier.authority.phone", "dossier.status", "dossier.limit",
        "applicant.name", "applicant.identity", "applicant.address", "applicant.phone", "applicant.email", "applicant.kind",
        "components[].no", "components[].id", "components[].name", "components[].form_name", "components[].quantity", "components[].provided",
        "fees[].name", "fees[].amount", "total_fee",
        "office.province", "office.one_stop", "office.place",
        "step.id", "step.name", "step.actor", "step.outcome", "step.note",
        "supplement.items[].no", "supplement.items[].component", "supplement.items[].defect", "supplement.items[].cite", "supplement.deadline", "supplement.sequence",
        "result.code", "result.name", "result.number", "result.issued_at", "result.signer",
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
