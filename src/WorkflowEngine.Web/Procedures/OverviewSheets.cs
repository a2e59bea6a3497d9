using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Reads all that the page of one document shows.</summary>
public sealed class OverviewSheets(Designing designing, DesignHeads heads, GateFindings findings, VersionLines lines)
{
    public Task<EditedVersion?> LatestAsync(string definition, CancellationToken cancel) => designing.Reader.LatestAsync(definition, cancel);

    public Task<EditedVersion?> VersionAsync(string definition, int number, CancellationToken cancel) => designing.Reader.ByNumberAsync(definition, number, cancel);

    /// <summary>Null when there is no such document.</summary>
    public async Task<OverviewSheet?> FindAsync(string definition, CancellationToken cancel)
    {
        if (await LatestAsync(definition, cancel) is not { } latest)
        {
            return null;
        }

        var keeper = await lines.KeeperAsync(cancel);
        var versions = await designing.Reader.VersionsAsync(definition, cancel);
        var found = await designing.Gate.CheckAsync(latest.Read, cancel);
        var rule = ApprovalRules.Needed(designing.Catalogue.Current.Office?.Approvals ?? [], latest.Read.Document?.Procedure, keeper.Today);
        var used = versions.FirstOrDefault(version => version.Status is VersionStatus.Published or VersionStatus.Suspended);
        return new OverviewSheet
        {
            Head = await heads.OfAsync(latest, found, cancel),
            Latest = latest,
            Versions = await lines.OfAsync(versions, cancel),
            Findings = findings.Of(definition, found.Where(finding => finding.Severity != Verification.FindingSeverity.Note), step => LabelOf(latest, step)),
            Offers = new ActOffers(keeper, versions, found.Count(finding => finding.IsError), rule is not null).All(),
            Warnings = used is null ? [] : await designing.Reader.WarningsAsync(definition, used.Number, cancel),
            History = await lines.OfAsync(await designing.Changes.ReadAsync(definition, cancel), cancel),
            Approval = rule,
            MayDesign = keeper.May(Right.Design),
        };
    }

    private static string LabelOf(EditedVersion version, string step) =>
        version.Read.Document?.Activities.GetValueOrDefault(step) is { } activity ? activity.DisplayText ?? activity.Name ?? step : step;
}
