using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Linked;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Writes dossiers for their applicants' programs.</summary>
internal sealed class OwnViews(DossierViews views, LinkedViews linked, Text text)
{
    public async Task<OwnView> OfAsync(OwnDossier own, CancellationToken cancel)
    {
        var view = Of(own);
        return await linked.OfAsync(own.Dossier, own.Plan, own.Turns, own.Facts, cancel) is { } parts
            ? view with { Asked = [.. view.Asked, .. parts.Asks.Select(AskedOf)], Linked = [.. parts.Parts.Select(LineOf)] }
            : view;
    }

    /// <summary>What is asked of the applicant, where only the list is known.</summary>
    public static AskedView AskedOf(OwnAsk ask) => new(ask.Kind.ToString().ToLowerInvariant(), ask.Seq) { Dossier = ask.Code, Until = ask.Until, Amount = ask.Amount };

    private static LinkedLine LineOf(LinkedPart part) => new(part.Procedure, part.Name, part.Where)
    {
        Dossier = part.Code,
        Status = part.Status is { } status ? Fields.Small(status.ToString()) : null,
        Due = part.Due,
        EndedAt = part.EndedAt,
        Late = part.IsLate,
        Longest = part.IsCritical,
        Result = part.Result,
    };

    private OwnView Of(OwnDossier own)
    {
        var (dossier, facts) = (own.Dossier, own.Facts);
        var due = views.Dues.Of(dossier, facts);
        return new OwnView(
            own.Code, own.Filing.Procedure, own.Plan.Procedure!.Name.In(text.Language), Fields.Small(dossier.Status.ToString()), text[StatusWords.Of(dossier)])
        {
            Unit = own.Filing.Unit,
            ReceivedAt = own.Filing.At,
            Due = due?.Promise,
            Holder = due?.Holder is { } holder ? new HolderView(holder.Name, holder.Place, holder.Since) { Until = holder.Until } : null,
            Ledger = [.. views.Dues.LedgerOf(dossier, facts).Select(LedgerOf)],
            Stages = [.. views.Stages.Of(own).Select(entry => new StageLine(Fields.Small(entry.State.ToString()), entry.Title) { Who = entry.Who, When = entry.When })],
            Answers = PlainJson.Of(dossier.Fields),
            Papers = [.. dossier.Components.Select(paper => new HandedIn(paper.Component, DossierModel.NameOf(own, paper.Component).In(text.Language), paper.From, [.. paper.Files]))],
            Letters = [.. OwnLetters.Of(own).Select(letter => new LetterLine(letter.Letter.No, text[letter.Name], letter.At))],
            Asked = [.. dossier.Waits.Select(wait => AskedOf(own, wait)).OfType<AskedView>()],
            MayWithdraw = dossier is { Lifecycle: Lifecycle.Running, ResultInForce: null },
            Result = dossier.Result?.Number,
            ResultState = ResultChanges.StateOf(dossier),
            ResultChanges = ResultChanges.Of(dossier, own.Plan.Procedure, text, revealed: true),
        };
    }

    public static LedgerView LedgerOf(LedgerRow row) => new(row.At, Fields.Small(row.Change.ToString()), row.Reason) { Article = row.Article };

    private AskedView? AskedOf(OwnDossier own, Wait wait) => wait.Kind switch
    {
        WaitKind.Supplement => new AskedView("supplement", wait.Seq)
        {
            Dossier = own.Code,
            Until = wait.Until,
            Papers = [.. own.Dossier.Asked.Select(pair => new AskedPaperView(pair.Key, DossierModel.NameOf(own, pair.Key).In(text.Language), pair.Value.TextOrNull ?? ""))],
        },
        WaitKind.Payment => new AskedView("payment", wait.Seq) { Dossier = own.Code, Until = wait.Until, Amount = wait.Data["amount"].AsMoney() },
        WaitKind.Confirmation => new AskedView("confirmation", wait.Seq) { Dossier = own.Code, Until = wait.Until },
        _ => null,
    };
}
