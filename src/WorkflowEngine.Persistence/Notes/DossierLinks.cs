using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Notes;

/// <summary>Another dossier that belongs to one, as an official said.</summary>
/// <param name="Other">Number of the other dossier.</param>
/// <param name="Reason">Null when it cannot be read any more.</param>
public sealed record DossierLink(long Other, string Person, DateTimeOffset At, string? Reason);

/// <summary>Dossiers that officials laid beside one another. Whoever calls has asked whether the person may see both.</summary>
public sealed class DossierLinks(WorkflowDbContext context, Seals seals)
{
    public const int Most = 50;

    private const int LongestReason = 500;

    private static readonly Sentence NoReason = new(
        "Nêu vì sao hai hồ sơ liên quan, dài nhất 500 ký tự.", "Say why the two dossiers belong together, in at most 500 characters.");

    private static readonly Sentence Itself = new(
        "Nhập mã của một hồ sơ khác.", "Enter the code of another dossier.");

    private static readonly Sentence TooMany = new(
        "Hồ sơ này đã có 50 hồ sơ liên quan.", "This dossier has 50 related dossiers already.");

    private static readonly Sentence Anonymised = new(
        "Hồ sơ này đã được ẩn danh.", "This dossier was made anonymous.");

    /// <summary>Said of a dossier from either side, oldest first.</summary>
    public async Task<IReadOnlyList<DossierLink>> ReadAsync(long dossier, CancellationToken cancel = default)
    {
        var rows = await (
            from link in context.Set<DossierLinkRow>().AsNoTracking()
            where link.DossierId == dossier || link.OtherId == dossier
            from key in context.Set<DossierKeyRow>().Where(row => row.DossierId == link.DossierId).DefaultIfEmpty()
            orderby link.At
            select new { Link = link, key.Wrapped }).ToListAsync(cancel);
        return [.. rows.Select(row => new DossierLink(
            row.Link.DossierId == dossier ? row.Link.OtherId : row.Link.DossierId,
            row.Link.Person,
            row.Link.At,
            row.Wrapped is null ? null : Encoding.UTF8.GetString(seals.OpenKey(row.Link.DossierId, row.Wrapped).Open(row.Link.Reason, SealedPlace.Link))))];
    }

    /// <summary>Lays two dossiers beside one another; said again it changes nothing. Gives why not, or null.</summary>
    public async Task<Sentence?> AddAsync((long One, long Other) dossiers, string person, string? reason, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (dossiers.One == dossiers.Other)
        {
            return Itself;
        }

        if (reason?.Trim() is not { Length: > 0 and <= LongestReason } why)
        {
            return NoReason;
        }

        var known = await ReadAsync(dossiers.One, cancel);
        if (known.Any(link => link.Other == dossiers.Other))
        {
            return null;
        }

        if (known.Count >= Most)
        {
            return TooMany;
        }

        if (await context.Set<DossierKeyRow>().AsNoTracking().Where(row => row.DossierId == dossiers.One).Select(row => row.Wrapped).SingleOrDefaultAsync(cancel) is not { } wrapped)
        {
            return Anonymised;
        }

        context.Add(new DossierLinkRow
        {
            DossierId = dossiers.One,
            OtherId = dossiers.Other,
            At = now,
            Person = person,
            Reason = seals.OpenKey(dossiers.One, wrapped).Seal(Encoding.UTF8.GetBytes(why), SealedPlace.Link),
        });
        await context.SaveChangesAsync(cancel);
        return null;
    }

    /// <summary>Whoever laid them beside one another takes that back. Gives whether there was anything to take back.</summary>
    public async Task<bool> RemoveAsync(long dossier, long other, string person, CancellationToken cancel = default) =>
        await context.Set<DossierLinkRow>()
            .Where(row => row.Person == person
                && ((row.DossierId == dossier && row.OtherId == other) || (row.DossierId == other && row.OtherId == dossier)))
            .ExecuteDeleteAsync(cancel) > 0;
}
