using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.NationalPortal;

public sealed class PortalIntakeTests(PortalSites sites) : IClassFixture<PortalSites>
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

    [Theory]
    [InlineData("maTTHC", "\"9.999999\"", "TT01")]
    [InlineData("maTTHC", "\"9.001378\"", "TT02")]
    [InlineData("maCoQuanTiepNhan", "\"H27.999\"", "CQ01")]
    [InlineData("nguoiNop.hoTen", "\"\"", "HS01")]
    [InlineData("nguoiNop.loaiDoiTuong", "\"2\"", "HS01")]
    [InlineData("duLieu.chuHoHoTen", "null", "HS01")]
    [InlineData("duLieu.ngayBatDau", "\"mai\"", "HS01")]
    [InlineData("duLieu.truongLa", "1", "HS01")]
    [InlineData("taiLieuNop", """[{ "ma": "giayLa", "tep": [{ "id": "x", "tenTep": "x.pdf", "sha256": "00" }] }]""", "HS01")]
    [InlineData("taiLieuNop", """[{ "ma": "giayDeNghi", "tep": [{ "id": "khong-co", "tenTep": "x.pdf", "sha256": "00" }] }]""", "HS02")]
    public async Task What_is_not_taken_is_answered_with_a_coded_reason_and_a_sentence_and_listed(string member, string value, string reason)
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        Set(message, member, JsonNode.Parse(value));

        var (status, body) = await door.SendAsync(message);
        var again = await door.SendAsync(message);

        Assert.Equal((HttpStatusCode.OK, "tu-choi", reason), (status, (string)body["ketQua"]!, (string)body["maLyDo"]!));
        Assert.Equal((reason, (string)body["lyDo"]!), ((string)again.Body["maLyDo"]!, (string)again.Body["lyDo"]!));
        Assert.NotEmpty((string)body["lyDo"]!);
        var listed = Assert.Single(await door.Desk.Of<PortalMessages>().ListAsync(PortalMessageState.Refused), row => row.Message == (string)message["maThongDiep"]!);
        Assert.Equal((2, null, (string)body["lyDo"]!), (listed.Times, listed.DossierId, listed.Vi));
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_hash_says_or_of_a_kind_that_is_not_taken_refuses_the_dossier()
    {
        var door = await sites.OfAsync("sqlite");
        var (altered, program) = (door.Filing(Minutes), door.Filing(Program));
        await KeepAsync(door, altered, [.. Minutes, 10]);
        await KeepAsync(door, program, Program);

        var other = await door.SendAsync(altered);
        var bad = await door.SendAsync(program);

        Assert.Equal("HS02", (string)other.Body["maLyDo"]!);
        Assert.Contains("khác mã băm", (string)other.Body["lyDo"]!, StringComparison.Ordinal);
        Assert.Equal("HS02", (string)bad.Body["maLyDo"]!);
        Assert.Equal(2, await AttemptsAsync(door, AttemptKind.BadFile));
    }

    [Fact]
    public async Task A_person_who_is_not_identified_surely_enough_is_refused_as_on_the_page()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        message["maTTHC"] = "3.000333";
        message["maCoQuanTiepNhan"] = "ha-tinh.trung-tam-pvhcc";
        message["nguoiNop"]!["mucDinhDanh"] = 2;

        var (_, body) = await door.SendAsync(message);

        Assert.Equal("DD01", (string)body["maLyDo"]!);
        Assert.Contains("định danh điện tử mức độ 2", (string)body["lyDo"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_offices_policies_refuse_is_refused_to_the_portal_too()
    {
        var door = await sites.OfAsync("sqlite");
        await PublishAsync(door, Policy(null));
        var (_, blocked) = await door.SendAsync(door.Filing());
        await PublishAsync(door, Policy("2026-01-01"));
        var (_, free) = await door.SendAsync(door.Filing());

        Assert.Equal("CQ02", (string)blocked["maLyDo"]!);
        Assert.Contains("Tạm dừng nhận trực tuyến.", (string)blocked["lyDo"]!, StringComparison.Ordinal);
        Assert.Equal("da-nhan", (string)free["ketQua"]!);
        Assert.Equal(1, await AttemptsAsync(door, AttemptKind.WayBarred, "portal"));
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

    [Theory]
    [InlineData("wrong-signature")]
    [InlineData("no-signature")]
    [InlineData("not-of-now")]
    [InlineData("not-yet")]
    public async Task What_is_not_the_portals_or_not_of_now_is_turned_away_and_written_down(string how)
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        var before = await AttemptsAsync(door, AttemptKind.Forged);
        var at = door.Desk.Clock.GetUtcNow() + (how == "not-of-now" ? TimeSpan.FromMinutes(-6) : how == "not-yet" ? TimeSpan.FromMinutes(6) : TimeSpan.Zero);
        byte[]? secret = how == "wrong-signature" ? new byte[32] : how == "no-signature" ? [] : null;

        using var answer = await door.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), at, secret);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains(how == "not-yet" ? "not-of-now" : how, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before + 1, await AttemptsAsync(door, AttemptKind.Forged, "portal"));
        Assert.Null(await door.Desk.Of<PortalMessages>().FindAsync((string)message["maThongDiep"]!));
    }

    [Fact]
    public async Task An_id_that_comes_again_with_something_else_in_it_and_what_cannot_be_read_are_refused()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        await door.SendAsync(message);
        message["duLieu"]!["soLaoDong"] = 4;

        var reused = await door.SendAsync(message);
        using var unread = await door.SendAsync("không phải JSON"u8.ToArray());
        using var large = await door.SendAsync(new byte[1_100_000]);
        using var moment = await door.SendAsync(Encoding.UTF8.GetBytes(door.Filing().ToJsonString()), door.Desk.Clock.GetUtcNow().AddMinutes(4));

        Assert.Equal((HttpStatusCode.Conflict, "TD02"), (reused.Status, (string)reused.Body["maLyDo"]!));
        Assert.True((await door.Desk.Of<PortalMessages>().FindAsync((string)message["maThongDiep"]!))!.Contradicted);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.OK), (unread.StatusCode, large.StatusCode, moment.StatusCode));
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

    private static void Set(JsonObject message, string path, JsonNode? value)
    {
        var names = path.Split('.');
        JsonObject at = message;
        foreach (var name in names[..^1])
        {
            at = at[name]!.AsObject();
        }

        at[names[^1]] = value;
    }

    private static string Policy(string? last) => $$"""
        {
          "kind": "channel-policy", "id": "dung-truc-tuyen", "name": { "vi": "Dừng trực tuyến", "en": "No filing online" }, "validFrom": "2025-01-01",
          "validTo": {{(last is null ? "null" : $"\"{last}\"")}}, "source": "thử", "evidence": "P", "decision": "Quyết định 1/QĐ-UBND",
          "rules": [{
            "id": "dung", "effect": "block", "channels": ["online"], "procedures": ["1.001612"],
            "say": { "vi": "Tạm dừng nhận trực tuyến.", "en": "Nothing is taken in online." }, "instead": { "vi": "Nộp tại quầy.", "en": "File at the counter." }
          }]
        }
        """;

    private static async Task PublishAsync(PortalDoor door, string document)
    {
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(door.Desk.Site.Services);
        var mediator = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<MediatR.IMediator>(scope.ServiceProvider);
        Assert.Null((await mediator.Send(new SaveOfficeDraft("tran-thanh-binh", document))).Refusal);
        Assert.Null((await mediator.Send(new PublishOfficeDrafts("tran-thanh-binh", ["channel-policy/dung-truc-tuyen"]))).Refusal);
    }

    private static async Task<int> AttemptsAsync(PortalDoor door, AttemptKind kind, string? way = null)
    {
        await using var context = await ContextAsync(door);
        return await context.Set<AttemptRow>().CountAsync(row => row.Kind == kind && (way == null || row.Way == way));
    }

    private static Task<WorkflowDbContext> ContextAsync(PortalDoor door) => door.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
}
