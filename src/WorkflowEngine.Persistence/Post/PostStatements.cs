using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Post;

/// <summary>Parcels, hand-overs and reroutings are written with the turn that they happen in, so that a list never says otherwise than the dossiers.</summary>
internal static class PostStatements
{
    private const string Parcel = """
        INSERT INTO parcel (dossier_id, code, direction, status, unit, at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (dossier_id, code) DO UPDATE SET status = excluded.status, changed_at = excluded.changed_at
        """;

    private const string HandedOver = """
        INSERT INTO paper_move (dossier_id, no, from_unit, to_unit, handed_by, handed_at, papers, due_at, incomplete)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const string Received = "UPDATE paper_move SET received_by = $1, received_at = $2, incomplete = $3 WHERE dossier_id = $4 AND no = $5";

    private const string Rerouted = """
        INSERT INTO rerouting (dossier_id, code, procedure, unit, to_code, to_procedure, to_unit, reason, rerouted_by, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    /// <summary>Nothing for a practice dossier.</summary>
    public static IEnumerable<Statement> Of(Advanced turn)
    {
        if (turn.Dossier is not { Practice: false, Filing: { } filing } dossier)
        {
            yield break;
        }

        foreach (var happened in turn.Events)
        {
            switch (happened)
            {
                case ParcelTracked tracked when dossier.ParcelOf(tracked.Code) is { } parcel:
                    yield return new Statement(
                        Parcel,
                        Cell.Of(dossier.Id), Cell.Of(parcel.Code), Cell.OfShort((int)parcel.Direction), Cell.OfShort((int)parcel.Status),
                        Cell.Of(filing.Unit), Cell.Of(parcel.Moves[0].At), Cell.Of(parcel.Moves[^1].At));
                    break;
                case PapersHandedOver handed:
                    var due = turn.Events.OfType<WaitOpened>().FirstOrDefault(opened => opened.Name == DutyKinds.TakeOver.Name)?.Item?.Due;
                    yield return new Statement(
                        HandedOver,
                        Cell.Of(dossier.Id), Cell.Of(handed.No), Cell.Of(handed.From), Cell.Of(handed.To), Cell.Of(handed.By), Cell.Of(handed.At),
                        Cell.Of(handed.Papers), Cell.Of(due), Cell.Of(false));
                    break;
                case PapersReceived received:
                    yield return new Statement(
                        Received,
                        Cell.Of(received.By), Cell.Of(received.At), Cell.Of(received.Missing.Text is not null), Cell.Of(dossier.Id), Cell.Of(received.No));
                    break;
                case DossierRerouted to:
                    yield return new Statement(
                        Rerouted,
                        Cell.Of(dossier.Id), Cell.Of(filing.Code), Cell.Of(filing.Procedure), Cell.Of(filing.Unit), Cell.Of(to.Code), Cell.Of(to.Procedure),
                        Cell.Of(to.Unit), Cell.Of(to.Reason), Cell.Of(to.By), Cell.Of(to.At));
                    break;
            }
        }
    }
}
