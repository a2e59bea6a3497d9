using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>A path beside the limit that holds for it, in one unit: working hours, or calendar days for a limit in days.</summary>
internal sealed class TimedPath
{
    private readonly Flow _flow;
    private readonly ImmutableArray<int> _steps;
    private readonly IReadOnlyList<Load> _own;
    private readonly VerificationWorld _world;

    public TimedPath(Flow flow, LongestPath longest, ImmutableArray<int> steps, TimeLimit limit, IReadOnlySet<int> uncounted)
    {
        _flow = flow;
        _own = longest.Own;
        _steps = [.. steps.Where(step => !uncounted.Contains(step))];
        _world = flow.Document.World;
        Ids = flow.Ids(steps);
        Limit = limit;
        Total = _steps.Sum(step => Weight(_own[step], limit, _world));
        Allowed = Weight(StepLoad.Of(_world, limit), limit, _world);
    }

    public TimeLimit Limit { get; }

    public ImmutableArray<string> Ids { get; }

    public decimal Total { get; }

    public decimal Allowed { get; }

    /// <summary>
    /// A load in the unit of a limit. So many working days take at least as many calendar days; of calendar days nothing can
    /// be said in working time without a calendar.
    /// </summary>
    public static decimal Weight(Load load, TimeLimit limit, VerificationWorld world) =>
        limit.Unit == TimeUnit.Day ? load.Days + (load.Hours / world.HoursOfDay) : load.Hours;

    /// <summary>Steps with time in a unit that does not compare with the limit's.</summary>
    public ImmutableArray<PlanNode> Incomparable =>
        [.. _steps.Where(step => Limit.Unit == TimeUnit.Day ? _own[step].Hours > 0 : _own[step].Days > 0).Select(step => _flow.Steps[step])];

    /// <summary>Whether all time is given to officials' steps: each has its own, and nothing else is waited for.</summary>
    public bool IsFullTable => _flow.Document.Plan.Nodes.All(step => step.Settings is StepSettings settings
        ? settings.Time is not null
        : !step.Kind.Waits || step.Kind is ApplicantStep or Lookup);

    /// <summary>The names of the steps on it that take time.</summary>
    public string Labels => string.Join(" → ", Timed.Select(step => _flow.Steps[step].Label));

    /// <summary>Whether the limit and every step's time are given in working days.</summary>
    public bool IsInWorkingDaysOnly => Limit.Unit == TimeUnit.WorkingDay && Timed.All(IsInWorkingDays);

    /// <summary>What each step on it that takes time takes, in order.</summary>
    public ImmutableArray<(string Id, decimal Amount)> Parts => [.. Timed.Select(step => (_flow.Steps[step].Id, Weight(_own[step], Limit, _world)))];

    /// <summary>"0,25 + 0,25 + 3 = 3,5 > 3 ngày làm việc".</summary>
    public Sentence Arithmetic(string sign)
    {
        var inDays = IsInWorkingDaysOnly;
        var divisor = inDays ? _world.HoursOfDay : 1;
        var terms = Timed.Select(step => Weight(_own[step], Limit, _world) / divisor).ToList();
        var allowed = new TimeLimit(Allowed / divisor, inDays ? TimeUnit.WorkingDay : Limit.Unit == TimeUnit.Day ? TimeUnit.Day : TimeUnit.WorkingHour).Words;
        var written = Limit.IsSameDay || (!inDays && Limit.Unit == TimeUnit.WorkingDay) ? new Sentence($" ({Limit.Words.Vi})", $" ({Limit.Words.En})") : new Sentence("", "");
        var sum = string.Join(" + ", terms.Select(Text));
        var text = $"{sum} = {Text(Total / divisor)} {sign} ";
        return new Sentence(text.Replace('.', ',') + allowed.Vi + written.Vi, text + allowed.En + written.En);
    }

    private IEnumerable<int> Timed => _steps.Where(step => _own[step] != default);

    private bool IsInWorkingDays(int step) =>
        _flow.Steps[step].Settings is not StepSettings { Time: { } time } || time.Unit == TimeUnit.WorkingDay;

    private static string Text(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);
}
