using System.Text.Json;
using WorkflowEngine.Feedback;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Feedback;

public sealed class PetitionDecisionTests
{
    private const string Clerk = "pham-thi-dung";
    private const string Head = "ho-thi-hanh";
    private const string Director = "dinh-van-kien";
    private const string Chair = "duong-thi-hien";
    private const string OneStop = "thanh-sen.trung-tam-pvhcc";

    private const string Enough = "Đã yêu cầu bộ phận tiếp nhận trả lại tờ giấy thừa và xin lỗi người dân ngày 18/11/2026";

    private static readonly FeedbackRules Rules = FeedbackRules.Read(SourceTree.Read("workflows/office/feedback/phan-anh-kien-nghi.json")).Document!;

    private static readonly DateTimeOffset Tuesday = new(2026, 11, 17, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Its_clocks_are_counted_in_working_days_from_when_it_came_in()
    {
        var petition = Filed();

        Assert.Equal(new DateOnly(2026, 11, 19), Day(petition.RefuseBy));
        Assert.Equal(new DateOnly(2026, 11, 24), Day(petition.AskBy));
        Assert.Equal(new DateOnly(2026, 12, 8), Day(petition.ResolveBy));
        Assert.Equal(petition.ResolveBy, petition.Due);
        Assert.False(petition.IsLate(petition.ResolveBy));
        Assert.True(petition.IsLate(petition.ResolveBy + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void It_is_refused_on_a_ground_of_the_list_and_in_its_time_alone()
    {
        var petition = Filed();
        var refuse = new RefusePetition(Head, "khieu-nai-to-cao", "Nội dung là khiếu nại quyết định hành chính.");

        Assert.Null(Decide(petition, refuse, Tuesday.AddDays(2)).Refusal);
        Assert.Contains("Quá hạn đó phải xử lý", Refused(petition, refuse, Tuesday.AddDays(3)), StringComparison.Ordinal);
        Assert.Contains("trong danh sách", Refused(petition, refuse with { Ground = "khac" }, Tuesday), StringComparison.Ordinal);
        Assert.Contains("lý do cụ thể", Refused(petition, refuse with { Reason = " " }, Tuesday), StringComparison.Ordinal);
    }

    [Fact]
    public void More_is_asked_in_its_time_and_of_somebody_who_can_be_reached_and_the_clock_stands_meanwhile()
    {
        var petition = Filed();
        var ask = new AskForMore(Head, "Cho biết ngày giờ bạn đến quầy.");
        var waiting = Do(petition, ask, Tuesday.AddDays(1));

        var given = Do(waiting, new GiveMore("Sáng 16/11."), Tuesday.AddDays(8));

        Assert.Null(waiting.Due);
        Assert.Equal(new DateOnly(2026, 12, 15), Day(given.ResolveBy));
        Assert.Contains("Chỉ được yêu cầu bổ sung đến", Refused(petition, ask, Tuesday.AddDays(9)), StringComparison.Ordinal);
        Assert.Contains("không để lại cách liên hệ", Refused(Filed(contact: null), ask, Tuesday), StringComparison.Ordinal);
        Assert.Contains("Không ai chờ", Refused(petition, new GiveMore("x"), Tuesday), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_it_is_about_neither_deals_with_it_nor_answers_it()
    {
        var petition = Filed(about: new PetitionAbout(PetitionSubject.Step) { Person = Clerk });
        var given = new PetitionAssigned(Head, Clerk, OneStop);

        Assert.Contains("không được tự xử lý", Refused(petition, new AssignPetition(Head, Clerk, OneStop), Tuesday), StringComparison.Ordinal);
        Assert.Contains("không được tự trả lời", Refused(petition.Apply(given), new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = Enough }, Tuesday), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_whoever_oversees_the_unit_decides_about_it_and_whoever_was_named_may_ask_for_more()
    {
        var petition = Filed();
        var given = petition.Apply(new PetitionAssigned(Head, Clerk, OneStop));
        PetitionAct[] acts =
        [
            new RefusePetition(Clerk, "khieu-nai-to-cao", "x"), new AssignPetition(Clerk, Clerk, OneStop), new ForwardPetition(Clerk, "thanh-sen", "x"),
            new AskForMore(Clerk, "x"), new PublishAnswer(Clerk, "x", "y"),
        ];

        Assert.All(acts, act => Assert.Contains("Chỉ người tiếp nhận phản ánh", Refused(petition, act, Tuesday), StringComparison.Ordinal));
        Assert.Null(Decide(given, new AskForMore(Clerk, "Cho biết ngày giờ bạn đến quầy."), Tuesday).Refusal);
        Assert.Null(Decide(petition, new ForwardPetition(Head, "thanh-sen", "Thuộc thẩm quyền của phường."), Tuesday).Refusal);
    }

    [Fact]
    public void The_unit_it_is_addressed_to_has_it_on_its_desk_at_once_and_the_province_sees_all()
    {
        var facts = new PetitionFacts(Tuesday, Shipped.Calendar, Shipped.Office, Rules);
        var addressees = Shipped.Office.UnitsAt(facts.Today).Where(unit => unit.Type is UnitType.Department or UnitType.Commune or UnitType.Agency).Select(unit => unit.Code);

        Assert.All(addressees, unit => Assert.Equal(unit, PetitionDecision.DeskOf(unit, about: null, facts)));
        Assert.Equal(OneStop, PetitionDecision.DeskOf(OneStop, about: null, facts));
        Assert.True(PetitionDecision.IsOnDeskOf(Director, OneStop, facts));
        Assert.False(PetitionDecision.IsOnDeskOf(Head, OneStop, facts));
        Assert.True(PetitionDecision.MaySort(Head, OneStop, facts));
        Assert.False(PetitionDecision.MaySort(Director, "tran-phu", facts));
        Assert.Null(Decide(Filed(), new AssignPetition(Director, Clerk, OneStop), Tuesday).Refusal);
    }

    [Fact]
    public void Where_only_whom_it_is_about_would_receive_it_the_next_desk_above_has_it()
    {
        var facts = new PetitionFacts(Tuesday, Shipped.Calendar, Shipped.Office, Rules);
        var petition = Do(Petition.None, Sent() with { About = new PetitionAbout(PetitionSubject.Step) { Person = Chair }, Unit = "thanh-sen" }, Tuesday);

        Assert.Equal("ha-tinh", PetitionDecision.DeskOf("thanh-sen", Chair, facts));
        Assert.Contains("Người khác tiếp nhận", Refused(petition, new AssignPetition(Chair, Clerk, OneStop), Tuesday), StringComparison.Ordinal);
        Assert.Null(Decide(petition, new AssignPetition(Head, Clerk, OneStop), Tuesday).Refusal);
    }

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        var faults = PetitionDecision.FaultsOf(
            new FilePetition("", new PetitionAbout(PetitionSubject.Other), "nowhere", " ", ""), new PetitionFacts(Tuesday, Shipped.Calendar, Shipped.Office, Rules));

        Assert.Equal([PetitionPart.Unit, PetitionPart.Title, PetitionPart.Text], faults.Select(fault => fault.Part));
    }

    [Fact]
    public void It_is_given_to_somebody_with_a_position_in_the_unit()
    {
        Assert.Null(Decide(Filed(), new AssignPetition(Head, Clerk, OneStop), Tuesday).Refusal);
        Assert.Contains("không có vị trí", Refused(Filed(), new AssignPetition(Head, "nobody", OneStop), Tuesday), StringComparison.Ordinal);
        Assert.Contains("Chọn người xử lý", Refused(Filed(), new AssignPetition(Head, "", ""), Tuesday), StringComparison.Ordinal);
        Assert.Contains("Phân công", Refused(Filed(), new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = Enough }, Tuesday), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Chúng tôi đã ghi nhận và sẽ xem xét.", null, "Chọn kết luận")]
    [InlineData(PetitionOutcome.Upheld, "Xin ghi nhận ý kiến, tiếp thu, rút kinh nghiệm theo quy định của pháp luật, trân trọng cảm ơn ông/bà.", null, "Ghi cụ thể đã khắc phục")]
    [InlineData(PetitionOutcome.Upheld, null, null, "Ghi cụ thể đã khắc phục")]
    [InlineData(PetitionOutcome.NotUpheld, null, "Điều 5", "Nêu lý do cụ thể")]
    [InlineData(PetitionOutcome.NotUpheld, Enough, null, "Nêu điều, khoản")]
    [InlineData(PetitionOutcome.PartlyUpheld, Enough, null, "Nêu điều, khoản")]
    [InlineData(PetitionOutcome.Upheld, Enough, null, null)]
    [InlineData(PetitionOutcome.NotUpheld, Enough, "Điều 5 Nghị định 23/2015/NĐ-CP", null)]
    [InlineData(PetitionOutcome.PartlyUpheld, Enough, "Điều 5 Nghị định 23/2015/NĐ-CP", null)]
    public void General_words_are_no_answer(PetitionOutcome? outcome, string? words, string? article, string? refusal)
    {
        var petition = Do(Filed(), new AssignPetition(Head, Clerk, OneStop), Tuesday);

        var decided = Decide(petition, new AnswerPetition(Clerk, outcome) { Done = words, Reason = words, Article = article }, Tuesday);

        Assert.Equal(refusal is null, decided.Event is PetitionAnswered);
        Assert.Contains(refusal ?? "", decided.Refusal?.Vi ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void General_words_do_not_go_out_beside_an_exact_answer()
    {
        var petition = Do(Filed(), new AssignPetition(Head, Clerk, OneStop), Tuesday);

        var upheld = new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = Enough, Reason = "Đã ghi nhận, sẽ xem xét theo quy định." };
        var not = new AnswerPetition(Clerk, PetitionOutcome.NotUpheld) { Reason = Enough, Article = "Điều 5", Done = "Rút kinh nghiệm." };

        Assert.All([upheld, not], answer => Assert.Contains("để trống ô đó", Refused(petition, answer, Tuesday), StringComparison.Ordinal));
        Assert.Null(Decide(petition, upheld with { Reason = " " }, Tuesday).Refusal);
    }

    [Fact]
    public void Only_the_one_it_was_given_to_answers_and_the_answer_is_published_once()
    {
        var petition = Do(Filed(), new AssignPetition(Head, Clerk, OneStop), Tuesday);
        var answer = new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = Enough };

        var answered = Do(petition, answer, Tuesday.AddDays(1));
        var published = Do(answered, new PublishAnswer(Head, "Có được đòi thêm giấy tờ không?", "Không. Bộ phận tiếp nhận đã trả lại."), Tuesday.AddDays(2));

        Assert.Contains("Chỉ người được phân công", Refused(petition, answer with { By = Head }, Tuesday), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), Day(answered.Due!.Value));
        Assert.Equal((PetitionStatus.Published, null), (published.Status, published.Due));
        Assert.NotNull(Decide(published, new PublishAnswer(Head, "a", "b"), Tuesday).Refusal);
        Assert.NotNull(Decide(answered, answer, Tuesday).Refusal);
    }

    [Fact]
    public void It_goes_to_the_unit_above_when_it_is_late_or_the_answer_does_not_satisfy_and_once()
    {
        var petition = Do(Filed(), new AssignPetition(Head, Clerk, OneStop), Tuesday);
        var escalate = new EscalatePetition("Hai tuần rồi không ai trả lời.");
        var answered = Do(petition, new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = Enough }, Tuesday.AddDays(1));

        var late = Do(petition, escalate, Tuesday.AddDays(22));
        var unsatisfied = Do(Do(answered, new JudgeAnswer(false, null), Tuesday.AddDays(2)), escalate, Tuesday.AddDays(2));

        Assert.Contains("Chỉ chuyển lên cấp trên khi", Refused(petition, escalate, Tuesday.AddDays(1)), StringComparison.Ordinal);
        Assert.NotNull(Decide(Do(answered, new JudgeAnswer(true, null), Tuesday.AddDays(2)), escalate, Tuesday.AddDays(2)).Refusal);
        Assert.All([late, unsatisfied], one => Assert.Equal(("thanh-sen", PetitionStatus.Received, null, true), (one.Unit, one.Status, one.Person, one.IsEscalated)));
        Assert.Equal(new DateOnly(2026, 12, 30), Day(late.ResolveBy));
        Assert.Contains("một lần", Refused(late, escalate, Tuesday.AddDays(90)), StringComparison.Ordinal);
    }

    [Fact]
    public void Passed_on_it_is_with_another_unit_and_its_clock_does_not_begin_anew()
    {
        var petition = Filed();

        var there = Do(petition, new ForwardPetition(Head, "cam-binh", "Sự việc xảy ra tại xã Cẩm Bình."), Tuesday.AddDays(1));

        Assert.Equal(("cam-binh", petition.ResolveBy), (there.Unit, there.ResolveBy));
        Assert.Contains("chính đơn vị này", Refused(petition, new ForwardPetition(Head, OneStop, "x"), Tuesday), StringComparison.Ordinal);
        Assert.Contains("đơn vị có thẩm quyền", Refused(petition, new ForwardPetition(Head, "nowhere", "x"), Tuesday), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_event_is_read_back_as_it_was_written()
    {
        PetitionEvent[] events =
        [
            (PetitionFiled)Decide(Petition.None, Sent(), Tuesday).Event!,
            new PetitionRefused(Head, "khong-ro", "Không rõ."), new MoreAsked(Head, "Gì?", Tuesday), new MoreGiven("Đây.", Tuesday),
            new PetitionAssigned(Head, Clerk, OneStop), new PetitionForwarded(Head, "cam-binh", "Vì"),
            new PetitionAnswered(Clerk, PetitionOutcome.PartlyUpheld, "a", "b", "c", Tuesday, Tuesday), new AnswerPublished(Head, "h", "đ", Tuesday),
            new AnswerJudged(false, "Chưa"), new PetitionEscalated("thanh-sen", "Trễ", Tuesday),
        ];

        Assert.Equal(events.Length, typeof(PetitionEvent).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(PetitionEvent))));
        Assert.All(events, happened => Assert.Equal(happened, JsonSerializer.Deserialize<PetitionEvent>(JsonSerializer.Serialize(happened))));
    }

    private static DateOnly Day(DateTimeOffset moment) => Shipped.Calendar.LocalDay(moment);

    private static FilePetition Sent() => new("PA-1", new PetitionAbout(PetitionSubject.Other), OneStop, "Đòi thêm giấy tờ", "Quầy số 2 đòi sổ hộ khẩu.")
    {
        Contact = new PetitionContact("Trần Thị Bình", "0912345678", null),
    };

    private static Petition Filed(PetitionAbout? about = null) => Do(Petition.None, Sent() with { About = about ?? Sent().About }, Tuesday);

    private static Petition Filed(PetitionContact? contact) => Do(Petition.None, Sent() with { Contact = contact }, Tuesday);

    private static Petition Do(Petition petition, PetitionAct act, DateTimeOffset now)
    {
        var decided = Decide(petition, act, now);
        Assert.Null(decided.Refusal);
        return petition.Apply(decided.Event!);
    }

    private static string Refused(Petition petition, PetitionAct act, DateTimeOffset now) => Decide(petition, act, now).Refusal!.Vi;

    private static PetitionDecided Decide(Petition petition, PetitionAct act, DateTimeOffset now) =>
        PetitionDecision.Decide(petition, act, new PetitionFacts(now, Shipped.Calendar, Shipped.Office, Rules));
}
