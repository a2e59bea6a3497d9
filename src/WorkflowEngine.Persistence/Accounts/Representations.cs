using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Accounts;

/// <summary>An organisation that a person represents.</summary>
/// <param name="Number">Number of the enterprise or organisation.</param>
/// <param name="Title">What the person is there, such as director.</param>
public sealed record Representation(string Name, string Number, string Title, string? Address)
{
    public Guid Id { get; init; }

    /// <summary>enterprise, organisation or agency.</summary>
    public string Kind { get; init; } = "enterprise";

    public RepresentationSource Source { get; init; }

    /// <summary>Somebody other than the person vouches for it.</summary>
    public bool IsVouched => Source != RepresentationSource.Stated;
}

/// <summary>The organisations of accounts.</summary>
public sealed class Representations(WorkflowDbContext context, Seals seals)
{
    /// <summary>Nobody represents more than this; the list ends there.</summary>
    public const int Most = 50;

    /// <summary>Those of an account, the earliest first.</summary>
    public async Task<IReadOnlyList<Representation>> OfAsync(int account, CancellationToken cancel = default)
    {
        var rows = await context.Set<RepresentationRow>().AsNoTracking()
            .Where(row => row.AccountId == account).OrderBy(row => row.At).ThenBy(row => row.Id).Take(Most).ToListAsync(cancel);
        return [.. rows.Select(Read)];
    }

    /// <summary>Adds one, or says anew what is known of the same number; what somebody vouches for is not made less sure. False when there are too many.</summary>
    public async Task<bool> AddAsync(int account, Representation representation, DateTimeOffset at, CancellationToken cancel = default)
    {
        var mark = seals.IdentityMark(representation.Number);
        var rows = await context.Set<RepresentationRow>().Where(row => row.AccountId == account).ToListAsync(cancel);
        var row = rows.Find(known => known.Mark.AsSpan().SequenceEqual(mark));
        if (row is null && rows.Count >= Most)
        {
            return false;
        }

        if (row is null)
        {
            row = new RepresentationRow { Id = Guid.CreateVersion7(at), AccountId = account, Mark = mark };
            context.Add(row);
        }
        else if (row.Source > representation.Source)
        {
            return true;
        }

        row.Kind = representation.Kind;
        row.Source = representation.Source;
        row.At = at;
        row.Sealed = seals.SealRow(Place(row.Id), JsonSerializer.SerializeToUtf8Bytes(
            new Kept(representation.Name, representation.Number, representation.Title, representation.Address)));
        await context.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Takes one away. False when there is none of that id in the account.</summary>
    public async Task<bool> RemoveAsync(int account, Guid id, CancellationToken cancel = default) =>
        await context.Set<RepresentationRow>().Where(row => row.Id == id && row.AccountId == account).ExecuteDeleteAsync(cancel) > 0;

    private Representation Read(RepresentationRow row)
    {
        var kept = JsonSerializer.Deserialize<Kept>(seals.OpenRow(Place(row.Id), row.Sealed))!;
        return new Representation(kept.Name, kept.Number, kept.Title, kept.Address) { Id = row.Id, Kind = row.Kind, Source = row.Source };
    }

    private static string Place(Guid id) => $"representation:{id:N}";

    private sealed record Kept(string Name, string Number, string Title, string? Address);
}
