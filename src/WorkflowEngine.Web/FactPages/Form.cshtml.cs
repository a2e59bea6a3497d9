using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.Reading;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The e-form of the newest version in frames: in one language or both, on a desk or a phone.</summary>
public sealed class FormModel(DefinitionReader reader, DesignHeads heads, ContentPolicy policy) : PageModel
{
    public const string BothLanguages = "both";
    public const string Phone = "phone";

    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Languages { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Screen { get; set; }

    public DesignHead Head { get; private set; } = null!;

    internal FormChoices Choices { get; private set; } = null!;

    public IReadOnlyList<string> Shown => Languages switch
    {
        BothLanguages => [ReadingChoice.Vietnamese, ReadingChoice.English],
        ReadingChoice.English => [ReadingChoice.English],
        _ => [ReadingChoice.Vietnamese],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await reader.LatestAsync(Definition, cancel) is not { } version || await heads.FindAsync(Definition, cancel) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Choices = FormChoices.Of(version.Read.Document?.Procedure, Kind, Channel);
        policy.Frames = true;
        return Page();
    }

    public string AddressIn(string language) =>
        Url.Page("/FactPages/View", new { definition = Definition, kind = Choices.Kind, channel = Choices.Channel, @in = language })!;
}
