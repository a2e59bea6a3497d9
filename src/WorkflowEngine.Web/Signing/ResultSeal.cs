using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Web.Signing;

/// <summary>Who signs the printed copy of a letter: the body whose signature the result bears, while the result is in force.</summary>
internal static class ResultSeal
{
    public static (string Holder, string Name)? Of(Dossier dossier, IEnumerable<DossierTurn> turns, int letter, Facts facts)
    {
        if (dossier.Result?.Letter != letter || dossier.RevokedResult is not null
            || turns.SelectMany(turn => turn.Events.OfType<LetterSigned>()).FirstOrDefault(signed => signed.Letter == letter && SignatureHolder.UnitOf(signed.Holder) is not null)?.Holder is not { } holder)
        {
            return null;
        }

        return (holder, facts.Office?.FindUnit(SignatureHolder.UnitOf(holder)!, facts.Today)?.Name.Vi ?? holder);
    }
}
