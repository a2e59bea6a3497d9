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
/// Tells payers whose money is not enough what came and what is missing, once for each sum. That it was told is the message itself;
/// one without an inbox stands in the table of messages for nobody to read.
/// </summary>
public sealed class PartPaymentLetters(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, TimeProvider clock) : ILetterSource
{
    private const string Template = "notices/nop-thieu";
    private const string Key = "part/";
    private const int FirstNumber = MessageRow.FirstOfMoney + 1_000_000_000;
    private const int Numbers = 147_000_000;
    private const long Spread = 1_000_003;

    public async Task<IReadOnlyList<DueLetter>> DueAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var parts = await PartsAsync(context, cancel);
        var dossiers = parts.Select(part => part.Dossier).Distinct().ToList();
        var told = await context.Set<MessageRow>().AsNoTracking().Where(row => dossiers.Contains(row.DossierId) && row.No >= FirstNumber).Select(row => new { row.DossierId, row.No }).ToListAsync(cancel);
        var codes = await context.Dossiers.AsNoTracking().Where(row => dossiers.Contains(row.Id) && row.Code != null).ToDictionaryAsync(row => row.Id, row => row.Code!, cancel);
        var due = parts.Where(part => !told.Any(row => row.DossierId == part.Dossier && row.No == part.No))
            .Select(part => new DueLetter(part.Key, codes.GetValueOrDefault(part.Dossier, "")) { Row = part }).Take(most).ToList();
        var untold = await context.Set<UntoldLetterRow>().AsNoTracking().Where(row => row.Subject.StartsWith(Key)).ToListAsync(cancel);
        return [.. due, .. untold.Where(row => parts.All(part => part.Key != row.Subject)).Select(row => new DueLetter(row.Subject, row.Code) { Row = Part.Over })];
    }

    public async Task<WrittenLetter> WriteAsync(DueLetter due, Facts known, CancellationToken cancel)
    {
        var part = (Part)due.Row;
        if (part.Held == 0 || await store.FindAsync(part.Dossier, cancel) is not { Practice: false } dossier || dossier.WaitOf(part.Seq) is not { Kind: WaitKind.Payment })
        {
            return WrittenLetter.ToNobody;
        }

        var isEnglish = dossier.Applicant["language"].TextOrNull == "en";
        OutboxMessage To(MessageKind kind, string address) =>
            new(dossier.Id, part.No, kind, ValueMap.Of(("to", address), ("subject", isEnglish ? $"{due.Code}: part of the fee is missing" : $"{due.Code}: nộp còn thiếu phí, lệ phí"))) { Code = due.Code };
        var inbox = dossier.Filing?.Account is { Length: > 0 } account ? To(MessageKind.Inbox, account) : null;
        if (dossier.Applicant["email"].TextOrNull is not { Length: > 0 } mailbox)
        {
            return WrittenLetter.ToNobody with { Inbox = inbox };
        }

        var (letter, why) = LetterPen.Write(Template + (isEnglish ? ".en.txt" : ".vi.txt"), ModelOf(part, due.Code, dossier, known), known);
        return new WrittenLetter(letter is null ? null : To(MessageKind.Mail, mailbox) with { Letter = letter }, why) { Inbox = inbox };
    }

    public async Task DoneAsync(DueLetter due, CancellationToken cancel)
    {
        var part = (Part)due.Row;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (part.Held > 0 && !await context.Set<MessageRow>().AnyAsync(row => row.DossierId == part.Dossier && row.No == part.No, cancel))
        {
            await context.TryAddAsync(MessageRow.Of(new OutboxMessage(part.Dossier, part.No, MessageKind.Mail, ValueMap.Empty) { Code = due.Code }, clock.GetUtcNow()), cancel);
        }
    }

    /// <summary>Fees for which some money is held that is not enough.</summary>
    private static async Task<List<Part>> PartsAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var held = await context.Set<ReceivedMoneyRow>()
            .Where(money => money.DossierId != null && money.Seq != null && !money.Reversed && money.Amount > money.Used + money.Returned)
            .GroupBy(money => new { Dossier = money.DossierId!.Value, Seq = money.Seq!.Value })
            .Select(group => new { group.Key.Dossier, group.Key.Seq, Sum = group.Sum(money => money.Amount - money.Used - money.Returned) }).ToListAsync(cancel);
        var dossiers = held.Select(sum => sum.Dossier).Distinct().ToList();
        var claims = await context.Set<FeeClaimRow>().AsNoTracking().Where(claim => dossiers.Contains(claim.DossierId) && claim.State == ClaimState.Open).ToListAsync(cancel);
        return [.. from sum in held
                   join claim in claims on (sum.Dossier, sum.Seq) equals (claim.DossierId, claim.Seq)
                   where sum.Sum < claim.Asked
                   orderby sum.Dossier, sum.Seq
                   select new Part(sum.Dossier, sum.Seq, claim.Asked, sum.Sum)];
    }

    private static ValueMap ModelOf(Part part, string code, Dossier dossier, Facts known)
    {
        var unit = dossier.Filing is { } filing ? known.Office.FindUnit(filing.Unit, known.Today) : null;
        return ValueMap.Of(
            ("applicant", ValueMap.Of(("name", dossier.Applicant["name"].TextOrNull ?? ""), ("kind", dossier.Applicant["kind"].TextOrNull ?? ""))),
            ("dossier", ValueMap.Of(
                ("code", code),
                ("unit", ValueMap.Of(("name", unit?.Name.Vi ?? ""), ("name_en", unit?.Name.En ?? ""), ("phone", unit?.Phone ?? ""))))),
            ("fee", ValueMap.Of(("asked", Value.OfMoney(part.Asked)), ("held", Value.OfMoney(part.Held)), ("missing", Value.OfMoney(part.Asked - part.Held)))));
    }

    /// <summary>A fee, and what of it is held; nothing where it is no longer so.</summary>
    private sealed record Part(long Dossier, int Seq, long Asked, long Held)
    {
        public static readonly Part Over = new(0, 0, 0, 0);

        public string Key => $"{PartPaymentLetters.Key}{Dossier}/{Seq}";

        public int No => FirstNumber + (int)(((Seq * Spread) + Held) % Numbers);
    }
}
