using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Attempts;

/// <summary>Through which way a command or a request came in; one for each request.</summary>
public sealed class EntryWay
{
    public const string System = "system";

    /// <summary><c>page</c>, <c>api</c>, <c>elsa</c>; <c>system</c> where nobody said.</summary>
    public string Name { get; set; } = System;
}

/// <summary>Writes down what somebody tried.</summary>
public sealed class AttemptLog(IDbContextFactory<WorkflowDbContext> contexts, IFactsSource facts, TimeProvider clock)
{
    public const string Anonymous = "anonymous";

    private const int LongestDetail = 300;

    /// <summary>Adds a row; month and moment are filled in, long texts are cut.</summary>
    public async Task AddAsync(AttemptKind kind, AttemptPlace place, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var day = (await facts.AtAsync(now, cancel)).Today;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.Add(new AttemptRow
        {
            At = now,
            Month = (day.Year * 100) + day.Month,
            Kind = kind,
            Person = place.Person,
            Unit = place.Unit,
            DossierId = place.Dossier,
            Procedure = Cut(place.Procedure),
            Step = Cut(place.Step),
            Component = Cut(place.Component),
            Way = place.Way,
            Detail = Cut(place.Detail),
        });
        await context.SaveChangesAsync(cancel);
    }

    private static string? Cut(string? text) => text is { Length: > LongestDetail } ? text[..LongestDetail] : text;
}

/// <summary>Who tried it, and on what.</summary>
public sealed record AttemptPlace(string Person, string Way)
{
    public string Unit { get; init; } = "";

    public long? Dossier { get; init; }

    public string? Procedure { get; init; }

    public string? Step { get; init; }

    public string? Component { get; init; }

    public string? Detail { get; init; }
}
