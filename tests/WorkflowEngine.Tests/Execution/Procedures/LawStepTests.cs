using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>The steps of law beside the flow: longer limits, pauses by a named cause, visits, answers of consulted units.</summary>
public sealed class LawStepTests
{
    private const string Birth = "workflows/procedures/1.001193-dang-ky-khai-sinh.json";
    private const string Copies = "workflows/procedures/2.000815-chung-thuc-ban-sao.json";

    [Fact]
    public void A_longer_limit_is_asked_for_by_who_works_and_given_by_who_signs_and_moves_the_date_that_the_letter_tells()
    {
        var walk = AtWork();
        var before = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
        var (asks, signs) = (Worker(walk), Signer(walk));

        walk.Take(new AskExtension(asks, "nhieuTrang", TimeLimit.WorkingDays(2), "Bản chính có 300 trang"), "ask");
        Assert.Equal(before, walk.Dossier.Clock!.Due(Shipped.Calendar));
        walk.Take(new DecideExtension(signs, true, null), "decide");

        Assert.Equal(Shipped.Calendar.Add(before, TimeLimit.WorkingDays(2)), walk.Dossier.Clock!.Due(Shipped.Calendar));
        Assert.Null(walk.Dossier.Extending);
        var letter = walk.Letters.Single(letter => letter.Template.StartsWith("letters/thong-bao-gia-han", StringComparison.Ordinal));
        Assert.Contains("Bản chính có 300 trang (Nghị định 23/2015/NĐ-CP, điều 21)", letter.Body.Text!, StringComparison.Ordinal);
        Assert.Contains(GoldenForms.Date(walk.Dossier.Clock.Due(Shipped.Calendar)!.Value), letter.Body.Text!, StringComparison.Ordinal);
        Assert.Contains("2 ngày làm việc", letter.Body.Text!, StringComparison.Ordinal);
        var entry = walk.Dossier.Clock.Last;
        Assert.Equal((ClockEntryKind.Extended, ClockRule.Extension, signs), (entry.Kind, entry.Rule, entry.By));
    }

    [Fact]
    public void A_longer_limit_is_refused_without_law_reason_measure_or_another_pair_of_eyes()
    {
        var walk = AtWork();
        var worker = Worker(walk);

        Refused(walk, new AskExtension(worker, "khac", TimeLimit.WorkingDays(1), "Lý do"), "căn cứ");
        Refused(walk, new AskExtension(worker, "nhieuTrang", TimeLimit.WorkingDays(3), "Lý do"), "nhiều nhất 2 ngày làm việc");
        Refused(walk, new AskExtension(worker, "nhieuTrang", TimeLimit.Days(1), "Lý do"), "nhiều nhất");
        Refused(walk, new AskExtension(worker, "nhieuTrang", TimeLimit.WorkingDays(1), " "), "lý do");
        Refused(walk, new AskExtension("ho-thi-hanh", "nhieuTrang", TimeLimit.WorkingDays(1), "Lý do"), "người đang giữ");
        Refused(walk, new DecideExtension(Signer(walk), true, null), "Không có đề nghị");

        walk.Take(new AskExtension(worker, "nhieuTrang", TimeLimit.WorkingDays(1), "Nhiều trang"), "ask");
        Refused(walk, new AskExtension(worker, "nhieuTrang", TimeLimit.WorkingDays(1), "Nhiều trang"), "đang chờ quyết định");
        Refused(walk, new DecideExtension(worker, true, null), "người ký");
        Refused(walk, new DecideExtension(Signer(walk), false, " "), "lý do");
        walk.Take(new DecideExtension(Signer(walk), true, null), "decide");
        Refused(walk, new AskExtension(worker, "nhieuTrang", TimeLimit.WorkingDays(1), "Lại nhiều trang"), "tối đa 1 lần");
    }

    [Fact]
    public void An_extension_that_is_not_given_changes_nothing()
    {
        var walk = AtWork();
        var before = walk.Dossier.Clock;

        walk.Take(new AskExtension(Worker(walk), "nhieuTrang", TimeLimit.WorkingDays(1), "Nhiều trang"), "ask");
        walk.Take(new DecideExtension(Signer(walk), false, "Chỉ có mười trang"), "decide");

        Assert.Equal(before, walk.Dossier.Clock);
        Assert.Null(walk.Dossier.Extending);
    }

