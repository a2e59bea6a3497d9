using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Authoring;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Rules;

public sealed class RulePageTests
{
    private const string Definition = "1.001612-dang-ky-ho-kinh-doanh";
    private const string Paper = "components[1].required";
    private const string PaperRule = "fields.chuTheThanhLap === 'thanh-vien-ho-gia-dinh'";

    private static readonly string Page = $"/procedures/{Definition}/rules";

    [Fact]
    public async Task Lists_every_rule_of_the_document_and_opens_one_with_its_names_and_a_sample()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        var list = await designer.GetStringAsync(Page);
        var rule = await designer.GetStringAsync(Of(Paper));

        var document = (await desk.Of<DefinitionReader>().LatestAsync(Definition))!.Document;
        Assert.Equal(DocumentRules.Of(document).Length, Html.Tags(list, "data-testid=\"rule\"").Count);
        Assert.Equal(PaperRule, Form.Of(rule, "try").Values.Single(value => value.Key == "Form.Source").Value);
        Assert.Contains("chuTheThanhLap", Form.Of(rule, "try").Values.Single(value => value.Key == "Form.Data").Value, StringComparison.Ordinal);
        var words = JsonDocument.Parse(System.Text.RegularExpressions.Regex.Match(rule, "id=\"rule-words\"[^>]*>(.*?)</script>").Groups[1].Value).RootElement;
        Assert.Contains(words.EnumerateArray(), word => word.GetProperty("text").GetString() == "fields.vonKinhDoanh" && word.GetProperty("hint").GetString()!.StartsWith("Vốn kinh doanh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_lets_the_editor_write_its_styles_and_nothing_else()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        using var answer = await designer.GetAsync(Of(Paper));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Matches("style-src 'self' 'nonce-[A-Za-z0-9+/=]+';", policy);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel === 'online'", "value", "đúng (true)")]
    [InlineData("const a = 1;\nreturn fields.khac.ten;", "fault", "Dòng 2, cột")]
    [InlineData("fields. === 1", "fault", "Dòng 1, cột")]
    [InlineData("fields.vonKinhDoan > 5", "finding", "vonKinhDoanh")]
    public async Task Says_what_a_rule_answers_or_where_and_why_it_does_not(string source, string part, string words)
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var form = Form.Of(await designer.GetStringAsync(Of(Paper)), "try", Of(Paper));

