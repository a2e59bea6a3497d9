using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Hands the portal the digital result of a dossier whose state it was told: the signed copy, or the letter that was issued.</summary>
internal sealed class PortalResults(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, FileStore files)
{
    /// <param name="name">As the state named it (<see cref="StatusDetails"/>).</param>
    public async Task<IResult> OpenAsync(string code, string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var id = await context.Dossiers.AsNoTracking().Where(row => row.Code == code && !row.Practice).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
        if (id is null || await store.FindAsync(id.Value, cancel) is not { Result: { } result } dossier || !StatusDetails.FilesOf(dossier).Contains(name))
        {
            return Results.NotFound();
        }

        if (name == dossier.DigitalResult)
        {
            return files.Open(name) is { } opened ? new Handed(new PaperResult(opened.Content, opened.Type, result.Number)) : Results.NotFound();
        }

        var letter = (await store.ReadHistoryAsync(id.Value, cancel)).SelectMany(turn => turn.Events).OfType<LetterWritten>().LastOrDefault(one => one.No == result.Letter);
        return letter?.Body.Text is { } text
            ? new Handed(new PaperAnswer(result.Number, text, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal)))
            : Results.NotFound();
    }
}
