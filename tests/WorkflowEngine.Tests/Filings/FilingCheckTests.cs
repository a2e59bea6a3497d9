using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class FilingCheckTests
{
    public static TheoryData<string, string> Inputs
    {
        get
        {
            var inputs = new TheoryData<string, string>();
            foreach (var file in Shipped.Procedures)
            {
                foreach (var input in ScenarioFile.Of(file).Inputs)
                {
                    inputs.Add(file, input.Id);
                }
            }

            return inputs;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Nothing_is_wrong_in_a_shipped_dossier_but_papers_that_its_walks_then_ask_for(string file, string input)
    {
        var faults = FilingCheck.Of(Shipped.PlanOf(file).Rules!, Answers(file, input));

        Assert.All(faults, fault => Assert.StartsWith("components.", fault.Place, StringComparison.Ordinal));
        Assert.Null(FilingCheck.Given(Shipped.PlanOf(file).Procedure, Answers(file, input)));
    }

    [Theory]
    [InlineData("tenHoKinhDoanh", "", "fields.tenHoKinhDoanh", "Nhập")]
    [InlineData("chuTheThanhLap", "nguoi-la", "fields.chuTheThanhLap", "trong danh sách")]
    [InlineData("soLaoDong", "ba", "fields.soLaoDong", "chưa đúng kiểu dữ liệu")]
    [InlineData("truongLa", "x", "fields.truongLa", "không có trường")]
    [InlineData("ngayBatDau", "2026-02-30", "fields.ngayBatDau", "chưa đúng kiểu dữ liệu")]
    public void Says_at_its_place_what_is_missing_or_wrong(string field, string value, string place, string said)
    {
        var answers = Answers(SomeDossier.Household, "ho-so-1");

        var faults = FilingCheck.Of(Shipped.PlanOf(SomeDossier.Household).Rules!, answers with { Fields = answers.Fields.With(field, value) });

        var fault = Assert.Single(faults);
        Assert.Equal(place, fault.Place);
        Assert.Contains(said, fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Trả lời câu “Ai thành lập hộ kinh doanh?”.", "Answer “")]
    [InlineData("nguoi-la", "Chọn câu trả lời cho “Ai thành lập hộ kinh doanh?” trong danh sách.", "Choose the answer to “")]
    public void A_label_that_asks_is_not_put_into_another_sentence(string value, string vi, string en)
    {
        var answers = Answers(SomeDossier.Household, "ho-so-1");
        var rules = Shipped.PlanOf(SomeDossier.Household).Rules!;

        var faults = FilingCheck.Of(rules, answers with { Fields = answers.Fields.With("chuTheThanhLap", value) });

        var fault = faults.Single(one => one.Place == "fields.chuTheThanhLap");
        Assert.Equal(vi, fault.Sentence.Vi);
        Assert.StartsWith(en, fault.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_group_are_checked_one_by_one()
    {
        var answers = Answers(SomeDossier.Household, "ho-so-2");
        var member = ValueMap.Of(("hoTen", ""), ("soDinhDanh", "042083004411"), ("ngaySinh", "1983-02-11"));

        var faults = FilingCheck.Of(
            Shipped.PlanOf(SomeDossier.Household).Rules!, answers with { Fields = answers.Fields.With("thanhVien", ValueList.Of(answers.Fields["thanhVien"].AsList()[0], member)) });

        Assert.Equal("fields.thanhVien[1].hoTen", Assert.Single(faults).Place);
    }

    [Fact]
    public void A_paper_is_required_by_the_answers()
    {
        var rules = Shipped.PlanOf(SomeDossier.Household).Rules!;
        var answers = Answers(SomeDossier.Household, "ho-so-1");

        var alone = FilingCheck.Of(rules, answers);
        var family = FilingCheck.Of(rules, Answers(SomeDossier.Household, "ho-so-2") with { Components = answers.Components });

        Assert.Empty(alone);
        Assert.Contains(family, fault => fault.Place == "components.bienBanHop");
    }

    [Fact]
    public void Numbers_that_no_form_can_hold_are_of_the_wrong_kind()
    {
        var answers = Answers(SomeDossier.Household, "ho-so-1");
        var plan = Shipped.PlanOf(SomeDossier.Household);

        foreach (var number in new[] { double.NaN, double.PositiveInfinity, 1e300 })
        {
            Assert.NotNull(FilingCheck.Given(plan.Procedure, answers with { Fields = ValueMap.Of(("soLaoDong", number)) }));
        }
    }

    private static FilingAnswers Answers(string file, string id)
    {
        var input = ScenarioFile.Of(file).Inputs.Single(input => input.Id == id);
        var filing = input.Filing(Shipped.PlanOf(file));
        return new FilingAnswers
        {
            Fields = filing.Fields,
            Applicant = filing.Applicant,
            Channel = filing.Channel,
            Unit = filing.Unit,
            Components = filing.Components,
            Now = input.FiledAt,
            Calendar = Shipped.Calendar,
        };
    }
}
