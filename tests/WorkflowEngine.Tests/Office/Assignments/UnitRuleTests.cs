using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office.Assignments;

public sealed class UnitRuleTests
{
    [Theory]
    [InlineData("receiving", "xa.mot-cua")]
    [InlineData("responsible", "xa")]
    [InlineData("parent of receiving", "xa")]
    [InlineData("parent of parent of receiving", "tinh")]
    [InlineData("commune of receiving", "xa")]
    [InlineData("parent", "xa")]
    [InlineData("onestop", "xa.mot-cua")]
    [InlineData("onestop of parent", "xa.mot-cua")]
    [InlineData("province of receiving", "tinh")]
    [InlineData("competent:commune/ho-tich", "xa.phong")]
    [InlineData("competent:province/ho-tich", "tinh.so")]
    [InlineData("competent:province/dat-dai", "chi-nhanh")]
    [InlineData("authority of competent:commune/ho-tich", "xa")]
    [InlineData("department of competent:province/ho-tich", "tinh.so")]
    [InlineData("one-stop of competent:commune/ho-tich", "xa.mot-cua")]
    [InlineData("one-stop of unit:chi-nhanh", "xa.mot-cua")]
    [InlineData("commune of unit:chi-nhanh", "xa")]
    [InlineData("province of unit:chi-nhanh", "tinh")]
    [InlineData("unit:tinh.so", "tinh.so")]
    public void Finds_the_unit_that_the_rule_names(string text, string expected)
    {
        var office = Staffed();

        var resolution = office.Resolve(new AssignmentRule(SomeOffice.Rule(text), "tham-dinh"), SomeOffice.Request());

        Assert.Equal(expected, resolution.Assignment?.Unit);
    }

    [Fact]
    public void Competence_follows_the_responsible_body_and_the_level_and_field_of_the_procedure()
    {
        var office = Staffed();
        var request = SomeOffice.Request() with { Receiving = "tinh.so", Responsible = "xa", Level = AuthorityLevel.Commune, Field = "ho-tich" };

        var resolution = office.Resolve(new AssignmentRule(UnitRule.Competent, "tham-dinh"), request);

        Assert.Equal("xa.phong", resolution.Assignment?.Unit);
    }

    [Fact]
    public void Takes_the_unit_that_the_steps_own_rule_answered()
    {
        var office = Staffed();

        var resolution = office.Resolve(new AssignmentRule(UnitRule.Answer, "tham-dinh"), SomeOffice.Request() with { Answer = "tinh.so" });

        Assert.Equal("tinh.so", resolution.Assignment?.Unit);
    }

    [Theory]
    [InlineData("answer", "không trả về gì", "answered nothing")]
    [InlineData("competent", "cấp giải quyết và lĩnh vực", "level and the field")]
    [InlineData("competent:commune/dat-dai", "“dat-dai”", "“dat-dai”")]
    [InlineData("unit:khong-co", "“khong-co”", "“khong-co”")]
    [InlineData("parent of unit:tinh", "đơn vị cấp trên", "unit above")]
    [InlineData("department of receiving", "sở hoặc cơ quan chuyên môn", "department")]
    public void Says_why_there_is_no_unit(string text, string vi, string en)
    {
        var office = Staffed();

        var resolution = office.Resolve(new AssignmentRule(SomeOffice.Rule(text), "tham-dinh"), SomeOffice.Request());

        Assert.Null(resolution.Assignment);
        Assert.Contains(vi, resolution.Nobody?.Vi, StringComparison.Ordinal);
        Assert.Contains(en, resolution.Nobody?.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "“”")]
    [InlineData("cha", "“cha”")]
    [InlineData("boss of receiving", "“boss”")]
    [InlineData("receiving of parent", "“receiving”")]
    [InlineData("parent of", "“parent of”")]
    [InlineData("competent:district/ho-tich", "“competent:district/ho-tich”")]
    [InlineData("competent:commune/", "“competent:commune/”")]
    [InlineData("unit:", "“unit:”")]
    [InlineData("receiving:x", "“receiving:x”")]
    public void Refuses_a_text_that_is_no_rule_and_quotes_what_it_found(string text, string quoted)
    {
        var parsed = UnitRule.TryParse(text, out var rule, out var wrong);

        Assert.False(parsed);
        Assert.Null(rule);
        Assert.Contains(quoted, wrong!.Vi, StringComparison.Ordinal);
        Assert.Contains(quoted, wrong.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_has_ended_hands_its_work_to_its_successor_and_says_so()
    {
        var office = Merged();

        var resolution = office.Resolve(new AssignmentRule(UnitRule.Receiving, "tham-dinh"), SomeOffice.Request() with { Receiving = "xa-cu" });

        Assert.Equal("xa", resolution.Assignment?.Unit);
        Assert.Contains("“xa-cu”", resolution.Assignment?.Reason?.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-30", "xa-cu", false)]
    [InlineData("2026-07-01", "xa", true)]
    public void The_successor_takes_over_on_the_day_after_the_last(string day, string unit, bool moved)
    {
        var office = Merged();

        var resolution = office.Resolve(
            new AssignmentRule(UnitRule.Receiving, "tham-dinh"),
            SomeOffice.Request(SomeOffice.On(day)) with { Receiving = "xa-cu" });

        Assert.Equal((unit, moved), (resolution.Assignment?.Unit, resolution.Assignment?.Reason is not null));
    }

    [Fact]
    public void A_unit_that_has_ended_without_a_successor_is_named_in_the_refusal()
    {
        var office = SomeOffice.Load(SomeOffice.UnitsOf([.. SomeOffice.Units, SomeOffice.Unit("cu", "commune", null, "\"to\":\"2026-06-30\"")]), SomeOffice.PositionsOf());

        var resolution = office.Resolve(new AssignmentRule(SomeOffice.Rule("unit:cu"), "ky"), SomeOffice.Request());

        Assert.Contains("không có đơn vị kế thừa", resolution.Nobody?.Vi, StringComparison.Ordinal);
    }

    internal static OfficeSnapshot Merged() => SomeOffice.Load(
        SomeOffice.UnitsOf([.. SomeOffice.Units, SomeOffice.Unit("xa-cu", "commune", "tinh", "\"to\":\"2026-06-30\",\"successor\":\"xa\"")]),
        SomeOffice.PositionsOf(
            SomeOffice.Position("cu", "xa-cu", "tham-dinh", "\"to\":\"2026-06-30\""),
            SomeOffice.Position("moi", "xa", "tham-dinh")),
        SomeOffice.PeopleOf(
        [
            """{"code":"a","name":"An","positions":[{"position":"cu","to":"2026-06-30"},{"position":"moi","from":"2026-07-01"}]}""",
            """{"code":"b","name":"Bình","positions":[{"position":"cu","to":"2026-06-30"}]}""",
            SomeOffice.Person("c", "moi"),
        ]));

    /// <summary>One person appraises everywhere, so that only the unit rule decides.</summary>
    private static OfficeSnapshot Staffed()
    {
        string[] units = ["tinh", "tinh.so", "xa", "xa.phong", "xa.mot-cua", "chi-nhanh"];
        var worksFor = string.Join(',', units.Select(unit => $"\"{unit}\""));
        return SomeOffice.Load(
            SomeOffice.UnitsOf(SomeOffice.Units),
            SomeOffice.PositionsOf(SomeOffice.Position("khap-noi", "tinh", "tham-dinh", $"\"worksFor\":[{worksFor}]")),
            SomeOffice.PeopleOf([SomeOffice.Person("a", "khap-noi")]));
    }
}
