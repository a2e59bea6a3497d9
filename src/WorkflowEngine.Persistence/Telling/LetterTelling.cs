using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Telling;

/// <summary>
/// Brings letters of all sources by mail, and word of them into the inbox of whoever has an account. What cannot be written or brought just now is kept with its reason and tried again after
/// longer and longer; it holds no other letter back. An address that is none is given up: the page says the same.
/// </summary>
public sealed class LetterTelling(IDbContextFactory<WorkflowDbContext> contexts, IEnumerable<ILetterSource> sources, IFactsSource facts, IEnumerable<IMessageCarrier> carriers)
{
    private const int Batch = 50;

    private static readonly Backoff Pauses = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1));

    private readonly IMessageCarrier? _mail = carriers.FirstOrDefault(carrier => carrier.Kinds.Contains(MessageKind.Mail));

    private readonly IMessageCarrier? _inbox = carriers.FirstOrDefault(carrier => carrier.Kinds.Contains(MessageKind.Inbox));

    /// <summary>Tells what nobody was told yet; gives how many letters are done with.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        var done = 0;
        var untold = await ReadAsync(cancel);
        foreach (var source in sources)
        {
            var due = (await source.DueAsync(Batch + untold.Count, cancel)).Where(letter => !untold.Any(row => row.Subject == letter.Key && row.NextAt > now)).ToList();
            var known = due.Count == 0 ? null : await facts.AtAsync(now, cancel);
            foreach (var letter in due)
            {
                done += await TellAsync(source, letter, known!, cancel) ? 1 : 0;
            }
        }

        return done;
    }

    /// <summary>Letters that could not be written or brought, the oldest first.</summary>
    public async Task<IReadOnlyList<UntoldLetterRow>> ReadAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<UntoldLetterRow>().AsNoTracking().OrderBy(row => row.Since).ThenBy(row => row.Subject).ToListAsync(cancel);
    }

    private async Task<bool> TellAsync(ILetterSource source, DueLetter letter, Facts known, CancellationToken cancel)
    {
        if (await CarryAsync(source, letter, known, cancel) is { } fault)
        {
            await KeepAsync(letter, fault, known.Now, cancel);
            return false;
        }

        await source.DoneAsync(letter, cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<UntoldLetterRow>().Where(row => row.Subject == letter.Key).ExecuteDeleteAsync(cancel);
        return true;
    }

    /// <summary>Why it is to be tried again; null when it is not.</summary>
    private async Task<Sentence?> CarryAsync(ILetterSource source, DueLetter letter, Facts known, CancellationToken cancel)
    {
        var written = await source.WriteAsync(letter, known, cancel);
        if (written.Inbox is { } word && _inbox is not null)
        {
            await _inbox.CarryAsync(word, cancel);
        }

        if (written.Message is not { } message)
        {
            return written.Fault;
        }

        if (_mail is null)
        {
            return UntoldText.NoMail;
        }

        try
        {
            await _mail.CarryAsync(message, cancel);
            return null;
        }
        catch (Exception never) when (Mailbox.IsNone(never))
        {
            return null;
        }
        catch (SmtpFailedRecipientException)
        {
            return UntoldText.Busy;
        }
    }

    private async Task KeepAsync(DueLetter letter, Sentence fault, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var tries = await context.Set<UntoldLetterRow>().Where(row => row.Subject == letter.Key).Select(row => row.Tries).SingleOrDefaultAsync(cancel) + 1;
        var next = now + Pauses.After(tries);
        if (!await context.TryAddAsync(
            new UntoldLetterRow { Subject = letter.Key, Since = now, NextAt = next, Tries = tries, Code = letter.Code, FaultVi = fault.Vi, FaultEn = fault.En }, cancel))
        {
            await context.Set<UntoldLetterRow>().Where(row => row.Subject == letter.Key).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.NextAt, next).SetProperty(row => row.Tries, tries).SetProperty(row => row.FaultVi, fault.Vi).SetProperty(row => row.FaultEn, fault.En), cancel);
        }
    }
}
