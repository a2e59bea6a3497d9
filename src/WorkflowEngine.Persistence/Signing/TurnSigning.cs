using System.Text;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// What a turn writes is signed before the turn is written, and the signatures stand in the same row of the history: a result is
/// never there without the signature that it was issued with.
/// </summary>
internal static class TurnSigning
{
    public static Advanced Of(Plan plan, Advanced turn, Facts facts)
    {
        if (facts.Signers is not { } signers || turn.Refusal is not null || !turn.Wanted.IsEmpty)
        {
            return turn;
        }

        var seals = ResultPapers.ToSign(plan, turn, facts)
            .Where(one => one.Letter.Body.Text is not null && signers.CanSign(one.Holder, facts.Now))
            .Select(one => new LetterSeal(one.Letter.No, signers.Sign(one.Holder, Encoding.UTF8.GetBytes(one.Letter.Body.Text!), facts.Now)))
            .ToList();
        if (seals.Count == 0)
        {
            return turn;
        }

        var signed = Engine.Advance(plan, turn.Dossier, new SignLetters([.. seals]), facts);
        return signed.Refusal is null
            ? turn with { Events = [.. turn.Events, .. signed.Events], Dossier = signed.Dossier }
            : throw new InvalidOperationException($"Letters of dossier {turn.Dossier.Id} that were just written cannot be signed: {signed.Refusal.En}");
    }
}
