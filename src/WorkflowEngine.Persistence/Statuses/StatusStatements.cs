using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>A change of state goes into the feed in the transaction in which it happens, so that none is lost and none made up.</summary>
internal static class StatusStatements
{
    private const string Insert = "INSERT INTO status_change (dossier_id, revision, no, status, at) VALUES ($1, $2, $3, $4, $5)";

    /// <summary>Nothing for a turn that changes no state, nor for a practice dossier.</summary>
    public static IEnumerable<Statement> Of(Dossier after, IReadOnlyList<DossierEvent> events, int revision, TurnHead head)
    {
        if (after is not { Practice: false, Filing: not null })
        {
            yield break;
        }

        var no = 0;
        foreach (var happened in events)
        {
            if (StateOf(happened) is not { } status)
            {
                continue;
            }

            yield return new Statement(Insert, Cell.Of(after.Id), Cell.Of(revision), Cell.OfShort(no++), Cell.OfShort((int)status), Cell.Of(head.At));
        }
    }

    /// <summary>The state that an event brings; filing brings the first one.</summary>
    internal static PublicStatus? StateOf(DossierEvent happened) => happened switch
    {
        StatusChanged changed => changed.Status,
        DossierFiled => PublicStatus.Registered,
        _ => null,
    };
}
