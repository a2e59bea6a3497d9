using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tests.Absence;

/// <summary>A head declares a colleague away; the stand-in acts in their roles and still checks nothing of their own.</summary>
public sealed class HeadAbsenceTests
{
    private const string Head = "hoang-minh-duc";
    private const string Away = "truong-thanh-tai";
    private const string StandIn = "le-van-cuong";
    private const string Unit = "thanh-sen.kinh-te";

    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task The_stand_in_of_a_reviewer_does_not_review_what_they_appraised_themselves(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var head = await desk.SignedInAsync(Head);
        var page = await head.GetStringAsync(Address(Away));

        using var sent = await Form.Of(page, "away").SendAsync(
            head, ("From", "2026-11-16"), ("To", "2026-11-20"), ("StandIn", StandIn), ("Reason", "nghi-phep"));
        var own = await AtReviewAsync(desk, StandIn);
        var others = await AtReviewAsync(desk, "thai-van-quan");
        var self = await ReviewAsync(desk, own, StandIn);
        var stranger = await ReviewAsync(desk, own, Away);
        var standing = await ReviewAsync(desk, others, StandIn);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("Báo Trương Thanh Tài vắng mặt", Html.Words(page), StringComparison.Ordinal);
        Assert.False(Form.Has(page, "delegate"));
        Assert.Contains("phải do người khác kiểm tra", self!.Vi, StringComparison.Ordinal);
        Assert.Contains("không giữ vai trò này hôm nay", stranger!.Vi, StringComparison.Ordinal);
        Assert.Null(standing);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Only_whoever_assigns_the_units_work_speaks_for_a_colleague_and_ends_it(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var (head, colleague) = (await desk.SignedInAsync(Head), await desk.SignedInAsync(StandIn));
        (string, string)[] days = [("From", "2026-11-16"), ("To", "2026-11-18"), ("Reason", "nghi-phep")];

        using var refused = await Form.Of(await colleague.GetStringAsync(Address(Away)), "away").SendAsync(colleague, days);
        var kept = Roles(desk, Away);
        using var sent = await Form.Of(await head.GetStringAsync(Address(Away)), "away").SendAsync(head, days);
        var away = Roles(desk, Away);
        using var ended = await Form.Of(await head.GetStringAsync(Address(Away)), "end").SendAsync(head);

        Assert.Contains("Chỉ người phân công việc của đơn vị", Html.Words(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.NotEmpty(kept);
        Assert.Empty(away);
        Assert.Equal(kept, Roles(desk, Away));
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        Assert.Equal(Head, (await context.Set<AssetVersionRow>().SingleAsync(row => row.Name == "people/ca-nhan-" + Away && row.Number == 1)).Author);
    }

    private static IReadOnlyList<string> Roles(Desk desk, string person) => desk.Of<LiveCatalogue>().Current.Office!.Snapshot.RolesOf(person, Unit, Today);

    /// <summary>A dossier that one official appraised and that waits to be reviewed.</summary>
    private static async Task<Dossier> AtReviewAsync(Desk desk, string appraiser)
    {
        var filed = await desk.FileAsync();
        var accepted = await TakeAsync(desk, filed.Id, WaitKind.WorkItem, wait => new CompleteWork(wait.Seq, Desk.Reception, "Accepted"));
        if (accepted.Waits.Any(wait => wait.Kind == WaitKind.Payment))
        {
            await TakeAsync(desk, filed.Id, WaitKind.Payment, wait => new ReceivePayment(wait.Seq, 100_000, "bank", "FT" + filed.Id));
        }

        await TakeAsync(desk, filed.Id, WaitKind.WorkItem, wait => new CompleteWork(wait.Seq, Head, "Done"));
        await TakeAsync(desk, filed.Id, WaitKind.Lookup, wait => new AnswerLookup(wait.Seq, "Unavailable"));
        return await TakeAsync(desk, filed.Id, WaitKind.WorkItem, wait => new CompleteWork(wait.Seq, appraiser, "Approved") { Fields = ValueMap.Of(("maSoHoKinhDoanh", "042185001218")) });
    }

    private static async Task<Dossier> TakeAsync(Desk desk, long dossier, WaitKind kind, Func<Wait, Stimulus> next)
    {
        var answer = await desk.HappenAsync(dossier, next((await desk.ReadAsync(dossier)).Waits.First(wait => wait.Kind == kind)));
        Assert.True(answer.Refusal is null, answer.Refusal?.Vi);
        return answer.Dossier;
    }

    private static async Task<Sentence?> ReviewAsync(Desk desk, Dossier dossier, string by)
    {
        var work = Assert.Single(dossier.Waits, wait => wait.Item?.Step == "xem-xet");
        return (await desk.HappenAsync(dossier.Id, new CompleteWork(work.Seq, by, "Approved"), by)).Refusal;
    }

    private static Uri Address(string person) => new($"/absence?for={person}", UriKind.Relative);
}
