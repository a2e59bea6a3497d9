using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Issuing;

/// <summary>Wording the free parts of the forms that a decision sends: request for papers, refusal, apology, stop.</summary>
public sealed class FormDraftTests
{
    private const string Units = "workflows/procedures/9.001378-tham-dinh-thanh-lap-don-vi-su-nghiep.json";
    private const string Refusal = "forms/03-tu-choi";
    private const string Request = "forms/02-yeu-cau-bo-sung";
    private const string Apology = "forms/04-xin-loi-hen-lai";
    private const string Worded = "Tên hộ kinh doanh trùng với hộ đã đăng ký.\nChọn <b>tên khác</b>.";

    [Fact]
    public void Who_proposes_a_refusal_words_it_and_who_signs_it_sees_what_differs_and_sends_it()
    {
        var walk = AtAppraisal();
        var proposal = Deciding(walk, "Rejected", "Trùng tên");
        var before = Assert.Single(OutgoingLetter.Of(walk.Plan, walk.Dossier, proposal, walk.Facts).Letters);

        walk.Take(Drafting(walk, Refusal, ("ly-do", Worded)), "drafted");
        walk.Take(proposal, "proposed");
        var shown = OutgoingLetter.PartsOf(walk.Plan, walk.Dossier, walk.Facts, walk.Work(), Refusal);
        walk.Take(Deciding(walk, "Approved", null), "signed");

        var reason = before.Parts[0];
        Assert.Equal(("ly-do", "Trùng tên", false), (reason.Id, reason.Filled, reason.IsChanged));
        Assert.NotNull(before.After);
        Assert.Contains("TCHS", before.Text, StringComparison.Ordinal);
        Assert.Equal(("Trùng tên", Worded), (shown[0].Filled, shown[0].Words));
        var sent = Assert.Single(walk.Letters, letter => letter.Template.StartsWith(Refusal, StringComparison.Ordinal)).Body.Text!;
        Assert.Contains("Lý do từ chối: Tên hộ kinh doanh trùng với hộ đã đăng ký.<br>Chọn &lt;b&gt;tên khác&lt;/b&gt;.", sent, StringComparison.Ordinal);
        Assert.Empty(walk.Dossier.Drafts);
    }

