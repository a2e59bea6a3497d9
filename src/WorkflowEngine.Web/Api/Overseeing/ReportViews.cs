namespace WorkflowEngine.Web.Api.Overseeing;

/// <summary>What of each unit is there as a file.</summary>
internal sealed record DigitisationView(IReadOnlyList<ShareView> Units)
{
    /// <summary>The papers or results behind a unit's figure, where a unit is named.</summary>
    public IReadOnlyList<ShareItem>? Items { get; init; }
}

/// <summary>Papers taken in and results issued, and how many of them are digital.</summary>
internal sealed record ShareView(string Unit, int Papers, int DigitalPapers, int Results, int DigitalResults);

/// <summary>A paper or a result.</summary>
/// <param name="Name">Id of the paper, or code of the result.</param>
internal sealed record ShareItem(string Dossier, string Name, bool Digital, DateTimeOffset At)
{
    public string? Excuse { get; init; }
}

/// <summary>By which ways dossiers came in.</summary>
/// <param name="Filings">Those of which something is counted.</param>
/// <param name="TurnedAway">What a policy kept from coming in.</param>
internal sealed record ChannelsView(IReadOnlyList<CountedView> Filings, IReadOnlyList<AwayView> TurnedAway, PostFigures Post);

/// <summary>A dossier that counts.</summary>
/// <param name="Counts">exception, guided, doneFor, rerouted.</param>
internal sealed record CountedView(string Dossier, string Procedure, string Unit, string Channel, IReadOnlyList<string> Counts)
{
    /// <summary>Policy, rule and code of the reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Code of who helped or took it in.</summary>
    public string? Person { get; init; }

    /// <summary>full or partial, where the case is of the other level.</summary>
    public string? FiledAs { get; init; }
}

/// <summary>Something that a policy kept from coming in.</summary>
/// <param name="OnlyUnreasoned">There was only no reason given.</param>
internal sealed record AwayView(DateTimeOffset At, string Unit, string Person, bool OnlyUnreasoned)
{
    public string? Procedure { get; init; }

    public string? Rule { get; init; }
}

/// <summary>Dossiers by post.</summary>
internal sealed record PostFigures(int All, int In, int Out, int Either);

/// <summary>Shares by post, and misfiled dossiers.</summary>
internal sealed record PostView(IReadOnlyList<PostShareView> Units, IReadOnlyList<MisfiledView> Misfiled)
{
    /// <summary>The share that is to be reached, between 0 and 1.</summary>
    public decimal? Target { get; init; }
}

/// <summary>A place of reception.</summary>
internal sealed record PostShareView(string Unit, int All, int In, int Out)
{
    /// <summary>Number and carrier of the contract; missing where there is none.</summary>
    public string? Contract { get; init; }
}

/// <summary>A dossier that went on elsewhere.</summary>
internal sealed record MisfiledView(string Dossier, string Procedure, string Unit, string ToDossier, string ToProcedure, string ToUnit, string Reason, DateTimeOffset At);

/// <summary>How applicants rate.</summary>
internal sealed record RatingsView(IReadOnlyList<RatedUnit> Units)
{
    /// <summary>The answers about a unit, where one is named.</summary>
    public IReadOnlyList<RatedItem>? Items { get; init; }
}

/// <summary>Answers about a unit.</summary>
internal sealed record RatedUnit(string Unit, int Answers, int Points, int Most, int Satisfied);

/// <summary>One answer.</summary>
internal sealed record RatedItem(string Procedure, DateOnly Day, int Points, int Most)
{
    public string? Comment { get; init; }

    /// <summary>Missing where who rated did not name it.</summary>
    public string? Dossier { get; init; }
}
