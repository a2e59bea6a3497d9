using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Post;

/// <summary>What came of a code that somebody named.</summary>
public enum CodeAnswer
{
    Right,
    Wrong,

    /// <summary>None was sent, it is too old, or it was tried too often: another is needed.</summary>
    Gone,
}

/// <summary>Helpers who file for people, and the consent of those people. A filing that was sent is closed to its helper.</summary>
public sealed class Assists(IDbContextFactory<WorkflowDbContext> contexts, IEnumerable<IMessageCarrier> carriers, TimeProvider clock)
{
    /// <summary>How long a code holds, and how often it may be tried.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private const int MostTries = 5;
    private const int CodeRange = 1_000_000;

    public async Task<Guid> BeginAsync(string helper, string unit, string procedure, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var row = new AssistRow { Id = Guid.CreateVersion7(now), Helper = helper, Unit = unit, Procedure = procedure, At = now };
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.Add(row);
        await context.SaveChangesAsync(cancel);
        return row.Id;
    }

    /// <summary>A filing that the helper has in hand; null for anybody else, and once it is sent.</summary>
    public async Task<AssistRow?> OpenAsync(Guid id, string helper, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<AssistRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Helper == helper && row.SentAt == null, cancel);
    }

    /// <summary>Sends the person a code, by which they consent when they name it to the helper. The one before it no longer holds.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="contact">The person's telephone or mail address.</param>
    /// <param name="subject">Of the mail.</param>
    /// <param name="told">The message, with <c>{0}</c> for the code.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="UndeliverableException">The number is none, or the gateway did not take the message.</exception>
    public async Task SendCodeAsync(Guid id, string contact, string subject, string told, CancellationToken cancel = default)
    {
        var code = RandomNumberGenerator.GetInt32(CodeRange).ToString("D6", CultureInfo.InvariantCulture);
        var now = clock.GetUtcNow();
        var words = string.Format(CultureInfo.InvariantCulture, told, code);
        if (contact.Contains('@', StringComparison.Ordinal))
        {
            var mail = carriers.First(carrier => carrier.Kinds.Contains(MessageKind.Mail));
            var no = (int)((now.UtcTicks / TimeSpan.TicksPerMillisecond) ^ BitConverter.ToUInt32(id.ToByteArray(), 12)) & int.MaxValue;
            await mail.CarryAsync(
                new OutboxMessage(0, no, MessageKind.Mail, ValueMap.Of(("to", contact.Trim()), ("subject", subject)))
                {
                    Letter = new LetterWritten(0, "consent.vi.txt", "", "", words),
                },
                cancel);
        }
        else
        {
            await carriers.OfType<SmsCarrier>().Single().SendTextAsync($"consent-{id:N}-{now.UtcTicks}", contact, words, cancel);
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<AssistRow>().Where(row => row.Id == id && row.SentAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.CodeHash, Hash(id, contact, code)).SetProperty(row => row.CodeUntil, now + Lasts).SetProperty(row => row.Tries, 0), cancel);
    }

    /// <summary>Takes the code that the person named. It is theirs who has the telephone or the mailbox that it was sent to.</summary>
    public async Task<CodeAnswer> ConfirmAsync(Guid id, IReadOnlyList<string> contacts, string code, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = context.Set<AssistRow>();
        if (await rows.Where(row => row.Id == id && row.SentAt == null && row.CodeHash != null && row.CodeUntil > now && row.Tries < MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, row => row.Tries + 1), cancel) == 0)
        {
            return CodeAnswer.Gone;
        }

        foreach (var hash in contacts.Select(contact => Hash(id, contact, code.Trim())))
        {
            if (await rows.Where(row => row.Id == id && row.CodeHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Consent, "code:" + Convert.ToHexStringLower(hash)).SetProperty(row => row.ConsentAt, now), cancel) == 1)
            {
                return CodeAnswer.Right;
            }
        }

        return CodeAnswer.Wrong;
    }

    /// <summary>The person signed the sheet of consent, which was uploaded.</summary>
    public async Task SignedAsync(Guid id, string sheet, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<AssistRow>().Where(row => row.Id == id && row.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Consent, "signature:" + sheet).SetProperty(row => row.ConsentAt, now), cancel);
    }

    /// <summary>The dossier was sent: the helper's access ends.</summary>
    public async Task SentAsync(Guid id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<AssistRow>().Where(row => row.Id == id && row.SentAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now), cancel);
    }

    private static byte[] Hash(Guid id, string contact, string code)
    {
        var known = contact.Contains('@', StringComparison.Ordinal) ? contact.Trim().ToLowerInvariant() : string.Concat(contact.Where(char.IsAsciiDigit));
        return SHA256.HashData(Encoding.UTF8.GetBytes($"{id:N}/{known}/{code}"));
    }
}
