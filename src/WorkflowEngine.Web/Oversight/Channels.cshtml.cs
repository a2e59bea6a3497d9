using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>By which ways dossiers came in, with what was excepted, guided, done for somebody and re-routed, for the units that the reader oversees.</summary>
public sealed class ChannelsModel(Officials officials, OverseenChannels channels, CatalogueState catalogue, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ChannelQuery Query { get; set; } = new();

    public Official Official { get; private set; } = null!;

    /// <summary>All that counts in the days asked for.</summary>
    public IReadOnlyList<CountedFiling> All { get; private set; } = [];

    /// <summary>What the address narrows them to.</summary>
    public IReadOnlyList<CountedFiling> Listed { get; private set; } = [];

    public IReadOnlyList<TurnedAway> Away { get; private set; } = [];

    public PostalFigures Post { get; private set; } = new(0, 0, 0, 0);

    public IEnumerable<ChannelPolicy> InForce => catalogue.Office!.Policies.Where(policy => policy.Head.HoldsOn(Official.Today));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Query.To ??= Official.Today;
        Query.From ??= new DateOnly(Query.To.Value.Year, Query.To.Value.Month, 1);
        var (from, to) = (Query.From.Value, Query.To.Value);
        (All, Away, Post) = await channels.ReadAsync(Official, from, to, cancel);
        Listed = [.. All.Where(Query.Fits)];
    }

    /// <summary>The list split one way: what each part is called, how many, and the value that opens it.</summary>
    internal IEnumerable<(string Name, int Number, string Value)> Split(Func<CountedFiling, string?> by, Func<string, string> name) => Listed
        .Select(by).OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
        .Select(group => (name(group.Key), group.Count(), group.Key)).OrderByDescending(part => part.Item2).ThenBy(part => part.Item1, StringComparer.Ordinal);

    public string UnitName(string code) => Official.Office.FindUnit(code, Official.Today) is { } unit ? text[unit.ShortName] : code;

    public string PersonName(string code) => Official.Office.FindPerson(code)?.Name ?? code;

    /// <summary>The policy that a key of policy and rule begins with.</summary>
    public string? PolicyName(string? rule) => catalogue.Office!.Policies
        .Where(policy => rule?.StartsWith(policy.Head.Id + "/", StringComparison.Ordinal) == true).Select(policy => text[policy.Head.Name]).FirstOrDefault();

    public string ProcedureName(string code) => (catalogue.FindProcedure(code) ?? catalogue.Definitions.GetValueOrDefault(code))?.Facts is { } facts ? $"{facts.Code} {text[new Sentence(facts.Name.Vi, facts.Name.En)]}" : code;

    /// <summary>The words of policy/rule/code, as the document says them now or said them; else the code.</summary>
    public string ReasonName(string reason)
    {
        var code = reason.LastIndexOf('/');
        return FittingRule.Kept(catalogue.Office!.Policies, reason[..code], reason[(code + 1)..]) is { } known ? text[known.Printed] : reason[(code + 1)..];
    }

    /// <summary>Why a dossier counts, in words.</summary>
    public IEnumerable<string> Why(CountedFiling filing)
    {
        if (ChannelQuery.ReasonOf(filing) is { } reason)
        {
            yield return ReasonName(reason);
        }

        if (filing.Is(ChannelCount.Guided) || filing.Is(ChannelCount.DoneFor))
        {
            yield return $"{text[ChannelQuery.WordsOf(filing.Is(ChannelCount.Guided) ? ChannelCount.Guided : ChannelCount.DoneFor)]}: {PersonName(filing.Helper!)}";
        }

        if (filing.FiledAs is { } sent)
        {
            yield return text[sent == "full" ? ChannelText.FiledAsFull : ChannelText.FiledAsPartial];
        }
    }
}
