using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What differs between two versions of one document: for the citizen, in words, in the table of steps, on the drawing.</summary>
public sealed class CompareModel(DesignHeads heads, DefinitionReader reader, Officials officials, PageWords words) : PageModel
{
    public DesignHead Head { get; private set; } = null!;

    public IReadOnlyList<VersionGlance> Versions { get; private set; } = [];

    public int From { get; private set; }

    public int To { get; private set; }

    /// <summary>Null when the same version, or only one, was asked for.</summary>
    public ComparedPair? Pair { get; private set; }

    public IReadOnlyList<TotalRow> Totals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string definition, int? from, int? to, CancellationToken cancel)
    {
        if (await heads.FindAsync(definition, cancel) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Versions = await reader.VersionsAsync(definition, cancel);
        To = to ?? Versions[0].Number;
        From = from ?? Earlier(To);
        if (From == To)
        {
            return Page();
        }

        if (await reader.ByNumberAsync(definition, From, cancel) is not { } before || await reader.ByNumberAsync(definition, To, cancel) is not { } after)
        {
            return NotFound();
        }

        var official = await officials.GetAsync(cancel);
        Pair = ComparedPair.Of(before, after, (kind, code) => OfficeWords.NameOf(official, kind, code), words.Text);
        if (Pair.Difference is { } difference)
        {
            Totals = new TotalRows(words.Text, words.Formats).Of(difference.Before, difference.After);
        }

        return Page();
    }

    /// <summary>What a version is looked at against: the one in use, or else the one before it.</summary>
    private int Earlier(int to) =>
        (Versions.FirstOrDefault(version => version.IsPublished && version.Number < to) ?? Versions.FirstOrDefault(version => version.Number < to))?.Number ?? to;
}
