using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.Letters;

public sealed class LetterPageTests
{
    private const string Form01 = "forms/01-giay-tiep-nhan";
    private const string Notice = "notices/da-tiep-nhan";

    [Fact]
    public async Task Lists_every_letter_with_its_languages_and_who_uses_it()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        var page = await designer.GetStringAsync("/letters");

        var letters = desk.Of<LiveCatalogue>().Current.Templates.Keys.Select(name => name.Split('.')[0]).Distinct().ToList();
        Assert.Equal(letters.Count, Html.Tags(page, "data-testid=\"letter\"").Count);
        Assert.All(letters, letter => Assert.Contains(letter, page, StringComparison.Ordinal));
        Assert.Contains("Chèn vào", Row(page, "parts/contact"), StringComparison.Ordinal);
        Assert.Contains("13 bước của 13 thủ tục", Row(page, Form01), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_letter_frames_its_preview_and_nothing_of_others()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        using var answer = await designer.GetAsync(Edit(Form01));
        var page = await answer.Content.ReadAsStringAsync();
        using var elsewhere = await designer.GetAsync("/letters");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-src", Assert.Single(elsewhere.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.All(Html.Tags(page, "<iframe"), frame => Assert.Contains("sandbox=\"allow-same-origin\"", frame, StringComparison.Ordinal));
        Assert.Contains("Lập được, không thiếu dữ liệu.", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_the_letter_as_it_is_written_on_a_sample_and_can_do_nothing()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var form = Form.Of(await designer.GetStringAsync(Edit(Notice)), "look-vi");

        using var good = await form.SendAsync(designer, ("Form.Vi", "Kính gửi {{ applicant.name }} <script>alert(1)</script>"));
        using var bad = await form.SendAsync(designer, ("Form.Vi", "Một\n{{ dossier.code }"));

        Assert.Contains("Kính gửi Phan Quốc Huy <script>alert(1)</script>", Html.Words(await good.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", await good.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = Assert.Single(good.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox allow-same-origin;", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Assert.Single(good.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("Dòng 2, cột", Html.Words(await bad.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_names_are_missing_in_letters_of_which_procedure_and_what_was_meant()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var page = await designer.GetStringAsync(Edit(Notice));

        using var answer = await Form.Of(page, "check").SendAsync(designer, ("Form.Vi", "{{ dossier.code }}\n{{ applicant.nam }} {{ fields.tenHoKinhDoanh }}"));
        var words = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Contains("Dòng 2, cột 4: “applicant.nam” không có trong thư của mọi thủ tục. Có phải “applicant.name”?", words, StringComparison.Ordinal);
        Assert.Contains("“fields.tenHoKinhDoanh” không có trong thư của “Đăng ký kết hôn”", words, StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_letter_is_saved_published_and_brought_back(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design, Right.Publish));
        var before = Published(desk, "notices/da-tiep-nhan.vi.txt");

        using var saved = await Form.Of(await designer.GetStringAsync(Edit(Notice)), "save").SendAsync(designer, ("Form.Vi", "Đã nhận hồ sơ {{ dossier.code }}\n"), ("Form.Note", "Ngắn hơn"));
        var drafted = Published(desk, "notices/da-tiep-nhan.vi.txt");
        var draft = await designer.GetStringAsync(Edit(Notice));
        using var published = await Form.Of(draft, "publish").SendAsync(designer);
        var after = Published(desk, "notices/da-tiep-nhan.vi.txt");
        using var reverted = await Form.Of(await designer.GetStringAsync(Edit(Notice)), "revert").SendAsync(designer);
        var back = await designer.GetStringAsync(Edit(Notice));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { saved, published, reverted }.Select(answer => answer.StatusCode));
        Assert.Equal((before, "Đã nhận hồ sơ {{ dossier.code }}\n"), (drafted, after));
        Assert.Contains("Đã nhận hồ sơ {{ dossier.code }}", Html.Inside(draft, "pre", "data-testid=\"difference\""), StringComparison.Ordinal);
        Assert.Contains("Ngắn hơn", Html.Words(draft), StringComparison.Ordinal);
        Assert.Equal(before, Form.Of(back, "save").Values.Single(value => value.Key == "Form.Vi").Value);
        Assert.Equal(3, Html.Tags(back[..back.IndexOf("Các bước dùng", StringComparison.Ordinal)], "data-testid=\"version\"").Count - 1);
    }

    [Theory]
    [InlineData("{{ applicant.nam }}", "Có phải “applicant.name”?")]
    [InlineData("{{ if }}", "sai ở dòng 1")]
    [InlineData("{{ include 'parts/khong-co' }}", "chèn phần “parts/khong-co”")]
    [InlineData("{{ applicant.name | vi.date }}", "Mẫu chưa công bố được")]
    public async Task A_letter_that_some_procedure_could_not_write_is_not_published(string text, string why)
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design, Right.Publish));
        var before = Published(desk, "notices/da-tiep-nhan.vi.txt");
        using var saved = await Form.Of(await designer.GetStringAsync(Edit(Notice)), "save").SendAsync(designer, ("Form.Vi", text));

        using var answer = await Form.Of(await designer.GetStringAsync(Edit(Notice)), "publish").SendAsync(designer);
        var page = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Equal(before, Published(desk, "notices/da-tiep-nhan.vi.txt"));
    }

    [Fact]
    public async Task A_part_is_not_published_when_a_letter_that_includes_it_could_not_be_written()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design, Right.Publish));
        using var saved = await Form.Of(await designer.GetStringAsync(Edit("parts/contact")), "save").SendAsync(designer, ("Form.Vi", "<p>{{ fields.tenHoKinhDoanh }}</p>"));

        using var answer = await Form.Of(await designer.GetStringAsync(Edit("parts/contact")), "publish").SendAsync(designer);

        Assert.Contains("in “fields.tenHoKinhDoanh” mà thư của “", Html.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Of_two_authors_the_second_sees_what_the_first_saved_and_loses_nothing(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var opened = await designer.GetStringAsync(Edit(Notice));
        using var first = await Form.Of(opened, "save").SendAsync(designer, ("Form.Vi", "Bản một {{ dossier.code }}"));

        using var second = await Form.Of(opened, "save").SendAsync(designer, ("Form.Vi", "Bản hai {{ dossier.code }}"));
        var conflict = await second.Content.ReadAsStringAsync();
        using var again = await Form.Of(conflict, "save").SendAsync(designer);
        var now = await designer.GetStringAsync(Edit(Notice));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains("Bản một {{ dossier.code }}", Html.Words(conflict), StringComparison.Ordinal);
        Assert.Equal("Bản hai {{ dossier.code }}", Form.Of(conflict, "save").Values.Single(value => value.Key == "Form.Vi").Value);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Bản hai {{ dossier.code }}", Form.Of(now, "save").Values.Single(value => value.Key == "Form.Vi").Value);
    }

    [Fact]
    public async Task A_new_letter_begins_with_the_text_of_another()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var list = await designer.GetStringAsync("/letters");

        using var wrong = await Form.Of(list, "new", "/letters").SendAsync(designer, ("Name", "Thư mời họp"), ("From", Notice));
        using var right = await Form.Of(list, "new", "/letters").SendAsync(designer, ("Name", "letters/moi-hop"), ("From", Notice));
        var page = await designer.GetStringAsync(right.Headers.Location);
        using var saved = await Form.Of(page, "save", right.Headers.Location!.ToString()).SendAsync(designer, ("Form.Vi", "Mời họp {{ applicant.name }}"));

        Assert.Contains("Tên mẫu viết dạng letters/moi-hop", Html.Words(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(Published(desk, "notices/da-tiep-nhan.vi.txt"), Form.Of(page, "save").Values.Single(value => value.Key == "Form.Vi").Value);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("letters/moi-hop", await designer.GetStringAsync("/letters"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officials_without_a_right_on_procedures_do_not_see_letters()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var list = await clerk.GetAsync("/letters");
        using var preview = await clerk.GetAsync("/letters/preview");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (list.StatusCode, preview.StatusCode));
    }

    private static string Edit(string letter) => $"/letters/edit?name={letter}";

    private static string Row(string page, string letter) =>
        Html.Words(Regex.Match(page, $"<tr data-testid=\"letter\"[^>]*>(?:(?!</tr>).)*{Regex.Escape(letter)}<.*?</tr>", RegexOptions.Singleline).Value);

    private static string Published(Desk desk, string file) => desk.Of<LiveCatalogue>().Current.Templates[file].Template.Source;

    private static string PersonWith(Desk desk, params Right[] rights) => desk.Of<LiveCatalogue>().Current.Office!.Snapshot.People.First(person => rights.All(right =>
        desk.Of<LiveCatalogue>().Current.Office!.Snapshot.MayDoSomewhere(person.Code, right, DateOnly.FromDateTime(desk.Clock.GetUtcNow().DateTime)))).Code;
}
