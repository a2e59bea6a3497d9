using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Drafts;

/// <summary>Drafts of applicants. Everything asks for the account: another person's draft is not there.</summary>
public sealed class DraftStore(WorkflowDbContext context, Seals seals)
{
    /// <summary>Nobody answers more forms than this at once; the list ends there.</summary>
    private const int MostListed = 50;

    private const int RevisionBytes = 8;

    /// <summary>The draft, sent or not; null when there is none or it is somebody else's.</summary>
    public async Task<Draft?> FindAsync(Guid id, string account, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(account);
        var row = await context.Set<DraftRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Party == party, cancel);
        return row is null ? null : Read(row, account);
    }

    /// <summary>Drafts that were not sent, the latest first.</summary>
    public async Task<IReadOnlyList<DraftGlance>> ListAsync(string account, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(account);
        return await context.Set<DraftRow>().AsNoTracking()
            .Where(row => row.Party == party && row.Code == null)
            .OrderByDescending(row => row.SavedAt)
            .Take(MostListed)
            .Select(row => new DraftGlance(row.Id, row.Procedure, row.Unit, row.SavedAt))
            .ToListAsync(cancel);
    }

    /// <summary>The unit that the person chose last, for any procedure; null when they never chose one.</summary>
    public async Task<string?> LastUnitAsync(string account, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(account);
        return await context.Set<DraftRow>().AsNoTracking()
            .Where(row => row.Party == party)
            .OrderByDescending(row => row.SavedAt)
            .Select(row => row.Unit)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>
    /// Writes a draft, new or known. One that was read is written only while it stands as it was read, so that of two who save
    /// at once the second reads again what the first wrote.
    /// </summary>
    /// <returns>What became of it, and the draft as it stands in this state.</returns>
    public async Task<(DraftSave Became, Draft Draft)> SaveAsync(Draft draft, DateTimeOffset at, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(draft.Account);
        var box = seals.SealDraft(draft.Id, JsonSerializer.SerializeToUtf8Bytes(Kept.Of(draft)));
        var kept = draft with { SavedAt = at, Revision = RevisionOf(box) };
        if (draft.Revision is null)
        {
            context.Add(new DraftRow
            {
                Id = draft.Id,
                Party = party,
                Procedure = draft.Procedure,
                Version = draft.Version,
                Unit = draft.Unit,
                Responsible = draft.Responsible,
                ApplicantKind = draft.ApplicantKind,
                CreatedAt = at,
                SavedAt = at,
                Answers = box,
            });
            await context.SaveChangesAsync(cancel);
            return (DraftSave.Saved, kept);
        }

        var mine = context.Set<DraftRow>().Where(row => row.Id == draft.Id && row.Party == party);
        var known = await mine.AsNoTracking().Select(row => new { row.Code, row.Answers }).SingleOrDefaultAsync(cancel);
        if (known?.Answers is not { } seen || RevisionOf(seen) != draft.Revision)
        {
            return (known?.Code is null ? DraftSave.Changed : DraftSave.Sent, draft);
        }

        var written = await mine.Where(row => row.Answers == seen).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Version, draft.Version)
            .SetProperty(row => row.Unit, draft.Unit)
            .SetProperty(row => row.Responsible, draft.Responsible)
            .SetProperty(row => row.ApplicantKind, draft.ApplicantKind)
            .SetProperty(row => row.SavedAt, at)
            .SetProperty(row => row.Answers, box), cancel);
        return written == 1 ? (DraftSave.Saved, kept) : (DraftSave.Changed, draft);
    }

    /// <summary>The draft became a dossier: its answers stand there now and no longer here.</summary>
    public async Task SentAsync(Draft draft, string code, DateTimeOffset at, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(draft.Account);
        await context.Set<DraftRow>()
            .Where(row => row.Id == draft.Id && row.Party == party)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Code, code)
                .SetProperty(row => row.Answers, (byte[]?)null)
                .SetProperty(row => row.SavedAt, at), cancel);
    }

    /// <summary>
    /// The person throws a draft away, and with it what databases answered for it. False when there is none, or it is somebody
    /// else's, or it was sent.
    /// </summary>
    public async Task<bool> DropAsync(Guid id, string account, CancellationToken cancel = default)
    {
        var party = seals.AccountMark(account);
        if (await context.Set<DraftRow>().Where(row => row.Id == id && row.Party == party && row.Code == null).ExecuteDeleteAsync(cancel) == 0)
        {
            return false;
        }

        await context.Set<PaperFetchRow>().Where(row => row.Subject == id && row.DossierId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Content, (byte[]?)null), cancel);
        return true;
    }

    /// <summary>Each save seals anew, so no two states have the same bytes.</summary>
    private static string RevisionOf(byte[] box) => Convert.ToHexStringLower(SHA256.HashData(box).AsSpan(0, RevisionBytes));

    private Draft Read(DraftRow row, string account)
    {
        var kept = row.Answers is null ? Kept.Nothing : JsonSerializer.Deserialize<Kept>(seals.OpenDraft(row.Id, row.Answers))!;
        return new Draft
        {
            Id = row.Id,
            Account = account,
            Procedure = row.Procedure,
            Version = row.Version,
            Unit = row.Unit,
            Responsible = row.Responsible,
            ApplicantKind = row.ApplicantKind,
            SavedAt = row.SavedAt,
            Revision = row.Answers is null ? null : RevisionOf(row.Answers),
            Typed = kept.Typed.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal),
            Files = [.. kept.Files],
            For = kept.For,
            Code = row.Code,
        };
    }

    /// <summary>What is encrypted of a draft.</summary>
    private sealed record Kept(Dictionary<string, string[]> Typed, DraftFile[] Files, Principal? For = null)
    {
        public static readonly Kept Nothing = new([], []);

        public static Kept Of(Draft draft) => new(
            draft.Typed.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
            [.. draft.Files],
            draft.For);
    }
}
