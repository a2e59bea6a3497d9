using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>One page of the inbox.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record InboxPage(IReadOnlyList<InboxRow> Rows, InboxCounts Counts, string? Next)
{
    public IReadOnlyList<(string Value, string Name)> Procedures { get; init; } = [];

    public IReadOnlyList<(string Value, string Name)> Steps { get; init; } = [];

    public IReadOnlyList<string> Channels { get; init; } = [];
}

/// <summary>Reads pages of the inbox.</summary>
public sealed class InboxList(WorkflowDbContext context, InboxRows rows, IPlanSource plans, Text text)
{
    public const int PageSize = 25;

    public async Task<InboxPage> ReadAsync(Official official, InboxView view, InboxFilter filter, InboxCursor after, CancellationToken cancel)
    {
        var queries = new InboxQueries(context, official);
        var found = await queries.PageAsync(view, filter, after, PageSize + 1, cancel);
        var counts = await queries.CountAsync(cancel);
        var options = await queries.OptionsAsync(cancel);
        var shown = found.Take(PageSize).ToList();
        var next = found.Count > PageSize && shown[^1] is { } last
            ? new InboxCursor(last.Stopped, last.Due, last.Dossier, last.Seq).ToString()
            : null;
        return new InboxPage(await rows.MakeAsync(shown, official, cancel), counts, next)
        {
            Procedures = await NamesAsync(options.GroupBy(option => option.Procedure), (plan, _) => plan.Procedure?.Name.In(text.Language) ?? plan.Name, cancel),
            Steps = await NamesAsync(
                options.Where(option => filter.Procedure is null || option.Procedure == filter.Procedure).GroupBy(option => option.Step),
                (plan, step) => StepNames.Of(plan, step, text.Language), cancel),
            Channels = [.. options.Select(option => option.Channel).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private async Task<IReadOnlyList<(string, string)>> NamesAsync(
        IEnumerable<IGrouping<string, InboxOption>> groups, Func<Plans.Plan, string, string> name, CancellationToken cancel)
    {
        var names = new List<(string, string)>();
        foreach (var group in groups)
        {
            var last = group.Last();
            names.Add((group.Key, name(await plans.FindAsync(last.Definition, last.Version, cancel), group.Key)));
        }

        return names;
    }
}
