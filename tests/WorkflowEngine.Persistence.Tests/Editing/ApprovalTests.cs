using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class ApprovalTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    [Theory, EveryDatabase]
    public async Task Publishing_civil_status_sends_it_for_approval_and_publishes_it_once_somebody_else_approved(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus));

        var sent = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2) { Note = "Xin phê duyệt" });
        var waiting = (await test.Reader.ListAsync(new DefinitionQuery { WaitsForApproval = true })).Items;
        var approved = await test.SendAsync(Approve());
        var published = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.True(sent.SentForApproval);
        Assert.Equal((VersionStatus.Draft, ApprovalStage.Submitted, "Xin phê duyệt"), (sent.Version!.Status, sent.Version.Approval!.Stage, sent.Version.Approval.SubmitNote));
        Assert.Equal("nam-buoc", Assert.Single(waiting).Definition);
        var approval = approved.Version!.Approval!;
        Assert.Equal((ApprovalStage.Approved, Some.Approver, "Đã đối chiếu", "123/QĐ-UBND", Today), (approval.Stage, approval.DecidedBy, approval.Note, approval.DecisionNumber, approval.DecisionDate));
        Assert.Equal(VersionStatus.Published, published.Version!.Status);
    }

    [Theory, EveryDatabase]
    public async Task What_needs_no_approval_is_published_at_once(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));

        var answer = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Equal((VersionStatus.Published, false), (answer.Version!.Status, answer.SentForApproval));
    }

    [Theory, EveryDatabase]
    public async Task Who_may_only_design_sends_it_for_approval_by_publishing(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus, Some.OtherDesigner));

        var answer = await test.SendAsync(new PublishVersion(Some.OtherDesigner, "nam-buoc", 2));

        Assert.True(answer.SentForApproval);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_approves_what_they_wrote_a_part_of(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        test.Replace(CatalogueUnderTest.Office, "positions/ha-tinh.json", "\"phe-duyet\", \"cai-cach\", \"giam-sat\"", "\"thiet-ke\", \"phe-duyet\", \"cai-cach\", \"giam-sat\"");
        Assert.True((await test.Sync.RunAsync())!.IsWhole);
        await test.SendAsync(Some.Save(Some.Shorter, Some.Approver));
        await test.SendAsync(Some.Save(Some.CivilStatus) with { BaseVersionId = (await test.Reader.LatestAsync("nam-buoc"))!.VersionId });
        await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));

        var answer = await test.SendAsync(Approve());

        Assert.Equal(EditingRefusalKind.NotAllowed, answer.Refusal!.Kind);
        Assert.Contains("phải là người khác", answer.Refusal.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_change_after_the_approval_voids_it(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus));
        await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));
        await test.SendAsync(Approve());
        var changed = await test.SendAsync(Some.Save(Some.CivilStatus.Replace("\"0.5 wd\"", "\"0.4 wd\"", StringComparison.Ordinal)));

        var approvedAgain = await test.SendAsync(Approve());
        var published = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));

        Assert.Equal(ApprovalStage.Voided, changed.Version!.Approval!.Stage);
        Assert.Contains("phải trình lại", approvedAgain.Refusal!.Sentence.Vi, StringComparison.Ordinal);
        Assert.True(published.SentForApproval);
        Assert.Equal(1, test.Current.FindProcedure("1.009999")!.Number);
    }

    [Theory, EveryDatabase]
    public async Task What_is_sent_back_has_a_reason_and_can_be_sent_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus));
        await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));

        var without = await test.SendAsync(new SendBackVersion(Some.Approver, "nam-buoc", 2, " "));
        var back = await test.SendAsync(new SendBackVersion(Some.Approver, "nam-buoc", 2, "Thiếu bước kiểm tra"));
        var again = await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));

        Assert.Equal(EditingRefusalKind.WrongState, without.Refusal!.Kind);
        Assert.Equal((ApprovalStage.SentBack, "Thiếu bước kiểm tra"), (back.Version!.Approval!.Stage, back.Version.Approval.Note));
        Assert.Equal(ApprovalStage.Submitted, again.Version!.Approval!.Stage);
    }

    [Theory, EveryDatabase]
    public async Task What_has_errors_is_not_sent_and_what_was_not_sent_is_not_approved(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.CivilStatus.Replace("\"0.5 wd\", \"mayWrite\"", "\"9 wd\", \"mayWrite\"", StringComparison.Ordinal)));

        var sent = await test.SendAsync(new SubmitVersion(Some.Designer, "nam-buoc", 2));
        var approved = await test.SendAsync(Approve());
        var ahead = await test.SendAsync(Approve() with { DecisionDate = Today.AddDays(1) });
        var byOthers = await test.SendAsync(Approve() with { Actor = Some.Official });

        Assert.Equal(EditingRefusalKind.Findings, sent.Refusal!.Kind);
        Assert.Contains("chưa được trình phê duyệt", approved.Refusal!.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("chưa tới", ahead.Refusal!.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(EditingRefusalKind.NotAllowed, byOthers.Refusal!.Kind);
    }

    private static ApproveVersion Approve() => new(Some.Approver, "nam-buoc", 2, "Đã đối chiếu", "123/QĐ-UBND", Today);
}
