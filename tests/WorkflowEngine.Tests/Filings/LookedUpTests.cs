using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class LookedUpTests
{
    private const string Birth = "workflows/procedures/1.001193-dang-ky-khai-sinh.json";

    [Theory]
    [InlineData("thuaSo", "thua", "125", "57", "57")]
    [InlineData("thuaSo", "thua", "125", " 125 ", null)]
    [InlineData("dienTichDat", "dienTich", 120d, 118.5, "118.5")]
    [InlineData("dienTichDat", "dienTich", 120d, "120", null)]
    [InlineData("dienTichDat", "dienTich", 120d, "118,5", "118.5")]
    [InlineData("dienTichDat", "dienTich", 120d, "rộng", null)]
    [InlineData("dienTichDat", "dienTich", 120d, null, null)]
    [InlineData("thuaSo", "thua", null, "57", null)]
    public void Tells_where_the_form_says_otherwise_than_the_database(string field, string part, object? declared, object? found, string? differs)
    {
        var differences = Differences(SomeDossier.Building, "giayChungNhanDat", ValueMap.Of((field, ValueOf(declared))), ValueMap.Of((part, ValueOf(found))));

        Assert.Equal(differs, differences.SingleOrDefault()?.Found.ToString());
    }

    [Theory]
    [InlineData("ngaySinhTre", "ngaySinh", "2026-10-20", "2026-10-02", "2026-10-02")]
    [InlineData("ngaySinhTre", "ngaySinh", "2026-10-20", "20/10/2026", null)]
    [InlineData("ngaySinhTre", "ngaySinh", "2026-10-20", "2026-10-20T07:00:00+07:00", null)]
    [InlineData("gioiTinhTre", "gioiTinh", "nam", "Nam", null)]
    [InlineData("gioiTinhTre", "gioiTinh", "nam", "nu", "nu")]
    [InlineData("gioiTinhTre", "gioiTinh", "nam", "X", null)]
    public void Reads_dates_and_choices_as_the_field_has_them(string field, string part, string declared, string found, string? differs)
    {
        var differences = Differences(Birth, "giayChungSinh", ValueMap.Of((field, declared)), ValueMap.Of((part, found)));

        Assert.Equal(differs, differences.SingleOrDefault()?.Found.ToString());
    }

    [Fact]
    public void A_part_within_a_part_is_named_with_dots()
    {
        var facts = Shipped.PlanOf(SomeDossier.Building).Procedure!;
        var paper = facts.Components.First(one => one.Id == "giayChungNhanDat") with { Answers = [new AnsweredField("thuaSo", "thua.so")] };

        var differences = LookedUp.Differences(facts, paper, ValueMap.Of(("thuaSo", "125")), Answered(ValueMap.Of(("thua", ValueMap.Of(("so", "57"))))));

        Assert.Equal("57", Assert.Single(differences).Found.TextOrNull);
    }

    private static IReadOnlyList<LookupDifference> Differences(string file, string component, ValueMap declared, ValueMap value)
    {
        var facts = Shipped.PlanOf(file).Procedure!;
        return LookedUp.Differences(facts, facts.Components.First(one => one.Id == component), declared, Answered(value));
    }

    private static FetchedPaper Answered(ValueMap value) => new("mau", default, ValueMap.Of(("value", value)));

    private static Value ValueOf(object? value) => value switch
    {
        double number => number,
        string text => text,
        _ => Value.Null,
    };
}
