using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Something that can be done with a version in its state, and why the reader cannot do it now.</summary>
/// <param name="Number">The version that it is done to.</param>
/// <param name="Blocked">Null when the reader can; otherwise the reason, with its places filled.</param>
public sealed record ActOffer(Act Act, int Number, Sentence? Blocked = null);

/// <summary>
/// What the states of a document's versions allow, to this person. The commands decide again; here it is only said
/// beforehand what they would say.
/// </summary>
internal sealed class ActOffers(Official official, IReadOnlyList<VersionGlance> versions, int errors, bool needsApproval)
{
    private readonly List<ActOffer> _offers = [];

    private VersionGlance Latest => versions[0];

    private VersionGlance? InUse => versions.FirstOrDefault(version => version.Status is VersionStatus.Published or VersionStatus.Suspended);

    private bool IsRepealed => versions.Any(version => version.Status == VersionStatus.Retired);

    public IReadOnlyList<ActOffer> All()
    {
        if (Latest.IsDraft)
        {
            OfDraft();
        }

        OfVersionInUse();
        if (!IsRepealed)
        {
            OfOldVersions();
        }

        return _offers;
    }

    private void OfDraft()
    {
        var stage = Latest.Approval?.Stage;
        var wrong = IsRepealed ? ActText.IsRepealed : errors > 0 ? Filled(ActText.Errors, errors) : null;
        var asked = stage is ApprovalStage.Submitted or ApprovalStage.Approved;
        if (needsApproval && stage is not ApprovalStage.Approved)
        {
            Offer(Act.Submit, Without(Right.Design, Right.Publish) ?? (asked ? ActText.IsSent : wrong));
        }

        if (asked || (needsApproval && official.May(Right.Approve)))
        {
            var decided = stage switch
            {
                ApprovalStage.Approved => ActText.IsApproved,
                ApprovalStage.Submitted => Latest.Author == official.Code ? ActText.OwnWork : null,
                _ => ActText.NotSent,
            };
            Offer(Act.Approve, Without(Right.Approve) ?? decided);
            Offer(Act.SendBack, Without(Right.Approve) ?? (asked ? null : ActText.NotSent));
        }

        var waits = needsApproval && stage == ApprovalStage.Submitted ? ActText.IsSent : null;
        Offer(Act.Publish, Without(Right.Publish) ?? wrong ?? waits);
        if (Latest.PublishOn is not null)
        {
            Offer(Act.Unschedule, Without(Right.Publish));
        }

        Offer(Act.DeleteDraft, Without(Right.Design));
    }

    private void OfVersionInUse()
    {
        if (InUse is not { } used)
        {
            return;
        }

        if (used.OpenWarnings > 0)
        {
            _offers.Add(new ActOffer(Act.Explain, used.Number, Without(Right.Publish, Right.Design)));
        }

        var may = Without(Right.Publish);
        _offers.Add(new ActOffer(used.Status == VersionStatus.Published ? Act.Suspend : Act.Resume, used.Number, may));
        _offers.Add(new ActOffer(Act.Retract, used.Number, may));
        _offers.Add(new ActOffer(Act.Repeal, used.Number, may));
    }

    private void OfOldVersions()
    {
        if (versions.FirstOrDefault(version => version.PublishedAt is not null && !version.IsPublished) is { } old)
        {
            _offers.Add(new ActOffer(Act.RollBack, old.Number, Without(Right.Publish)));
        }

        if (versions.Count > 1)
        {
            _offers.Add(new ActOffer(Act.Revert, versions[1].Number, Without(Right.Design)));
        }
    }

    private void Offer(Act act, Sentence? blocked) => _offers.Add(new ActOffer(act, Latest.Number, blocked));

    private Sentence? Without(params Right[] anyOf) => anyOf.Any(official.May) ? null : anyOf[^1] switch
    {
        Right.Design => ActText.NeedsDesign,
        Right.Approve => ActText.NeedsApprove,
        _ => ActText.NeedsPublish,
    };

    private static Sentence Filled(Sentence sentence, int count) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.Vi, count),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.En, count));
}