    [Fact]
    public void A_pause_has_a_cause_of_the_law_and_lasts_until_somebody_says_that_it_is_over()
    {
        var walk = AtWork(Birth);
        var before = walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value;
        var worker = Worker(walk);

        Refused(walk, new PauseClock(worker, "supplement", "Chờ bổ sung"), "không cho dừng");
        Refused(walk, new PauseClock(worker, "posting", " "), "căn cứ");
        walk.Take(new PauseClock(worker, "posting", "Niêm yết tại trụ sở theo Điều 7"), "pause");
        Refused(walk, new PauseClock(worker, "posting", "Niêm yết lần nữa"), "đang dừng");
        walk.Pass(TimeSpan.FromDays(3));
        walk.Take(new RecordVisit(worker, walk.Now, "Nhà văn hóa tổ 5", "Ông A, bà B", "Đã niêm yết đủ"), "visit");
        Assert.True(walk.Dossier.Clock!.IsStopped);

        walk.Take(new ContinueClock(worker, "posting", null), "continue");

        Assert.True(walk.Dossier.Clock!.Due(Shipped.Calendar) > before);
        Refused(walk, new ContinueClock(worker, "posting", null), "không dừng");
    }

    [Fact]
    public void A_pause_for_what_another_procedure_waits_for_is_neither_offered_nor_taken()
    {
        var walk = AtWork();
        var law = walk.Facts.LawOf(walk.Dossier)!;

        Refused(walk, new PauseClock(Worker(walk), "posting", "Niêm yết tại trụ sở theo Điều 7"), "là của thủ tục 1.001193");

        Assert.Empty(Engine.PauseCauses(law, walk.Dossier.Filing!.Procedure));
        Assert.Equal(["posting"], Engine.PauseCauses(law, "1.001193").Select(cause => cause.Rule.Id));
    }

    [Fact]
    public void A_visit_says_where_who_and_what_and_lies_in_the_time_of_the_dossier()
    {
        var walk = AtWork();
        var worker = Worker(walk);

        Refused(walk, new RecordVisit(worker, walk.Now, "Thửa 12", "", "Không lấn chiếm"), "thành phần");
        Refused(walk, new RecordVisit(worker, walk.Now.AddHours(2), "Thửa 12", "Ông A", "Không lấn chiếm"), "Thời điểm");
        Refused(walk, new RecordVisit("khong-ai", walk.Now, "Thửa 12", "Ông A", "Không lấn chiếm"), "người đang giữ");
        walk.Take(new RecordVisit(worker, walk.Now, "Thửa 12, tờ 5", "Ông A, bà B", "Không lấn chiếm"), "visit");

        var visit = Assert.Single(walk.Dossier.Visits);
        Assert.Equal((1, worker, "Thửa 12, tờ 5", "Ông A, bà B", "Không lấn chiếm"), (visit.No, visit.By, visit.Place.Text, visit.Present.Text, visit.Found.Text));
    }

    [Fact]
    public void A_step_that_is_a_visit_ends_with_its_record_and_not_without()
    {
        var walk = Consulted();
        var (wait, by) = VisitOf(walk);
        var done = new CompleteWork(wait.Seq, by, "Done") { Fields = ValueMap.Of(("ketQuaThucDia", "Đất trống")) };

        Refused(walk, done, "chưa ghi lần kiểm tra nào");
        Refused(walk, done with { Visit = new VisitReport(walk.Now, "Thửa 57", " ", "") }, "còn thiếu: thành phần tham gia, nội dung kiểm tra");
        Refused(walk, done with { Visit = new VisitReport(walk.Now.AddHours(1), "Thửa 57", "Ông A", "Trống") }, "Thời điểm kiểm tra");
        walk.Take(done with { Visit = new VisitReport(walk.Now.AddMinutes(-5), "Thửa 57, tờ 12", "Ông A, bà B", "Đất trống") }, "visit");

        var visit = Assert.Single(walk.Dossier.Visits);
        Assert.Equal(("kiem-tra-thuc-dia", by, "Thửa 57, tờ 12"), (visit.Step, visit.By, visit.Place.Text));
        Assert.Equal("Done", walk.Dossier.RecordOf("kiem-tra-thuc-dia")!.Outcome);
    }

