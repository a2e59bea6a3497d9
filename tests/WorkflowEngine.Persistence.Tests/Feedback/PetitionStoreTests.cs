using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Feedback;

public sealed class PetitionStoreTests
{
    private const string Clerk = "pham-thi-dung";
    private const string Head = "ho-thi-hanh";
    private const string Unit = "thanh-sen.trung-tam-pvhcc";

    private static readonly FeedbackRules Rules = FeedbackRules.Read(Shipped.TextOf("workflows/office/feedback/phan-anh-kien-nghi.json")).Document!;

    private static readonly FilePetition Sent = new("", new PetitionAbout(PetitionSubject.Procedure) { Procedure = "1.001612" }, Unit, "Đòi sổ hộ khẩu", "Chuyện riêng của tôi")
    {
        Contact = new PetitionContact("Trần Thị Bình", "0912345678", null),
    };

    [Theory, EveryDatabase]
    public async Task A_petition_is_filed_answered_published_and_read_by_whose_it_is(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<PetitionStore>();

        var filed = await store.FileAsync(Sent, "7", At(0));
        var id = filed.Known!.Row.Id;
        var given = await store.DoAsync(id, new AssignPetition(Head, Clerk, Unit), Head, At(1));
        var answered = await store.DoAsync(
            id, new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = "Đã nhắc bộ phận tiếp nhận và gỡ giấy này khỏi bảng niêm yết" }, Clerk, At(2));
        var published = await store.DoAsync(id, new PublishAnswer(Head, "Có cần sổ hộ khẩu không?", "Không cần."), Head, At(3));

        Assert.All([given, answered, published], one => Assert.Null(one.Refusal));
        var mine = await store.FindAsync(filed.Known.Row.Code, "7");
        Assert.Equal((PetitionStatus.Published, 4, 1), (mine!.Row.Status, mine.Row.Revision, mine.Row.Seen));
        Assert.Equal("Chuyện riêng của tôi", mine.Petition.Text);
        Assert.Null(await store.FindAsync(filed.Known.Row.Code, "8"));
        Assert.NotNull(await store.OpenAsync(filed.Known.Row.Code, filed.Secret!));
        Assert.Null(await store.OpenAsync(filed.Known.Row.Code, "WRONG"));
        Assert.Equal("Không cần.", Assert.Single(await store.Published.ToListAsync()).Answer);
        Assert.Equal("Đòi sổ hộ khẩu", (await store.TitlesAsync([id]))[id]);
        await store.SeenAsync(mine.Row);
        Assert.Equal(4, (await store.Mine("7").SingleAsync()).Seen);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_act_at_once_one_does_and_the_other_is_told(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var id = (await scope.ServiceProvider.GetRequiredService<PetitionStore>().FileAsync(Sent, null, At(0))).Known!.Row.Id;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var own = test.Services.CreateAsyncScope();
            return await own.ServiceProvider.GetRequiredService<PetitionStore>().DoAsync(id, new RefusePetition(Head, "khong-ro", $"Lý do {number}"), Head, At(1));
        }));

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Set<PetitionEventRow>().CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Nothing_that_somebody_wrote_stands_in_the_open(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var scope = test.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<PetitionStore>();

        await store.FileAsync(Sent, "7", At(0));

        var context = scope.ServiceProvider.GetRequiredService<WorkflowDbContext>();
        var bodies = await context.Set<PetitionEventRow>().Select(row => row.Body).ToListAsync();
        Assert.All(bodies, body => Assert.DoesNotContain("Bình", Encoding.UTF8.GetString(body), StringComparison.Ordinal));
        var row = await context.Set<PetitionRow>().SingleAsync();
        Assert.DoesNotContain("Bình", System.Text.Json.JsonSerializer.Serialize(row), StringComparison.Ordinal);
    }

    private static PetitionFacts At(int hours) =>
        new(StoreUnderTest.Morning.AddHours(hours), Shipped.Documents.Calendar, Shipped.Documents.Office, Rules);
}
