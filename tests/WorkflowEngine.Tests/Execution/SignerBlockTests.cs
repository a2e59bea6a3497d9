using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Execution;

/// <summary>What stands over the name of whoever signs a letter (Decree 30/2020, annex I).</summary>
public sealed partial class SignerBlockTests
{
    [Theory]
    [InlineData("duong-thi-hien", "TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Dương Thị Hiền")]
    [InlineData("cao-xuan-thao", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Cao Xuân Thảo")]
    [InlineData("nguyen-van-nam", "TUQ. CHỦ TỊCH", "", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Nam")]
    [InlineData("hoang-minh-duc", "TL. CHỦ TỊCH", "", "TRƯỞNG PHÒNG", "Hoàng Minh Đức")]
    [InlineData("truong-thanh-tai", "TL. CHỦ TỊCH", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Trương Thanh Tài")]
    [InlineData("pham-thi-dung", "", "", "CÔNG CHỨC TIẾP NHẬN TẠI QUẦY", "Phạm Thị Dung")]
    public void Whoever_signs_by_name_signs_as_the_office_says(string person, string behalf, string line, string title, string name)
    {
        var walk = SomeDossier.Filed();

        var block = LetterModel.SignedBy(new Burst(walk.Plan, walk.Dossier, walk.Facts), person);

        Assert.Equal((behalf, line, title, name), (block["on_behalf"].AsText(), block["line"].AsText(), block["title"].AsText(), block["name"].AsText()));
    }

    [Fact]
    public void The_result_of_every_shipped_procedure_says_as_what_its_signer_signs()
    {
        foreach (var file in Shipped.Procedures)
        {
            var walk = Ended(ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file)));
            if (walk.Dossier.Result is not { } result)
            {
                continue;
            }

            var text = walk.Letters.Single(letter => letter.No == result.Letter).Body.Text!;
            var name = Shipped.Office.FindPerson(result.Signer)!.Name;
            var block = LetterModel.SignedBy(new Burst(walk.Plan, walk.Dossier, walk.Facts), result.Signer);

            Assert.True(text.Contains($"<p class=\"name\">{name}</p>", StringComparison.Ordinal), $"{file}: {name}");
            Assert.True(block["title"].AsText().Length > 0, file);
            Assert.True(text.Contains(block["title"].AsText(), StringComparison.Ordinal) || text.Contains("NGƯỜI TRẢ KẾT QUẢ", StringComparison.Ordinal), $"{file}: {block["title"].AsText()}");
        }
    }

    [Fact]
    public void No_letter_writes_a_head_of_a_body_into_its_template()
    {
        var own = SourceTree.Under("templates").Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.Contains("parts/signer", StringComparison.Ordinal))
            .Where(file => HeadByHand().IsMatch(SourceTree.Read(file)));

        Assert.Empty(own);
    }

    private static DossierWalk Ended(DossierWalk walk)
    {
        for (var turns = 0; walk.Dossier.Lifecycle == Lifecycle.Running && turns < 40; turns++)
        {
            walk.Take(Choices.Of(walk).First());
        }

        return walk;
    }

    [GeneratedRegex("""<p class="role">(TM\.|KT\.|TL\.|TUQ\.|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)""")]
    private static partial Regex HeadByHand();
}
