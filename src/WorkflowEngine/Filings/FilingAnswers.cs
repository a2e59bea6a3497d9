using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Filings;

/// <summary>What is known of one case when the rules of a procedure's facts are asked: before it is filed, and later.</summary>
public sealed record FilingAnswers
{
    /// <summary>Answers to the e-form by field id.</summary>
    public ValueMap Fields { get; init; } = ValueMap.Empty;

    /// <summary>kind, name, identity, phone, email, address.</summary>
    public ValueMap Applicant { get; init; } = ValueMap.Empty;

    /// <summary>One of <see cref="Dossiers.Channels"/>.</summary>
    public string Channel { get; init; } = Channels.Online;

    /// <summary>Code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    public ImmutableArray<ProvidedComponent> Components { get; init; } = [];

    public required DateTimeOffset Now { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public DateOnly Today => Calendar.LocalDay(Now);

    /// <summary>The names that rules of the facts may read, besides a running workflow's variables.</summary>
    internal bool TryRead(string name, out Value value)
    {
        switch (name)
        {
            case "fields":
                value = Fields;
                return true;
            case "applicant":
                value = Applicant;
                return true;
            case "channel":
                value = Channel;
                return true;
            case "unit":
                value = Unit;
                return true;
            case "components":
                value = ComponentMap(Components);
                return true;
            case "now":
                value = Calendar.Iso(Now);
                return true;
            case "today":
                value = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                return true;
            case "outcomes" or "notes":
                value = ValueMap.Empty;
                return true;
            default:
                value = default;
                return false;
        }
    }

    internal static ValueMap ComponentMap(ImmutableArray<ProvidedComponent> components) => ValueMap.From(components.Select(component =>
        KeyValuePair.Create(component.Component, Value.Of(ValueMap.Of(
            ("provided", true),
            ("from", component.From),
            ("quantity", (double)component.Quantity))))));
}

/// <summary>The context of a rule of the facts before there is a dossier.</summary>
internal sealed class FilingContext(FilingAnswers answers) : RuleContext
{
    public override DateOnly? Today => answers.Today;

    public override IRuleCalendar? Calendar => new RuleCalendar(answers.Calendar);

    public override bool TryGetVariable(string name, out Value value)
    {
        value = default;
        return false;
    }

    public override bool TryGetGlobal(string name, out Value value) => answers.TryRead(name, out value);
}

/// <summary>The working calendar as rules count with it.</summary>
internal sealed class RuleCalendar(WorkingCalendar calendar) : IRuleCalendar
{
    public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(day);

    public int WorkingDaysBetween(DateOnly from, DateOnly to) => calendar.WorkingDaysBetween(from, to);

    public DateOnly AddWorkingDays(DateOnly day, int days) => calendar.AddWorkingDays(day, days);
}