    [Fact]
    public void A_visit_written_down_beforehand_by_who_may_do_the_step_is_enough_and_each_doing_has_its_own()
    {
        var walk = Consulted();
        var (wait, by) = VisitOf(walk);
        walk.Take(new RecordVisit(by, walk.Now, "Thửa 57, tờ 12", "Ông A", "Đất trống"), "record");
        Assert.Single(Engine.VisitsOf(walk.Dossier, "kiem-tra-thuc-dia"));
        walk.Take(new CompleteWork(wait.Seq, by, "Done") { Fields = ValueMap.Of(("ketQuaThucDia", "Đất trống")) }, "done");
        walk.Pass(TimeSpan.FromHours(1));

        foreach (var step in new[] { "lay-y-kien", "lay-y-kien", "tham-dinh", "phan-cong" })
        {
            walk.Take(Choices.Of(walk).First(choice => choice.Step == step && choice.Outcome.StartsWith(step switch { "tham-dinh" => "Returned", "phan-cong" => "Done", _ => "Agreed" }, StringComparison.Ordinal)));
        }

        var again = VisitOf(walk);
        Assert.Empty(Engine.VisitsOf(walk.Dossier, "kiem-tra-thuc-dia"));
        Refused(walk, new CompleteWork(again.Wait.Seq, again.By, "Done") { Visit = new VisitReport(walk.Dossier.RecordOf("kiem-tra-thuc-dia")!.Closed.AddMinutes(-5), "Thửa 57", "Ông A", "Trống") }, "đã kết thúc lần trước");
        Refused(walk, new CompleteWork(again.Wait.Seq, again.By, "Done"), "chưa ghi lần kiểm tra nào");
        walk.Take(new CompleteWork(again.Wait.Seq, again.By, "Returned") { Note = "Chủ đầu tư vắng" }, "returned");
        Assert.Single(walk.Dossier.Visits);
    }

    [Theory]
    [InlineData("Objected", "Đề nghị thực hiện theo quy định", false)]
    [InlineData("Objected", "Không đồng ý, đề nghị xem xét giải quyết theo quy định của pháp luật hiện hành.", false)]
    [InlineData("Objected", null, false)]
    [InlineData("Objected", "Lộ giới đường Nguyễn Du là 12 m, công trình vượt chỉ giới 1,5 m (QĐ 45/2024)", true)]
    [InlineData("Need", "Cần bổ sung theo quy định", false)]
    [InlineData("Need", "Cần bản vẽ mặt cắt móng để kiểm tra độ sâu", true)]
    [InlineData("Agreed", null, true)]
    [InlineData("Agreed", "Theo quy định", true)]
    public void A_consulted_unit_chooses_and_words_that_fit_any_dossier_are_no_answer(string answer, string? note, bool taken)
    {
        var walk = Consulted();
        var asked = walk.Dossier.Waits.First(wait => wait.Item?.Step == "lay-y-kien");

        var turn = walk.Try(new CompleteWork(asked.Seq, walk.SomebodyFor(asked.Item!), answer) { Note = note });

        Assert.Equal(taken, turn.Refusal is null);
    }

    [Fact]
    public void What_is_needed_may_be_a_paper_that_is_named_and_nothing_outside_the_choices_is_an_answer()
    {
        var walk = Consulted();
        var asked = walk.Dossier.Waits.First(wait => wait.Item?.Step == "lay-y-kien");
        var by = walk.SomebodyFor(asked.Item!);

        Refused(walk, new CompleteWork(asked.Seq, by, "") { Note = "Chúng tôi đã nhận được văn bản" }, "không có kết quả");
        Refused(walk, new CompleteWork(asked.Seq, by, "Need") { Items = [new SupplementItem("khong-co", "x")] }, "Nêu rõ cần thêm");
        walk.Take(new CompleteWork(asked.Seq, by, "Need") { Items = [new SupplementItem("banVeThietKe", "thiếu mặt cắt")] }, "need");

        Assert.Equal("Bộ bản vẽ thiết kế xây dựng: thiếu mặt cắt", Assert.Single(walk.Dossier.Opinions).Note.Text);
    }

