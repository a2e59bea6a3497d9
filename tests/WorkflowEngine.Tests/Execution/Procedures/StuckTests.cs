using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>What a dossier does when its document, its letters or the office let it down.</summary>
public sealed class StuckTests
{
    private static readonly string[] ToIssue =
        ["tiep-nhan:Accepted", "phan-cong:Done", "lay-ma-so-thue:Found", "tham-dinh:Approved", "xem-xet:Approved", "ky:Approved"];

    [Fact]
    public void A_letter_without_a_template_leaves_the_step_as_it_was_and_a_retry_does_it_again()
    {
        var walk = SomeDossier.Filed().Through(ToIssue);
        var issuing = walk.Ending("Issued");

        var stuck = Advance(walk, walk.Dossier, issuing, walk.Facts with { Templates = _ => null });
        var again = Advance(walk, stuck.Dossier, new ResolveIncident(1, IncidentWay.Retry, ""), walk.Facts);
        var issued = Advance(walk, again.Dossier, issuing with { Seq = again.Dossier.Waits.Single().Seq }, walk.Facts);

        Assert.Contains("giay-chung-nhan-ho-kinh-doanh", Assert.Single(stuck.Dossier.Incidents).Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal((PublicStatus.InProgress, 0), (stuck.Dossier.Status, stuck.Events.OfType<ResultIssued>().Count()));
        Assert.False(stuck.Dossier.Clock!.IsEnded);
        Assert.Empty(again.Dossier.Incidents);
        Assert.Equal("KQ.HKD.001612", issued.Dossier.Result!.Code);
    }

    [Fact]
    public void A_stuck_request_for_papers_stops_the_clock_once_when_it_is_tried_again()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        var asking = walk.Ending("SupplementRequired") with { Items = [new("bienBanHop", "Chưa có")], Note = "Thiếu" };

        var stuck = Advance(walk, walk.Dossier, asking, walk.Facts with { Templates = _ => null });
        var again = Advance(walk, stuck.Dossier, new ResolveIncident(1, IncidentWay.Retry, ""), walk.Facts);

        Assert.False(stuck.Dossier.Clock!.IsStopped);
        Assert.Empty(stuck.Dossier.Waits);
        Assert.Single(again.Dossier.Clock!.OpenStops);
        Assert.Equal(WaitKind.Supplement, again.Dossier.Waits.Single().Kind);
    }