        using var answer = await form.SendAsync(designer, ("Form.Source", source));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, Html.Words(page[page.IndexOf($"data-testid=\"{part}\"", StringComparison.Ordinal)..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_are_changed_give_another_answer()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var form = Form.Of(await designer.GetStringAsync(Of(Paper)), "try", Of(Paper));

        using var yes = await form.SendAsync(designer, ("Form.Data", """{ "fields": { "chuTheThanhLap": "thanh-vien-ho-gia-dinh" } }"""));
        using var no = await form.SendAsync(designer, ("Form.Data", """{ "fields": { "chuTheThanhLap": "ca-nhan" } }"""));
        using var broken = await form.SendAsync(designer, ("Form.Data", "{ fields }"));

        Assert.Contains("Điều kiện đúng.", Html.Words(await yes.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Điều kiện sai.", Html.Words(await no.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Dữ liệu thử chưa đúng dạng JSON, dòng 1", Html.Words(await broken.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_saved_rule_stands_in_a_draft_and_everything_else_of_the_document_stays(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var before = (await desk.Of<DefinitionReader>().LatestAsync(Definition))!;

        using var answer = await Form.Of(await designer.GetStringAsync(Of(Paper)), "save", Of(Paper)).SendAsync(designer, ("Form.Source", "channel === 'post'"));
        var after = (await desk.Of<DefinitionReader>().LatestAsync(Definition))!;

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Đã lưu quy tắc vào bản 2", Html.Words(await designer.GetStringAsync(answer.Headers.Location)), StringComparison.Ordinal);
        Assert.Equal((VersionStatus.Draft, before.Number + 1), (after.Status, after.Number));
        var changed = Assert.Single(DocumentRules.Of(after.Document), rule => !DocumentRules.Of(before.Document).Any(old => old.Place == rule.Place && old.Source == rule.Source));
        Assert.Equal((Paper, "channel === 'post'"), (changed.Place.Key, changed.Source));
        Assert.Equal(ContentHash.Of(before.Document), ContentHash.Of(Documents.WorkflowDocument.Read(RuleSpot.Replace(after.Document, changed.Place, PaperRule)!).Document!));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Two_authors_of_two_rules_both_succeed_and_two_of_one_rule_see_each_other(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var people = desk.Of<LiveCatalogue>().Current.Office!.Snapshot.People.Select(person => person.Code).Where(code => May(desk, code, Right.Design)).Take(2).ToList();
        var (one, other) = (await desk.SignedInAsync(people[0]), await desk.SignedInAsync(people[1]));
        var mine = Form.Of(await one.GetStringAsync(Of(Paper)), "save", Of(Paper));
        var same = Form.Of(await other.GetStringAsync(Of(Paper)), "save", Of(Paper));
        var another = Form.Of(await other.GetStringAsync(Of("components[3].required")), "save", Of("components[3].required"));

        using var first = await mine.SendAsync(one, ("Form.Source", "true && channel === 'post'"));
        using var second = await another.SendAsync(other, ("Form.Source", "fields.nopThay === true && channel !== 'online'"));
        using var third = await same.SendAsync(other, ("Form.Source", "false && true"));
        var conflict = await third.Content.ReadAsStringAsync();
        using var over = await Form.Of(conflict, "save-over", Of(Paper)).SendAsync(other, ("Form.Original", "true && channel === 'post'"));
        var rules = DocumentRules.Of((await desk.Of<DefinitionReader>().LatestAsync(Definition))!.Document).ToDictionary(rule => rule.Place.Key, rule => rule.Source);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.Redirect], new[] { first, second, third, over }.Select(answer => answer.StatusCode));
        Assert.Contains("đã đổi chính quy tắc này", Html.Words(conflict), StringComparison.Ordinal);
        Assert.Contains("true && channel === 'post'", Html.Words(conflict), StringComparison.Ordinal);
        Assert.Equal(("false && true", "fields.nopThay === true && channel !== 'online'"), (rules[Paper], rules["components[3].required"]));
    }

    [Fact]
    public async Task A_real_dossier_is_masked_unless_one_asks_and_every_look_is_logged()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var designer = await desk.SignedInAsync(Watcher(desk, true));
        var form = Form.Of(await designer.GetStringAsync(Of(Paper)), "try", Of(Paper));
        (string, string)[] typed = [("Form.Against", "dossier"), ("Form.Dossier", dossier.Filing!.Code), ("Form.Source", "fields.chuHoSoDinhDanh + ' ' + applicant.phone + ' ' + fields.tenHoKinhDoanh")];

        using var masked = await form.SendAsync(designer, typed);
        using var shown = await form.SendAsync(designer, [.. typed, ("Form.Reveal", "true")]);
        using var live = await form.SendAsync(designer, [.. typed, ("Form.Live", "true")]);

        Assert.Contains("“04••••••••18 09••••••78 Hộ kinh doanh Bình An Quán”", Html.Words(await masked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("“042185001218 0912345678 Hộ kinh doanh Bình An Quán”", Html.Words(await shown.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("Bình An Quán”", Html.Words(await live.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal([ViewedPart.Page, ViewedPart.Masked], await ViewsAsync(desk, dossier.Id));
    }

    [Fact]
    public async Task A_dossier_that_the_reader_may_not_see_is_not_opened()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync("Nguyễn Thị Kín Đáo");
        var designer = await desk.SignedInAsync(Watcher(desk, false));
        var form = Form.Of(await designer.GetStringAsync(Of(Paper)), "try", Of(Paper));

        using var answer = await form.SendAsync(designer, ("Form.Against", "dossier"), ("Form.Dossier", dossier.Filing!.Code), ("Form.Source", "fields.chuHoHoTen"));
        var page = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.DoesNotContain("Kín Đáo", page, StringComparison.Ordinal);
        Assert.Contains("Cần sửa 1 chỗ", page, StringComparison.Ordinal);
        Assert.Empty(await ViewsAsync(desk, dossier.Id));
    }

    [Fact]
    public async Task Officials_without_a_right_on_procedures_do_not_see_rules()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var answer = await clerk.GetAsync(Page);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static string Of(string rule) => $"{Page}?rule={Uri.EscapeDataString(rule)}";

    private static async Task<List<ViewedPart>> ViewsAsync(Desk desk, long dossier)
    {
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return await context.DossierViews.Where(view => view.DossierId == dossier).OrderBy(view => view.Id).Select(view => view.Part).ToListAsync();
    }

    /// <summary>A designer who watches over the unit of the dossier, or one who does not.</summary>
    private static string Watcher(Desk desk, bool watches)
    {
        var (office, day) = (desk.Of<LiveCatalogue>().Current.Office!.Snapshot, DateOnly.FromDateTime(desk.Clock.GetUtcNow().DateTime));
        return office.People.Select(person => person.Code).First(code => May(desk, code, Right.Design)
            && watches == new[] { Right.Oversee, Right.Audit, Right.ConfigureOffice }.Any(right => office.MayDo(code, right, Desk.Unit, day)));
    }

    private static string PersonWith(Desk desk, Right right) =>
        desk.Of<LiveCatalogue>().Current.Office!.Snapshot.People.First(person => May(desk, person.Code, right)).Code;

    private static bool May(Desk desk, string person, Right right) =>
        desk.Of<LiveCatalogue>().Current.Office!.Snapshot.MayDoSomewhere(person, right, DateOnly.FromDateTime(desk.Clock.GetUtcNow().DateTime));
}
