using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>A place of reception: what came in and goes out by post in the days asked for, and the contract by which it can.</summary>
public sealed record PostShare(string Unit, string Name, int All, int In, int Out)
{
    /// <summary>Services under a contract on the last day.</summary>
    public IReadOnlyList<PostService> Services { get; init; } = [];

    /// <summary>Number of the contract and its carrier; null where there is none.</summary>
    public string? Contract { get; init; }

    public decimal? ShareIn => All == 0 ? null : (decimal)In / All;

    public decimal? ShareOut => All == 0 ? null : (decimal)Out / All;
}

/// <summary>Shares by post against the target, places without a contract, and misfiled dossiers, for the units that the reader oversees.</summary>
public sealed class PostSharesModel(Officials officials, PostReports reports, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<PostShare> Shares { get; private set; } = [];

    public IReadOnlyList<ReroutingRow> Reroutings { get; private set; } = [];

    public PostTarget? Target => Official.Facts.Intake?.PostTarget;

    public IEnumerable<PostShare> Without => Shares.Where(share => share.Services.Count == 0);

    public async Task OnGetAsync(CancellationToken cancel) => await ReadAsync(cancel);

    /// <summary>The table for a spreadsheet: UTF-8 with its mark, so that Vietnamese opens right.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        var lines = new StringBuilder("\uFEFF");
        lines.AppendJoin(';', ((Sentence[])[PostShareText.Unit, PostShareText.All, PostShareText.In, PostShareText.Out, PostShareText.Contract]).Select(head => words.Text[head])).Append("\r\n");
        foreach (var share in Shares)
        {
            lines.AppendJoin(';', Cell(share.Name), Number(share.All), Number(share.In), Number(share.Out), Cell(share.Contract ?? words.Text[PostShareText.NoContract])).Append("\r\n");
        }

        return File(Encoding.UTF8.GetBytes(lines.ToString()), "text/csv; charset=utf-8", $"buu-chinh-{To:yyyy-MM-dd}.csv");
    }

    public string UnitName(string code) => Official.Office.FindUnit(code, Official.Today) is { } unit ? words.Text[unit.Name] : code;

    public string ReasonName(string code) => Official.Facts.Intake?.FindRouteReason(code) is { } reason ? words.Text[reason.Name] : code;

    public string PersonName(string code) => Official.Office.FindPerson(code)?.Name ?? code;

    public string ServicesOf(PostShare share) => string.Join(", ", share.Services.Select(service => words.Text[service switch
    {
        PostService.Receive => PostShareText.Receive,
        PostService.Return => PostShareText.Return,
        _ => PostShareText.Collect,
    }]));

    private async Task ReadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        To ??= Official.Today;
        From ??= new DateOnly(To.Value.Year, To.Value.Month, 1);
        var calendar = Official.Facts.Calendar;
        var (begin, end) = (calendar.At(From.Value, TimeOnly.MinValue).ToUniversalTime(), calendar.At(To.Value.AddDays(1), TimeOnly.MinValue).ToUniversalTime());
        List<WorkflowEngine.Office.Unit> places = [.. Official.Office.UnitsAt(Official.Today).Where(unit => !unit.Receives.IsEmpty && Official.MayIn(Right.Oversee, unit.Code))];
        var counted = (await reports.SharesAsync([.. places.Select(unit => unit.Code)], begin, end, cancel)).ToDictionary(unit => unit.Unit);
        Shares = [.. places.Select(unit => Of(unit, counted.GetValueOrDefault(unit.Code))).OrderByDescending(share => share.All).ThenBy(share => share.Name, StringComparer.Ordinal)];
        Reroutings = await reports.ReroutingsAsync([.. places.Select(unit => unit.Code)], begin, end, cancel);
    }

    private PostShare Of(WorkflowEngine.Office.Unit unit, PostalUnit? counted)
    {
        var post = Official.Facts.Post;
        List<PostService> services = [.. Enum.GetValues<PostService>().Where(service => post?.Find(Official.Office, unit.Code, service, To!.Value) is not null)];
        var contract = services.Count == 0 ? null : post!.Find(Official.Office, unit.Code, services[0], To!.Value);
        return new PostShare(unit.Code, words.Text[unit.Name], counted?.All ?? 0, counted?.In ?? 0, counted?.Out ?? 0)
        {
            Services = services,
            Contract = contract is null ? null : $"{contract.Number}, {words.Text[contract.Carrier]}",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that a spreadsheet could take for a formula is written as text.</summary>
    private static string Cell(string text) => $"\"{(text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