    [Fact]
    public void Silence_counts_at_its_time_and_an_answer_after_it_is_kept_changes_nothing_and_is_told_to_the_one_stop()
    {
        var walk = Consulted();
        var timer = walk.Dossier.Waits.First(wait => wait.Kind == WaitKind.Timer);
        var silent = walk.Dossier.Waits.Where(wait => wait.Item?.Step == "lay-y-kien").Select(wait => (wait.Item!.Unit, By: walk.SomebodyFor(wait.Item!))).ToList();
        Refused(walk, new AnswerLate("lay-y-kien", silent[0].By, silent[0].Unit, "Agreed", null), "quá hạn");

        walk.PassTo(timer.Until!.Value);
        walk.Take(new TimePassed(timer.Seq), "silence");
        var (activations, clock) = (walk.Dossier.Activations, walk.Dossier.Clock);
        Assert.All(silent, party => Assert.True(walk.Dossier.Opinions.Single(opinion => opinion.Unit == party.Unit).BySilence));
        Refused(walk, new AnswerLate("lay-y-kien", "khong-ai", silent[0].Unit, "Agreed", null), "vai trò");
        Refused(walk, new AnswerLate("lay-y-kien", silent[0].By, silent[0].Unit, "Objected", "theo quy định"), "điểm nào");
        walk.Take(new AnswerLate("lay-y-kien", silent[0].By, silent[0].Unit, "Objected", "Vượt chỉ giới đường đỏ 1,5 m"), "late");

        Assert.Equal(activations.Select(one => one.Id), walk.Dossier.Activations.Select(one => one.Id));
        Assert.Equal(clock, walk.Dossier.Clock);
        var late = walk.Dossier.Opinions.Single(opinion => opinion.Late);
        Assert.Equal(("Objected", "Vượt chỉ giới đường đỏ 1,5 m"), (late.Answer, late.Note.Text));
        var duty = walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Duty);
        Assert.Equal(DutyKinds.LateAnswer, DutyKinds.Of(duty));
        Assert.True(walk.Office.MayDo(SomebodyForDuty(walk, duty), Right.AssignWork, walk.Dossier.Filing!.Unit, walk.Facts.Today));
        Refused(walk, new AnswerLate("lay-y-kien", silent[0].By, silent[0].Unit, "Agreed", null), "đã được ghi");
    }

    private static (Wait Wait, string By) VisitOf(DossierWalk walk)
    {
        var wait = walk.Dossier.Waits.Single(wait => wait.Item?.Step == "kiem-tra-thuc-dia");
        return (wait, walk.SomebodyFor(wait.Item!));
    }

    private static string SomebodyForDuty(DossierWalk walk, Wait duty) =>
        duty.Item!.Person ?? walk.Office.PeopleWith(duty.Item.Role, duty.Item.Unit, walk.Facts.Today)[0];

    private static DossierWalk AtWork(string file = Copies)
    {
        var walk = ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file));
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Accepted"));
        while (walk.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment) is not null)
        {
            walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Paid"));
        }

        while (walk.Dossier.Waits.All(wait => wait.Kind == WaitKind.Lookup))
        {
            walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Found"));
        }

        return walk;
    }

    private static DossierWalk Consulted()
    {
        var walk = SomeDossier.Filed("ho-so-2", SomeDossier.Building).Through("tiep-nhan:Accepted", "nop-le-phi:Paid");
        return Choices.Of(walk).Where(choice => choice.Step == "phan-cong").Select(choice =>
        {
            var next = walk.Copy();
            next.Take(choice);
            return next;
        }).First(next => next.Dossier.Waits.Any(wait => wait.Item?.Step == "lay-y-kien"));
    }

    private static string Worker(DossierWalk walk) => walk.SomebodyFor(walk.Dossier.Waits.First(wait => wait.Kind == WaitKind.WorkItem).Item!);

    private static string Signer(DossierWalk walk)
    {
        var unit = walk.Dossier.Filing!.Unit;
        var competent = walk.Office.CompetentUnit(unit, walk.Plan.Level!.Value, walk.Plan.Procedure!.Field!.Code, walk.Facts.Today)!.Code;
        return walk.Office.PeopleWith("ky", walk.Office.AuthorityOf(competent, walk.Facts.Today)!.Code, walk.Facts.Today).First(person => person != Worker(walk));
    }

    private static void Refused(DossierWalk walk, Stimulus stimulus, string said)
    {
        var answer = walk.Try(stimulus);

        Assert.Contains(said, answer.Refusal?.Vi ?? "(taken)", StringComparison.Ordinal);
    }
}
