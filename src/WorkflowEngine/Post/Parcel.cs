using System.Collections.Immutable;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Post;

/// <summary>Which way a parcel goes.</summary>
public enum ParcelDirection : byte
{
    /// <summary>Papers of the applicant, to the one-stop.</summary>
    In,

    /// <summary>The result, to the applicant.</summary>
    Out,
}

/// <summary>How a parcel stands.</summary>
public enum ParcelStatus : byte
{
    /// <summary>The post took it over from whoever sent it.</summary>
    Accepted,

    InTransit,

    /// <summary>Whom it was sent to has it.</summary>
    Delivered,

    /// <summary>It was brought and could not be handed over.</summary>
    Failed,

    /// <summary>It came back to whoever sent it.</summary>
    Returned,
}

/// <summary>Something that happened to a parcel.</summary>
/// <param name="Status">How it stands since.</param>
/// <param name="At">When it happened, as the post or the clerk says.</param>
/// <param name="By">Code of the person who entered it; <see cref="Carrier"/> when the post's own system told it.</param>
public sealed record ParcelMove(ParcelStatus Status, DateTimeOffset At, string By)
{
    /// <summary>Stands for the post's own system.</summary>
    public const string Carrier = "post";

    /// <summary>Who handed it over; personal.</summary>
    public Personal From { get; init; }

    /// <summary>Who received it; personal.</summary>
    public Personal To { get; init; }

    /// <summary>Why it failed, or what else was said; personal.</summary>
    public Personal Note { get; init; }
}

/// <summary>A parcel of a dossier, under the code that the post gave it.</summary>
public sealed record Parcel(string Code, ParcelDirection Direction)
{
    /// <summary>What happened to it, in the order of time, whenever it was told.</summary>
    public ImmutableArray<ParcelMove> Moves { get; init; } = [];

    public ParcelStatus Status => Moves[^1].Status;

    /// <summary>Whether it lies with the post.</summary>
    public bool IsUnderWay => Status is ParcelStatus.Accepted or ParcelStatus.InTransit;

    /// <summary>Whether nothing more can happen to it.</summary>
    public bool IsOver => Status is ParcelStatus.Delivered or ParcelStatus.Returned;

    /// <summary>The parcel after one more move; one that is told late takes its place in time and changes nothing after it.</summary>
    public Parcel After(ParcelMove move)
    {
        var at = Moves.Length;
        while (at > 0 && Moves[at - 1].At > move.At)
        {
            at--;
        }

        return this with { Moves = Moves.Insert(at, move) };
    }

    public bool Equals(Parcel? other) =>
        other is not null && (Code, Direction) == (other.Code, other.Direction) && Moves.AsSpan().SequenceEqual(other.Moves.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Code, Direction, Moves.Length);
}
