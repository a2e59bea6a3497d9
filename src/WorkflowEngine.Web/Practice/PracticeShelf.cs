using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>A version that can be practised with.</summary>
public sealed record PracticeVersion(int Number, VersionStatus Status);

/// <summary>One practice dossier in the list of a document.</summary>
public sealed record PracticeLine(long Id, string? Code, int Number, DateTimeOffset At, Sentence State, TagKind Kind);

/// <summary>A document as the page that begins to practise it shows it.</summary>
public sealed record PracticeShelfView(DesignHead Head, ProcedureFacts? Procedure)
{
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<PracticeVersion> Versions { get; init; }

    public IReadOnlyList<Sample> Samples { get; init; } = [];

    public IReadOnlyList<Unit> Units { get; init; } = [];

    public IReadOnlyList<Unit> Bodies { get; init; } = [];

    public IReadOnlyList<PracticeLine> Begun { get; init; } = [];
}

/// <summary>Reads what can be practised, and what was.</summary>
public sealed class PracticeShelf(WorkflowDbContext context, DesignHeads heads, Samples samples)
{
    private const int MostListed = 50;

    /// <summary>Null when there is no such document.</summary>
    public async Task<PracticeShelfView?> ReadAsync(string definition, Official official, CancellationToken cancel)
    {
        var versions = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition)
            .OrderByDescending(row => row.Number)
            .Select(row => new PracticeVersion(row.Number, row.Status))
            .ToListAsync(cancel);
        if (versions.Count == 0
            || await heads.FindAsync(definition, cancel) is not { } head
            || await ContentAsync(definition, versions[0].Number, cancel) is not { } content)
        {
            return null;
        }

        // The samples are those of the newest version; an older one refuses what its form does not have, in words.
        var document = WorkflowDocument.Read(content).Document;
        var plan = document is null ? null : PlanCompiler.Compile(document).Plan;
        var places = plan?.Procedure is { } facts ? ReceivingUnits.Of(facts, official.Office, official.Today) : ReceivingUnits.None;
        return new PracticeShelfView(head, document?.Procedure)
        {
            Versions = versions,
            Samples = plan is null ? [] : await samples.OfAsync(plan, official.Facts, cancel),
            Units = places.Units,
            Bodies = places.Elsewhere.Count > 0 ? places.Bodies : [],
            Begun = await BegunAsync(definition, cancel),
        };
    }

    public Task<string?> ContentAsync(string definition, int number, CancellationToken cancel) =>
        context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition && row.Number == number)
            .Select(row => row.Content)
            .SingleOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<PracticeLine>> BegunAsync(string definition, CancellationToken cancel)
    {
        var rows = await (
            from dossier in context.Dossiers.AsNoTracking()
            join document in context.Set<PracticeDocumentRow>() on dossier.Version equals document.VersionId
            where dossier.Practice && dossier.Definition == definition
            orderby dossier.ReceivedAt descending, dossier.Id descending
            select new { dossier.Id, dossier.Code, document.Number, dossier.ReceivedAt, dossier.Lifecycle, dossier.Incidents })
            .Take(MostListed)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => row.Lifecycle != Lifecycle.Running
                ? new PracticeLine(row.Id, row.Code, row.Number, row.ReceivedAt, PracticeText.Ended, TagKind.Line)
                : row.Incidents > 0
                    ? new PracticeLine(row.Id, row.Code, row.Number, row.ReceivedAt, PracticeText.Stuck, TagKind.Bad)
                    : new PracticeLine(row.Id, row.Code, row.Number, row.ReceivedAt, PracticeText.Running, TagKind.Go)),
        ];
    }
}
