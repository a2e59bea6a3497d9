using System.Net;

namespace WorkflowEngine.Web.Tests.Components;

/// <summary>A form that fails and one that succeeds, posted as a browser posts them.</summary>
public sealed class FormTests : IDisposable
{
    private readonly Site _site = Site.Gallery();

    [Fact]
    public async Task A_form_in_order_has_no_summary_and_a_title_without_error()
    {
        var page = await _site.Reader().GetStringAsync("/_gallery");

        Assert.DoesNotContain("errsum", page, StringComparison.Ordinal);
        Assert.StartsWith("Bộ thành phần", Html.Inside(page, "title", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_counted_in_the_title_and_listed_in_the_order_of_the_fields()
    {
        var page = await Fail();

        Assert.StartsWith("Lỗi: ", Html.Inside(page, "title", ""), StringComparison.Ordinal);
        Assert.Equal(
            "Cần sửa 2 chỗ trước khi đi tiếp Nhập vốn kinh doanh bằng số, ví dụ 50.000.000 Chọn một mình hay cùng gia đình",
            Html.Inside(page, "div", "class=\"errsum\""));
    }

    [Fact]
    public async Task Each_line_of_the_summary_leads_to_its_field_which_says_the_same()
    {
        var page = await Fail();

        var summary = page[page.IndexOf("class=\"errsum\"", StringComparison.Ordinal)..];
        var lines = Html.Attribute(summary[..summary.IndexOf("</ul>", StringComparison.Ordinal)], "href");
        Assert.Equal(["#Capital", "#With"], lines);
        Assert.Single(Html.Tags(page, "id=\"Capital\""));
        Assert.Single(Html.Tags(page, "id=\"With\""));
        Assert.Equal("Nhập vốn kinh doanh bằng số, ví dụ 50.000.000", Html.Inside(page, "div", "id=\"Capital-error\""));
    }

    [Fact]
    public async Task The_control_is_tied_to_its_hint_and_error_and_keeps_what_was_typed()
    {
        var page = await Fail();

        var control = Assert.Single(Html.Tags(page, "id=\"Capital\""));
        Assert.Contains("aria-describedby=\"Capital-hint Capital-error\"", control, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", control, StringComparison.Ordinal);
        Assert.Contains("form-control", control, StringComparison.Ordinal);
        Assert.Contains("value=\"năm mươi triệu\"", WebUtility.HtmlDecode(control), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_without_error_is_not_called_invalid()
    {
        var page = await Fail();

        var control = Assert.Single(Html.Tags(page, "id=\"Trade\""));
        Assert.Contains("aria-describedby=\"Trade-hint\"", control, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", control, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_redirect_the_page_confirms_once()
    {
        var reader = _site.Reader();

        var answer = await Post(reader, ("Capital", "50.000.000"), ("With", "me"));
        var confirmed = await reader.GetStringAsync(answer.Headers.Location!.ToString());
        var again = await reader.GetStringAsync("/_gallery");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Đã lưu tờ khai lúc 14:10, 16/11/2026. Đồng hồ chưa chạy. Xem giấy tờ", Html.Inside(confirmed, "div", "class=\"confirm\""));
        Assert.DoesNotContain("class=\"confirm\"", again, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private async Task<string> Fail() =>
        await (await Post(_site.Reader(), ("Capital", "năm mươi triệu"))).Content.ReadAsStringAsync();

    private static async Task<HttpResponseMessage> Post(HttpClient reader, params (string Name, string Value)[] fields)
    {
        var form = await reader.GetStringAsync("/_gallery");
        var token = Html.Attribute(Assert.Single(Html.Tags(form, "__RequestVerificationToken")), "value")[0];
        return await reader.PostAsync("/_gallery", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));
    }
}
