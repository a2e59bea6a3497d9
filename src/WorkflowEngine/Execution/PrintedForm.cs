using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Forms;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>A form that is printed when somebody asks for it: the control slip of a dossier, the register of some days.</summary>
/// <param name="Text">The form; null when it cannot be made.</param>
/// <param name="Why">Why it cannot be made; null when it was.</param>
public sealed record PrintedForm(string? Text, Sentence? Why)
{
    /// <summary>Template of the control slip (form 06).</summary>
    public const string ControlSlip = "forms/06-kiem-soat-qua-trinh";

    /// <summary>Template of the register (form 07).</summary>
    public const string Register = "forms/07-so-theo-doi";

    /// <summary>The control slip of a dossier.</summary>
    /// <param name="plan">The version that the dossier follows.</param>
    /// <param name="dossier">The dossier as it stands.</param>
    /// <param name="history">All that happened to it, in order, each with its moment.</param>
    /// <param name="facts">The world now.</param>
    public static PrintedForm OfSlip(Plan plan, Dossier dossier, IEnumerable<(DateTimeOffset At, DossierEvent Happened)> history, Facts facts)
    {
        var burst = new Burst(plan, dossier, facts);
        return Render(facts, ControlSlip, head => LetterModel.Of(burst, plan.Nodes[0], head).With("handovers", Execution.ControlSlip.Of(burst, history)));
    }

    /// <summary>The register of a unit over some days.</summary>
    public static PrintedForm OfRegister(RegisterPage page, Facts facts) => Render(facts, Register, head => ValueMap.Of(
        ("office", ValueMap.Of(("province", facts.Names.Province), ("one_stop", facts.Names.OneStop), ("place", facts.Names.Place))),
        ("letter", ValueMap.Of(("number", ""), ("template", head.Template), ("version", head.Version))),
        ("now", facts.Calendar.Iso(facts.Now)),
        ("register", ValueMap.Of(
            ("unit", facts.Office?.FindUnit(page.Unit, facts.Today)?.Name.Vi ?? page.Unit),
            ("parent", facts.Office?.BodyAbove(page.Unit, facts.Today)?.Name.Vi ?? ""),
            ("book", page.From.Year.ToString(CultureInfo.InvariantCulture)),
            ("sequence", ""),
            ("from", page.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("to", page.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("rows", ValueList.From(page.Rows.Select((row, at) => Value.Of(row.ToMap(facts.Calendar, (at + 1).ToString(CultureInfo.InvariantCulture))))))))));

    private static PrintedForm Render(Facts facts, string template, Func<LetterHead, ValueMap> model)
    {
        if (facts.Templates(template + ".vi.html") is not { } letter)
        {
            return new PrintedForm(null, new Sentence(
                $"Chưa có mẫu “{template}”. Thêm mẫu rồi in lại.", $"There is no template “{template}”. Add it and print again."));
        }

        var values = model(LetterHead.Of("", template, letter.Hash));
        if (FormRules.Of(facts.Forms, template, facts.Today)?.EmptyIn(values) is { Count: > 0 } empty)
        {
            return new PrintedForm(null, new Sentence(
                $"Biểu mẫu chưa in được vì còn thiếu: {string.Join(", ", empty.Select(field => field.Name.Vi))}.",
                $"The form was not printed, for it lacks: {string.Join(", ", empty.Select(field => field.Name.En))}."));
        }

        var result = letter.Template.Render(
            new TemplateInput
            {
                Model = values,
                Now = facts.Now.ToOffset(facts.Calendar.Offset),
                Include = name => facts.Templates(name + ".vi.html")?.Template,
                Strict = true,
            },
            TemplateBudget.Default with { LoopTurns = 100_000, OutputBytes = 16 * 1024 * 1024, Bytes = 512L * 1024 * 1024, Fuel = 100_000_000 });
        return result.Succeeded
            ? new PrintedForm(result.Text, null)
            : new PrintedForm(null, new Sentence(
                $"Biểu mẫu “{template}” không lập được, dòng {result.Fault.Line}: {result.Fault.Sentence.Vi}",
                $"The form “{template}” cannot be made, line {result.Fault.Line}: {result.Fault.Sentence.En}"));
    }
}

/// <summary>The part of the register (form 07) that is printed.</summary>
/// <param name="Unit">Code of the receiving unit.</param>
public sealed record RegisterPage(string Unit, DateOnly From, DateOnly To, IReadOnlyList<RegisterRow> Rows);

/// <summary>One dossier in the register.</summary>
public sealed record RegisterRow(string Code, DateTimeOffset ReceivedAt)
{
    /// <summary>Number in the year's book; null for a dossier that was received before books were kept.</summary>
    public string? Sequence { get; init; }

    public string Procedure { get; init; } = "";

    public int Sets { get; init; } = 1;

    public string Applicant { get; init; } = "";

    public string Address { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>Name of the body that decides.</summary>
    public string Authority { get; init; } = "";

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? ReturnedAt { get; init; }

    public string ReturnMethod { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>The row as the template has it.</summary>
    /// <param name="calendar">In whose offset its moments stand.</param>
    /// <param name="no">What stands for the number of a dossier without one.</param>
    internal ValueMap ToMap(WorkingCalendar calendar, string no) => ValueMap.Of(
        ("no", Sequence is { Length: > 0 } sequence ? sequence : no),
        ("code", Code),
        ("procedure", Procedure),
        ("sets", (double)Sets),
        ("applicant", Applicant),
        ("address", Address),
        ("phone", Phone),
        ("unit", Authority),
        ("received_at", calendar.Iso(ReceivedAt)),
        ("due_at", DueAt is { } due ? calendar.Iso(due) : ""),
        ("returned_at", ReturnedAt is { } returned ? calendar.Iso(returned) : ""),
        ("return_method", ReturnMethod),
        ("signature", ""),
        ("note", Note));

    /// <summary>A dossier as the register has it; personal values must be open.</summary>
    /// <param name="dossier">The dossier as it stands.</param>
    /// <param name="plan">The version that it follows.</param>
    /// <param name="facts">The world now.</param>
    public static RegisterRow Of(Plan plan, Dossier dossier, Facts facts) => LetterModel.RegisterRowOf(new Burst(plan, dossier, facts));
}
