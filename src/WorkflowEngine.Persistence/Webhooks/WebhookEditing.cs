using System.Text.RegularExpressions;
using MediatR;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>Adds, changes and ends subscriptions; the right to configure the office is needed.</summary>
internal sealed partial class WebhookEditing(Editors editors, WebhookSecrets secrets, FeedReaders readers) :
    IRequestHandler<SaveWebhook, OfficeAnswer>,
    IRequestHandler<RemoveWebhook, OfficeAnswer>
{
    public async Task<OfficeAnswer> Handle(SaveWebhook request, CancellationToken cancellationToken) =>
        WhyNot(request) is { } refusal
            ? OfficeAnswer.Refused(refusal)
            : await OfficeChange.MakeAsync(
                editors,
                (WebhookSheet.NameOf(request.Id), request.Actor),
                before => before is null == request.IsNew
                    ? (WebhookSheet.Of(request, before, editors.Today), null)
                    : (null, request.IsNew ? WebhookSentences.Taken(request.Id) : WebhookSentences.Gone),
                cancellationToken);

    public async Task<OfficeAnswer> Handle(RemoveWebhook request, CancellationToken cancellationToken)
    {
        if (!editors.May(request.Actor, Right.ConfigureOffice))
        {
            return OfficeAnswer.Refused(OfficeSentences.NotAllowed);
        }

        var answer = await OfficeChange.MakeAsync(
            editors,
            (WebhookSheet.NameOf(request.Id), request.Actor),
            before => before is null ? (null, WebhookSentences.Gone) : (WebhookSheet.Ended(before, editors.Today), null),
            cancellationToken);
        if (answer.Refusal is null)
        {
            await secrets.ForgetAsync(request.Id, cancellationToken);
            await readers.ForgetAsync(WebhookSender.ReaderOf(request.Id), cancellationToken);
        }

        return answer;
    }

    /// <summary>What the reading of a document does not see: ids, people, procedures and units that are none.</summary>
    private Sentence? WhyNot(SaveWebhook command)
    {
        if (!editors.May(command.Actor, Right.ConfigureOffice))
        {
            return OfficeSentences.NotAllowed;
        }

        var (office, today) = (editors.Catalogue.Current.Office!.Snapshot, editors.Today);
        return !Id().IsMatch(command.Id) ? WebhookSentences.WrongId
            : command.Name.Length == 0 ? WebhookSentences.NoName
            : !Uri.TryCreate(command.Address, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") ? WebhookSentences.NoAddress
            : office.FindPerson(command.Owner) is null ? WebhookSentences.NoOwner
            : command.Procedures.FirstOrDefault(code => editors.Catalogue.Current.FindProcedure(code) is null) is { } procedure ? WebhookSentences.NoProcedure(procedure)
            : command.Units.FirstOrDefault(code => office.FindUnit(code, today) is null) is { } unit ? WebhookSentences.NoUnit(unit)
            : null;
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
