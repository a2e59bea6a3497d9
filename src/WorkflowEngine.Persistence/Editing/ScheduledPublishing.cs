using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// Publishes drafts whose day has begun, after asking every check again. What cannot be published leaves the version before
/// as it is and becomes a finding. Any number of nodes may do this at once.
/// </summary>
public sealed class ScheduledPublishing
{
    private readonly Editors _editors;
    private readonly Publisher _publisher;
    private readonly DefinitionReader _reader;

    internal ScheduledPublishing(Editors editors, Publisher publisher, DefinitionReader reader)
    {
        _editors = editors;
        _publisher = publisher;
        _reader = reader;
    }

    /// <summary>Publishes what is due by now. Gives what came of each draft; empty when nothing was due.</summary>
    public async Task<IReadOnlyList<EditingAnswer>> RunAsync(CancellationToken cancel = default)
    {
        var answers = new List<EditingAnswer>();
        foreach (var (definition, number) in await DueAsync(cancel))
        {
            if (await _reader.ByNumberAsync(definition, number, cancel) is { IsDraft: true, PublishOn: not null } version)
            {
                answers.Add(await PublishAsync(version, cancel));
            }
        }

        return answers;
    }

    private async Task<IReadOnlyList<(string Definition, int Number)>> DueAsync(CancellationToken cancel)
    {
        var today = _editors.Today;
        await using var context = await _editors.Contexts.CreateDbContextAsync(cancel);
        var due = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.PublishOn != null && row.PublishOn <= today && row.Status == VersionStatus.Draft)
            .OrderBy(row => row.PublishOn).ThenBy(row => row.DefinitionId).ThenBy(row => row.Number)
            .Select(row => new { row.DefinitionId, row.Number })
            .ToListAsync(cancel);
        return [.. due.Select(row => (row.DefinitionId, row.Number))];
    }

    private async Task<EditingAnswer> PublishAsync(EditedVersion version, CancellationToken cancel)
    {
        var order = await OrderAsync(version, cancel);
        var found = await _publisher.CheckAsync(version, cancel);
        var answer = found.Errors.Count > 0
            ? EditingAnswer.Refused(EditingRefusalKind.Findings, EditingText.Errors(found.Errors)) with { Findings = found.Findings }
            : await _publisher.PublishAsync(version, found, order, cancel);
        // A conflict means that somebody changed or published it this moment; the next look sees how it stands.
        if (answer.Refusal is { Kind: not EditingRefusalKind.Conflict } refusal)
        {
            await FailAsync(version, order.Person, refusal.Sentence, cancel);
        }

        return answer;
    }

    /// <summary>In the name of whoever set the day.</summary>
    private async Task<PublishOrder> OrderAsync(EditedVersion version, CancellationToken cancel)
    {
        await using var context = await _editors.Contexts.CreateDbContextAsync(cancel);
        var act = await context.Set<DefinitionActRow>().AsNoTracking()
            .Where(row => row.DefinitionId == version.Definition && row.Number == version.Number && row.Kind == DefinitionActKind.Scheduled)
            .OrderByDescending(row => row.No).FirstOrDefaultAsync(cancel);
        return new PublishOrder(act?.Person ?? version.Author, null, act?.Note, null);
    }

    private async Task FailAsync(EditedVersion version, string person, Sentence why, CancellationToken cancel)
    {
        await using var turn = await _editors.ToldAsync(version.Definition, cancel);
        if (turn.Versions.FirstOrDefault(known => known.Number == version.Number) is not { IsDraft: true, PublishOn: { } day } now)
        {
            return;
        }

        (await turn.RowAsync(now.Number, cancel)).PublishOn = null;
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = now.Number,
                Revision = now.Revision,
                Kind = DefinitionActKind.ScheduleFailed,
                Person = person,
                Note = why.Vi,
                PublishOn = day,
            },
            cancel);
        var finding = CatalogueFinding.Error(
            version.Definition,
            $"Bản {now.Number} đến ngày công bố {day:dd/MM/yyyy} nhưng không công bố được; bản trước vẫn áp dụng. {why.Vi}",
            $"Version {now.Number} was to be published on {day:dd/MM/yyyy} and could not be; the version before goes on. {why.En}");
        await FindingLog.ReplaceAsync(turn.Context, [version.Definition], [finding], turn.Now, cancel);
        await turn.CommitAsync(cancel);
        await _editors.Catalogue.RefreshAsync(cancel);
    }
}
