using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Procedures;

/// <summary>All that the page of one document shows.</summary>
public sealed record OverviewSheet
{
    public required DesignHead Head { get; init; }

    public required EditedVersion Latest { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<VersionLine> Versions { get; init; }

    /// <summary>What the checks say of the newest version.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<ActOffer> Offers { get; init; }

    /// <summary>Warnings with which the version in use was published.</summary>
    public required IReadOnlyList<PublishedWarning> Warnings { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>The rule by which the newest version needs an approval; null when it needs none.</summary>
    public required ApprovalRule? Approval { get; init; }

    public required bool MayDesign { get; init; }

    /// <summary>Versions that were in use once and may be so again.</summary>
    public IEnumerable<VersionLine> Old => Versions.Where(version => version.Glance is { PublishedAt: not null, IsPublished: false });

    /// <summary>The version that a version is looked at against: the one in use, or else the one before it.</summary>
    public int? Against(VersionLine version) =>
        (Versions.FirstOrDefault(other => other.Glance.IsPublished && other.Glance.Number != version.Glance.Number)
            ?? Versions.FirstOrDefault(other => other.Glance.Number < version.Glance.Number))?.Glance.Number;

    /// <summary>The stage at which the newest version is, of write, check, approve, publish; null when it is no draft.</summary>
    public int? Stage => !Latest.IsDraft ? null
        : Head.Errors > 0 ? 1
        : Approval is null ? 3
        : Latest.Approval?.Stage switch
        {
            ApprovalStage.Approved => 3,
            ApprovalStage.Submitted => 2,
            _ => 0,
        };
}

/// <summary>One line of the history of a document.</summary>
public sealed record HistoryLine(DateTimeOffset At, string Who, int Number, string What);
