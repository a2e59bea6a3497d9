using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>One time that a connected database was asked for a paper, as it is read.</summary>
public sealed record PaperFetch(Guid Id, string Component, string Connector, VaultAnswer Answer, DateTimeOffset At)
{
    /// <summary>What was asked; empty once it is gone.</summary>
    public ValueMap Question { get; init; } = ValueMap.Empty;

    /// <summary>What was answered, as <see cref="FetchedPaper.Content"/> says; empty when nothing was, or once it is gone.</summary>
    public ValueMap Content { get; init; } = ValueMap.Empty;

    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Name of the database; its id where it is no longer in force.</summary>
    public required Sentence Database { get; init; }

    /// <summary>Where the answer lies, among papers that are held.</summary>
    public string Ref => $"fetch/{Id:N}";

    /// <summary>The answer as a paper that is held; null when there is none.</summary>
    public VaultPaper? Paper => Answer != VaultAnswer.Found ? null : new VaultPaper(Component, "connector:" + Connector, Content["number"].TextOrNull ?? "")
    {
        IssuedAt = At,
        ValidUntil = ValidUntil,
        Ref = Ref,
        Database = Database,
        Fetched = new FetchedPaper(Connector, At, Content) { ValidUntil = ValidUntil },
    };

    internal static async Task<IReadOnlyList<PaperFetch>> ReadAsync(
        WorkflowDbContext context, Seals seals, Func<string, Sentence> nameOf, System.Linq.Expressions.Expression<Func<PaperFetchRow, bool>> which, CancellationToken cancel)
    {
        // Of two answers of one moment the one that found something comes last, and counts.
        var rows = await context.Set<PaperFetchRow>().AsNoTracking().Where(which).OrderBy(row => row.At).ThenByDescending(row => row.Answer).ToListAsync(cancel);
        return [.. rows.Select(row => Of(row, seals, nameOf(row.Connector)))];
    }

    internal static string SealOf(Guid id) => $"paper_fetch:{id:N}";

    internal static PaperFetch Of(PaperFetchRow row, Seals seals, Sentence database)
    {
        var content = row.Content is null ? ValueMap.Empty : ValueJson.Read(Encoding.UTF8.GetString(seals.OpenRow(SealOf(row.Id), row.Content))).MapOrEmpty;
        return new PaperFetch(row.Id, row.Component, row.Connector, row.Answer, row.At)
        {
            Question = content["question"].MapOrEmpty,
            Content = content["content"].MapOrEmpty,
            ValidUntil = row.ValidUntil,
            Database = database,
        };
    }
}
