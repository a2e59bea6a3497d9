using System.Collections.Immutable;

namespace WorkflowEngine.Dossiers;

/// <summary>
/// Which public state may follow which, as the national portal takes them. A dossier that skips a state passes through it:
/// one that is accepted and at once asked for money is in progress in between.
/// </summary>
public static class StatusMoves
{
    private const int States = 12;

    private static readonly ImmutableArray<ImmutableArray<PublicStatus>> Next = Table(
        (PublicStatus.None, [PublicStatus.Registered]),
        (PublicStatus.Registered, [PublicStatus.Accepted, PublicStatus.NotAccepted, PublicStatus.SupplementAsked, PublicStatus.WithdrawalAsked]),
        (PublicStatus.Accepted, [PublicStatus.InProgress, PublicStatus.SupplementAsked, PublicStatus.WithdrawalAsked]),
        (PublicStatus.InProgress, [PublicStatus.SupplementAsked, PublicStatus.PaymentAsked, PublicStatus.Stopped, PublicStatus.Refused, PublicStatus.Decided, PublicStatus.WithdrawalAsked]),
        (PublicStatus.SupplementAsked, [PublicStatus.InProgress, PublicStatus.Accepted, PublicStatus.Stopped, PublicStatus.Refused, PublicStatus.WithdrawalAsked]),
        (PublicStatus.PaymentAsked, [PublicStatus.InProgress, PublicStatus.Stopped]),
        (PublicStatus.Decided, [PublicStatus.Returned]));

    /// <summary>A result that is revoked before it was handed over leaves the body at work; no other way leads through this one.</summary>
    private static readonly (PublicStatus From, PublicStatus To) TakenBack = (PublicStatus.Decided, PublicStatus.InProgress);

    private static readonly ImmutableArray<PublicStatus> Passable = [PublicStatus.Accepted, PublicStatus.InProgress, PublicStatus.Decided];

    private static readonly ImmutableArray<PublicStatus>[] Paths =
        [.. Enumerable.Range(0, States * States).Select(pair => Search((PublicStatus)(pair / States), (PublicStatus)(pair % States)))];

    /// <summary>Whether one state may directly follow another.</summary>
    public static bool IsLawful(PublicStatus from, PublicStatus to) => (from, to) == TakenBack || Next[(int)from].Contains(to);

    /// <summary>The states to write, in order, to come from one to another; none when it is there already or no way leads there.</summary>
    internal static ImmutableArray<PublicStatus> Path(PublicStatus from, PublicStatus to) => (from, to) == TakenBack ? [to] : Paths[((int)from * States) + (int)to];

    private static ImmutableArray<PublicStatus> Search(PublicStatus from, PublicStatus to)
    {
        var ways = new Queue<ImmutableArray<PublicStatus>>([[]]);
        while (from != to && ways.TryDequeue(out var way))
        {
            var at = way.IsEmpty ? from : way[^1];
            if (Next[(int)at].Contains(to))
            {
                return way.Add(to);
            }

            foreach (var next in Next[(int)at].Where(next => Passable.Contains(next) && !way.Contains(next) && next != from))
            {
                ways.Enqueue(way.Add(next));
            }
        }

        return [];
    }

    private static ImmutableArray<ImmutableArray<PublicStatus>> Table(params ReadOnlySpan<(PublicStatus From, ImmutableArray<PublicStatus> To)> moves)
    {
        var table = new ImmutableArray<PublicStatus>[States];
        Array.Fill(table, []);
        foreach (var (from, to) in moves)
        {
            table[(int)from] = to;
        }

        return [.. table];
    }
}
