using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Tests.Vault;

public sealed class OnceOnlyTests
{
    private const string Paper = "bienBanHop";

    private static readonly VaultPaper Minutes = new(Paper, "vault", "12/BB")
    {
        Unit = "thanh-sen",
        IssuedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7)),
        Ref = "7/letter/2",
        Files = ["ab"],
    };

    [Fact]
    public void A_paper_that_the_vault_holds_is_not_asked_for_and_the_refusal_says_which_number_whose_and_by_which_article()
    {
        var walk = SomeDossier.Filed();
        var asking = walk.Ending("SupplementRequired") with { Items = [new SupplementItem(Paper, "Thiếu chữ ký")] };

        var refused = Try(walk, asking, Minutes);

        Assert.Contains("số 12/BB", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("02/03/2026", refused.Refusal.Vi, StringComparison.Ordinal);
        Assert.Contains("Điều 18 khoản 4", refused.Refusal.Vi, StringComparison.Ordinal);
        Assert.Equal(new Attempt(AttemptKind.HeldAsked) { Step = walk.Work().Item!.Step, Component = Paper }, refused.Attempt);
        Assert.Empty(refused.Events);
    }

    [Fact]
    public void A_paper_whose_validity_has_passed_is_asked_for()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        var asking = walk.Ending("SupplementRequired") with { Items = [new SupplementItem(Paper, "Thiếu chữ ký")] };

        var asked = Try(walk, asking, Minutes with { ValidUntil = walk.Now });

        Assert.Null(asked.Refusal);
        Assert.Contains(asked.Events, happened => happened is SupplementAsked);
    }

    [Fact]
    public void A_paper_that_is_only_offered_closes_nothing()
    {
        var walk = SomeDossier.Filed("ho-so-3");
        var asking = walk.Ending("SupplementRequired") with { Items = [new SupplementItem(Paper, "Thiếu chữ ký")] };

        Assert.Null(Try(walk, asking, Minutes with { Closes = false }).Refusal);
    }

    [Fact]
    public void A_paper_that_may_not_be_asked_for_and_one_that_is_not_listed_are_counted_when_they_are_refused()
    {
        var walk = SomeDossier.Filed();

        var barred = walk.Try(walk.Ending("SupplementRequired") with { Items = [new SupplementItem("giayToTuyThan", "Thiếu")] });
        var unlisted = walk.Try(walk.Ending("SupplementRequired") with { Items = [new SupplementItem("soHoKhau", "Thiếu")] });

        Assert.Equal(AttemptKind.BarredAsked, barred.Attempt!.Kind);
        Assert.Equal(AttemptKind.UnlistedAsked, unlisted.Attempt!.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("theo quy định")]
    [InlineData("NĐ 168/2025")]
    [InlineData("Điều 95")]
    public void A_paper_beyond_the_list_is_refused_without_an_instrument_and_an_article(string? cite)
    {
        var walk = SomeDossier.Filed();
        var asking = walk.Ending("SupplementRequired") with { Items = [new SupplementItem("", "Cần đối chiếu") { Name = "Hợp đồng thuê nhà", Cite = cite }] };

        var refused = walk.Try(asking);

        Assert.Contains("Hợp đồng thuê nhà", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.UnlistedAsked, refused.Attempt!.Kind);
    }

    [Fact]
    public void A_paper_beyond_the_list_with_its_basis_is_asked_for_supplied_and_printed_with_the_basis()
    {
        const string Cite = "168/2025/NĐ-CP, Điều 95 khoản 2";
        var walk = SomeDossier.Filed();
        var asking = walk.Ending("SupplementRequired") with { Items = [new SupplementItem("", "Cần đối chiếu địa điểm") { Name = "Hợp đồng thuê nhà", Cite = Cite }] };

        walk.Take(asking, "hỏi thêm");
        var letter = walk.Letters.Last(one => one.Template.StartsWith("forms/02", StringComparison.Ordinal)).Body.Text!;
        var wait = walk.Dossier.Waits.Single(open => open.Kind == WaitKind.Supplement);
        walk.Take(new SupplyPapers(wait.Seq) { Components = [new ProvidedComponent("ngoai-1", "upload", 1) { Files = ["cd"] }] }, "bổ sung");

        Assert.Equal(("ngoai-1", "Hợp đồng thuê nhà", Cite), (walk.Dossier.Extras[0].Id, walk.Dossier.Extras[0].Name.Text, walk.Dossier.Extras[0].Cite));
        Assert.Contains("Hợp đồng thuê nhà", letter, StringComparison.Ordinal);
        Assert.Contains(Cite, letter, StringComparison.Ordinal);
        Assert.Contains(walk.Dossier.Components, paper => paper.Component == "ngoai-1");
    }

    [Fact]
    public void What_is_filed_from_the_vault_is_what_the_vault_holds_whatever_the_page_said()
    {
        var filed = File(new ProvidedComponent(Paper, "vault", 1) { Files = ["forged"], Held = "9/letter/9" }, Minutes);

        var kept = filed.Dossier.Components.Single(paper => paper.Component == Paper);

        Assert.Equal(new ProvidedComponent(Paper, "vault", 1) { Files = ["ab"], Held = "7/letter/2" }, kept);
    }

    [Fact]
    public void Where_nothing_was_looked_up_no_place_in_the_vault_is_believed()
    {
        var input = SomeDossier.InputOf("ho-so-1");
        var plan = Shipped.PlanOf(SomeDossier.Household);
        var filing = input.Filing(plan);
        var claimed = new ProvidedComponent(Paper, "vault", 1) { Held = "9/letter/9" };

        var filed = Engine.Advance(
            plan, Dossier.None, filing with { Practice = true, Components = [.. filing.Components.Where(one => one.Component != Paper), claimed] }, Shipped.FactsAt(input.FiledAt));

        Assert.Null(filed.Dossier.Components.Single(paper => paper.Component == Paper).Held);
    }

    [Fact]
    public void A_paper_said_to_be_in_the_vault_that_is_not_there_is_refused_and_counted()
    {
        var refused = File(new ProvidedComponent(Paper, "vault", 1));

        Assert.Contains("Kho không có", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.NotHeld, refused.Attempt!.Kind);
    }

    [Theory]
    [InlineData("upload", null, true)]
    [InlineData("paper", null, true)]
    [InlineData("upload", "vi-thich", true)]
    [InlineData("upload", "khong-doc-duoc", false)]
    public void A_held_paper_is_not_given_again_but_for_a_reason_of_the_closed_list(string from, string? unfit, bool refused)
    {
        var answer = File(new ProvidedComponent(Paper, from, 1) { Files = ["cd"], Unfit = unfit }, Minutes);

        Assert.Equal(refused ? AttemptKind.HeldGiven : null, answer.Attempt?.Kind);
        Assert.Equal(refused, answer.Refusal is not null);
        if (!refused)
        {
            Assert.Equal("7/letter/2", answer.Dossier.Components.Single(paper => paper.Component == Paper).Held);
        }
    }

    [Fact]
    public void A_paper_taken_from_the_vault_is_not_asked_for_afterwards()
    {
        var filed = File(new ProvidedComponent(Paper, "vault", 1), Minutes);
        var wait = filed.Dossier.Waits.Single(open => open.Item is not null);
        var walk = SomeDossier.Filed();
        var by = walk.SomebodyFor(wait.Item!);

        var refused = Engine.Advance(
            walk.Plan, filed.Dossier, new CompleteWork(wait.Seq, by, "SupplementRequired") { Items = [new SupplementItem(Paper, "Mờ")] }, Shipped.FactsAt(walk.Now) with { Held = Holdings.None });

        Assert.Equal(AttemptKind.HeldAsked, refused.Attempt!.Kind);
    }

    private static Advanced Try(DossierWalk walk, Stimulus stimulus, params VaultPaper[] held) =>
        Engine.Advance(walk.Plan, walk.Dossier, stimulus, FactsOf(walk.Now, held));

    private static Advanced File(ProvidedComponent paper, params VaultPaper[] held)
    {
        var input = SomeDossier.InputOf("ho-so-1");
        var plan = Shipped.PlanOf(SomeDossier.Household);
        var filing = input.Filing(plan);
        return Engine.Advance(
            plan, Dossier.None, filing with { Components = [.. filing.Components.Where(one => one.Component != paper.Component), paper] }, FactsOf(input.FiledAt, held));
    }

    private static Facts FactsOf(DateTimeOffset at, VaultPaper[] held) => Shipped.FactsAt(at) with
    {
        Held = new Holdings(at, [.. held]),
        OnceOnly = "NĐ 224/2026/NĐ-CP, Điều 18 khoản 4",
    };
}
