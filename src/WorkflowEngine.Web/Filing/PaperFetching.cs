using WorkflowEngine.Connectors;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>“Kiểm tra, truy xuất” of one paper at the connected database that the document names.</summary>
internal static class PaperFetching
{
    /// <summary>Buttons: ask the database; do not agree and give the paper.</summary>
    public const string Fetch = "fetch";
    public const string Decline = "decline";

    public static bool IsFor(FormAct act) => act.Name is Fetch or Decline;

    /// <summary>Name of the box with which a person agrees.</summary>
    public static string ConsentOf(string component) => "consent." + component;

    /// <summary>Asks for the paper that a button names. What is wrong with that, at the paper's place; nothing when it was asked.</summary>
    public static async Task<IReadOnlyList<FilingFault>> AskAsync(
        VaultChecks vault, FilingCase filing, VaultOwner owner, FetchAct act, CancellationToken cancel)
    {
        if (filing.Facts.Components.FirstOrDefault(one => one.Id == act.Act.Place && one.Connector is not null) is not { } component)
        {
            await AskAllAsync(vault, filing, owner, act, cancel);
            return [];
        }

        var agrees = act.Act.Is(Decline) ? false : act.Sent.GetValueOrDefault(ConsentOf(component.Id), []) is ["true", ..] ? true : (bool?)null;
        if (agrees is null && vault.ConsentOf(component.Connector!) is not null)
        {
            return [At(component, FetchText.ConsentMissing)];
        }

        var asked = await vault.FetchAsync(
            new FetchCase(act.Person, filing.Draft.Id, filing.Rules, filing.Answers) { Consents = agrees }, owner, component, cancel);
        return asked is null ? [At(component, FetchText.Nothing)] : [];
    }

    /// <summary>Whether a paper's database is asked here before the paper is given.</summary>
    public static bool IsAsked(FilingCase filing, string component) =>
        filing.Vault is { MayFetch: true } && filing.Facts.Components.Any(one => one.Id == component && one.Connector is not null);

    /// <summary>One button for all: each paper that this case needs and whose database was not asked yet, where no consent is needed.</summary>
    private static async Task AskAllAsync(VaultChecks vault, FilingCase filing, VaultOwner owner, FetchAct act, CancellationToken cancel)
    {
        foreach (var paper in filing.Papers.Where(paper => paper.Required && IsAsked(filing, paper.Component.Id) && filing.Vault!.IsChecked(paper.Component.Id) == false))
        {
            await vault.FetchAsync(new FetchCase(act.Person, filing.Draft.Id, filing.Rules, filing.Answers), owner, paper.Component, cancel);
        }
    }

    /// <summary>How a paper stands with its database; null when nobody asks one for it here.</summary>
    public static FetchState? StateOf(FilingCase filing, ComponentFact component)
    {
        if (component.Connector is not { } id || filing.Vault is not { MayFetch: true } vault || filing.Rules.Question(component, filing.Answers) is not { CanAsk: true } question)
        {
            return null;
        }

        var connector = Connector.InForce(filing.Office.Connectors, id, filing.Answers.Today);
        return new FetchState(connector?.Head.Name ?? new Sentence(id, id), question.Query is null)
        {
            Answer = vault.FetchOf(component, filing.Rules, filing.Answers),
            Consent = connector?.Consent,
        };
    }

    /// <summary>Papers that were uploaded or handed over and for which the database was not asked with the answers as they are.</summary>
    public static IEnumerable<FilingFault> Unasked(FilingCase filing) =>
        filing.Answers.Components
            .Where(paper => paper.From is "upload" or "paper" && IsAsked(filing, paper.Component) && !filing.Vault!.IsChecked(paper.Component))
            .Select(paper => filing.Facts.Components.First(component => component.Id == paper.Component))
            .Select(component => At(component, FetchText.CheckFirst));

    private static FilingFault At(ComponentFact component, Sentence sentence) => new(FormPlace.Slot(component.Id), sentence);
}

/// <summary>A button that asks a database, and what the form sent with it.</summary>
internal sealed record FetchAct(FormAct Act, IReadOnlyDictionary<string, string[]> Sent, string Person);
