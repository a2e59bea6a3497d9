using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.NationalPortal;

public sealed partial class PortalIntakeTests(PortalSites sites) : IClassFixture<PortalSites>
{
    private static readonly byte[] Minutes = HouseholdBusiness.Pdf;
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04, 0x00];

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_dossier_is_filed_once_however_often_it_comes_with_its_files_and_the_level_of_the_person(string provider)
    {
        var door = await sites.OfAsync(provider);
        var message = door.Filing(Minutes);
        await KeepAsync(door, message, Minutes);

        var atOnce = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => door.SendAsync(message)));
        var again = await door.SendAsync(message);
        var otherMessage = message.DeepClone().AsObject();
        otherMessage["maThongDiep"] = message["maThongDiep"] + "-b";
        var other = await door.SendAsync(otherMessage);

        var code = (string)again.Body["maHoSo"]!;
        Assert.Contains(atOnce, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(atOnce, answer => Assert.Contains((string)answer.Body["ketQua"]!, new[] { "da-nhan", "cho-xu-ly" }));
        Assert.Equal(("da-nhan", "da-nhan", code), ((string)again.Body["ketQua"]!, (string)other.Body["ketQua"]!, (string)other.Body["maHoSo"]!));
        var dossier = await door.Desk.FindAsync(code);
        Assert.Equal(
            (Channels.Online, Desk.Unit, (string)message["maHoSoCong"]!, Assurance.Verified, Channels.Online),
            (dossier.Filing!.Channel, dossier.Filing.Unit, dossier.Filing.Portal, dossier.Filing.Assurance, dossier.Filing.ChannelOut));
        Assert.Equal(Value.OfMoney(50_000_000), dossier.Fields["vonKinhDoanh"]);
        Assert.Equal([("giayDeNghi", "form"), ("bienBanHop", "upload"), ("uyQuyenChuHo", "upload")], dossier.Components.Select(paper => (paper.Component, paper.From)));
        await using var context = await ContextAsync(door);
        Assert.Equal(1, await context.Set<PortalDossierRow>().CountAsync(row => row.Number == dossier.Filing.Portal));
        Assert.Empty((await door.Desk.Of<PortalMessages>().FindAsync((string)message["maThongDiep"]!))!.Body);

        await door.Desk.Of<PortalSender>().RunAsync();
        var told = Assert.Single(await door.Portal.ToldAsync(), told => told.Dossier == code);
        Assert.Equal(("1", dossier.Filing.Portal), (told.Status, told.Number));
    }

    [Fact]
    public async Task While_a_file_cannot_be_fetched_the_dossier_waits_and_comes_in_by_itself_later()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing(Minutes);
        await KeepAsync(door, message, Minutes);
        await door.Portal.MisbehaveAsync(new { down = true });
        var (status, body) = await door.SendAsync(message);
        await door.Portal.MisbehaveAsync(new { down = false });
        await door.WaitAsync(TimeSpan.FromMinutes(1));

        await door.WorkAsync();

        var row = await door.Desk.Of<PortalMessages>().FindAsync((string)message["maThongDiep"]!);
        Assert.Equal((HttpStatusCode.Accepted, "cho-xu-ly"), (status, (string)body["ketQua"]!));
        Assert.Equal((PortalMessageState.Taken, true), (row!.State, row.Told));
        Assert.Equal(row.Code, (await door.Portal.OutcomeOfAsync(row.Message))!.Value.GetProperty("maHoSo").GetString());
    }

    [Fact]
    public async Task Papers_that_come_before_their_dossier_wait_for_it_and_after_some_days_are_refused()
    {
        var door = await sites.OfAsync("sqlite");
        var (message, orphan) = (door.Filing(Minutes), Supplement(door.Filing(), "mo-coi"));
        await KeepAsync(door, message, Minutes);
        var supplement = Supplement(message, "bo-sung");
        supplement["taiLieuNop"] = PortalDoor.Papers(("bienBanHop", "moi", Minutes));
        await door.Portal.KeepAsync("moi", Minutes);
        var early = await door.SendAsync(supplement);
        var lost = await door.SendAsync(orphan);
        var filed = await door.SendAsync(message);
        var code = (string)filed.Body["maHoSo"]!;
        await door.Desk.DecideAsync(code, "tiep-nhan", "SupplementRequired", done => done with { Items = [new SupplementItem("bienBanHop", "Thiếu trang 2")] });

        await door.WaitAsync(TimeSpan.FromMinutes(1));
        await door.WorkAsync();
        var supplied = await door.Desk.FindAsync(code);
        var twice = await door.SendAsync(supplement);
        await door.WaitAsync(TimeSpan.FromDays(3));
        await door.WorkAsync();
        var refused = await door.SendAsync(orphan);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (early.Status, lost.Status));
        Assert.DoesNotContain(supplied.Waits, wait => wait.Kind == WaitKind.Supplement);
        Assert.Equal(("da-nhan", code), ((string)twice.Body["ketQua"]!, (string)twice.Body["maHoSo"]!));
        Assert.Equal("HS03", (string)refused.Body["maLyDo"]!);
    }

    [Fact]
    public async Task A_dossier_is_withdrawn_at_the_portal_and_papers_that_nobody_asked_for_are_refused()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        var code = (string)(await door.SendAsync(message)).Body["maHoSo"]!;
        var unasked = await door.SendAsync(Supplement(message, "khong-ai-hoi"));
        var withdrawal = Supplement(message, "rut");
        withdrawal["loai"] = "rut-ho-so";
        var without = await door.SendAsync(withdrawal);
        withdrawal["maThongDiep"] = withdrawal["maThongDiep"] + "-2";
        withdrawal["lyDo"] = "Đổi ý";

        var (_, body) = await door.SendAsync(withdrawal);

        Assert.Equal(("HS04", "HS01"), ((string)unasked.Body["maLyDo"]!, (string)without.Body["maLyDo"]!));
        Assert.Equal("da-nhan", (string)body["ketQua"]!);
        Assert.NotEqual(Lifecycle.Running, (await door.Desk.FindAsync(code)).Lifecycle);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_draft_of_a_result_is_corrected_and_confirmed_at_the_portal(string provider)
    {
        var door = await sites.OfAsync(provider);
        var (first, second) = (Born("1"), Born("2"));
        var code = await door.Desk.FileScenarioAsync("1.001193", "042190000127", Channels.Online, (string)first["maHoSoCong"]!);
        var other = await door.Desk.FileScenarioAsync("1.001193", "042190000128", Channels.Online, (string)second["maHoSoCong"]!);
        var early = await door.SendAsync(Draft(first, "som", true));
        await door.Desk.GoOnUntilAsync(code, WaitKind.Confirmation);
        await door.Desk.GoOnUntilAsync(other, WaitKind.Confirmation);
        await door.WaitAsync(TimeSpan.Zero);
        var wrong = Draft(first, "sai", false);
        wrong["duLieu"] = new JsonObject { ["truongLa"] = "x" };
        var unfit = new[] { await door.SendAsync(Draft(first, "khong-noi", null)), await door.SendAsync(Draft(first, "trong", false)), await door.SendAsync(wrong) };
        var correction = Draft(first, "sua", false);
        correction["lyDo"] = "Sai dấu ở tên cháu";
        var corrected = await door.SendAsync(correction);
        var confirmation = Draft(second, "dong-y", true);

        var confirmed = await Task.WhenAll(door.SendAsync(confirmation), door.SendAsync(confirmation));
        var again = await door.SendAsync(confirmation);

        Assert.Equal("HS04", (string)early.Body["maLyDo"]!);
        Assert.Equal(["HS01", "HS01", "HS01"], unfit.Select(answer => (string)answer.Body["maLyDo"]!));
        Assert.Equal(("da-nhan", "da-nhan"), ((string)corrected.Body["ketQua"]!, (string)again.Body["ketQua"]!));
        Assert.Contains(confirmed, answer => (string)answer.Body["ketQua"]! == "da-nhan");
        Assert.DoesNotContain((await door.Desk.FindAsync(code)).Waits, wait => wait.Kind == WaitKind.Confirmation);
        Assert.DoesNotContain((await door.Desk.FindAsync(other)).Waits, wait => wait.Kind == WaitKind.Confirmation);

        JsonObject Born(string no) => new() { ["maThongDiep"] = $"KS-{provider}-{no}", ["maHoSoCong"] = $"G22.99.08-KS-{provider}-{no}" };
    }

    [Fact]
    public async Task A_result_is_fetched_by_the_portal_alone()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        var code = (string)(await door.SendAsync(message)).Body["maHoSo"]!;
        await door.Desk.FinishAsync(code);
        await door.WaitAsync(TimeSpan.FromHours(1));
        var file = Assert.Single(StatusDetails.FilesOf(await door.Desk.FindAsync(code)));

        using var fetched = await door.GetAsync($"/national-portal/results/{code}/{file}");
        using var other = await door.GetAsync($"/national-portal/results/{code}/1.html");
        using var stranger = await door.GetAsync($"/national-portal/results/{code}/{file}", new byte[32]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (fetched.StatusCode, other.StatusCode, stranger.StatusCode));
        Assert.Contains("Bình An Quán", WebUtility.HtmlDecode(await fetched.Content.ReadAsStringAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Dossiers_that_wait_at_the_portal_are_fetched_once_and_the_portal_is_told_what_came_of_them()
    {
        var door = await sites.OfAsync("sqlite");
        var (good, bad) = (door.Filing(), door.Filing());
        bad["maTTHC"] = "9.999999";
        await door.Portal.WaitAsync(JsonSerializer.SerializeToElement(good));
        await door.Portal.WaitAsync(JsonSerializer.SerializeToElement(bad));
        var pushed = await door.SendAsync(good);

        await door.WaitAsync(TimeSpan.FromHours(1));
        await door.WorkAsync();
        await door.WaitAsync(TimeSpan.FromHours(1));
        await door.WorkAsync();

        var row = await door.Desk.Of<PortalMessages>().FindAsync((string)good["maThongDiep"]!);
        Assert.Equal((2, false, (string)pushed.Body["maHoSo"]!), (row!.Times, row.Contradicted, row.Code));
        Assert.Equal("TT01", (await door.Portal.OutcomeOfAsync((string)bad["maThongDiep"]!))!.Value.GetProperty("maLyDo").GetString());
    }

    private static async Task KeepAsync(PortalDoor door, JsonObject message, byte[] content)
    {
        foreach (var file in message["taiLieuNop"]!.AsArray().SelectMany(paper => paper!["tep"]!.AsArray()))
        {
            await door.Portal.KeepAsync((string)file!["id"]!, content);
        }
    }

    private static JsonObject Supplement(JsonObject filing, string id) => new()
    {
        ["maThongDiep"] = $"{filing["maThongDiep"]}-{id}",
        ["loai"] = "bo-sung",
        ["maHoSoCong"] = (string)filing["maHoSoCong"]!,
        ["nguoiNop"] = new JsonObject { ["mucDinhDanh"] = 3 },
    };

    private static JsonObject Draft(JsonObject filing, string id, bool? confirmed)
    {
        var message = Supplement(filing, id);
        message["loai"] = "tra-loi-du-thao";
        message["dongY"] = confirmed;
        return message;
    }

    private static async Task<int> AttemptsAsync(PortalDoor door, AttemptKind kind, string? way = null)
    {
        await using var context = await ContextAsync(door);
        return await context.Set<AttemptRow>().CountAsync(row => row.Kind == kind && (way == null || row.Way == way));
    }

    private static Task<WorkflowDbContext> ContextAsync(PortalDoor door) => door.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
}
