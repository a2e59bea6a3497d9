using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Duties;

public sealed class DutyTests
{
    [Fact]
    public void A_dossier_that_becomes_late_asks_the_head_of_the_unit_to_explain()
    {
        var walk = Late();

        var duty = Explaining(walk);
        Assert.Equal(("explanation", "duty:explanation", 0), (duty.Name, duty.Item!.Step, duty.Activation));
        Assert.Equal(walk.Work().Item!.Unit, duty.Item.Unit);
        Assert.Equal(Shipped.Calendar.Add(walk.Now, Explanation.Time), duty.Item.Due);
        Assert.All(
            walk.Office.PeopleWith(duty.Item.Role, duty.Item.Unit, walk.Facts.Today),
            person => Assert.True(walk.Office.MayDo(person, Right.AssignWork, duty.Item.Unit, walk.Facts.Today)));
    }

    [Fact]
    public void It_is_asked_once_for_a_date_however_often_the_moment_is_told()
    {
        var walk = Late();

        var again = walk.Try(new TimePassed(TimePassed.Watch));

        Assert.NotNull(again.Refusal);
        Assert.All(walk.Dossier.Passed, key => Assert.Single(walk.Dossier.Passed, key));
    }

    [Fact]
    public void A_watch_is_refused_before_its_moment()
    {
        var walk = SomeDossier.Filed();

        var early = walk.Try(new TimePassed(TimePassed.Watch));

        Assert.Contains("Chưa đến lúc", early.Refusal!.Vi, StringComparison.Ordinal);
        Assert.True(walk.Dossier.Watch > walk.Now);
    }

    [Theory]
    [InlineData("Explained", null, "Nêu rõ", "Chọn nguyên nhân chậm")]
    [InlineData("Explained", "gió", "Nêu rõ", "Chọn nguyên nhân chậm")]
    [InlineData("Explained", "workload", " ", "Nêu rõ vì sao chậm")]
    [InlineData("Done", "workload", "Nêu rõ", "không có kết quả “Done”")]
    public void An_explanation_names_a_cause_from_the_list_and_says_why(string outcome, string? cause, string note, string refusal)
    {
        var walk = Late();

        var answer = walk.Try(Closing(walk, outcome, cause) with { Note = note });

        Assert.Contains(refusal, answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_but_the_head_closes_it()
    {
        var walk = Late();

        var answer = walk.Try(Closing(walk, "Explained", "workload") with { By = walk.SomebodyFor(walk.Work().Item!) });

        Assert.Contains("Giải trình hồ sơ quá hạn", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_is_no_step_and_a_step_is_no_duty()
    {
        var walk = Late();
        var duty = Explaining(walk);

        var completed = walk.Try(new CompleteWork(duty.Seq, walk.SomebodyFor(duty.Item!), "Done"));
        var closed = walk.Try(new CloseDuty(walk.Work().Seq, walk.SomebodyFor(walk.Work().Item!), "Explained"));

        Assert.Contains("không phải là một bước", completed.Refusal!.Vi, StringComparison.Ordinal);
        Assert.NotNull(closed.Refusal);
    }

    [Fact]
    public void A_dossier_whose_flow_ended_runs_on_until_its_last_duty_is_closed()
    {
        var walk = Late();
        End(walk);
        var (status, clock) = (walk.Dossier.Status, walk.Dossier.Clock);

        Assert.Equal(Lifecycle.Running, walk.Dossier.Lifecycle);
        Assert.Equal(PublicStatus.WithdrawalAsked, status);
        Assert.True(clock!.IsEnded);
        Assert.NotNull(walk.Try(new WithdrawDossier("Không cần nữa")).Refusal);
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Signed"));
        walk.Take(Closing(walk, "Explained", "workload"), "explained");

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
        Assert.Equal((status, "withdraw"), (walk.Dossier.Status, walk.Dossier.Outcome));
        Assert.Equal("workload", walk.Dossier.Duties.Single(duty => duty.Kind == "explanation").Data["cause"].AsText());
    }

    [Fact]
    public void A_dossier_that_ends_late_before_anybody_told_it_is_explained_all_the_same()
    {
        var walk = SomeDossier.Filed();
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value.AddHours(3));

        End(walk);

        Assert.Equal("explanation", Explaining(walk).Name);
        Assert.Equal(Lifecycle.Running, walk.Dossier.Lifecycle);
    }

    [Fact]
    public void A_duty_is_taken_given_back_and_handed_over_like_work()
    {
        var walk = Late();
        var duty = Explaining(walk);
        var heads = walk.Office.PeopleWith(duty.Item!.Role, duty.Item.Unit, walk.Facts.Today);

        walk.Take(new ClaimWork(duty.Seq, heads[0]), "claimed");
        walk.Take(new HandOverWork(duty.Seq, heads[0], heads[1], "Đi công tác"), "handed over");
        walk.Take(new ReleaseWork(duty.Seq, heads[1]), "released");

        Assert.Null(Explaining(walk).Item!.Person);
    }

    [Fact]
    public void A_duty_of_somebody_who_left_goes_back_to_the_pool_or_to_the_stand_in()
    {
        var walk = Late();
        var duty = Explaining(walk);
        var heads = walk.Office.PeopleWith(duty.Item!.Role, duty.Item.Unit, walk.Facts.Today);
        walk.Take(new ClaimWork(duty.Seq, heads[0]), "claimed");

        walk.Office = Shipped.OfficeWithout(heads[0]);
        walk.Take(new RecheckHolders(), "rechecked");

        Assert.NotEqual(heads[0], Explaining(walk).Item!.Person);
    }

    [Fact]
    public void Whoever_assigns_work_takes_back_what_somebody_holds_with_a_reason()
    {
        var walk = SomeDossier.Filed("ho-so-1", SomeDossier.Building);
        var (holder, other) = (walk.Able()[0], walk.Able()[1]);
        var item = walk.Work().Item!;
        var head = walk.Office.People.First(person => walk.Office.MayDo(person.Code, Right.AssignWork, item.Unit, walk.Facts.Today)).Code;
        walk.Take(new ClaimWork(walk.Work().Seq, holder), "claimed");

        var silent = walk.Try(new ReassignWork(walk.Work().Seq, head, other, " "));
        var stranger = walk.Try(new ReassignWork(walk.Work().Seq, other, other, "Tôi rảnh hơn"));
        walk.Take(new ReassignWork(walk.Work().Seq, head, other, "Người giữ việc nghỉ ốm"), "reassigned");

        Assert.Contains("Nêu lý do", silent.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("người phân công", stranger.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(other, walk.Work().Item!.Person);
        Assert.Equal("Người giữ việc nghỉ ốm", walk.Events.OfType<WorkAssigned>().Last().Reason.Text);
    }

    private static DossierWalk Late()
    {
        var walk = SomeDossier.Filed();
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value.AddMinutes(5));
        walk.Take(new TimePassed(TimePassed.Watch), "late");
        return walk;
    }

    private static Wait Explaining(DossierWalk walk) => Assert.Single(walk.Dossier.OpenDuties, duty => duty.Name == "explanation");

    private static void End(DossierWalk walk) => walk.Take(new WithdrawDossier("Không còn nhu cầu"), "withdrawn");

    private static CloseDuty Closing(DossierWalk walk, string outcome, string? cause)
    {
        var duty = Explaining(walk);
        return new CloseDuty(duty.Seq, walk.SomebodyFor(duty.Item!), outcome)
        {
            Note = "Cán bộ nghỉ ốm, đã phân công người khác.",
            Data = cause is null ? ValueMap.Empty : ValueMap.Of(("cause", cause)),
        };
    }
}
