using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Issuing;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>The names that a letter may print; a letter is strict, so every name stands here even when it is empty.</summary>
internal static partial class LetterModel
{
    /// <param name="burst">The turn in which the letter is written.</param>
    /// <param name="node">The step that writes it.</param>
    /// <param name="letter">What the letter knows of itself.</param>
    public static ValueMap Of(Burst burst, PlanNode node, LetterHead letter)
    {
        var fees = burst.Fees();
        return ValueMap.Of(
            ("dossier", OfDossier(burst)),
            ("applicant", OfApplicant(burst)),
            ("fields", OfFields(burst)),
            ("components", OfComponents(burst)),
            ("fees", OfFees(burst, fees)),
            ("total_fee", Value.OfMoney(fees.Sum(fee => fee.Amount))),
            ("office", OfOffice(burst)),
            ("step", OfStep(burst, node)),
            ("letter", ValueMap.Of(("number", letter.Number), ("template", letter.Template), ("version", letter.Version))),
            ("register", OfRegister(burst)),
            ("officer", OfOfficer(burst)),
            ("signer", OfSigner(burst)),
            ("supplement", OfSupplement(burst)),
            ("apology", OfApology(burst)),
            ("extension", OfExtension(burst)),
            ("stop", OfStop(burst, node)),
            ("handovers", ControlSlip.Of(burst)),
            ("coordinating", CoordinatingUnits(burst)),
            ("asked", OfRequest(burst, node)),
            ("visits", OfVisits(burst)),
            ("opinions", OfOpinions(burst)),
            ("result", OfResult(burst)),
            ("reason", burst.Reason),
            ("legal_basis", LegalBasisOf(burst, node)),
            ("now", Moment(burst, burst.Facts.Now)));
    }

    private static ValueMap OfFields(Burst burst)
    {
        var given = burst.Dossier.Fields;
        return given.Merge(Filled(burst.Plan.Procedure!.Fields, given));
    }

    /// <summary>What was not answered is empty, in the rows of a group too.</summary>
    private static ValueMap Filled(IEnumerable<FieldFact> fields, ValueMap given) => ValueMap.From(fields.Select(field =>
    {
        var value = given[field.Id];
        return KeyValuePair.Create(field.Id, value.IsNull ? Empty(field)
            : field.Type == FieldType.Group && value.Kind == ValueKind.List
                ? ValueList.From(value.AsList().Select(row => Value.Of(row.MapOrEmpty.Merge(Filled(field.Fields, row.MapOrEmpty)))))
                : value);
    }));

    private static Value Empty(FieldFact field) => field.Type == FieldType.Group ? Value.Of(ValueList.Empty) : Value.Of("");

    private static ValueMap OfOffice(Burst burst)
    {
        var names = burst.Facts.Names;
        return ValueMap.Of(("province", names.Province), ("one_stop", names.OneStop), ("place", names.Place));
    }

    private static ValueMap OfStep(Burst burst, PlanNode node)
    {
        var last = LastRecord(burst);
        return ValueMap.Of(
            ("id", node.Id),
            ("name", node.Label),
            ("actor", NameOf(burst, last?.Person)),
            ("outcome", last?.Outcome ?? ""),
            ("note", burst.Dossier.LastNote ?? ""));
    }

    private static ValueMap OfResult(Burst burst)
    {
        var (code, number, signer) = burst.PendingResult
            ?? (burst.Dossier.Result is { } issued ? (issued.Code, issued.Number, issued.Signer) : ("", "", ""));
        var name = burst.Plan.Procedure!.Results.FirstOrDefault(result => result.Code == code)?.Name.Vi ?? "";
        return ValueMap.Of(
            ("code", code),
            ("name", name),
            ("number", number),
            ("issued_at", Moment(burst, burst.Dossier.Result?.At ?? burst.Facts.Now)),
            ("signer", NameOf(burst, signer)),
            ("check_code", ResultCheckCode.Of(burst.Dossier.Secret, number)),
            ("check_address", CheckAddress(burst, number)),
            ("old_number", burst.PendingRevision?.Old ?? ""),
            ("change_reason", burst.PendingRevision?.Reason ?? ""),
            ("change_article", burst.PendingRevision?.Article ?? ""),
            ("change_by", NameOf(burst, burst.PendingRevision?.By)),
            ("changes", ChangesOf(burst)));
    }

    /// <summary>What was wrong in the result and what is right, in both languages.</summary>
    private static ValueList ChangesOf(Burst burst) => ValueList.From(
        ResultAnswers.FixesOf(burst.Plan.Procedure, burst.PendingRevision?.Fixed ?? ValueMap.Empty).Select(fix =>
        {
            var (was, now) = (AnswerWords.Of(fix.Fact, fix.Was), AnswerWords.Of(fix.Fact, fix.Now));
            return Value.Of(ValueMap.Of(
                ("name", fix.Label.Vi), ("name_en", fix.Label.En), ("was", was.Vi), ("was_en", was.En), ("now", now.Vi), ("now_en", now.En)));
        }));

    /// <summary>Where anybody who holds the paper sees whether it still holds.</summary>
    private static string CheckAddress(Burst burst, string number) =>
        $"{burst.Facts.Site}/results?number={Uri.EscapeDataString(number)}&code={ResultCheckCode.Of(burst.Dossier.Secret, number)}";

    /// <summary>Of a refusal the bases that were chosen for it; of a step that ends a dossier by itself its own; else all of the procedure in force.</summary>
    private static ValueList LegalBasisOf(Burst burst, PlanNode node)
    {
        var chosen = burst.PendingStop is { Kind: "refuse" } ? RefusalBases.Chosen(burst) : [];
        if (chosen.Count == 0 && node.Settings is Stop.StopSettings { Basis: { Length: > 0 } own })
        {
            return ValueList.Of(ValueMap.Of(("instrument", own), ("title", ""), ("article", "")));
        }

        return ValueList.From(burst.Plan.Procedure!.LegalBasis
            .Where(basis => chosen.Count > 0 ? chosen.Contains(basis.Cited) : basis.IsInForce(burst.Facts.Today))
            .Select(basis => Value.Of(ValueMap.Of(
                ("instrument", basis.Instrument),
                ("title", basis.Title?.Vi ?? ""),
                ("article", basis.Article ?? "")))));
    }

    private static StepRecord? LastRecord(Burst burst) => burst.Dossier.Records.IsEmpty ? null : burst.Dossier.Records[^1];

    internal static string NameOf(Burst burst, string? person) =>
        string.IsNullOrEmpty(person) ? "" : burst.Facts.Office?.FindPerson(person)?.Name ?? person;

    private static Value MomentOrNone(Burst burst, DateTimeOffset? moment) => moment is { } known ? Moment(burst, known) : "";

    internal static Value Moment(Burst burst, DateTimeOffset moment) => burst.Facts.Calendar.Iso(moment);
}

/// <summary>What a letter knows of itself.</summary>
/// <param name="Number">Its number in the register of the unit that sends it; empty for a letter without one.</param>
/// <param name="Template">Name of its template.</param>
/// <param name="Version">The first signs of the hash of its template's text: which version of the form this is.</param>
internal sealed record LetterHead(string Number, string Template, string Version)
{
    /// <summary>So many signs of a hash tell one version of a form from another on paper.</summary>
    private const int VersionSigns = 12;

    public static readonly LetterHead None = new("", "", "");

    public static LetterHead Of(string number, string template, string hash) =>
        new(number, template, hash.Length > VersionSigns ? hash[..VersionSigns] : hash);
}
