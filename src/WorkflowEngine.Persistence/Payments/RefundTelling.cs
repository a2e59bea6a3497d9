using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Tells payers by mail that money goes back, and that it has; the dossier may have ended long ago. Whoever gave no address
/// finds it on the dossier's page alone.
/// </summary>
public sealed class RefundTelling(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, IFactsSource facts, IEnumerable<IMessageCarrier> carriers)
{
    private const string Template = "notices/hoan-tien";
    private const int Batch = 50;
    private const int FirstNumber = 1_000_000_000;
    private const int Numbers = 500_000_000;

    private readonly IMessageCarrier? _mail = carriers.FirstOrDefault(carrier => carrier.Kinds.Contains(MessageKind.Mail));

    /// <summary>Tells what nobody was told yet; gives how many refunds there were.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var refunds = await context.Set<RefundRow>().AsNoTracking()
            .Where(refund => refund.DossierId != null && (refund.Told == null || (refund.State == RefundState.Done && refund.Told != RefundState.Done)))
            .OrderBy(refund => refund.AskedAt).ThenBy(refund => refund.Id).Take(Batch).ToListAsync(cancel);
        if (refunds.Count == 0)
        {
            return 0;
        }

        var known = await facts.AtAsync(now, cancel);
        foreach (var refund in refunds)
        {
            var told = refund.State == RefundState.Done ? RefundState.Done : RefundState.Asked;
            try
            {
                await TellAsync(refund, told, known, cancel);
            }
            catch (Exception never) when (Mailbox.IsNone(never))
            {
                // an address that is none stays none; the dossier's page says the same
            }
            catch (SmtpFailedRecipientException)
            {
                // this mailbox takes nothing just now; the others need not wait for it
                continue;
            }

            await context.Set<RefundRow>().Where(row => row.Id == refund.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Told, told), cancel);
        }

        return refunds.Count;
    }

    private async Task TellAsync(RefundRow refund, RefundState told, Facts known, CancellationToken cancel)
    {
        if (await store.FindAsync(refund.DossierId!.Value, cancel) is not { Practice: false } dossier
            || dossier.Applicant["email"].TextOrNull is not { Length: > 0 } address || _mail is null)
        {
            return;
        }

        var isEnglish = dossier.Applicant["language"].TextOrNull == "en";
        var name = Template + (isEnglish ? ".en.txt" : ".vi.txt");
        if (known.Templates(name) is not { } template)
        {
            return;
        }

        var body = template.Template.Render(
            new TemplateInput { Model = ModelOf(refund, told, dossier, known), Now = known.Now.ToOffset(known.Calendar.Offset), Strict = true }, TemplateBudget.Default);
        if (!body.Succeeded)
        {
            return;
        }

        var no = FirstNumber + (int)(BitConverter.ToUInt32(refund.Id.ToByteArray()) % Numbers) + (told == RefundState.Done ? Numbers : 0);
        await _mail.CarryAsync(
            new OutboxMessage(dossier.Id, no, MessageKind.Mail, ValueMap.Of(("to", address), ("subject", isEnglish ? $"{refund.Code}: refund" : $"{refund.Code}: hoàn tiền")))
            {
                Code = refund.Code ?? "",
                Letter = new LetterWritten(0, name, template.Hash, "", body.Text),
            },
            cancel);
    }

    private static ValueMap ModelOf(RefundRow refund, RefundState told, Dossier dossier, Facts known)
    {
        var unit = known.Office.FindUnit(refund.Unit, known.Today);
        return ValueMap.Of(
            ("applicant", ValueMap.Of(("name", dossier.Applicant["name"].TextOrNull ?? ""), ("kind", dossier.Applicant["kind"].TextOrNull ?? ""))),
            ("dossier", ValueMap.Of(
                ("code", refund.Code ?? ""),
                ("unit", ValueMap.Of(("name", unit?.Name.Vi ?? refund.Unit), ("name_en", unit?.Name.En ?? refund.Unit), ("phone", unit?.Phone ?? ""))))),
            ("refund", ValueMap.Of(
                ("amount", Value.OfMoney(refund.Amount)),
                ("reason", refund.Reason.ToString()),
                ("done", told == RefundState.Done),
                ("proof", refund.Proof ?? ""))));
    }
}
