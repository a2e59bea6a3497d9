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
    public async Task Finds_nothing_when_one_word_is_nowhere()
    {
        await using var test = await ShippedAsync();

        Assert.Empty(ProcedureList.Find(test.Current, new ProcedureQuery { Words = "khai sinh xyzzy" }));
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
