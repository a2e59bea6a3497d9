using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Execution.Procedures;

public sealed class WorkTests
{
    private const string ToAppraisal = "tiep-nhan:Accepted phan-cong:Done lay-ma-so-thue:Found";

    [Fact]
    public void Of_two_people_on_one_step_the_second_is_told_who_did_it()
    {
        var walk = SomeDossier.Filed();
        var ending = walk.Ending("Accepted");

        walk.Take(ending, "first");
        var second = walk.Try(ending);

        Assert.Contains(Walks.Shipped.Office.FindPerson(ending.By)!.Name, second.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("Nội dung bạn nhập chưa được gửi", second.Refusal.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_without_the_role_is_refused()
    {
        var walk = SomeDossier.Filed();
        var stranger = walk.Office.People.First(person => !walk.Able().Contains(person.Code)).Code;

        var refused = walk.Try(walk.Ending("Accepted") with { By = stranger });

        Assert.Contains("không giữ vai trò này", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_takes_work_that_another_holds_until_it_is_released()
    {
        var walk = SomeDossier.Filed("ho-so-1", SomeDossier.Building);
        var (holder, other) = (walk.Able()[0], walk.Able()[1]);
        walk.Take(new ClaimWork(walk.Work().Seq, holder), "claimed");

        var taken = walk.Try(new ClaimWork(walk.Work().Seq, other));
        walk.Take(new ReleaseWork(walk.Work().Seq, holder), "released");
        walk.Take(new ClaimWork(walk.Work().Seq, other), "claimed by the other");

        Assert.Contains(walk.Office.FindPerson(holder)!.Name, taken.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(other, walk.Work().Item!.Person);
    }

    [Fact]
    public void Work_is_handed_over_with_a_reason_to_somebody_who_may_do_it()
    {
        var walk = SomeDossier.Filed("ho-so-1", SomeDossier.Building);
        var (holder, other) = (walk.Able()[0], walk.Able()[1]);
        var stranger = walk.Office.People.First(person => !walk.Able().Contains(person.Code)).Code;
        walk.Take(new ClaimWork(walk.Work().Seq, holder), "claimed");

        var silent = walk.Try(new HandOverWork(walk.Work().Seq, holder, other, " "));
        var away = walk.Try(new HandOverWork(walk.Work().Seq, holder, stranger, "Nghỉ phép"));
        walk.Take(new HandOverWork(walk.Work().Seq, holder, other, "Nghỉ phép"), "handed over");

        Assert.NotNull(silent.Refusal);
        Assert.NotNull(away.Refusal);
        Assert.Equal(other, walk.Work().Item!.Person);
    }

    [Fact]
    public void Who_appraised_does_not_review()
    {
        var walk = SomeDossier.Filed().Through([.. ToAppraisal.Split(' '), "tham-dinh:Approved"]);
        var appraiser = walk.Dossier.RecordOf("tham-dinh")!.Person!;

        var own = walk.Try(walk.Ending("Approved") with { By = appraiser });

        Assert.NotNull(own.Refusal);
        Assert.NotEqual(appraiser, walk.SomebodyFor(walk.Work().Item!));
    }

    [Theory]
    [InlineData("tenHoKinhDoanh", "Tên khác", "không được ghi vào trường")]
    [InlineData("maSoHoKinhDoanh", "mười số", "Mã số gồm")]
    [InlineData("khongCo", "x", "không được ghi vào trường")]
    public void A_step_writes_only_its_own_fields_and_only_in_their_form(string field, string value, string said)
    {
        var walk = SomeDossier.Filed().Through(ToAppraisal.Split(' '));

        var refused = walk.Try(walk.Ending("Approved") with { Fields = ValueMap.Of((field, value)) });

        Assert.Contains(said, refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_does_not_end_well_without_what_it_must_write()
    {
        var walk = SomeDossier.Filed().Through(ToAppraisal.Split(' '));

        var bare = walk.Try(walk.Ending("Approved"));
        var returned = walk.Try(walk.Ending("Returned") with { Note = "Thiếu chữ ký" });

        Assert.Contains("Nhập mã số hộ kinh doanh", bare.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(returned.Refusal);
    }

    [Theory]
    [InlineData("Returned")]
    [InlineData("Rejected")]
    public void A_return_and_a_refusal_need_their_reason(string outcome)
    {
        var walk = SomeDossier.Filed().Through(ToAppraisal.Split(' '));

        var silent = walk.Try(walk.Ending(outcome));

        Assert.Contains("Nêu lý do", silent.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_that_the_step_does_not_have_is_answered_with_those_it_has()
    {
        var walk = SomeDossier.Filed();

        var refused = walk.Try(walk.Ending("Issued"));

        Assert.Contains("Accepted, SupplementRequired, Refused", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_is_filed_once_and_nothing_happens_to_it_before()
    {
        var filing = SomeDossier.InputOf("ho-so-1").Filing(Walks.Shipped.PlanOf(SomeDossier.Household));
        var walk = SomeDossier.Filed();
        var unfiled = new Walks.DossierWalk(walk.Plan);
        unfiled.PassTo(walk.Now);

        var again = walk.Try(filing);
        var early = unfiled.Try(new WithdrawDossier("Nhầm"));

        Assert.Contains("đã được nộp", again.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("chưa được nộp", early.Refusal!.Vi, StringComparison.Ordinal);
        Assert.NotNull(unfiled.Try(new Begin(1)).Refusal);
    }
}
