using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Notices;

/// <summary>What officials were told, and what of it they have read.</summary>
public sealed class NoticeList(WorkflowDbContext context)
{
    public const int PageSize = 50;

    /// <summary>The newest notices of an official.</summary>
    /// <param name="person">Code of the official.</param>
    /// <param name="after">The last notice of the page before; null begins with the newest.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<NoticeRow>> ReadAsync(string person, PageMark? after, CancellationToken cancel = default)
    {
        var rows = context.Set<NoticeRow>().AsNoTracking().Where(row => row.Person == person);
        if (after is var (at, dossier, no))
        {
            rows = rows.Where(row => row.At < at || (row.At == at && (row.DossierId > dossier || (row.DossierId == dossier && row.No > no))));
        }

        return await rows.OrderByDescending(row => row.At).ThenBy(row => row.DossierId).ThenBy(row => row.No).Take(PageSize).ToListAsync(cancel);
    }

    public Task<int> UnreadAsync(string person, CancellationToken cancel = default) =>
        context.Set<NoticeRow>().CountAsync(row => row.Person == person && row.ReadAt == null, cancel);

    /// <summary>Everything that the official was told up to a moment is read; gives how much was not.</summary>
    public Task<int> MarkReadAsync(string person, DateTimeOffset now, CancellationToken cancel = default) => context.Set<NoticeRow>()
        .Where(row => row.Person == person && row.ReadAt == null && row.At <= now)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), cancel);
}
