using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Issuing;

/// <summary>A result that is revoked, replaced or corrected while it waits to be handed over.</summary>
public sealed class RevisedBeforeReturnTests
{
    private const string Article = "Khoản 1 Điều 28 Nghị định 168/2025/NĐ-CP";

    [Fact]
    public void A_revoked_result_is_not_handed_over_in_any_shipped_procedure()
    {
        var tried = 0;
        foreach (var file in Shipped.Procedures)
        {
            if (ScenarioFile.Of(file).Inputs.FirstOrDefault(one => one.Json.GetProperty("channel").GetString() == Channels.Counter) is not { } input
                || AtReturn(input.Begin(Shipped.PlanOf(file))) is not { } walk)
            {
                continue;
            }

            walk.Take(Change(walk, ResultChange.Revoked), "revoked");
            var answer = walk.Try(walk.Ending("Returned"));

            Assert.True(answer.Refusal?.Vi.Contains("nên không trả được", StringComparison.Ordinal) == true, $"{walk.Story}: {answer.Refusal?.Vi}");
            Assert.Equal(PublicStatus.InProgress, walk.Dossier.Status);
            tried++;
        }

        Assert.True(tried > 3, "Hardly any shipped procedure waits for its return.");
    }

    [Fact]
    public void The_notice_of_revocation_ends_the_dossier_without_a_result()
    {
        var walk = Waiting();

        var early = walk.Try(walk.Ending(Return.RevocationGiven));
        walk.Take(Change(walk, ResultChange.Revoked), "revoked");
        var offered = PlanStep.Of(walk.Plan, walk.Work().Item!.Step)!.ChoicesFor(walk.Dossier);
        walk.Take(walk.Ending(Return.RevocationGiven), "notice given");

        Assert.Contains("không có kết quả", early.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal([Return.RevocationGiven], offered);
        Assert.Equal((Lifecycle.Finished, PublicStatus.Stopped), (walk.Dossier.Lifecycle, walk.Dossier.Status));
        Assert.Null(walk.Dossier.ResultInForce);
        Assert.Contains("Kết quả này chưa được trao", walk.Letters.Last().Body.Text, StringComparison.Ordinal);
        Assert.Null(RegisterRow.Of(walk.Plan, walk.Dossier, walk.Facts).ReturnedAt);
    }

    [Fact]
    public void Another_result_in_place_of_a_revoked_one_is_handed_over()
    {
        var walk = Waiting();
        var old = walk.Dossier.Result!;

        walk.Take(Change(walk, ResultChange.Revoked), "revoked");
        var corrected = walk.Try(Change(walk, ResultChange.Corrected) with { Fields = ValueMap.Of(("tenHoKinhDoanh", "Tên khác")) });
        walk.Take(Change(walk, ResultChange.Replaced) with { Number = "99/TT" }, "issued anew");
        var (between, notice) = (walk.Dossier.Status, walk.Letters.Last().Body.Text!);
        walk.Take(walk.Ending("Returned"), "returned");

        Assert.Contains("cấp kết quả khác", corrected.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal((PublicStatus.Decided, PublicStatus.Returned), (between, walk.Dossier.Status));
        Assert.Equal("99/TT", walk.Dossier.ResultInForce!.Number);
        Assert.Contains("nhận bản mới tại", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("để đổi", notice, StringComparison.Ordinal);
        Assert.NotEqual(old.Letter, walk.Dossier.Result!.Letter);
    }

    [Fact]
    public void Who_filed_may_withdraw_once_the_result_is_revoked_and_not_before()
    {
        var walk = Waiting();
        var withdraw = new WithdrawDossier("Tôi không cần nữa");

        var early = walk.Try(withdraw);
        walk.Take(Change(walk, ResultChange.Revoked), "revoked");
        walk.Take(withdraw, "withdrawn");

        Assert.Contains("đã có kết quả", early.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(PublicStatus.WithdrawalAsked, walk.Dossier.Status);
    }

    private static DossierWalk Waiting()
    {
        var walk = AtReturn(SomeDossier.Filed("ho-so-2"));
        Assert.NotNull(walk);
        return walk;
    }

    /// <summary>The dossier as it waits to be handed over; null where that happens by itself.</summary>
    private static DossierWalk? AtReturn(DossierWalk walk)
    {
        for (var turns = 0; walk.Dossier.Lifecycle == Lifecycle.Running && turns < 40; turns++)
        {
            if (walk.Dossier is { Result: not null, Waits: [{ Item: { } item }] } && walk.Plan.NodeOf(item.Step)?.Kind is Return)
            {
                return walk;
            }

            walk.Take(Choices.Of(walk).First());
        }

        return null;
    }

    private static ReviseResult Change(DossierWalk walk, ResultChange change) =>
        new(walk.Dossier.RecordOf("ky")?.Person ?? SignerFor(walk), change, Article, "Cấp nhầm");

    /// <summary>A slip is issued by a clerk; whoever signs for the body decides of it.</summary>
    private static string SignerFor(DossierWalk walk) =>
        walk.Office.PeopleWith("ky", Engine.DecidingBody(walk.Plan, walk.Dossier, walk.Facts)!, walk.Facts.Today)[0];
}
