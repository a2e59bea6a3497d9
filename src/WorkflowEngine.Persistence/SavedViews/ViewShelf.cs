using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.SavedViews;

/// <summary>The lists that officials saved. Whoever calls has asked the office whether the person may share.</summary>
public sealed class ViewShelf(WorkflowDbContext context)
{
    /// <summary>A row of tabs stays readable up to here.</summary>
    public const int MostOfOne = 12;

    public const int LongestName = 40;

    private static readonly Sentence NoName = new(
        "Đặt tên cho danh sách, dài nhất 40 ký tự.", "Give the list a name of at most 40 characters.");

    private static readonly Sentence TooMany = new(
        "Bạn đã lưu 12 danh sách ở đơn vị này. Xóa bớt một danh sách rồi lưu lại.",
        "You have saved 12 lists for this unit. Delete one of them, then save again.");

    private static readonly Sentence NotYours = new(
        "Không có danh sách này trong các danh sách của bạn.", "There is no such list among yours.");

    /// <summary>The person's own lists for a unit and those shared with it, own ones first, by name.</summary>
    public async Task<IReadOnlyList<SavedViewRow>> ReadAsync(string person, string unit, CancellationToken cancel = default) =>
        await context.Set<SavedViewRow>().AsNoTracking()
            .Where(row => row.Unit == unit && (row.Person == person || row.Shared))
            .OrderByDescending(row => row.Person == person).ThenBy(row => row.Name).ThenBy(row => row.Id)
            .ToListAsync(cancel);

    /// <summary>Saves a list; under a name that the person has used already it takes the place of the other. Gives why not, or null.</summary>
    public async Task<Sentence?> SaveAsync(string person, string unit, string? name, string query, CancellationToken cancel = default)
    {
        var called = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (called.Length is 0 or > LongestName)
        {
            return NoName;
        }

        var own = await context.Set<SavedViewRow>().Where(row => row.Unit == unit && row.Person == person).ToListAsync(cancel);
        if (own.Find(row => row.Name == called) is { } known)
        {
            known.Query = query;
        }
        else if (own.Count >= MostOfOne)
        {
            return TooMany;
        }
        else
        {
            context.Add(new SavedViewRow { Person = person, Unit = unit, Name = called, Query = query });
        }

        await context.SaveChangesAsync(cancel);
        return null;
    }

    /// <summary>The inbox opens with this list from now on, or with none of the person's lists.</summary>
    public async Task<Sentence?> OpenWithAsync(string person, string unit, long? view, CancellationToken cancel = default)
    {
        var own = await context.Set<SavedViewRow>().Where(row => row.Unit == unit && row.Person == person).ToListAsync(cancel);
        if (view is { } id && own.TrueForAll(row => row.Id != id))
        {
            return NotYours;
        }

        own.ForEach(row => row.First = row.Id == view);
        await context.SaveChangesAsync(cancel);
        return null;
    }

    public Task<Sentence?> ShareAsync(string person, long view, bool shared, CancellationToken cancel = default) =>
        ChangeAsync(person, view, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Shared, shared), cancel));

    public Task<Sentence?> DeleteAsync(string person, long view, CancellationToken cancel = default) =>
        ChangeAsync(person, view, rows => rows.ExecuteDeleteAsync(cancel));

    private async Task<Sentence?> ChangeAsync(string person, long view, Func<IQueryable<SavedViewRow>, Task<int>> change) =>
        await change(context.Set<SavedViewRow>().Where(row => row.Id == view && row.Person == person)) == 1 ? null : NotYours;
}