    [Fact]
    public void A_rule_that_throws_is_told_with_its_line_and_skipped_by_the_way_that_a_person_chooses()
    {
        var walk = SomeDossier.Filed("ho-so-1", SomeDossier.Building).Through("tiep-nhan:Accepted", "nop-le-phi:Paid");
        var broken = SomeDossier.PlanWith(SomeDossier.Building, "fields.canLayYKien === true", "fields.canLayYKien.khong.co");
        var dossier = walk.Dossier;

        var stuck = Engine.Advance(broken, dossier, walk.Ending("Done"), walk.Facts);
        var wrong = Engine.Advance(broken, stuck.Dossier, new ResolveIncident(1, IncidentWay.Skip, "Không cần") { Outcome = "Maybe" }, walk.Facts);
        var skipped = Engine.Advance(broken, stuck.Dossier, new ResolveIncident(1, IncidentWay.Skip, "Không cần") { Outcome = "False" }, walk.Facts);

        var incident = Assert.Single(stuck.Dossier.Incidents);
        Assert.Equal("can-lay-y-kien", incident.Step);
        Assert.Contains("dòng 1", incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("True, False", wrong.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(skipped.Dossier.Incidents);
        Assert.Contains(skipped.Dossier.Waits, wait => wait.Item?.Step == "kiem-tra-thuc-dia");
    }

    [Fact]
    public void A_cancelled_dossier_stands_as_stopped_and_its_clock_ends()
    {
        var walk = SomeDossier.Filed().Through(ToIssue);
        var stuck = Advance(walk, walk.Dossier, walk.Ending("Issued"), walk.Facts with { Templates = _ => null });

        var cancelled = Advance(walk, stuck.Dossier, new ResolveIncident(1, IncidentWay.Cancel, "Nộp trùng"), walk.Facts).Dossier;

        Assert.Equal((Lifecycle.Cancelled, PublicStatus.Stopped), (cancelled.Lifecycle, cancelled.Status));
        Assert.True(cancelled.Clock!.IsEnded);
        Assert.Empty(cancelled.Incidents);
    }

    [Fact]
    public void An_ending_step_is_not_skipped()
    {
        var walk = SomeDossier.Filed();
        var refusing = walk.Ending("Refused") with { Note = "Không thuộc thẩm quyền" };
        var stuck = Advance(walk, walk.Dossier, refusing, walk.Facts with { Templates = _ => null });

        var skipped = Advance(walk, stuck.Dossier, new ResolveIncident(1, IncidentWay.Skip, "Bỏ"), walk.Facts);

        Assert.Contains("không bỏ qua được", skipped.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nobody_holds_the_role_the_dossier_waits_for_an_administrator_and_goes_on_once_somebody_does()
    {
        var walk = SomeDossier.Filed();
        var empty = walk.Facts with { Office = Shipped.OfficeWithout("people") };

        var stuck = Advance(walk, walk.Dossier, new RecheckHolders(), empty);
        var still = Advance(walk, stuck.Dossier, new RecheckHolders(), empty);
        var found = Advance(walk, still.Dossier, new RecheckHolders(), walk.Facts);

        Assert.Single(stuck.Dossier.Incidents);
        Assert.Empty(still.Events);
        Assert.Empty(found.Dossier.Incidents);
        Assert.Equal(walk.Work(), found.Dossier.Waits.Single());
    }

    [Fact]
    public void Work_of_somebody_who_left_goes_back_to_those_who_may_do_it()
    {
        var walk = SomeDossier.Filed("ho-so-1", SomeDossier.Building);
        var holder = walk.Able()[0];
        walk.Take(new ClaimWork(walk.Work().Seq, holder), "claimed");
        walk.Office = Shipped.OfficeWithout(holder);

        walk.Take(new RecheckHolders(), "rechecked");

        var given = walk.Events.OfType<WorkAssigned>().Last();
        Assert.NotEqual(holder, walk.Work().Item!.Person);
        Assert.False(string.IsNullOrEmpty(given.Reason.Text));
    }

    [Fact]
    public void An_office_that_did_not_change_moves_no_work_of_any_step()
    {
        foreach (var file in Shipped.Procedures)
        {
            foreach (var input in ScenarioFile.Of(file).Inputs)
            {
                var walk = input.Begin(Shipped.PlanOf(file));
                for (var turn = 0; turn < 12 && walk.Dossier.Lifecycle == Lifecycle.Running; turn++)
                {
                    Assert.Empty(walk.Try(new RecheckHolders()).Events);
                    walk.Take(Choices.Of(walk).First());
                }
            }
        }
    }

    [Fact]
    public void A_consulted_unit_keeps_its_work_when_the_office_is_looked_at_again()
    {
        var walk = SomeDossier.Filed("ho-so-2", SomeDossier.Building).Through("tiep-nhan:Accepted", "nop-le-phi:Paid", "phan-cong:Done (2)", "kiem-tra-thuc-dia:Done");
        var asked = walk.Dossier.Waits.Where(wait => wait.Item?.Step == "lay-y-kien").ToList();

        var again = walk.Try(new RecheckHolders());

        Assert.Equal(2, asked.Select(wait => wait.Item!.Unit).Distinct().Count());
        Assert.Empty(again.Events);
    }

    private static Advanced Advance(DossierWalk walk, Dossier dossier, Stimulus stimulus, Facts facts) =>
        Engine.Advance(walk.Plan, dossier, stimulus, facts);
}
