using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Something to filter by, and how much of the open work it fits.</summary>
public sealed record InboxChoice(string Value, string Name, int Count);

/// <summary>One page of the inbox.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record InboxPage(IReadOnlyList<InboxRow> Rows, string? Next)
{
    public IReadOnlyList<InboxChoice> Procedures { get; init; } = [];

    public IReadOnlyList<InboxChoice> Steps { get; init; } = [];

    public IReadOnlyList<InboxChoice> Channels { get; init; } = [];

    /// <summary>The units for which the place works, where they are several.</summary>
    public IReadOnlyList<InboxChoice> Units { get; init; } = [];
}

/// <summary>Reads pages of the inbox.</summary>
public sealed class InboxList(WorkflowDbContext context, Seals seals, InboxRows rows, InboxWords words)
{
    public const int PageSize = 25;

    public async Task<InboxPage> ReadAsync(Official official, InboxQuery query, InboxCursor? after, CancellationToken cancel)
    {
        var queries = new InboxQueries(context, seals, official);
        var order = InboxOrder.Of(query.Sort, backwards: false);
        var found = await queries.WalkAsync(query, after, PageSize + 1, backwards: false, cancel);
        var options = await queries.OptionsAsync(query.View == InboxView.Unit, cancel);
        var shown = found.Take(PageSize).ToList();
        return new InboxPage(
            await rows.MakeAsync(shown, official, order, cancel),
            found.Count > PageSize ? order.CursorOf(shown[^1]).ToString() : null)
        {
            Procedures = words.WithProcedure(await words.ProceduresAsync(options, cancel), query.Procedure),
            Steps = words.WithStep(await words.StepsAsync([.. options.Where(option => query.Procedure is null || option.Procedure == query.Procedure)], cancel), query.Step),
            Channels = words.WithChannel(words.Channels(options), query.Channel),
            Units = official.At.Units.Count > 1 ? words.Units(options, official) : [],
        };
    }
}

/// <summary>Names what there is to filter by.</summary>
public sealed class InboxWords(IPlanSource plans, CatalogueState catalogue, Text text)
{
    /// <summary>What is filtered by stays to be seen and taken back when nothing is left of it.</summary>
    public IReadOnlyList<InboxChoice> WithProcedure(IReadOnlyList<InboxChoice> found, string? chosen) =>
        With(found, chosen, code => catalogue.FindProcedure(code)?.Facts?.Name.In(text.Language) ?? code);

    public IReadOnlyList<InboxChoice> WithStep(IReadOnlyList<InboxChoice> found, string? chosen) => With(
        found, chosen, step => catalogue.Procedures.FirstOrDefault(known => known.Plan.NodeOf(step) is not null) is { } procedure ? StepNames.Of(procedure.Plan, step, text.Language) : step);

    public IReadOnlyList<InboxChoice> WithChannel(IReadOnlyList<InboxChoice> found, string? chosen) =>
        With(found, chosen, channel => text[ChannelWords.Of(channel).Name]);

    private static IReadOnlyList<InboxChoice> With(IReadOnlyList<InboxChoice> found, string? chosen, Func<string, string> name) =>
        chosen is null || found.Any(choice => choice.Value == chosen) ? found : [.. found, new InboxChoice(chosen, name(chosen), 0)];

    public Task<IReadOnlyList<InboxChoice>> ProceduresAsync(IReadOnlyList<InboxOption> options, CancellationToken cancel) =>
        NamesAsync(options.GroupBy(option => option.Procedure), (plan, _) => plan.Procedure?.Name.In(text.Language) ?? plan.Name, cancel);

    public Task<IReadOnlyList<InboxChoice>> StepsAsync(IReadOnlyList<InboxOption> options, CancellationToken cancel) =>
        NamesAsync(options.GroupBy(option => option.Step), (plan, step) => StepNames.Of(plan, step, text.Language), cancel);

    public IReadOnlyList<InboxChoice> Channels(IReadOnlyList<InboxOption> options) =>
        [.. options.GroupBy(option => option.Channel).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => new InboxChoice(
            same.Key, text[ChannelWords.Of(same.Key).Name], same.Sum(option => option.Count)))];

    public IReadOnlyList<InboxChoice> Units(IReadOnlyList<InboxOption> options, Official official) =>
        [.. official.At.Units.Select(unit => new InboxChoice(
            unit,
            official.Office.FindUnit(unit, official.Today) is { } known ? text[known.ShortName] : unit,
            options.Where(option => option.Unit == unit).Sum(option => option.Count)))];

    private async Task<IReadOnlyList<InboxChoice>> NamesAsync(
        IEnumerable<IGrouping<string, InboxOption>> groups, Func<Plans.Plan, string, string> name, CancellationToken cancel)
    {
        var names = new List<InboxChoice>();
        foreach (var group in groups)
        {
            var last = group.Last();
            names.Add(new InboxChoice(
                group.Key, name(await plans.FindAsync(last.Definition, last.Version, cancel), group.Key), group.Sum(option => option.Count)));
        }

        return names;
    }
}
