using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Tracking;

/// <summary>What applicants do to their dossiers: supply, withdraw, and find the result.</summary>
public sealed class ActingTests
{
    [Fact]
    public async Task What_is_asked_for_is_supplied_all_at_once_and_the_new_date_is_said()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await AskAsync(desk, code);
        await visitor.Open("/tracking/" + code);
        var asked = visitor.Words;

        await visitor.Open($"/tracking/{code}/supplement");
        await SendSupplement(visitor, code);
        var missing = visitor.Words;
        await SendSupplement(visitor, code, ("uyQuyenNop", "uy-quyen.pdf"));
        var half = visitor.Words;
        await SendSupplement(visitor, code, ("bienBanHop", "bien-ban.pdf"));

        Assert.Contains("Bạn cần bổ sung 2 giấy tờ", asked, StringComparison.Ordinal);
        Assert.Contains("Chưa có chữ ký", asked, StringComparison.Ordinal);
        Assert.Contains("Cần sửa 2 chỗ trước khi đi tiếp", missing, StringComparison.Ordinal);
        Assert.Contains("Đã tải lên: uy-quyen.pdf", half, StringComparison.Ordinal);
        Assert.Contains("Đã nhận giấy tờ bổ sung lúc", visitor.Words, StringComparison.Ordinal);
        var dossier = await desk.FindAsync(code);
        Assert.DoesNotContain(dossier.Waits, wait => wait.Kind == WaitKind.Supplement);
        Assert.Equal(2, dossier.Components.Count(component => component.From == "upload"));
    }

    [Fact]
    public async Task A_paper_that_is_made_from_the_form_is_put_right_by_correcting_the_form()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await desk.DecideAsync(code, "tiep-nhan", "SupplementRequired", done => done with { Items = [new SupplementItem("giayDeNghi", "Vốn ghi chưa đúng")] });
        var address = $"/tracking/{code}/supplement";
        await visitor.Open(address);
        var asked = visitor.Words;

        await visitor.Send(address, Filled(visitor));
        var unchanged = visitor.Words;
        await visitor.Send(address, [.. Filled(visitor).Where(field => field.Name != "fields.vonKinhDoanh"), ("fields.vonKinhDoanh", "70.000.000")]);

        Assert.Contains("Giấy này lập từ tờ khai: sửa tờ khai ở phần dưới là đủ.", asked, StringComparison.Ordinal);
        Assert.Contains("Sửa tờ khai hoặc tải lên giấy đề nghị đăng ký hộ kinh doanh.", unchanged, StringComparison.Ordinal);
        Assert.Contains("Đã nhận giấy tờ bổ sung lúc", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Đã bổ sung, chờ xem lại", visitor.Words, StringComparison.Ordinal);
        var dossier = await desk.FindAsync(code);
        Assert.Equal(70_000_000m, dossier.Fields["vonKinhDoanh"].AsMoney());
        Assert.Equal("form", dossier.Components.Single(component => component.Component == "giayDeNghi").From);
    }

    [Fact]
    public async Task A_file_of_another_dossier_cannot_be_claimed_by_a_written_ticket()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await AskAsync(desk, code);
        await visitor.Open($"/tracking/{code}/supplement");

        await visitor.Send($"/tracking/{code}/supplement", ("Key", Guid.NewGuid().ToString()), ("Held", "uyQuyenNop\n" + new string('a', 64) + "\nx"));

        Assert.Contains("Cần sửa 2 chỗ trước khi đi tiếp", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_takes_a_reason_and_ends_the_dossier()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        var address = $"/tracking/{code}/withdraw";
        await visitor.Open(address);

        await visitor.Send(address, ("Key", Guid.NewGuid().ToString()), ("Reason", " "));
        var refused = visitor.Words;
        await visitor.Send(address, ("Key", Guid.NewGuid().ToString()), ("Reason", "Tôi chưa thuê được địa điểm"));
        var official = Html.Words(await (await desk.SignedInAsync(Desk.Reception)).GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative)));

        Assert.Contains("Ghi lý do rút hồ sơ.", refused, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã được rút lúc", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Xong sớm", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Cả hồ sơ Đã rút", official, StringComparison.Ordinal);
        Assert.DoesNotContain("✓ Tiếp nhận hồ sơ", official, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Finished, (await desk.FindAsync(code)).Lifecycle);
    }

    [Fact]
    public async Task Nobody_acts_on_somebody_elses_dossier()
    {
        await using var desk = new Desk();
        var (code, _) = await HouseholdBusiness.File(await desk.VisitorAsync());
        await AskAsync(desk, code);
        var other = await desk.VisitorAsync(Filers.Phuoc);

        foreach (var act in new[] { "withdraw", "supplement", "draft" })
        {
            await other.Open($"/tracking/{code}/{act}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
    }

    [Fact]
    public async Task The_result_comes_into_the_vault_and_opens_as_paper()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await visitor.Open("/vault");
        var before = visitor.Words;

        await desk.FinishAsync(code);
        await visitor.Open("/vault");
        var vault = visitor.Words;
        await visitor.Open(Html.Attribute(visitor.Page, "href").First(link => link.Contains("/letter/", StringComparison.Ordinal)));
        var other = await desk.VisitorAsync(Filers.Phuoc);
        await other.Open("/vault");

        Assert.Contains("Chưa có giấy tờ nào.", before, StringComparison.Ordinal);
        Assert.Contains("Giấy chứng nhận đăng ký hộ kinh doanh", vault, StringComparison.Ordinal);
        Assert.Contains("28A8012345", vault, StringComparison.Ordinal);
        Assert.Contains("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa có giấy tờ nào.", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_says_how_much_with_which_reference_where_and_until_when()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var code = await desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");

        await visitor.Open("/tracking/" + code);

        var asked = visitor.Inside("section", "data-testid=\"pay\"");
        Assert.Contains("Bạn cần nộp 100.000\u00a0đồng", asked, StringComparison.Ordinal);
        Assert.Contains("Tiền về thì hồ sơ tự chạy tiếp", asked, StringComparison.Ordinal);
        Assert.Contains(Html.Attribute(visitor.Page, "href"), link => link.EndsWith($"/tracking/{code}/pay", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Dừng: người nộp hoàn thành nghĩa vụ tài chính", visitor.Words.Replace("chờ ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_read_and_confirmed()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var code = await desk.FileScenarioAsync("1.001193", "042190000127");
        await desk.GoOnUntilAsync(code, WaitKind.Confirmation);
        await visitor.Open("/tracking/" + code);
        var asked = visitor.Words;
        await visitor.Open($"/tracking/{code}/draft");
        var draft = visitor.Words;

        await visitor.Send($"/tracking/{code}/draft?handler=Confirm", ("Key", Guid.NewGuid().ToString()), ("Seq", SeqOf(visitor)));

        Assert.Contains("Dự thảo kết quả đang chờ bạn xem", asked, StringComparison.Ordinal);
        Assert.Contains("Đề nghị ông/bà kiểm tra dự thảo Giấy khai sinh", draft, StringComparison.Ordinal);
        Assert.Contains("Bạn đã xác nhận dự thảo lúc", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain((await desk.FindAsync(code)).Waits, wait => wait.Kind == WaitKind.Confirmation);
    }

    [Fact]
    public async Task A_draft_is_corrected_in_the_form_that_was_filed()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var code = await desk.FileScenarioAsync("1.001193", "042190000127");
        await desk.GoOnUntilAsync(code, WaitKind.Confirmation);
        var address = $"/tracking/{code}/draft";
        await visitor.Open(address);
        (string, string)[] filed = [.. FieldsOf(visitor), ("Key", Guid.NewGuid().ToString()), ("Seq", SeqOf(visitor))];

        await visitor.Send(address + "?handler=Correct", filed);
        var nothing = visitor.Words;
        await visitor.Send(address + "?handler=Correct", [.. filed.Where(one => one.Item1 != "fields.queQuanTre"), ("fields.queQuanTre", "Xã Thạch Hà, tỉnh Hà Tĩnh")]);

        Assert.Contains("Sửa ít nhất một chỗ, hoặc ghi chú chỗ chưa đúng.", nothing, StringComparison.Ordinal);
        Assert.Contains("Đã gửi phần sửa lúc", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("Xã Thạch Hà, tỉnh Hà Tĩnh", (await desk.FindAsync(code)).Fields["queQuanTre"].TextOrNull);
    }

    /// <summary>What the form holds, as a browser would send it.</summary>
    private static IEnumerable<(string, string)> FieldsOf(Visitor visitor)
    {
        foreach (Match match in Regex.Matches(visitor.Page, "<(?:input|textarea|select)\\b[^>]*name=\"(fields\\.[^\"]+)\"[^>]*>(?:([^<]*)</textarea>|(.*?)</select>)?", RegexOptions.Singleline))
        {
            var tag = match.Value;
            var name = match.Groups[1].Value;
            if (match.Groups[3].Success)
            {
                if (Regex.Match(match.Groups[3].Value, "<option value=\"([^\"]*)\"[^>]*selected") is { Success: true } chosen)
                {
                    yield return (name, WebUtility.HtmlDecode(chosen.Groups[1].Value));
                }
            }
            else if (match.Groups[2].Success)
            {
                yield return (name, WebUtility.HtmlDecode(match.Groups[2].Value));
            }
            else if (!Regex.IsMatch(tag, "type=\"(radio|checkbox)\"") || tag.Contains(" checked", StringComparison.Ordinal))
            {
                yield return (name, Html.Attribute(tag, "value").SingleOrDefault() ?? "");
            }
        }
    }

    /// <summary>The form as it stands on the page, as a browser sends it.</summary>
    private static (string Name, string Value)[] Filled(Visitor visitor) =>
        [.. Form.Of(visitor.Page, "send").Values.Where(field => !field.Key.StartsWith("__Request", StringComparison.Ordinal)).Select(field => (field.Key, field.Value))];

    private const string Cite = "168/2025/NĐ-CP, Điều 95 khoản 2";

    private static Task AskAsync(Desk desk, string code) => desk.DecideAsync(code, "tiep-nhan", "SupplementRequired", done => done with
    {
        Items = [new SupplementItem("uyQuyenNop", "Chưa có chữ ký") { Cite = Cite }, new SupplementItem("bienBanHop", "Thiếu trang 2") { Cite = Cite }],
    });

    private static Task SendSupplement(Visitor visitor, string code, params (string Paper, string Name)[] files)
    {
        var held = Html.Tags(visitor.Page, "name=\"Held\"").Select(tag => ("Held", Html.Attribute(tag, "value").Single()));
        (string, string)[] fields = [("Key", Guid.NewGuid().ToString()), ("Seq", SeqOf(visitor)), .. held];
        return visitor.Send($"/tracking/{code}/supplement", [.. files.Select(file => (file.Paper, file.Name, HouseholdBusiness.Pdf))], fields);
    }

    private static string SeqOf(Visitor visitor) => Html.Attribute(Html.Tags(visitor.Page, "name=\"Seq\"")[0], "value").Single();
}
