using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>What is counted of a filing is written in its transaction, so that a report never says otherwise than the dossiers.</summary>
internal static class IntakeStatements
{
    private const string Insert = """
        INSERT INTO dossier_channel (dossier_id, day, policy, reason, clerk, assistance, helper, helper_unit, channel_out, filed_as)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    /// <summary>Nothing for a dossier of which nothing is to be counted, nor for a practice dossier.</summary>
    public static Statement? Of(Dossier dossier, DateOnly day)
    {
        if (dossier is not { Practice: false, Filing: { } filing }
            || (filing.Policy, filing.Assistance, filing.ChannelOut, filing.FiledAs) == (null, null, null, null))
        {
            return null;
        }

        return new Statement(
            Insert,
            Cell.Of(dossier.Id), Cell.Of(DayNumber.Of(day)),
            Cell.Of(filing.Policy), Cell.Of(filing.PaperReason), Cell.Of(filing.TakenBy),
            Cell.Of(filing.Assistance?.Kind), Cell.Of(filing.Assistance?.Helper), Cell.Of(filing.Assistance?.Unit),
            Cell.Of(filing.ChannelOut), Cell.Of(filing.FiledAs));
    }
}
