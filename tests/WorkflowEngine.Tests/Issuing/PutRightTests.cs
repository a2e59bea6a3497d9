using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Issuing;

/// <summary>What a correction says was wrong, and what may be wrong in a result at all.</summary>
public sealed class PutRightTests
{
    [Fact]
    public void What_was_wrong_and_what_is_right_stands_in_the_history_and_in_the_notice()
    {
        var walk = Ended(SomeDossier.Filed());
        var old = walk.Dossier.Fields;
        var trades = old["nganhNghe"].AsList();
        var mended = ValueList.From(trades.Select((row, at) => at == 0 ? Value.Of(row.MapOrEmpty.With("tenNganh", "Bán lẻ sách")) : row));

        walk.Take(Correct(walk, ValueMap.Of(("vonKinhDoanh", Value.OfMoney(12_000_000m)), ("chuHoNgaySinh", "1990-05-07"), ("nganhNghe", mended), ("tenHoKinhDoanh", old["tenHoKinhDoanh"]))), "corrected");

        var fixes = ResultAnswers.FixesOf(walk.Plan.Procedure, walk.Dossier.Revisions.Single().Fixed).ToList();
        Assert.Equal(["chuHoNgaySinh", "nganhNghe.0.tenNganh", "vonKinhDoanh"], fixes.Select(fix => fix.Id).Order(StringComparer.Ordinal));
        Assert.Equal(walk.Dossier.Revisions.Single().Fixed, walk.Events.OfType<ResultCorrected>().Single().Fixed.Map);
        var notice = walk.Letters.Last().Body.Text!;
        Assert.Contains("→ 12.000.000 đồng", notice, StringComparison.Ordinal);
        Assert.Contains("→ 07/05/1990", notice, StringComparison.Ordinal);
        Assert.Contains("dòng 1", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_stay_as_they_were_put_nothing_right()
    {
        var walk = Ended(SomeDossier.Filed());

        var answer = walk.Try(Correct(walk, ValueMap.Of(("tenHoKinhDoanh", walk.Dossier.Fields["tenHoKinhDoanh"]))));

        Assert.Contains("Chưa sửa ô nào", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("Tên hộ kinh doanh", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_result_does_not_print_is_not_put_right_in_it()
    {
        var walk = Ended(SomeDossier.Filed());

        var answer = walk.Try(Correct(walk, ValueMap.Of(("soLaoDong", 4.0))));

        Assert.Contains("không in nội dung “Số lao động", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain(ResultAnswers.Of(walk.Plan, walk.Dossier, walk.Facts), one => one.Id == "soLaoDong");
    }

    [Fact]
    public void Every_shipped_result_prints_answers_that_can_be_put_right_each_changing_its_text()
    {
        foreach (var file in Shipped.Procedures)
        {
            var walk = Ended(ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file)));
            if (walk.Dossier.Result is not { Letter: > 0 })
            {
                continue;
            }

            var answers = ResultAnswers.Of(walk.Plan, walk.Dossier, walk.Facts);

            Assert.True(answers.Length > 2, $"{file}: {string.Join(", ", answers.Select(one => one.Id))}");
            Assert.All(answers, one => Assert.NotEqual("", one.Label.Vi));
        }
    }

    [Theory]
    [InlineData("tenHoKinhDoanh", "Tên hộ kinh doanh")]
    [InlineData("nganhNghe.0.maNganh", "dòng 1")]
    public void Rows_of_groups_are_answers_of_their_own(string id, string label)
    {
        var walk = Ended(SomeDossier.Filed());

        var answer = ResultAnswers.Of(walk.Plan, walk.Dossier, walk.Facts).Single(one => one.Id == id);
        var changed = ResultAnswers.Changed(walk.Dossier.Fields, [new(id, "4761")]);

        Assert.Contains(label, answer.Label.Vi, StringComparison.Ordinal);
        Assert.Equal([id.Split('.')[0]], changed.Keys.ToArray());
    }

    private static DossierWalk Ended(DossierWalk walk)
    {
        for (var turns = 0; walk.Dossier.Lifecycle == Lifecycle.Running && turns < 40; turns++)
        {
            walk.Take(Choices.Of(walk).First());
        }

        return walk;
    }

    private static ReviseResult Correct(DossierWalk walk, ValueMap fields) =>
        new(walk.Dossier.RecordOf("ky")!.Person!, ResultChange.Corrected, "Điều 28 Nghị định 168/2025/NĐ-CP", "Ghi nhầm") { Fields = fields };
}
