using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Ratings;

public sealed class RatingStoreTests
{
    private static readonly Questionnaire Sheet = Questionnaire.Read(Shipped.TextOf("workflows/office/questionnaires/danh-gia-giai-quyet.json")).Document!;

    private static readonly DateOnly Today = new(2026, 11, 17);

    [Theory, EveryDatabase]
    public async Task One_answer_a_dossier_adds_up_to_the_figures_of_its_unit(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<RatingStore>();

        var first = await RateAsync(store, 1, "a", best: true);
        var again = await RateAsync(store, 1, "a", best: false);
        var second = await RateAsync(store, 2, "a", best: false);
        var third = await RateAsync(store, 3, "b", best: true);

        Assert.All([first, second, third], Assert.Null);
        Assert.Contains("đã được đánh giá", again!.Vi, StringComparison.Ordinal);
        var figures = await store.FiguresAsync(Today.AddDays(-1), Today);
        Assert.Equal([new UnitRatings("a", 2, 10, 20, 1), new UnitRatings("b", 1, 10, 10, 1)], figures);
        Assert.Equal(2, (await store.ListAsync("a", Today, Today, 10)).Count);
        Assert.Empty(await store.FiguresAsync(Today.AddDays(1), Today.AddDays(2)));
        Assert.True(await store.IsRatedAsync(1));
        Assert.False(await store.IsRatedAsync(9));
    }

    [Theory, EveryDatabase]
    public async Task An_anonymous_answer_names_no_dossier_and_no_day(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<RatingStore>();

        await RateAsync(store, 1, "a", best: true, anonymous: true, comment: "Rất nhanh");

        var row = await scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Set<RatingRow>().SingleAsync();
        Assert.Equal((null, new DateOnly(2026, 11, 1)), (row.Dossier, row.Day));
        Assert.Equal(4, row.Id.Version);
        Assert.Equal("Rất nhanh", store.CommentOf(row));
        Assert.True(await store.IsRatedAsync(1));
    }

    [Theory, EveryDatabase]
    public async Task It_is_rated_whole_and_in_its_time(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<RatingStore>();
        var ended = new RatedDossier(1, "H27-1", "1.001612", "a", Today.AddDays(-Sheet.DaysOpen));

        var half = await store.RateAsync(ended, Sheet, new RatingGiven(new Dictionary<string, string> { ["chung"] = "hai-long" }, Today), StoreUnderTest.Morning);
        var late = await store.RateAsync(ended with { EndedOn = ended.EndedOn.AddDays(-1) }, Sheet, Given(true), StoreUnderTest.Morning);

        Assert.Contains("Chọn một câu trả lời", half!.Vi, StringComparison.Ordinal);
        Assert.Contains("90 ngày", late!.Vi, StringComparison.Ordinal);
        Assert.Null(await store.RateAsync(ended, Sheet, Given(true), StoreUnderTest.Morning));
    }

    private static Task<WorkflowEngine.Words.Sentence?> RateAsync(RatingStore store, long dossier, string unit, bool best, bool anonymous = false, string? comment = null) =>
        store.RateAsync(
            new RatedDossier(dossier, $"H27-{dossier}", "1.001612", unit, Today),
            Sheet,
            Given(best) with { Anonymous = anonymous, Comment = comment },
            StoreUnderTest.Morning);

    private static RatingGiven Given(bool best) => new(
        Sheet.Questions.ToDictionary(question => question.Id, question => (best ? question.Choices[0] : question.Choices[^1]).Id), Today);
}
