using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class SavedTextsTests
{
    [Theory, EveryDatabase]
    public async Task Texts_of_a_draft_are_bounded_and_who_saved_stays(DatabaseKind kind)
    {
        const int Saves = SavedTexts.MostTexts + 5;
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        for (var save = 1; save <= Saves; save++)
        {
            test.Clock.Now += SavedTexts.Together;
            await test.SendAsync(Some.Save(Some.Waiting(save % 20 + 2)));
        }

        await using var context = test.Context();
        var rows = await context.Set<DefinitionSaveRow>().AsNoTracking().Where(row => row.DefinitionId == "cho-gio").OrderBy(row => row.No).ToListAsync();

        Assert.Equal(Saves, rows.Count);
        Assert.Equal(SavedTexts.MostTexts, rows.Count(row => row.Content is not null));
        Assert.Null(rows[0].Content);
        Assert.NotNull(rows[^1].Content);
        Assert.All(rows, row => Assert.Equal(Some.Designer, row.Author));
    }

    [Fact]
    public async Task A_stroke_every_second_leaves_the_last_text_of_each_five_minutes()
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);
        for (var save = 1; save <= SavedTexts.MostTexts + 1; save++)
        {
            test.Clock.Now += TimeSpan.FromSeconds(1);
            await test.SendAsync(Some.Save(Some.Waiting(save % 20 + 2)));
        }

        await using var context = test.Context();
        var kept = await context.Set<DefinitionSaveRow>().AsNoTracking().CountAsync(row => row.DefinitionId == "cho-gio" && row.Content != null);

        Assert.InRange(kept, 1, 3);
        Assert.Equal(SavedTexts.MostTexts + 1, (await test.Reader.LatestAsync("cho-gio"))!.Revision);
    }

    [Fact]
    public void A_document_shrinks_and_comes_back_as_it_was()
    {
        var text = string.Concat(Enumerable.Repeat("{ \"ten\": \"Đăng ký khai sinh\" }\n", 1_000));

        var compressed = Compressed.Of(text);

        Assert.True(compressed.Length < text.Length / 10, $"{compressed.Length} bytes");
        Assert.Equal(text, Compressed.Text(compressed));
    }
}
