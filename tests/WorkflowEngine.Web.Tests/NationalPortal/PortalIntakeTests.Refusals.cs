using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Web.Tests.NationalPortal;

/// <summary>What is not taken in, and how the portal is told.</summary>
public sealed partial class PortalIntakeTests
{
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
        var before = await AttemptsAsync(door, AttemptKind.BadFile);
        await KeepAsync(door, altered, [.. Minutes, 10]);
        await KeepAsync(door, program, Program);

        var other = await door.SendAsync(altered);
        var bad = await door.SendAsync(program);

        Assert.Equal("HS02", (string)other.Body["maLyDo"]!);
        Assert.Contains("khác mã băm", (string)other.Body["lyDo"]!, StringComparison.Ordinal);
        Assert.Equal("HS02", (string)bad.Body["maLyDo"]!);
        Assert.Equal(before + 2, await AttemptsAsync(door, AttemptKind.BadFile));
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
        var before = await AttemptsAsync(door, AttemptKind.WayBarred);
        await PublishAsync(door, Policy(null));
        var (_, blocked) = await door.SendAsync(door.Filing());
        await PublishAsync(door, Policy("2026-01-01"));
        var (_, free) = await door.SendAsync(door.Filing());

        Assert.Equal("CQ02", (string)blocked["maLyDo"]!);
        Assert.Contains("Tạm dừng nhận trực tuyến.", (string)blocked["lyDo"]!, StringComparison.Ordinal);
        Assert.Equal("da-nhan", (string)free["ketQua"]!);
        Assert.Equal(before + 1, await AttemptsAsync(door, AttemptKind.WayBarred, "portal"));
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
        var before = await ForgedAsync(door);
        var at = door.Desk.Clock.GetUtcNow() + (how == "not-of-now" ? TimeSpan.FromMinutes(-6) : how == "not-yet" ? TimeSpan.FromMinutes(6) : TimeSpan.Zero);
        byte[]? secret = how == "wrong-signature" ? new byte[32] : how == "no-signature" ? [] : null;

        using var answer = await door.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), at, secret);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains(how == "not-yet" ? "not-of-now" : how, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before + 1, await ForgedAsync(door));
        Assert.InRange(await AttemptsAsync(door, AttemptKind.Forged, "portal"), 1, 3);
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

    /// <summary>How often it was called unsigned; copies of a day are one attempt.</summary>
    private static async Task<int> ForgedAsync(PortalDoor door)
    {
        await using var context = await door.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return await context.Set<ForgedNoticeRow>().SumAsync(row => row.Times);
    }

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
        await using var scope = door.Desk.Site.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<MediatR.IMediator>();
        Assert.Null((await mediator.Send(new SaveOfficeDraft("tran-thanh-binh", document))).Refusal);
        Assert.Null((await mediator.Send(new PublishOfficeDrafts("tran-thanh-binh", ["channel-policy/dung-truc-tuyen"]))).Refusal);
    }
}