    [Fact]
    public void What_an_official_thinks_is_printed_only_when_it_is_the_ground_of_the_letter()
    {
        var refused = AtAppraisal();
        refused.Take(Deciding(refused, "Rejected", "Trùng tên"), "proposed");
        refused.Take(Deciding(refused, "Approved", "Đồng ý, lần sau trình sớm hơn"), "signed");
        var asked = SomeDossier.Filed(file: Units).Through("tiep-nhan:Accepted");
        var approval = (CompleteWork)Choices.Of(asked).First(choice => choice is { Step: "tham-dinh", Outcome: "Approved" }).Stimulus;
        asked.Take(approval with { Note = "Người quen của phòng, làm nhanh" }, "approved");
        asked.Take(Deciding(asked, "SupplementRequired", null) with { Items = [Item(asked)] }, "asked");

        var refusal = refused.Letters.Single(letter => letter.Template.StartsWith(Refusal, StringComparison.Ordinal)).Body.Text!;
        var request = asked.Letters.Single(letter => letter.Template.StartsWith(Request, StringComparison.Ordinal)).Body.Text!;
        Assert.Contains("Lý do từ chối: Trùng tên<", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("trình sớm hơn", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("Người quen", request, StringComparison.Ordinal);
        Assert.Contains("Lý do: Hồ sơ chưa đầy đủ", request, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_request_are_used_once_and_the_next_request_stands_as_its_template_fills_it()
    {
        var walk = SomeDossier.Filed();
        var ask = new CompleteWork(walk.Work().Seq, walk.SomebodyFor(walk.Work().Item!), "SupplementRequired") { Items = [Item(walk)] };

        walk.Take(Drafting(walk, Request, ("cach-bo-sung", "Gửi bản chụp qua trang theo dõi hồ sơ.")), "drafted");
        walk.Take(ask, "asked");
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Supplied"));
        walk.Take(new CompleteWork(walk.Work().Seq, walk.SomebodyFor(walk.Work().Item!), "SupplementRequired") { Items = [Item(walk) with { Cite = "168/2025/NĐ-CP, Điều 95" }] }, "asked again");

        var letters = walk.Letters.Where(letter => letter.Template.StartsWith(Request, StringComparison.Ordinal)).Select(letter => letter.Body.Text!).ToList();
        Assert.Equal(2, letters.Count);
        Assert.Contains("Cách bổ sung: Gửi bản chụp qua trang theo dõi hồ sơ.", letters[0], StringComparison.Ordinal);
        Assert.Contains("Cách bổ sung: Nộp trực tuyến", letters[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_words_what_was_done_in_the_apology()
    {
        var walk = SomeDossier.Filed();
        walk.PassTo(walk.Dossier.Clock!.Due(Shipped.Calendar)!.Value);
        walk.PassTo(walk.Dossier.Watch!.Value);
        walk.Take(new TimePassed(TimePassed.Watch), "late");
        var duty = Assert.Single(walk.Dossier.OpenDuties, duty => duty.Name == "apology");
        var head = walk.SomebodyFor(duty.Item!);

        var other = walk.Try(Drafting(walk, Apology, ("viec-da-lam", "x")));
        walk.Take(new DraftLetter(duty.Seq, head, Words(("viec-da-lam", "Đã kiểm tra tên và ngành, nghề."))) { Template = Apology }, "drafted");
        walk.Take(Choices.Of(walk).First(choice => choice.Outcome == "Signed"));

        Assert.Contains("không gửi văn bản theo mẫu", other.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("Đã kiểm tra tên và ngành, nghề.", walk.Letters.Single(letter => letter.Template.StartsWith(Apology, StringComparison.Ordinal)).Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ly-do", "Căn cứ khoản ...... Điều 95", "còn chỗ chưa điền")]
    [InlineData("ly-do", "Căn cứ Điều […]", "còn chỗ chưa điền")]
    [InlineData("ly-do", "Căn cứ {{ luat }}", "còn chỗ chưa điền")]
    [InlineData("ly-do", " ", "phải có nội dung")]
    [InlineData("letter.number", "1/TCHS", "không cho sửa phần")]
    [InlineData("legal_basis", "Điều 1", "không cho sửa phần")]
    public void What_would_leave_a_gap_or_reach_a_fixed_part_is_refused(string part, string words, string why)
    {
        var walk = AtAppraisal();

        var refused = walk.Try(Drafting(walk, Refusal, (part, words)));

        Assert.Contains(why, refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(refused.Events);
    }

    [Fact]
    public void Only_a_form_of_the_procedure_is_worded_and_only_by_who_has_the_work()
    {
        var walk = AtAppraisal();

        var receipt = walk.Try(Drafting(walk, "forms/01-giay-tiep-nhan", ("ly-do", "x")));
        var stranger = walk.Try(Drafting(walk, Refusal, ("ly-do", "x")) with { By = "pham-thi-dung" });

        Assert.Contains("không gửi văn bản theo mẫu", receipt.Refusal!.Vi, StringComparison.Ordinal);
        Assert.NotNull(stranger.Refusal);
    }

    [Fact]
    public void A_decision_that_is_refused_sends_nothing_and_says_why()
    {
        var walk = AtAppraisal();

        var (letters, refusal) = OutgoingLetter.Of(walk.Plan, walk.Dossier, Deciding(walk, "Rejected", null), walk.Facts);

        Assert.Empty(letters);
        Assert.Contains("Nêu lý do", refusal!.Vi, StringComparison.Ordinal);
    }

    private static DossierWalk AtAppraisal()
    {
        var walk = SomeDossier.Filed();
        while (walk.Dossier.Waits.All(wait => wait.Item?.Step != "tham-dinh"))
        {
            walk.Take(Choices.Of(walk).First());
        }

        return walk;
    }

    private static CompleteWork Deciding(DossierWalk walk, string outcome, string? note) => walk.Ending(outcome) with { Note = note };

    private static DraftLetter Drafting(DossierWalk walk, string template, params (string Part, string Words)[] parts) =>
        new(walk.Work().Seq, walk.SomebodyFor(walk.Work().Item!), Words(parts)) { Template = template };

    private static ValueMap Words(params (string Part, string Words)[] parts) =>
        ValueMap.From(parts.Select(part => KeyValuePair.Create(part.Part, Value.Of(part.Words))));

    private static SupplementItem Item(DossierWalk walk) => new(walk.Plan.Procedure!.Components.First(component => component.MayAsk).Id, "Thiếu chữ ký");
}
