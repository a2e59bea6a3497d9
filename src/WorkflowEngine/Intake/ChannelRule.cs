using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Intake;

/// <summary>What a rule does to the ways that it names.</summary>
public enum ChannelEffect : byte
{
    /// <summary>A dossier is not taken in by that way.</summary>
    Block,

    /// <summary>It is taken in with a reason from the rule's closed list.</summary>
    Ask,

    /// <summary>It is taken in; the better way is shown.</summary>
    Prefer,
}

/// <summary>One rule of a policy. An empty list narrows nothing.</summary>
/// <param name="Id">Code in its document.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Say">Told to whoever comes by that way.</param>
/// <param name="Instead">Where to go instead.</param>
public sealed record ChannelRule(string Id, ChannelEffect Effect, Sentence Say, Sentence Instead)
{
    /// <summary>The ways that it is about, of <see cref="Dossiers.Channels"/>.</summary>
    public ImmutableArray<string> Channels { get; init; } = [];

    /// <summary>Codes of units; each stands for all that is under it.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Codes of procedures.</summary>
    public ImmutableArray<string> Procedures { get; init; } = [];

    /// <summary>Kinds of applicants: citizen, enterprise, organisation, agency.</summary>
    public ImmutableArray<string> Applicants { get; init; } = [];

    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Days besides the weekdays; with neither, every day.</summary>
    public ImmutableArray<DateOnly> Dates { get; init; } = [];

    /// <summary>A rule over the case; null holds always.</summary>
    public Script? When { get; init; }

    public ChannelExceptions Except { get; init; } = ChannelExceptions.None;

    /// <summary>The closed list of reasons, of a rule that asks.</summary>
    public ImmutableArray<PaperReason> Reasons { get; init; } = [];

    /// <summary>The closed list of laws for which a rule that blocks lets paper in; each names its <see cref="PaperReason.Law"/>.</summary>
    public ImmutableArray<PaperReason> Bases { get; init; } = [];
}

/// <summary>To what a rule does not apply, though it fits.</summary>
public sealed record ChannelExceptions
{
    public static readonly ChannelExceptions None = new();

    public ImmutableArray<DateOnly> Dates { get; init; } = [];

    public ImmutableArray<string> Applicants { get; init; } = [];

    /// <summary>Procedures whose own facts name the law that wants paper are left alone.</summary>
    public bool PaperByLaw { get; init; }

    public Script? When { get; init; }
}

/// <summary>Why a dossier comes on paper although it should not.</summary>
/// <param name="Code">Kept with the dossier and counted.</param>
/// <param name="Name">What people choose.</param>
public sealed record PaperReason(string Code, Sentence Name)
{
    /// <summary>The article that wants paper; null for a reason that is none of law.</summary>
    public PaperLaw? Law { get; init; }

    /// <summary>The reason as it is printed and listed: with its article.</summary>
    public Sentence Printed => Law is null ? Name : new($"{Name.Vi} ({Law.Article} {Law.Instrument})", $"{Name.En} ({Law.Article}, {Law.Instrument})");
}

/// <summary>Where a law wants paper.</summary>
/// <param name="Instrument">Name and number of the law.</param>
/// <param name="Article">Article and clause, in Vietnamese as it is cited.</param>
/// <param name="Evidence">How surely the office knows it.</param>
public sealed record PaperLaw(string Instrument, string Article, Evidence Evidence);
