using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class ProcedureListTests
{
    [Theory]
    [InlineData("khai sinh", "1.001193")]
    [InlineData("sinh KHAI ky dang", "1.001193")]
    [InlineData("đăng ký hộ kinh doanh", "1.001612")]
    [InlineData("1.004222", "1.004222")]
    [InlineData("ly lich tu phap", "3.000333")]
    [InlineData("birth registration", "1.001193")]
    public async Task Finds_a_procedure_in_ones_own_words_without_diacritics(string words, string first)
    {
        await using var test = await ShippedAsync();

        var found = ProcedureList.Find(test.Current, new ProcedureQuery { Words = words });

        Assert.Equal(first, found[0].Facts!.Code);
    }

    [Fact]
    public async Task Finds_as_people_say_it_with_slips_and_with_words_that_no_document_has()
    {
        await using var test = await ShippedAsync();
        (string Words, string Wanted)[] asked =
        [
            ("làm giấy khai sinh cho con", "1.001193"), ("tôi muốn làm khai sinh cho cháu bé", "1.001193"), ("khai sih", "1.001193"), ("ĐẺ CON", "1.001193"),
            ("mở quán ăn", "1.001612"), ("mo quan cafe", "1.001612"), ("đăng kí hộ kinh doang", "1.001612"), ("bán tạp hoá", "1.001612"),
            ("bán đất", "1.013831"), ("ban dat", "1.013831"), ("sang tên sổ đỏ", "1.013831"), ("thủ tục cưới", "1.000894"),
            ("bhyt", "1.014137"), ("công chứng giấy tờ", "2.000815"), ("nhập khẩu cho con", "2.000986"), ("giáy phép xay nhà", "1.013225"),
            ("xin việc cần lý lịch", "3.000333"), ("bố tôi mất", "1.014028"), ("khai sinh xyzzy", "1.001193"),
        ];

        var missed = asked.Where(one => ProcedureList.Find(test.Current, new ProcedureQuery { Words = one.Words }).Take(2).All(found => found.Facts!.Code != one.Wanted));

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("ly hôn")]
    [InlineData("tạm trú")]
    public async Task What_no_procedure_is_about_is_not_found(string words)
    {
        await using var test = await ShippedAsync();

        Assert.Empty(ProcedureList.Find(test.Current, new ProcedureQuery { Words = words }));
    }

    [Fact]
    public async Task Words_that_many_procedures_have_bring_up_no_other_ones()
    {
        await using var test = await ShippedAsync();

        var found = ProcedureList.Find(test.Current, new ProcedureQuery { Words = "bán đất" });
        var near = ProcedureList.Nearest(test.Current, new ProcedureQuery { Words = "tạm trú" });

        Assert.Equal(["1.013831"], found.Select(procedure => procedure.Facts!.Code));
        Assert.Equal("1.004222", near[0].Facts!.Code);
    }

    [Fact]
    public async Task Narrows_by_field_level_and_kind()
    {
        await using var test = await ShippedAsync();

        var found = ProcedureList.Find(test.Current, new ProcedureQuery { Field = "ho-tich", Level = GovernmentLevel.Commune });
        var inside = ProcedureList.Find(test.Current, new ProcedureQuery { Kind = ProcedureKind.Internal });

        Assert.NotEmpty(found);
        Assert.All(found, procedure => Assert.Equal(("ho-tich", GovernmentLevel.Commune), (procedure.Facts!.Field!.Code, procedure.Facts.Level)));
        Assert.NotEmpty(inside);
        Assert.All(inside, procedure => Assert.Equal(ProcedureKind.Internal, procedure.Facts!.Kind));
        Assert.Equal(test.Current.Procedures.Count, ProcedureList.Find(test.Current, new ProcedureQuery()).Count);
    }

    private static async Task<CatalogueUnderTest> ShippedAsync()
    {
        var test = await CatalogueUnderTest.CreateAsync(DatabaseKind.Sqlite);
        test.CopyShipped("workflows/procedures", CatalogueUnderTest.Procedures);
        await test.Sync.RunAsync();
        return test;
    }
}
