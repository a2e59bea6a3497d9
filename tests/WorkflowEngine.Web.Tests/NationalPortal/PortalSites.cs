using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.SandboxPortal;
using WorkflowEngine.Web.NationalPortal;

namespace WorkflowEngine.Web.Tests.NationalPortal;

/// <summary>One running site for each database with a portal beside it, started when a test first asks and shared by the tests of a class.</summary>
public sealed class PortalSites : IAsyncLifetime
{
    private readonly Dictionary<string, (OwnDatabase Database, PortalDoor Door)> _sites = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    internal async Task<PortalDoor> OfAsync(string provider)
    {
        if (!_sites.TryGetValue(provider, out var site))
        {
            var database = await OwnDatabase.CreateAsync(provider);
            var portal = await RunningPortal.StartAsync();
            var desk = new Desk(
            [
                .. database.Settings,
                ("NationalPortal:Address", portal.Address.AbsoluteUri),
                ("NationalPortal:Secret", Convert.ToBase64String(portal.Secret)),
            ]);
            await portal.SetAsync(desk.Clock.GetUtcNow());
            await desk.Of<PortalSender>().RunAsync();
            _sites[provider] = site = (database, new PortalDoor(desk, portal));
        }

        return site.Door;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (database, door) in _sites.Values)
        {
            await door.Desk.DisposeAsync();
            await door.Portal.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}

/// <summary>A site as the portal sees it.</summary>
internal sealed record PortalDoor(Desk Desk, RunningPortal Portal)
{
    public const string Path = "/national-portal/dossiers";

    private int _last;

    /// <summary>A household business with minutes of a meeting, as the portal sends it.</summary>
    public JsonObject Filing(byte[]? minutes = null)
    {
        var number = Interlocked.Increment(ref _last);
        var message = JsonNode.Parse($$"""
            {
              "maThongDiep": "TD-{{number}}", "loai": "nop-ho-so", "maHoSoCong": "G22.99.08-261116-{{number:000000}}",
              "maTTHC": "1.001612", "maCoQuanTiepNhan": "H27.012.00",
              "nguoiNop": {
                "loaiDoiTuong": "1", "hoTen": "Trần Thị Bình", "soDinhDanh": "042185{{number:000000}}", "dienThoai": "0912345678",
                "email": "binh@example.vn", "diaChi": "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh", "mucDinhDanh": 3
              },
              "duLieu": {
                "chuHoHoTen": "Trần Thị Bình", "chuHoSoDinhDanh": "042185{{number:000000}}", "chuHoNgaySinh": "1985-05-07",
                "chuHoNoiCuTru": "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh", "chuHoDienThoai": "0912345678",
                "tenHoKinhDoanh": "Hộ kinh doanh Bình An Quán", "diaChiTruSo": "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh",
                "nganhNghe": [{ "maNganh": "5610", "tenNganh": "Nhà hàng" }], "vonKinhDoanh": 50000000, "soLaoDong": 3,
                "chuTheThanhLap": "ca-nhan", "ngayBatDau": "2026-12-01", "hinhThucNhan": "dien-tu"
              },
              "hinhThucTra": "2"
            }
            """)!.AsObject();
        if (minutes is not null)
        {
            message["duLieu"]!["chuTheThanhLap"] = "thanh-vien-ho-gia-dinh";
            message["duLieu"]!["thanhVien"] = new JsonArray(new JsonObject { ["hoTen"] = "Nguyễn Văn Nam", ["soDinhDanh"] = "042083004411", ["ngaySinh"] = "1983-02-11" });
            message["taiLieuNop"] = Papers(("bienBanHop", $"bb{number}", minutes), ("uyQuyenChuHo", $"uq{number}", minutes));
        }

        return message;
    }

    public static JsonArray Papers(params (string Component, string File, byte[] Content)[] papers) => [.. papers.Select(paper => new JsonObject
    {
        ["ma"] = paper.Component,
        ["tep"] = new JsonArray(new JsonObject { ["id"] = paper.File, ["tenTep"] = paper.Component + ".pdf", ["sha256"] = Convert.ToHexString(SHA256.HashData(paper.Content)) }),
    })];

    /// <summary>Sends a message as the portal does; gives what the site answers.</summary>
    public async Task<(HttpStatusCode Status, JsonObject Body)> SendAsync(JsonObject message)
    {
        using var answer = await SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()));
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }

    /// <param name="at">The moment that the message bears; now when null.</param>
    /// <param name="secret">By which it is signed; the portal's when null, none when empty.</param>
    public async Task<HttpResponseMessage> SendAsync(byte[] body, DateTimeOffset? at = null, byte[]? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        var timestamp = MessageSignature.TimestampOf(at ?? Desk.Clock.GetUtcNow());
        request.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        if (secret is not { Length: 0 })
        {
            request.Headers.Add(MessageSignature.SignatureHeader, MessageSignature.Sign(secret ?? Portal.Secret, timestamp, "POST", Path, body));
        }

        using var client = Desk.Site.Reader();
        return await client.SendAsync(request);
    }

    /// <summary>Asks for something, signed as the portal does, or by another secret.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, byte[]? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        var timestamp = MessageSignature.TimestampOf(Desk.Clock.GetUtcNow());
        request.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        request.Headers.Add(MessageSignature.SignatureHeader, MessageSignature.Sign(secret ?? Portal.Secret, timestamp, "GET", path, []));
        return await Desk.Site.Reader().SendAsync(request);
    }

    /// <summary>What goes on behind the pages, once.</summary>
    public Task WorkAsync() => Desk.Of<PortalWork>().RunAsync();

    public async Task WaitAsync(TimeSpan time)
    {
        Desk.Clock.Move(time);
        await Portal.SetAsync(Desk.Clock.GetUtcNow());
    }
}
