using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Tests.Execution.Procedures;

public sealed class ApplicantTests
{
    private const string Cite = "168/2025/NĐ-CP, Điều 95 khoản 2";
    private const string Mandate = "uyQuyenNop";

    private static readonly ImmutableArray<SupplementItem> Minutes = [new("bienBanHop", "Chưa có trong hồ sơ")];

    [Theory]
    [InlineData("giayKhongCo", "thủ tục đã công bố không có thành phần này")]
    [InlineData("bienBanHop", "")]
    public void Only_papers_of_the_published_procedure_are_asked_for(string component, string said)
    {
        var walk = SomeDossier.Filed("ho-so-3");

        var answer = walk.Try(walk.Ending("SupplementRequired") with { Items = [new(component, "Chưa có")] });

        Assert.Contains(said, answer.Refusal?.Vi ?? "", StringComparison.Ordinal);
        Assert.Equal(said.Length > 0, answer.Refusal is not null);
    }

    [Fact]
    public void A_paper_that_the_office_must_look_up_itself_is_never_asked_for()
    {
        var (file, component) = Shipped.Procedures
            .SelectMany(file => Shipped.PlanOf(file).Procedure!.Components.Where(paper => !paper.MayAsk).Select(paper => (file, paper)))
            .First();
        var walk = ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file));

        var refused = walk.Try(walk.Ending("SupplementRequired") with { Items = [new(component.Id, "Chưa có")] });

        Assert.Contains("phải tự tra cứu", refused.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_are_asked_for_a_second_time_with_an_instrument_and_an_article_and_never_a_third_time()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        AskAndSupply(walk, "Thiếu biên bản");

        var bare = walk.Try(walk.Ending("SupplementRequired") with { Items = Minutes, Note = "Biên bản thiếu chữ ký, theo quy định" });
        AskAndSupply(walk, "Biên bản thiếu chữ ký", Cite);
        var third = walk.Try(walk.Ending("SupplementRequired") with { Items = [Minutes[0] with { Cite = Cite }], Note = "Vẫn thiếu" });

        Assert.Contains("căn cứ pháp lý", bare.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.AskedTooOften, bare.Attempt!.Kind);
        Assert.Contains("không yêu cầu thêm được nữa", third.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_basis_of_a_second_request_is_in_the_history_and_printed()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        AskAndSupply(walk, "Thiếu biên bản");

        AskAndSupply(walk, "Biên bản thiếu chữ ký", Cite);

        var (first, second) = (walk.Events.OfType<SupplementAsked>().First(), walk.Events.OfType<SupplementAsked>().Last());
        Assert.Empty(first.Cited);
        Assert.Equal(("bienBanHop", Cite), (second.Cited.Single().Id, second.Cited.Single().Cite));
        var letters = walk.Letters.Where(letter => letter.Template.StartsWith("forms/02", StringComparison.Ordinal)).Select(letter => letter.Body.Text!).ToList();
        Assert.DoesNotContain(Cite, letters[0], StringComparison.Ordinal);
        Assert.Contains(Cite, letters[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_that_the_case_does_not_need_is_asked_for_only_with_an_instrument_and_an_article()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        walk.Dossier.Components.ToList().ForEach(given => Assert.NotEqual(Mandate, given.Component));
        var asking = walk.Ending("SupplementRequired");

        var bare = walk.Try(asking with { Items = [new(Mandate, "Chưa có trong hồ sơ")], Note = "Theo quy định" });
        var cited = walk.Try(asking with { Items = [new(Mandate, "Chưa có trong hồ sơ") { Cite = Cite }] });

        Assert.Contains("không cần", bare.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.UnneededAsked, bare.Attempt!.Kind);
        Assert.Equal(Mandate, cited.Events.OfType<SupplementAsked>().Single().Cited.Single().Id);
    }

    [Fact]
    public void A_paper_for_which_another_of_its_group_was_given_is_asked_for_with_that_one_or_with_its_basis()
    {
        var walk = SomeDossier.Filed("ho-so-1", "workflows/procedures/2.000986-lien-thong-khai-sinh-thuong-tru-bhyt.json");
        var group = walk.Plan.Procedure!.Components.Where(paper => paper.Group == "suKienSinh").Select(paper => paper.Id).ToList();
        var given = group.Single(id => walk.Dossier.Components.Any(paper => paper.Component == id));
        var other = group.First(id => id != given);
        var asking = walk.Ending("SupplementRequired");

        var bare = walk.Try(asking with { Items = [new(other, "Chưa có trong hồ sơ")] });
        var cited = walk.Try(asking with { Items = [new(other, "Chưa có trong hồ sơ") { Cite = Cite }] });
        var both = walk.Try(asking with { Items = [new(given, "Bản chụp mờ"), new(other, "Có thể nộp thay bản chụp mờ")] });

        Assert.Equal(AttemptKind.UnneededAsked, bare.Attempt!.Kind);
        Assert.Null(cited.Refusal);
        Assert.Empty(both.Events.OfType<SupplementAsked>().Single().Cited);
    }

    [Fact]
    public void A_supplement_takes_only_papers_and_answers_that_the_procedure_has()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        walk.Take(walk.Ending("SupplementRequired") with { Items = Minutes, Note = "Thiếu" }, "asked");
        var seq = walk.Dossier.Waits.Single().Seq;
        var paper = new ProvidedComponent("bienBanHop", "upload", 1);

        Assert.NotNull(walk.Try(new SupplyPapers(seq) { Components = [new("la", "upload", 1)] }).Refusal);
        Assert.NotNull(walk.Try(new SupplyPapers(seq) { Components = [paper, paper] }).Refusal);
        Assert.NotNull(walk.Try(new SupplyPapers(seq) { Fields = ValueMap.Of(("la", 1)) }).Refusal);
        Assert.NotNull(walk.Try(new SupplyPapers(seq) { Fields = ValueMap.Of(("soLaoDong", "ba người")) }).Refusal);
        Assert.Null(walk.Try(new SupplyPapers(seq) { Components = [paper] }).Refusal);
    }

    [Fact]
    public void A_fee_is_paid_in_full_and_once()
    {
        var walk = SomeDossier.Filed("ho-so-2").Through("tiep-nhan:Accepted");
        var seq = walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment).Seq;
        var paid = new ReceivePayment(seq, 100_000, "bank", "FT1");

        var less = walk.Try(paid with { Amount = 99_999 });
        walk.Take(paid, "paid");
        var twice = walk.Try(paid);

        Assert.Contains("99.999 đồng, phải nộp 100.000 đồng", less.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("không còn chờ nộp", twice.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Single(walk.Events.OfType<FeePaid>());
    }

    [Fact]
    public void Money_that_comes_after_the_time_to_pay_is_refused_and_the_dossier_stops()
    {
        var walk = SomeDossier.Filed("ho-so-2").Through("tiep-nhan:Accepted");
        var wait = walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment);
        var early = walk.Try(new TimePassed(wait.Seq));
        walk.PassTo(wait.Until!.Value);
        walk.Take(new TimePassed(wait.Seq), "time passed");

        var late = walk.Try(new ReceivePayment(wait.Seq, 100_000, "bank", "FT1"));

        Assert.Contains("Chưa đến hạn", early.Refusal!.Vi, StringComparison.Ordinal);
        Assert.NotNull(late.Refusal);
        Assert.Equal(PublicStatus.Stopped, walk.Dossier.Status);
    }

    [Fact]
    public void A_fee_is_asked_for_once_although_the_dossier_goes_back_to_reception()
    {
        var walk = SomeDossier.Filed("ho-so-2").Through("tiep-nhan:Accepted", "nop-le-phi:Paid", "phan-cong:Returned", "tiep-nhan:Accepted");

        Assert.Equal("phan-cong", walk.Work().Item!.Step);
        Assert.Single(walk.Events.OfType<FeeAsked>());
    }

    [Fact]
    public void A_withdrawal_ends_the_dossier_and_its_reason_is_kept()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        walk.Take(walk.Ending("SupplementRequired") with { Items = Minutes, Note = "Thiếu biên bản" }, "asked");

        walk.Take(new WithdrawDossier("Đổi địa điểm kinh doanh"), "withdrawn");

        Assert.Equal(PublicStatus.WithdrawalAsked, walk.Dossier.Status);
        Assert.Equal("Đổi địa điểm kinh doanh", walk.Events.OfType<WaitEnded>().Last().Note.Text);
        Assert.True(walk.Dossier.Clock!.IsEnded);
    }

    [Fact]
    public void A_clock_that_stood_for_papers_goes_on_when_they_never_came_and_the_document_goes_on()
    {
        var walk = SomeDossier.FiledWith("\"activity\": \"het-han-bo-sung-tham-dinh\"", "\"activity\": \"tham-dinh\"")
            .Through("tiep-nhan:Accepted", "phan-cong:Done", "lay-ma-so-thue:Found");
        walk.Take(walk.Ending("SupplementRequired") with { Items = [new("giayDeNghi", "Thiếu trang 2")], Note = "Thiếu" }, "asked");
        Assert.True(walk.Dossier.Clock!.IsStopped);

        walk.Through("bo-sung-tham-dinh:" + Choices.Silence);

        Assert.Equal("tham-dinh", walk.Work().Item!.Step);
        Assert.False(walk.Dossier.Clock!.IsStopped);
        Assert.Equal(ClockEntryKind.Resumed, walk.Dossier.Clock.Last.Kind);
    }

    private static void AskAndSupply(DossierWalk walk, string note, string? cite = null)
    {
        walk.Take(walk.Ending("SupplementRequired") with { Items = [Minutes[0] with { Cite = cite }], Note = note }, "asked");
        walk.Take(new SupplyPapers(walk.Dossier.Waits.Single().Seq) { Components = [new("bienBanHop", "upload", 1)] }, "supplied");
    }
}
