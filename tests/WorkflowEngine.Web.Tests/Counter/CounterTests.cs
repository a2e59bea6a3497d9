using System.Net;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Web.Tests.Counter;

public sealed class CounterTests
{
    public static readonly (string, string)[] Answers =
    [
        ("Form.Identity", "042185001218"), ("Form.Name", "Nguyễn Văn An"), ("Form.Phone", "0900000123"),
        ("Form.Address", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"),
        ("fields.chuHoHoTen", "Nguyễn Văn An"), ("fields.chuHoSoDinhDanh", "042185001218"), ("fields.chuHoNgaySinh", "1985-05-07"),
        ("fields.chuHoNoiCuTru", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"), ("fields.chuHoDienThoai", "0900000123"),
        ("fields.tenHoKinhDoanh", "Hộ kinh doanh An Phát"), ("fields.diaChiTruSo", "Số 1 đường Nguyễn Du, phường Thành Sen, tỉnh Hà Tĩnh"),
        ("fields.nganhNghe[0].maNganh", "5610"), ("fields.nganhNghe[0].tenNganh", "Nhà hàng"), ("fields.vonKinhDoanh", "50.000.000"),
        ("fields.soLaoDong", "2"), ("fields.chuTheThanhLap", "ca-nhan"), ("fields.ngayBatDau", "2026-12-01"), ("fields.hinhThucNhan", "dien-tu"),
        ("act", "continue"),
    ];

    [Fact]
    public async Task A_person_leaves_with_a_code_and_an_accepted_dossier()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(clerk, "/counter/1.001612"), "accept", "/counter/1.001612");

        using var answer = await form.SendAsync(clerk, Answers);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
        var receipt = await ReadAsync(clerk, answer.Headers.Location!.ToString());
        var dossier = await desk.ReadAsync(1);

        Assert.Contains(dossier.Filing!.Code, Html.Words(receipt), StringComparison.Ordinal);
        Assert.Contains(dossier.Secret!, Html.Words(receipt), StringComparison.Ordinal);
        Assert.Contains("/letters/1", receipt, StringComparison.Ordinal);
        Assert.Equal((Channels.Counter, Desk.Reception), (dossier.Filing.Channel, dossier.Filing.TakenBy));
        Assert.Equal("Accepted", dossier.RecordOf("tiep-nhan")?.Outcome);
        Assert.Equal(50_000_000m, dossier.Fields["vonKinhDoanh"].AsMoney());
    }

    [Fact]
    public async Task Sending_the_screen_twice_takes_in_one_dossier()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(clerk, "/counter/1.001612"), "accept", "/counter/1.001612");

        using var first = await form.SendAsync(clerk, Answers);
        using var second = await form.SendAsync(clerk, Answers);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Null(await desk.Store.FindAsync(2));
        Assert.Equal(2, (await desk.Store.ReadHistoryAsync(1)).Count);
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_typed_stays()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(clerk, "/counter/1.001612"), "accept", "/counter/1.001612");

        using var answer = await form.SendAsync(clerk, ("Form.Name", "Nguyễn Văn An"), ("fields.tenHoKinhDoanh", "An Phát"), ("act", "continue"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Nhập số định danh gồm 12 chữ số", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Tên phải bắt đầu bằng “Hộ kinh doanh”", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn An", Html.Attribute(page, "value"));
        Assert.Contains("An Phát", Html.Attribute(page, "value"));
        Assert.Null(await desk.Store.FindAsync(1));
    }

    [Fact]
    public async Task The_form_is_filled_from_the_person_and_nothing_typed_is_lost()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await ReadAsync(clerk, "/counter/1.001612"), "fill", "/counter/1.001612");

        using var answer = await form.SendAsync(
            clerk, ("Form.Name", "Nguyễn Văn An"), ("Form.Identity", "042185001218"), ("fields.chuHoHoTen", "Nguyễn Thị Khác"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Nguyễn Thị Khác", Html.Attribute(page, "value"));
        Assert.Equal(2, Html.Attribute(page, "value").Count(value => value == "042185001218"));
        Assert.DoesNotContain("Lấy từ tài khoản của bạn", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_opens_only_for_whoever_took_the_dossier_in_and_says_when_the_fee_is_paid_however_often_it_is_read()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var colleague = await desk.SignedInAsync("cao-van-thanh");
        var form = Form.Of(await ReadAsync(clerk, "/counter/1.001612"), "accept", "/counter/1.001612");
        using var answer = await form.SendAsync(clerk, [.. Answers, ("Form.FeeNow", "false")]);
        var first = Html.Words(await ReadAsync(clerk, answer.Headers.Location!.ToString()));
        var again = Html.Words(await ReadAsync(clerk, answer.Headers.Location!.ToString()));

        using var refused = await colleague.GetAsync(answer.Headers.Location);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.All([first, again], page => Assert.Contains("Nộp sau: người nộp chọn cách nộp", page, StringComparison.Ordinal));
        Assert.False((await desk.ReadAsync(1)).Filing!.FeeNow);
    }

    private static Task<string> ReadAsync(HttpClient reader, string address) => reader.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute));
}
