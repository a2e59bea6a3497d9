using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Duties;

public sealed class ApologyTests
{
    private static readonly Func<StepPlace, StepDuration?> Slow = _ => new StepDuration(9, TimeSpan.FromHours(12), TimeSpan.FromHours(20));
    private static readonly Func<StepPlace, StepDuration?> Quick = _ => new StepDuration(9, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20));

    [Fact]
    public void A_lateness_that_is_foreseen_puts_a_draft_before_the_head_in_time()
    {
        var walk = Foreseen();

        var duty = Apology(walk);
        var law = walk.Facts.LawOf(walk.Dossier)!;
        var due = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
        Assert.Equal(law.ApologyBy(Shipped.Calendar, due), duty.Item!.Due);
        Assert.True(walk.Now < duty.Item.Due);
        Assert.Equal(walk.Work().Item!.Unit, duty.Item.Unit);
        Assert.True(DateOnly.Parse(duty.Data["day"].AsText(), System.Globalization.CultureInfo.InvariantCulture) > Shipped.Calendar.LocalDay(due));
        Assert.NotEqual("", duty.Data["reason"].AsText());
    }

    [Fact]
    public void A_dossier_that_will_be_done_in_time_troubles_nobody()
    {
        var walk = SomeDossier.Filed();
        walk.Durations = Quick;

        for (var at = walk.Dossier.Watch; at < walk.Dossier.Clock!.Due(Shipped.Calendar); at = walk.Dossier.Watch)
        {
            walk.PassTo(at!.Value);
            walk.Take(new TimePassed(TimePassed.Watch), "watched");
        }

        Assert.Empty(walk.Dossier.OpenDuties);
    }

    [Fact]
    public void Signed_it_goes_to_the_applicant_with_the_new_date_which_then_holds()
    {
        var walk = Foreseen();
        var before = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
        var duty = Apology(walk);
        var day = DateOnly.Parse(duty.Data["day"].AsText(), System.Globalization.CultureInfo.InvariantCulture);

        walk.Take(Signing(walk, day), "signed");

        var letter = Assert.Single(walk.Letters, letter => letter.Template.StartsWith("forms/04", StringComparison.Ordinal));
        Assert.Equal(day, Shipped.Calendar.LocalDay(walk.Dossier.Clock.Due(Shipped.Calendar)!.Value));
        Assert.Contains("Cán bộ thẩm định nghỉ ốm đột xuất", letter.Body.Text, StringComparison.Ordinal);
        Assert.Contains(before.ToOffset(Shipped.Calendar.Offset).ToString("'ngày' dd 'tháng' M 'năm' yyyy", System.Globalization.CultureInfo.InvariantCulture), letter.Body.Text, StringComparison.Ordinal);
        Assert.Contains(day.ToString("'ngày' dd 'tháng' M 'năm' yyyy", System.Globalization.CultureInfo.InvariantCulture), letter.Body.Text, StringComparison.Ordinal);
        Assert.Contains(walk.Office.FindPerson(walk.Dossier.Duties.Single().Person!)!.Name, letter.Body.Text, StringComparison.Ordinal);
        Assert.Single(walk.Dossier.Clock.Entries.ToArray(), entry => entry.Kind == ClockEntryKind.ReDated);
    }

    [Fact]
    public void A_date_is_set_anew_once_only_and_the_refusal_names_the_article()
    {
        var walk = Foreseen();
        walk.Take(Signing(walk, Shipped.Calendar.AddWorkingDays(Shipped.Calendar.LocalDay(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value), 1)), "signed");

        var head = walk.Dossier.Duties.Single().Person!;
        var again = walk.Try(new ForeseeLateness(head));
        walk.PassTo(walk.Dossier.Clock.Due(Shipped.Calendar)!.Value.AddMinutes(1));
        walk.Take(new TimePassed(TimePassed.Watch), "late again");

        Assert.Contains("tối đa 1 lần", again.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("điều 19 khoản 9", again.Refusal.Vi, StringComparison.Ordinal);
        Assert.Equal("explanation", Assert.Single(walk.Dossier.OpenDuties).Name);
    }

    [Theory]
    [InlineData("2026-11-15", "ngày làm việc sau ngày")]
    [InlineData("soon", "Chọn ngày hẹn mới")]
    [InlineData(null, "Chọn ngày hẹn mới")]
    public void The_new_date_is_a_working_day_after_the_old_one(string? day, string refusal)
    {
        var walk = Foreseen();

        var answer = walk.Try(Signing(walk, default) with { Data = day is null ? ValueMap.Empty : ValueMap.Of(("day", day)) });

        Assert.Contains(refusal, answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_sending_needs_a_reason_and_is_not_allowed_once_the_date_has_passed()
    {
        var walk = Foreseen();
        var not = Signing(walk, default) with { Outcome = "NotSent", Data = ValueMap.Empty };

        var silent = walk.Try(not with { Note = "" });
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value.AddMinutes(1));
        var late = walk.Try(not);

        Assert.Contains("vì sao tin", silent.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("đã quá hạn", late.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_apology_that_nobody_needed_closes_by_itself_when_the_dossier_ends_in_time()
    {
        var walk = Foreseen();

        walk.Take(new WithdrawDossier("Không còn nhu cầu"), "withdrawn");

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
        var closed = Assert.Single(walk.Dossier.Duties);
        Assert.Equal((DutyRecord.NotNeeded, (string?)null), (closed.Outcome, closed.Person));
    }

    [Fact]
    public void A_late_dossier_needs_both_the_apology_and_the_explanation_before_it_ends()
    {
        var walk = Foreseen();
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value.AddMinutes(1));
        walk.Take(new TimePassed(TimePassed.Watch), "late");
        walk.Take(new WithdrawDossier("Không chờ được nữa"), "withdrawn");
        Assert.Equal(["apology", "explanation"], walk.Dossier.OpenDuties.Select(duty => duty.Name).Order());

        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Signed"));
        Assert.Equal(Lifecycle.Running, walk.Dossier.Lifecycle);
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Explained"));

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
    }

    [Fact]
    public void Somebody_who_knows_better_may_ask_for_it_before_its_time()
    {
        var walk = SomeDossier.Filed();
        var holder = walk.Able()[0];

        var stranger = walk.Try(new ForeseeLateness(walk.Office.People.First(person => person.Code.StartsWith("ha-tinh", StringComparison.Ordinal) || !walk.Able().Contains(person.Code)).Code));
        walk.Take(new ClaimWork(walk.Work().Seq, holder), "claimed");
        walk.Take(new ForeseeLateness(holder), "foreseen");
        var twice = walk.Try(new ForeseeLateness(holder));

        Assert.NotNull(stranger.Refusal);
        Assert.NotNull(Apology(walk));
        Assert.Contains("đang chờ ký", twice.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_stops_is_not_watched_and_goes_on_being_watched_for_its_new_date()
    {
        var walk = SomeDossier.Filed();
        var before = walk.Dossier.Watch!.Value;

        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "SupplementRequired"));
        Assert.Null(walk.Dossier.Watch);
        walk.Pass(TimeSpan.FromHours(30));
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Supplied"));

        Assert.True(walk.Dossier.Watch > before);
    }

    private static DossierWalk Foreseen()
    {
        var walk = SomeDossier.Filed();
        walk.Durations = Slow;
        walk.PassTo(walk.Dossier.Watch!.Value);
        walk.Take(new TimePassed(TimePassed.Watch), "foreseen");
        return walk;
    }

    private static Wait Apology(DossierWalk walk) => Assert.Single(walk.Dossier.OpenDuties, duty => duty.Name == "apology");

    private static CloseDuty Signing(DossierWalk walk, DateOnly day)
    {
        var duty = Apology(walk);
        return new CloseDuty(duty.Seq, walk.SomebodyFor(duty.Item!), "Signed")
        {
            Note = "Cán bộ thẩm định nghỉ ốm đột xuất",
            Data = ValueMap.Of(("day", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
        };
    }
}
