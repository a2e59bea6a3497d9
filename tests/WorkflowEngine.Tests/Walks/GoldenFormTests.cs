using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Execution.Procedures;

namespace WorkflowEngine.Tests.Walks;

/// <summary>Forms 01 to 07 of a dossier of every shipped procedure, held field by field to what they must say.</summary>
public sealed class GoldenFormTests
{
    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_receipt_says_all_that_it_must(string file)
    {
        var walk = Begin(file);

        Complete(walk, "Accepted");

        Holds("01", walk, Body(walk, "forms/01"));
    }

    [Theory]
    [InlineData("https://dvc.example.vn", "https://dvc.example.vn/tracking?code=")]
    [InlineData("", "")]
    public void The_receipt_leads_to_the_tracking_page_and_tells_the_number_that_the_form_has(string site, string address)
    {
        var input = SomeDossier.InputOf("ho-so-1");
        var plan = Shipped.PlanOf(SomeDossier.Household);
        var filing = input.Filing(plan);
        var facts = Shipped.FactsAt(input.FiledAt) with { Site = site };
        var filed = Engine.Advance(plan, Dossier.None, filing with { Applicant = filing.Applicant.With("phone", "") }, facts);
        var wait = filed.Dossier.Waits.Single(open => open.Item is not null);
        var by = facts.Office!.PeopleWith(wait.Item!.Role, wait.Item.Unit, facts.Today)[0];

        var received = Engine.Advance(plan, filed.Dossier, new CompleteWork(wait.Seq, by, "Accepted"), facts);

        var letter = received.Events.OfType<LetterWritten>().Single(one => one.Template.StartsWith("forms/01", StringComparison.Ordinal)).Body.Text!;
        Assert.Contains(QrCode.Of(address + filed.Dossier.Filing!.Code)!.Path(), letter, StringComparison.Ordinal);
        Assert.Contains("<dt>Điện thoại</dt><dd>0912345678</dd>", letter, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_request_for_papers_says_all_that_it_must(string file)
    {
        var walk = Begin(file);
        var paper = walk.Plan.Procedure!.Components.First(component => component.MayAsk && CaseNeeds.Of(walk.Plan, walk.Dossier, walk.Facts, [])!.Contains(component.Id));

        Complete(walk, SupplementCheck.Outcome, new SupplementItem(paper.Id, "Thiếu chữ ký ở trang hai"));

        Holds("02", walk, Body(walk, "forms/02"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_refusal_says_all_that_it_must(string file)
    {
        var walk = Begin(file);

        Complete(walk, "Refused");

        Holds("03", walk, Body(walk, "forms/03"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_notice_of_a_stop_says_all_that_it_must(string file)
    {
        var walk = Begin(file);

        walk.Pass(TimeSpan.FromMinutes(30));
        walk.Take(new WithdrawDossier("Không còn nhu cầu"), "withdraw");

        Holds("05", walk, Body(walk, "forms/05"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_apology_says_all_that_it_must(string file)
    {
        var walk = Begin(file);
        Complete(walk, "Accepted");
        var burst = new Burst(walk.Plan, walk.Dossier, walk.Facts)
        {
            PendingApology = (Hour(12), Hour(20), "Chờ kết quả xác minh"),
        };

        burst.WriteLetter(walk.Plan.Nodes[0], "forms/04-xin-loi-hen-lai", "applicant");

        Holds("04", walk, burst.Events.OfType<LetterWritten>().Single().Body.Text!);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_control_slip_and_the_register_say_all_that_they_must(string file)
    {
        var walk = Begin(file);
        Complete(walk, "Accepted");

        var slip = PrintedForm.OfSlip(walk.Plan, walk.Dossier, walk.Events.Select(happened => (walk.Now, happened)), walk.Facts);
        var day = walk.Facts.Today;
        var row = RegisterRow.Of(walk.Plan, walk.Dossier, walk.Facts);
        var register = PrintedForm.OfRegister(new RegisterPage(walk.Dossier.Filing!.Unit, day, day, [row]), walk.Facts);

        Assert.Null(slip.Why);
        Assert.Null(register.Why);
        Holds("06", walk, slip.Text!);
        Holds("07", walk, register.Text!);
    }

    private static DossierWalk Begin(string file) => ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file));

    private static DateTimeOffset Hour(int day) => new(2026, 11, day, 17, 0, 0, TimeSpan.FromHours(7));

    private static void Complete(DossierWalk walk, string outcome, params SupplementItem[] items)
    {
        walk.Pass(TimeSpan.FromMinutes(20));
        var wait = walk.Dossier.Waits.First(wait => wait.Item is not null);
        walk.Take(
            new CompleteWork(wait.Seq, walk.SomebodyFor(wait.Item!), outcome) { Note = "Hồ sơ không thuộc thẩm quyền giải quyết", Items = [.. items], Receipt = true },
            outcome);
    }

    private static string Body(DossierWalk walk, string form) =>
        walk.Letters.Single(letter => letter.Template.StartsWith(form, StringComparison.Ordinal)).Body.Text!;

    private static void Holds(string form, DossierWalk walk, string html)
    {
        var text = TextOf(html);

        Assert.All(GoldenForms.Of(form, walk), field => Assert.True(
            text.Contains(field.Text, StringComparison.Ordinal), $"{walk.Story}\nform {form}, {field.Field}: “{field.Text}” is not in:\n{text}"));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.True(form == "07" || html.Contains("<svg class=\"qr\"", StringComparison.Ordinal), $"form {form} has no QR code");
    }

    /// <summary>The words of a page as they are read: no markup, one space between them.</summary>
    private static string TextOf(string html) =>
        Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]+>", " ")), @"\s+", " ").Replace(" ,", ",", StringComparison.Ordinal);
}
