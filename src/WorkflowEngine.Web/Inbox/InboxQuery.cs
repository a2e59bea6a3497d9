using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>By what a list is sorted; a minus turns it round.</summary>
public enum InboxSort
{
    /// <summary>By the step's due moment, nearest first.</summary>
    Due,
    DueLast,

    /// <summary>By when the work came, oldest first.</summary>
    Since,
    SinceLast,

    /// <summary>By when the dossier was received, oldest first.</summary>
    Received,
    ReceivedLast,
}

/// <summary>What a list of work shows: all that its address says, save the page. Null, or empty, does not narrow.</summary>
public sealed record InboxQuery
{
    private const int LongestFind = 120;

    private static readonly (InboxSort Sort, string Key)[] Sorts =
    [
        (InboxSort.Due, "due"), (InboxSort.DueLast, "-due"), (InboxSort.Since, "since"), (InboxSort.SinceLast, "-since"),
        (InboxSort.Received, "received"), (InboxSort.ReceivedLast, "-received"),
    ];

    public InboxView View { get; init; }

    public string? Procedure { get; init; }

    public string? Step { get; init; }

    public string? Unit { get; init; }

    public ClockBand? Clock { get; init; }

    public string? Channel { get; init; }

    /// <summary>First day on which the dossier was received.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day on which the dossier was received.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Dossier code, identity number, or the applicant's name: whole, or its last one or two words.</summary>
    public string? Find { get; init; }

    public InboxSort Sort { get; init; }

    /// <summary>Whether it shows less than its view does.</summary>
    public bool IsNarrowed => (this with { View = InboxView.All, Sort = InboxSort.Due }) != new InboxQuery();

    /// <summary>The sort as an address has it.</summary>
    public static string KeyOf(InboxSort sort) => Sorts.First(known => known.Sort == sort).Key;

    /// <summary>As an address says it; what cannot be read does not narrow.</summary>
    public static InboxQuery Of(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var said = query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim(), StringComparer.OrdinalIgnoreCase);
        string? Said(string name) => said.GetValueOrDefault(name) is { Length: > 0 and <= LongestFind } text ? text : null;
        return new InboxQuery
        {
            View = InboxViews.All.FirstOrDefault(view => view.Key == Said("view")).View,
            Procedure = Said("procedure"),
            Step = Said("step"),
            Unit = Said("unit"),
            Clock = ClockBands.Of(Said("clock")),
            Channel = Said("channel"),
            From = DayTyping.Day(Said("from")),
            To = DayTyping.Day(Said("to")),
            Find = Said("find"),
            Sort = Sorts.FirstOrDefault(sort => sort.Key == Said("sort")).Sort,
        };
    }

    /// <summary>As the part of an address after the question mark says it, with or without the mark.</summary>
    public static InboxQuery Of(string? query) => Of(QueryHelpers.ParseQuery(query));

    /// <summary>The part of its address after the question mark; it always names the view.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder { { "view", InboxViews.All.First(view => view.View == View).Key } };
        foreach (var (name, value) in Narrowing())
        {
            query.Add(name, value);
        }

        return query.ToString()[1..];
    }

    /// <summary>What narrows it, as the address names it, and the order where it is not the usual one.</summary>
    public IEnumerable<(string Name, string Value)> Narrowing()
    {
        (string, string?)[] all =
        [
            ("procedure", Procedure), ("step", Step), ("unit", Unit), ("clock", Clock is { } clock ? ClockBands.KeyOf(clock) : null),
            ("channel", Channel), ("from", Written(From)), ("to", Written(To)), ("find", Find),
            ("sort", Sort == InboxSort.Due ? null : KeyOf(Sort)),
        ];
        return all.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
