using WorkflowEngine.Comparing;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Tables;
using WorkflowEngine.Verification;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>Makes what a page shows of a table: rows with their choices, sums, findings, differences.</summary>
public sealed class TableViews(DefinitionGate gate, PageWords words)
{
    private const int MostChanges = 12;

    /// <param name="version">The version that is shown.</param>
    /// <param name="published">The version in use; null when there is none.</param>
    /// <param name="official">Who looks.</param>
    /// <param name="sent">What was typed, with the names of the cells that could not be kept; null when all is kept.</param>
    /// <param name="cancel">Gives up.</param>
    internal async Task<TableView> OfAsync(EditedVersion version, EditedVersion? published, Official official, (SentTable Cells, IReadOnlySet<string> Wrong)? sent, CancellationToken cancel)
    {
        var document = version.Document;
        var table = StepTable.Of(document);
        var found = await gate.CheckAsync(version.Read, cancel);
        var rows = new RowViews(table, new HolderChoices(official, words.Text), words.Text);
        var changes = published is { Read.Document: { } before } && published.VersionId != version.VersionId
            ? Changes(before, document, official)
            : null;
        return new TableView
        {
            Rows = [.. table.Rows.Select(row => rows.Of(row, found, sent?.Cells, sent?.Wrong))],
            Sums = await SumsAsync(document, cancel),
            Findings = Told(found, table),
            Errors = found.Count(finding => finding.IsError),
            Warnings = found.Count(finding => finding.Severity == FindingSeverity.Warning),
            Changes = changes?.Take(MostChanges).ToList(),
            ChangeCount = changes?.Count ?? 0,
            Before = rows.Between(null),
            LeftAlone = [.. table.LeftAlone.Select(sentence => words.Text[sentence])],
        };
    }

    internal async Task<IReadOnlyList<SumView>> SumsAsync(WorkflowDocument document, CancellationToken cancel) =>
        [.. StepSum.Of(document, await gate.WorldAsync(cancel)).Select(Sum)];

    /// <summary>Findings in words, each with the way to its row and the path on which it happens.</summary>
    internal List<Components.Finding> Told(IEnumerable<Verification.Finding> found, StepTable table) =>
    [
        .. found.Where(finding => finding.Severity != FindingSeverity.Note).Select((finding, index) =>
        {
            var row = finding.StepId is { } step ? table.Find(step) : null;
            return new Components.Finding(finding.IsError ? FindingKind.Error : FindingKind.Warning, finding.Sentence)
            {
                Arithmetic = finding.WayOut,
                Id = $"finding-{index + 1}",
                Ways = row is null ? [] : [new FindingWay(words.Text[StepsText.ShowRow, row.Number], "#" + RowViews.IdOf(row.Id))],
            };
        }),
    ];

    private SumView Sum(StepSum sum)
    {
        var unit = words.Text[sum.Unit switch { TimeUnit.WorkingDay => StepsText.WorkingDays, TimeUnit.Day => StepsText.Days, _ => StepsText.Hours }];
        return new SumView(
            words.Text[StepsText.LimitOf, sum.Fact.Text?.Vi ?? sum.Fact.Id],
            new StepTimes([.. sum.Parts.Select(part => part.Amount)], sum.Allowed, unit),
            words.Text[sum.Arithmetic],
            words.Text[StepsText.PathIs, sum.Path],
            sum.IsOver);
    }

    private List<Change> Changes(WorkflowDocument before, WorkflowDocument after, Official official) =>
    [
        .. DefinitionComparison.Compare(before, after, (kind, code) => OfficeWords.NameOf(official, kind, code)).Content.Select(change => new Change(
            words.Text[change.Where],
            change.Before is { } old ? words.Text[old] : null,
            change.After is { } now ? words.Text[now] : null)),
    ];
}
