using System.Text;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Deals with a message of the portal once, whatever happens in between.</summary>
internal sealed class PortalIntake(PortalDesk desk, PortalMessages messages, PortalFiling filing, PortalSupplies supplies)
{
    /// <summary>Keeps a message and deals with it at once where nobody else does; gives how it stands. Null when its id came before with something else in it.</summary>
    public async Task<PortalMessageRow?> ReceiveAsync(PortalLink link, PortalMessage message, Value body, PortalFiles files, CancellationToken cancel)
    {
        if (!await messages.KeepAsync(message, Encoding.UTF8.GetBytes(ValueJson.Write(body)), cancel))
        {
            return null;
        }

        return await TryAsync(link, message.Id, files, cancel) ?? await messages.FindAsync(message.Id, cancel);
    }

    /// <summary>Deals with a message that is kept; null when it is not due or another has it.</summary>
    public async Task<PortalMessageRow?> TryAsync(PortalLink link, string id, PortalFiles files, CancellationToken cancel)
    {
        if (await messages.TakeAsync(id, cancel) is not { } row)
        {
            return null;
        }

        var (message, fault) = link.ReadMessage(ValueJson.Read(Encoding.UTF8.GetString(messages.WordsOf(row))));
        var outcome = message is null ? PortalOutcome.Refused(PortalReasons.Unreadable, fault!) : await DealAsync(link, message, files, cancel);
        return await messages.SettleAsync(row, outcome, link.Patience, cancel);
    }

    /// <summary>What came of a message, as the portal is told.</summary>
    public static Value Tell(PortalLink link, PortalMessageRow row) => Tell(link, row.Message, row.Number, new PortalOutcome(row.State)
    {
        Code = row.Code,
        Reason = row.Reason,
        Say = row.Vi is { } vi ? new Sentence(vi, row.En ?? vi) : null,
    });

    public static Value Tell(PortalLink link, string id, string number, PortalOutcome outcome)
    {
        var (body, fault) = link.WriteOutcome(ValueMap.Of(
            ("id", id),
            ("dossier", number),
            ("state", outcome.State switch { PortalMessageState.Taken => "taken", PortalMessageState.Refused => "refused", _ => "waiting" }),
            ("code", outcome.Code),
            ("reason", outcome.Reason is { } reason ? link.Reasons[reason].Code : null),
            ("say", outcome.Say?.Vi),
            ("sayEn", outcome.Say?.En)));
        return fault is null ? body : throw new InvalidOperationException($"The rule “outcome” of “{link.Head.Id}” could not be answered: {fault.En}");
    }

    private async Task<PortalOutcome> DealAsync(PortalLink link, PortalMessage message, PortalFiles files, CancellationToken cancel)
    {
        if (desk.Office is null)
        {
            return PortalOutcome.Waits(PortalReasons.NotAllowed, PortalText.NotReady);
        }

        if (await messages.DossierOfAsync(message.Dossier, cancel) is not { } own)
        {
            return message.Kind == PortalMessageKind.Filing
                ? await filing.FileAsync(link, message, cancel)
                : PortalOutcome.Waits(PortalReasons.UnknownDossier, PortalText.NoDossier);
        }

        return message.Kind switch
        {
            PortalMessageKind.Filing => new PortalOutcome(PortalMessageState.Taken) { Dossier = own.Id, Code = own.Code },
            PortalMessageKind.Supplement => await supplies.SupplyAsync(link, message, files, own, desk.Now, cancel),
            PortalMessageKind.DraftAnswer => await supplies.AnswerAsync(message, own, cancel),
            _ => await supplies.WithdrawAsync(message, own, desk.Now, cancel),
        };
    }
}
