using Microsoft.Extensions.Options;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Dossiers.Drawing;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The parts of the page that only tell: written out, nothing to decide.</summary>
public sealed class DossierSheet(FlowShapes shapes, FlowState flow, HistoryVerifier chain, IOptions<OfficeIdentity> identity)
{
    public IReadOnlyList<FlowStep> Steps { get; private set; } = [];

    public FlowShape? Shape { get; private set; }

    /// <summary>What is wrong with the stored history; null when its chain is whole.</summary>
    public HistoryFinding? Broken { get; private set; }

    /// <summary>The clock of the whole dossier; null where none runs.</summary>
    public Due? Clock { get; private set; }

    public async Task ReadAsync(OpenedDossier opened, CancellationToken cancel)
    {
        Shape = await shapes.FindAsync(opened.Dossier.Definition, opened.Dossier.Version, cancel);
        Steps = Shape is null ? [] : flow.Of(Shape, opened);
        Broken = await chain.CheckAsync(opened.Dossier.Id, cancel);
        Clock = opened.Clock is { } reading ? ClockDue.Of(reading, identity.Value.WorkingDay) : null;
    }
}

/// <summary>The writers of those parts, for the page's markup.</summary>
public sealed class DossierTelling(Declaration declaration, Papers papers, History history, Ledger ledger)
{
    public IReadOnlyList<DeclaredSection> Declared(OpenedDossier opened, bool revealed) =>
        opened.Procedure is { } facts ? declaration.Of(facts, opened.Dossier.Fields, revealed) : [];

    public IReadOnlyList<Paper> Papers(OpenedDossier opened) => papers.Of(opened);

    public IReadOnlyList<TimelineEntry> History(OpenedDossier opened) => history.Of(opened);

    public IReadOnlyList<(LetterWritten Letter, string Name, DateTimeOffset At)> Letters(OpenedDossier opened) => history.Letters(opened);

    public IReadOnlyList<LedgerRow> Ledger(OpenedDossier opened) => ledger.Of(opened);
}
