using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

/// <summary>A dossier as a rule sees it: a permit with a fee, and the working days of a week from Monday to Friday.</summary>
internal sealed class SampleContext : RuleContext, IRuleCalendar
{
    private readonly Dictionary<string, Value> _variables = new()
    {
        ["Fee"] = 150,
        ["Decision"] = "approve",
        ["applicant"] = ValueMap.Of(("name", "Nguyễn Văn Ất"), ("age", 42)),
        ["Items"] = ValueList.Of(1, 2, 3),
        ["Price"] = Value.OfMoney(120.50m),
        ["Nothing"] = Value.Null,
    };

    private int _codes;

    public List<(string Name, Value Value)> Written { get; } = [];

    public List<string> Outcomes { get; } = [];

    public override string CorrelationId => "H45.1-241121-0001";

    public override string InstanceId => "instance-1";

    public override string DefinitionId => "permit";

    public override string DefinitionVersionId => "permit-3";

    public override int DefinitionVersion => 3;

    public override Value LastResult => "last";

    public override DateOnly? Today => new DateOnly(2026, 11, 17);

    public override IRuleCalendar Calendar => this;

    public override IEnumerable<string> VariableNames => _variables.Keys;

    public override bool TryGetVariable(string name, out Value value) => _variables.TryGetValue(name, out value);

    public override bool TryGetInput(string name, out Value value)
    {
        value = "from the input";
        return name == "Channel";
    }

    public override bool TryGetOutput(string activity, string output, out Value value)
    {
        value = ValueMap.Of(("Result", 7));
        return (activity, output) is ("Calculate", "Result") or ("FromDesk", "Total");
    }

    public override bool TryGetGlobal(string name, out Value value)
    {
        value = ValueMap.Of(("code", "H45.1"), ("tags", ValueList.Of("a")));
        return name == "dossier";
    }

    public override Guid? NextGuid() => new Guid(++_codes, 0, 0, new byte[8]);

    public override void SetVariable(string name, Value value)
    {
        _variables[name] = value;
        Written.Add((name, value));
    }

    public override void SetOutcomes(IReadOnlyList<string> outcomes) => Outcomes.AddRange(outcomes);

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return to < from ? -WorkingDaysBetween(to, from) : count;
    }

    public DateOnly AddWorkingDays(DateOnly day, int days)
    {
        for (var left = Math.Abs(days); left > 0; left -= IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(Math.Sign(days));
        }

        return day;
    }
}
