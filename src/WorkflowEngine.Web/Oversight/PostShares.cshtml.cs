using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>Shares by post against the target, places without a contract, and misfiled dossiers, for the units that the reader oversees.</summary>
public sealed class PostSharesModel(Officials officials, OverseenPost post, PageWords words) : PageModel
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
        (Shares, Reroutings) = await post.ReadAsync(Official, From.Value, To.Value, cancel);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that a spreadsheet could take for a formula is written as text.</summary>
    private static string Cell(string text) => $"\"{(text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
