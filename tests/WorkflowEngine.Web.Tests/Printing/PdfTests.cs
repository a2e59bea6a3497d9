using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.Tests.Duties;

namespace WorkflowEngine.Web.Tests.Printing;

/// <summary>Letters as PDF files; needs Chromium as the browser tests do.</summary>
public sealed class PdfTests
{
    private const string NoChromium = "Chromium is not installed.";

    [Fact]
    public async Task The_receipt_as_a_file_holds_every_word_of_the_letter_with_its_vietnamese_letters()
    {
        await using var desk = new Desk();
        Assert.SkipUnless(desk.Of<PdfPrinter>().IsThere, NoChromium);
        var (code, receipt) = await AcceptedAsync(desk);
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var answer = await clerk.GetAsync(new Uri($"/dossiers/{code}/letters/{receipt.No}/pdf", UriKind.Relative));
        var file = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var pdf = PdfText.Of(file);
        Assert.All(pdf.Sizes, size => Assert.Equal((595, 842), size));
        var words = pdf.Words();
        Assert.DoesNotContain('\uFFFD', words);
        Assert.All(WordsOf(receipt.Body.Text!), word => Assert.Contains(word, words, StringComparison.Ordinal));
        Assert.Contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_seven_forms_as_a_file_holds_every_word_of_its_page()
    {
        await using var desk = new Desk();
        Assert.SkipUnless(desk.Of<PdfPrinter>().IsThere, NoChromium);
        var late = await LateAsync(desk);
        string[] papers =
        [
            .. await LettersAsync(desk, "forms/01", "Accepted"),
            .. await LettersAsync(desk, "forms/02", "SupplementRequired"),
            .. await LettersAsync(desk, "forms/03", "Refused"),
            late.Apology,
            .. await LettersAsync(desk, "forms/05", null),
            $"/dossiers/{late.Code}/slip",
            $"/register/print?from=2026-11-16&to=2026-12-16&unit={Desk.Unit}",
        ];

        var clerk = await desk.SignedInAsync(Desk.Reception);
        foreach (var address in papers)
        {
            var shown = await clerk.GetStringAsync(new Uri(address, UriKind.Relative));
            var file = await clerk.GetByteArrayAsync(new Uri(address.Contains("/print?", StringComparison.Ordinal) ? address.Replace("/print?", "/pdf?", StringComparison.Ordinal) : address + "/pdf", UriKind.Relative));

            // a long word may go on in the next line of a narrow column
            var words = string.Concat(PdfText.Of(file).Words().Where(sign => !char.IsWhiteSpace(sign)));
            var paper = Regex.Match(shown, "<main>.*</main>", RegexOptions.Singleline).Value;
            Assert.True(WordsOf(paper).Count() > 40, address);
            Assert.DoesNotContain('\uFFFD', words);
            Assert.All(WordsOf(paper), word => Assert.True(words.Contains(word, StringComparison.Ordinal), $"{address}: {word}"));
        }

        Assert.Equal(7, papers.Length);
    }

    [Fact]
    public async Task Every_letter_of_the_alphabet_comes_through()
    {
        await using var desk = new Desk();
        var printer = desk.Of<PdfPrinter>();
        Assert.SkipUnless(printer.IsThere, NoChromium);
        const string Vowels = "a ă â e ê i o ô ơ u ư y";
        var alphabet = string.Join(' ', Vowels.Split(' ').SelectMany(vowel => new[] { "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323" }
            .Select(tone => (vowel + tone).Normalize(NormalizationForm.FormC)))) + " đ";

        var paper = await printer.PrintAsync("Thử", $"<p>{alphabet}</p><p>{alphabet.ToUpperInvariant()}</p>", "vi", false, default);

        var words = PdfText.Of(paper.Pdf!).Words();
        Assert.Contains(alphabet, words, StringComparison.Ordinal);
        Assert.Contains(alphabet.ToUpperInvariant(), words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_lies_across_the_sheet_and_long_letters_take_several()
    {
        await using var desk = new Desk();
        var printer = desk.Of<PdfPrinter>();
        Assert.SkipUnless(printer.IsThere, NoChromium);
        var lines = string.Concat(Enumerable.Range(1, 200).Select(at => $"<tr><td>{at}</td><td>Hồ sơ</td></tr>"));

        var paper = await printer.PrintAsync("Sổ", $"<article class=\"sheet landscape\"><table><thead><tr><th>Đầu bảng</th><th>Tên</th></tr></thead><tbody>{lines}</tbody></table></article>", "vi", false, default);

        var pdf = PdfText.Of(paper.Pdf!);
        Assert.True(pdf.Pages > 3);
        Assert.All(pdf.Sizes, size => Assert.Equal((842, 595), size));
        Assert.Equal(pdf.Pages, Regex.Count(pdf.Words(), "Đầu bảng"));
    }

    [Fact]
    public async Task The_applicant_takes_their_receipt_as_a_file_and_nobody_elses()
    {
        await using var desk = new Desk();
        Assert.SkipUnless(desk.Of<PdfPrinter>().IsThere, NoChromium);
        var (code, receipt) = await AcceptedAsync(desk);
        var stranger = desk.Site.CreateClient(new() { AllowAutoRedirect = false });

        using var refused = await stranger.GetAsync(new Uri($"/tracking/{code}/letter/{receipt.No}/pdf", UriKind.Relative));
        using var unknown = await (await desk.SignedInAsync(Desk.Reception)).GetAsync(new Uri($"/dossiers/{code}/letters/99/pdf", UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_server_without_chromium_says_how_to_print_all_the_same()
    {
        await using var desk = new Desk(("Printing:Chromium", "none"));
        var (code, receipt) = await AcceptedAsync(desk);
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var answer = await clerk.GetAsync(new Uri($"/dossiers/{code}/letters/{receipt.No}/pdf", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("in từ trình duyệt", Html.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_letter_says_leads_the_printer_nowhere()
    {
        await using var desk = new Desk();
        var printer = desk.Of<PdfPrinter>();
        Assert.SkipUnless(printer.IsThere, NoChromium);
        const string Hostile = "<meta http-equiv=\"refresh\" content=\"0;url=file:///etc/passwd\"><iframe src=\"file:///etc/passwd\"></iframe><script>document.body.textContent='CHAY'</script><object data=\"file:///etc/passwd\"></object><p onload=\"alert(1)\">Nội dung thật</p>";

        var paper = await printer.PrintAsync("Thử", Hostile, "vi", false, default);

        var words = PdfText.Of(paper.Pdf!).Words();
        Assert.Contains("Nội dung thật", words, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", words, StringComparison.Ordinal);
        Assert.DoesNotContain("CHAY", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_hangs_is_ended_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A shell script stands for the browser.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("hang-");
        var hanging = Path.Combine(folder.FullName, "chromium");
        await File.WriteAllTextAsync(hanging, $"#!/bin/sh\necho $$ > {folder.FullName}/pid\nsleep 600\n");
        File.SetUnixFileMode(hanging, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var settings = Options.Create(new PrintSettings { Chromium = hanging, Timeout = TimeSpan.FromSeconds(1) });
        using var printer = new PdfPrinter(new Chromium(settings, NullLogger<Chromium>.Instance), settings);

        var paper = await printer.PrintAsync("Thử", "<p>Một</p>", "vi", false, default);

        Assert.Null(paper.Pdf);
        Assert.Equal(PrintingText.Failed, paper.Why);
        var pid = int.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "pid")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.DoesNotContain(Process.GetProcesses(), process => process.Id == pid);
        folder.Delete(recursive: true);
    }

    /// <summary>Address of the form that an outcome of the reception sends, or that a withdrawal does.</summary>
    private static async Task<string[]> LettersAsync(Desk desk, string form, string? outcome)
    {
        var filed = await desk.FileAsync("Nguyễn Thị Hường");
        var paper = desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Plan.Procedure!.Components.First(component => component.MayAsk);
        var answer = await desk.HappenAsync(filed.Id, outcome is null
            ? new WithdrawDossier("Đổi ý")
            : new CompleteWork(filed.Waits.First(wait => wait.Item is not null).Seq, Desk.Reception, outcome)
            {
                Note = outcome == "Refused" ? "Không đúng thẩm quyền giải quyết" : null,
                Items = outcome == "SupplementRequired" ? [new SupplementItem(paper.Id, "Thiếu chữ ký của người đề nghị")] : [],
            });
        Assert.Null(answer.Refusal);
        return [.. answer.Events.OfType<LetterWritten>().Where(letter => letter.Template.StartsWith(form, StringComparison.Ordinal)).Select(letter => $"/dossiers/{filed.Filing!.Code}/letters/{letter.No}")];
    }

    /// <summary>A dossier whose date was not kept, with the apology that its head signed.</summary>
    private static async Task<(string Code, string Apology)> LateAsync(Desk desk)
    {
        var dossier = await DutyPageTests.LateAsync(desk);
        var code = dossier.Filing!.Code;
        var duty = dossier.OpenDuties.Single(duty => duty.Name == "apology");
        var office = desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot;
        var head = duty.Item!.Person ?? office.PeopleWith(duty.Item.Role, duty.Item.Unit, new DateOnly(2026, 11, 23))[0];
        var day = duty.Data["day"].TextOrNull ?? "";
        var answer = await desk.HappenAsync(dossier.Id, new CloseDuty(duty.Seq, head, "Signed") { Note = "Chờ kết quả xác minh của cơ quan thuế", Data = WorkflowEngine.Values.ValueMap.Of(("day", day)) });
        Assert.True(answer.Refusal is null, answer.Refusal?.Vi);
        return (code, $"/dossiers/{code}/letters/{answer.Events.OfType<LetterWritten>().First(letter => letter.Template.StartsWith("forms/04", StringComparison.Ordinal)).No}");
    }

    private static async Task<(string Code, LetterWritten Receipt)> AcceptedAsync(Desk desk)
    {
        var filed = await desk.FileAsync();
        desk.Clock.Move(TimeSpan.FromMinutes(10));
        var done = new CompleteWork(filed.Waits.First(wait => wait.Item is not null).Seq, Desk.Reception, "Accepted");
        var answer = await desk.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), filed.Id, done));
        Assert.Null(answer.Refusal);
        Assert.Empty(answer.Dossier.Incidents);
        return (filed.Filing!.Code, answer.Events.OfType<LetterWritten>().First(letter => letter.Template.StartsWith("forms/01", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> WordsOf(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]+>", " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct();
}
