using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Tells payers that money goes back, and that it has; the dossier may have ended long ago. By mail where there is an address, in
/// the inbox where there is an account; the page of the dossier's payment says it to all.
/// </summary>
public sealed class RefundLetters(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store) : ILetterSource
{
    private const string Template = "notices/hoan-tien";
    private const int FirstNumber = MessageRow.FirstOfMoney;
    private const int Numbers = 500_000_000;

    public async Task<IReadOnlyList<DueLetter>> DueAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var refunds = await context.Set<RefundRow>().AsNoTracking()
            .Where(refund => refund.DossierId != null && (refund.Told == null || (refund.State == RefundState.Done && refund.Told != RefundState.Done)))
            .OrderBy(refund => refund.AskedAt).ThenBy(refund => refund.Id).Take(most).ToListAsync(cancel);
        return [.. refunds.Select(refund => new DueLetter($"refund/{refund.Id:N}", refund.Code ?? "") { Row = refund })];
    }

    public async Task<WrittenLetter> WriteAsync(DueLetter due, Facts known, CancellationToken cancel)
    {
        var refund = (RefundRow)due.Row;
        var told = ToldOf(refund);
        if (await store.FindAsync(refund.DossierId!.Value, cancel) is not { Practice: false } dossier)
        {
            return WrittenLetter.ToNobody;
        }

        var isEnglish = dossier.Applicant["language"].TextOrNull == "en";
        var no = FirstNumber + (int)(BitConverter.ToUInt32(refund.Id.ToByteArray()) % Numbers) + (told == RefundState.Done ? Numbers : 0);
        OutboxMessage To(MessageKind kind, string address) =>
            new(dossier.Id, no, kind, ValueMap.Of(("to", address), ("subject", isEnglish ? $"{refund.Code}: refund" : $"{refund.Code}: hoàn tiền"))) { Code = refund.Code ?? "" };
        var inbox = dossier.Filing?.Account is { Length: > 0 } account ? To(MessageKind.Inbox, account) : null;
        if (dossier.Applicant["email"].TextOrNull is not { Length: > 0 } mailbox)
        {
            return WrittenLetter.ToNobody with { Inbox = inbox };
        }

        var (letter, why) = LetterPen.Write(Template + (isEnglish ? ".en.txt" : ".vi.txt"), ModelOf(refund, told, dossier, known), known);
        return new WrittenLetter(letter is null ? null : To(MessageKind.Mail, mailbox) with { Letter = letter }, why) { Inbox = inbox };
    }

    public async Task DoneAsync(DueLetter due, CancellationToken cancel)
    {
        var refund = (RefundRow)due.Row;
        var told = ToldOf(refund);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<RefundRow>().Where(row => row.Id == refund.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Told, told), cancel);
    }

    private static RefundState ToldOf(RefundRow refund) => refund.State == RefundState.Done ? RefundState.Done : RefundState.Asked;

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
