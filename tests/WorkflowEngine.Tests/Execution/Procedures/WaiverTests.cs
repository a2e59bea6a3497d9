using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>Who may waive a fee, and on which ground: the engine asks, whatever page the waiver came from.</summary>
public sealed class WaiverTests
{
    private const string Collector = "thu-phi";
    private const string Signer = "ky";

    [Fact]
    public void A_waiver_is_kept_with_its_ground_its_proof_and_who_gave_it()
    {
        var walk = Asked();
        var by = Person(walk, Collector);

        walk.Take(Waive(walk, by, "ho-ngheo", "Giấy số 12/GCN, ngày 05/01/2026"), "waived");

        var waived = Assert.Single(walk.Events.OfType<FeeWaived>());
        Assert.Equal((by, "ho-ngheo", "Giấy số 12/GCN, ngày 05/01/2026"), (waived.By, waived.Ground, waived.Reason.Text));
        Assert.Null(walk.Dossier.LastNote);
        Assert.Equal("phan-cong", walk.Work().Item!.Step);
    }

    [Theory]
    [InlineData("")]
    [InlineData("toi-thich")]
    [InlineData("ho-tich-dung-han")]
    public void A_reason_that_is_not_in_the_list_for_this_procedure_waives_nothing(string ground)
    {
        var walk = Asked();

        var refused = walk.Try(Waive(walk, Person(walk, Collector), ground, "Lý do riêng"));

        Assert.Contains("trong danh mục của thủ tục này", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_that_a_ground_asks_for_has_to_be_written_down()
    {
        var walk = Asked();

        var refused = walk.Try(Waive(walk, Person(walk, Collector), "ho-ngheo", " "));

        Assert.Contains("số và ngày của giấy chứng nhận hộ nghèo", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agencys_own_error_is_decided_by_whoever_signs_and_by_nobody_who_collects()
    {
        var walk = Asked();
        var (collector, signer) = (Person(walk, Collector), Person(walk, Signer));

        var refused = walk.Try(Waive(walk, collector, "loi-co-quan", "Biên bản số 3"));
        var stranger = walk.Try(Waive(walk, signer, "ho-ngheo", "Giấy số 12"));
        walk.Take(Waive(walk, signer, "loi-co-quan", "Biên bản số 3"), "waived");

        Assert.Contains("người có quyền ký", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("người thu phí", stranger.Refusal!.Vi, StringComparison.Ordinal);
        Assert.False(walk.Office.MayDo(signer, Right.CollectFee, walk.Dossier.Filing!.Unit, walk.Facts.Today));
        Assert.Single(walk.Events.OfType<FeeWaived>());
    }

    [Fact]
    public void Without_a_list_in_force_nothing_is_waived()
    {
        var walk = Asked();
        var stimulus = Waive(walk, Person(walk, Collector), "ho-ngheo", "Giấy số 12");

        var refused = Engine.Advance(walk.Plan, walk.Dossier, stimulus, walk.Facts with { Payments = [] });

        Assert.Contains("Chưa có danh mục", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    private static DossierWalk Asked() => SomeDossier.Filed("ho-so-2").Through("tiep-nhan:Accepted");

    private static string Person(DossierWalk walk, string role) => walk.Office.PeopleWith(role, walk.Dossier.Filing!.Unit, walk.Facts.Today)[0];

    private static WaiveFee Waive(DossierWalk walk, string by, string ground, string proof) =>
        new(walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment).Seq, by, proof) { Ground = ground };
}
