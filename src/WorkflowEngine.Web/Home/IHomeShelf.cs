using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>What stands on the start page: from the catalogue, the office's notices and its figures.</summary>
public interface IHomeShelf
{
    Task<HomeShelf> Fill(CancellationToken cancelled);
}

/// <summary>What stands on the start page; each part may be empty and is then left out or says so.</summary>
public sealed record HomeShelf
{
    public static HomeShelf Empty { get; } = new();

    /// <summary>What many people search for.</summary>
    public IReadOnlyList<HomeLink> Searches { get; init; } = [];

    public IReadOnlyList<LifeEvent> LifeEvents { get; init; } = [];

    public IReadOnlyList<FrequentProcedure> Frequent { get; init; } = [];

    public IReadOnlyList<HomeNotice> Notices { get; init; } = [];

    public HomeFigures? Figures { get; init; }

    /// <summary>A dossier code as this office writes it, to show the form of one.</summary>
    public string? SampleCode { get; init; }
}

/// <summary>Words that lead to an address.</summary>
public sealed record HomeLink(Sentence Name, string Address);

/// <summary>What happens in a life, and the procedures it brings.</summary>
public sealed record LifeEvent(Sentence Name, Sentence Brings, string Icon, string Address);

/// <summary>A procedure many people do: limit, fee and level as published, with the reason where it is not fully online.</summary>
public sealed record FrequentProcedure(string Code, Sentence Name, Sentence Limit, Sentence Fee, string Address)
{
    public bool FullOnline { get; init; }

    public Sentence? PartialReason { get; init; }
}

/// <summary>Something to know this week.</summary>
public sealed record HomeNotice(Sentence Title, Sentence Body, bool Warns = false);

/// <summary>Open figures of a period, with the instant they were counted.</summary>
public sealed record HomeFigures(Sentence Period, DateTimeOffset CountedAt, IReadOnlyList<HomeFigure> Figures);

/// <summary>One figure as it is written, what it counts, and the list behind it.</summary>
public sealed record HomeFigure(string Written, Sentence Counts, string Address);

/// <summary>Before any procedure is published the start page still finds dossiers.</summary>
internal sealed class EmptyHomeShelf : IHomeShelf
{
    private static readonly Task<HomeShelf> Nothing = Task.FromResult(HomeShelf.Empty);

    public Task<HomeShelf> Fill(CancellationToken cancelled) => Nothing;
}
