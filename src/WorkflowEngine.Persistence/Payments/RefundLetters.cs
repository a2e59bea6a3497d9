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
/// Tells payers that money goes back, and that it has; the dossier may have ended long ago. Whoever gave no address finds it on
/// the dossier's page alone.
/// </summary>
public sealed class RefundLetters(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store) : ILetterSource
{
    private const string Template = "notices/hoan-tien";
    private const int FirstNumber = 1_000_000_000;
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
        if (await store.FindAsync(refund.DossierId!.Value, cancel) is not { Practice: false } dossier
            || dossier.Applicant["email"].TextOrNull is not { Length: > 0 } address)
        {
            return WrittenLetter.ToNobody;
        }

        var isEnglish = dossier.Applicant["language"].TextOrNull == "en";
        var name = Template + (isEnglish ? ".en.txt" : ".vi.txt");
        var (letter, why) = LetterPen.Write(name, ModelOf(refund, told, dossier, known), known);
        if (letter is null)
        {
            return new WrittenLetter(null, why);
        }

        var no = FirstNumber + (int)(BitConverter.ToUInt32(refund.Id.ToByteArray()) % Numbers) + (told == RefundState.Done ? Numbers : 0);
        var message = new OutboxMessage(dossier.Id, no, MessageKind.Mail, ValueMap.Of(("to", address), ("subject", isEnglish ? $"{refund.Code}: refund" : $"{refund.Code}: hoàn tiền")))
        {
            Code = refund.Code ?? "",
            Letter = letter,
        };
        return new WrittenLetter(message, null);
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
