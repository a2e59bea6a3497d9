using System.Collections.Immutable;

namespace WorkflowEngine.Dossiers;

/// <summary>How a dossier came in; fixed on the day it was filed, with the law of that day.</summary>
public sealed record Filing
{
    /// <summary>Dossier code, which people write down.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>One of <see cref="Channels"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>Code of the unit that receives it.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the body that settles it, when it is not the receiving unit's own.</summary>
    public string? Responsible { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the clock law in force that day.</summary>
    public required string Law { get; init; }

    /// <summary>Id of the time limit of the procedure that applies; null when it has none.</summary>
    public string? Limit { get; init; }

    /// <summary>Service level of the case: <c>full</c> or <c>partial</c>.</summary>
    public string Level { get; init; } = "full";

    /// <summary>Kind of the applicant: citizen, enterprise, organisation, agency.</summary>
    public string ApplicantKind { get; init; } = "citizen";

    /// <summary>Account of the applicant, when there is one.</summary>
    public string? Account { get; init; }

    /// <summary>How the one who filed acts for the applicant, one of <see cref="ActsAs"/>; null for the applicant themselves.</summary>
    public string? Acting { get; init; }

    /// <summary>How surely the person who filed online was identified; null where nobody asked.</summary>
    public Procedures.Assurance? Assurance { get; init; }

    /// <summary>Of a child: its result is handed over with those of its parent, not by itself.</summary>
    public bool ReturnedWithParent { get; init; }

    /// <summary>Code of the official who took it in at the counter, or who helped.</summary>
    public string? TakenBy { get; init; }

    /// <summary>By which way the result goes out, one of <see cref="Channels"/>; null where the applicant did not choose.</summary>
    public string? ChannelOut { get; init; }

    /// <summary>The channel rule for which it came in with a reason, as policy and rule; null where none asked.</summary>
    public string? Policy { get; init; }

    /// <summary>Code of the reason, from the rule's closed list.</summary>
    public string? PaperReason { get; init; }

    /// <summary>At a counter: the fee is collected there and then, or the applicant pays later in a way of their own; null where nobody said.</summary>
    public bool? FeeNow { get; init; }

    /// <summary>Who helped, how, and with whose consent; null where nobody did.</summary>
    public Intake.Assistance? Assistance { get; init; }

    /// <summary>The service level as which it was filed, where the case is of the other one and it was re-routed.</summary>
    public string? FiledAs { get; init; }

    /// <summary>Code of the dossier as which it was filed first, at the wrong place; null where it was filed where it belongs.</summary>
    public string? RoutedFrom { get; init; }

    /// <summary>Its number at the national portal, from where it came; null where it did not.</summary>
    public string? Portal { get; init; }
}

/// <summary>Channels by which a dossier comes in and a result goes out.</summary>
public static class Channels
{
    public const string Online = "online";
    public const string Counter = "counter";
    public const string Post = "post";
}

/// <summary>As what somebody files who is not the applicant themselves.</summary>
public static class ActsAs
{
    /// <summary>Member of the applicant's values that says how the one who files acts.</summary>
    public const string Member = "acting";

    /// <summary>Member of the applicant's values that says who acts: <c>name</c>, <c>identity</c>, <c>phone</c>, <c>title</c>.</summary>
    public const string Agent = "agent";

    /// <summary>By office: the representative of an enterprise or organisation.</summary>
    public const string Representative = "representative";

    /// <summary>By a mandate of the applicant.</summary>
    public const string Mandate = "mandate";
}

/// <summary>A paper of the dossier: one component of the procedure as the applicant provided it.</summary>
/// <param name="Component">Id in the procedure's facts.</param>
/// <param name="From"><c>upload</c>, <c>paper</c>, <c>vault</c>, <c>lookup</c>, or <c>form</c> (made from the e-form).</param>
/// <param name="Quantity">Copies.</param>
public sealed record ProvidedComponent(string Component, string From, int Quantity)
{
    /// <summary>Content hashes of the files, in order.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Where the vault's copy lies: the one that is used, or the one that does not fit; null when none is held.</summary>
    public string? Held { get; init; }

    /// <summary>Code of the reason why another paper is given although one is held (<see cref="Reasons.ReasonList.UnfitPaper"/>).</summary>
    public string? Unfit { get; init; }

    /// <summary>What a connected database answered in its place; null for a paper that came otherwise.</summary>
    public FetchedPaper? Fetched { get; init; }

    /// <summary>Why the applicant keeps answers from which <see cref="Fetched"/> differs, by the ids of the fields.</summary>
    public Personal Kept { get; init; }

    public bool Equals(ProvidedComponent? other) =>
        other is not null && (Component, From, Quantity, Held, Unfit, Fetched, Kept) == (other.Component, other.From, other.Quantity, other.Held, other.Unfit, other.Fetched, other.Kept)
        && Files.AsSpan().SequenceEqual(other.Files.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Component, From, Quantity);
}
