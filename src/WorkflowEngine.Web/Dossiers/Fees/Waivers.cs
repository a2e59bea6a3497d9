using WorkflowEngine.Deadlines;
using WorkflowEngine.Fees;

namespace WorkflowEngine.Web.Dossiers.Fees;

/// <summary>The grounds on which the reader may waive a fee of a dossier; the engine asks the same again.</summary>
internal static class Waivers
{
    public static IReadOnlyList<WaiverGround> For(OpenedDossier opened) =>
    [
        .. (DatedDocument.InForce(opened.Facts.Payments, opened.Facts.Today)?.Grounds ?? [])
            .Where(ground => ground.Fits(opened.Procedure?.Field?.Code) && opened.Official.MayIn(ground.By, opened.Filing.Unit)),
    ];
}
