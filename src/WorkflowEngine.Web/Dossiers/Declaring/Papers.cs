using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Declaring;

/// <summary>One paper of the dossier: where it stands, how it came, its files.</summary>
public sealed record Paper(string Name, TagKind Kind, string Icon, string State)
{
    public string? Note { get; init; }

    /// <summary>What an official found wrong with it when it was last asked for.</summary>
    public string? Defect { get; init; }

    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The vault's letter that stands for it, where it is no file: the address is made from the component.</summary>
    public string? HeldLetter { get; init; }

    /// <summary>Why another one was given although one was held; null when it is not so.</summary>
    public string? Unfit { get; init; }

    /// <summary>What a connected database answered in its place, or why it did not, line by line.</summary>
    public IReadOnlyList<string> Fetched { get; init; } = [];

    /// <summary>Answers of the form from which it differs, with the applicant's reasons.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>Those of its files that are signed messages: they are shown as what is inside, and given as they are.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>Signatures of its files, as checked now.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}

/// <summary>Holds the papers against what the document asks for in this case.</summary>
public sealed class Papers(Text text, Formats formats, SignedCopies signed, Declaration declaration)
{
    public IReadOnlyList<Paper> Of(OpenedDossier opened)
    {
        if (opened.Plan.Rules is not { } rules)
        {
            return [];
        }

        var provided = opened.Dossier.Components.ToDictionary(component => component.Component);
        // Where what is required cannot be said, the papers that are there still show.
        var asked = CaseNeeds.Papers(opened.Plan, opened.Dossier, opened.Facts) ?? [.. rules.Facts.Components.Select(component => new AskedComponent(component, false, false))];
        return [.. asked
            .Select(paper => Write(paper, provided.GetValueOrDefault(paper.Component.Id), opened))
            .OfType<Paper>()
            .Concat(opened.Dossier.Extras.Select(extra => Extra(extra, provided.GetValueOrDefault(extra.Id), opened)))];
    }

    /// <summary>A paper that was asked for beyond the list, with its basis.</summary>
    private Paper Extra(ExtraPaper extra, ProvidedComponent? provided, OpenedDossier opened) =>
        new(extra.Name.Text ?? extra.Id, provided is null ? TagKind.Bad : TagKind.Ok, provided is null ? "x-lg" : "file-earmark-arrow-up", text[provided is null ? DossierText.NotThere : DossierText.FromUpload])
        {
            Note = text[DossierText.BeyondList, extra.Cite],
            Defect = opened.Dossier.Asked[extra.Id].TextOrNull,
            Files = provided is null ? [] : [.. provided.Files],
            Signatures = provided is null ? [] : signed.Of(provided.Files),
        };

    private Paper? Write(AskedComponent paper, ProvidedComponent? provided, OpenedDossier opened)
    {
        var component = paper.Component;
        var fetch = opened.Fetches.LastOrDefault(one => one.Component == component.Id);
        var (kind, icon, state) = (provided?.From, component.MayAsk, paper.Required) switch
        {
            ("upload", _, _) => (TagKind.Ok, "file-earmark-arrow-up", DossierText.FromUpload),
            ("paper", _, _) => (TagKind.Ok, "file-earmark-text", DossierText.FromPaper),
            ("vault", _, _) => (TagKind.Ok, "archive", DossierText.FromVault),
            ("form", _, _) => (TagKind.Ok, "file-earmark-check", DossierText.FromForm),
            ("lookup", _, _) => (TagKind.Go, "database-check", DossierText.FromLookup),
            (null, _, _) when fetch is { Answer: VaultAnswer.Found } => (TagKind.Go, "database-check", DossierText.FromLookup),
            (null, false, _) => (TagKind.Go, "slash-circle", DossierText.NotAsked),
            (null, _, true) when paper.InPlace is not null => (TagKind.Line, "dash-circle", DossierText.NotNeeded),
            (null, _, true) => (TagKind.Bad, "x-lg", DossierText.NotThere),
            _ => (TagKind.Line, "", (Sentence?)null),
        };
        if (state is null)
        {
            return null;
        }

        return new Paper(component.Name.In(text.Language), kind, icon, text[state])
        {
            Note = provided is null && paper is { Required: true, InPlace: { } other } && component.MayAsk
                ? text[DossierText.NotNeededFor, other.Name.In(text.Language)]
                : component.Note?.In(text.Language),
            Defect = opened.Dossier.Asked[component.Id].TextOrNull,
            Files = provided is null ? [] : [.. provided.Files],
            HeldLetter = provided is { From: "vault", Held: { } held } && held.Contains("/letter/", StringComparison.Ordinal) ? component.Id : null,
            Fetched = FetchedOf(provided?.Fetched ?? fetch?.Paper?.Fetched, fetch),
            Differences = (provided?.Fetched ?? fetch?.Paper?.Fetched) is { } answer ? DifferencesOf(component, provided, answer, opened) : [],
            Unfit = provided?.Unfit is { } code ? text[ReasonList.NameOf(opened.Facts.Reasons, ReasonList.UnfitPaper, code) ?? new Sentence(code, code)] : null,
            Messages = provided is null ? [] : [.. provided.Files.Where(signed.IsMessage)],
            Signatures = provided is null ? [] : signed.Of(provided.Files),
        };
    }

    private string[] DifferencesOf(ComponentFact component, ProvidedComponent? provided, FetchedPaper answer, OpenedDossier opened) =>
    [
        .. LookedUp.Differences(opened.Procedure!, component, opened.Dossier.Fields, answer).Select(one =>
        {
            var (label, mine, theirs) = (one.Field.Label.In(text.Language), Written(one.Field, one.Declared), Written(one.Field, one.Found));
            return provided?.Kept.Map[one.Field.Id].TextOrNull is { } because
                ? text[LookupText.OfDossierBecause, label, mine, theirs, because]
                : text[LookupText.OfDossier, label, mine, theirs];
        }),
    ];

    private string Written(FieldFact field, Value value) => string.Join(", ", declaration.Write(field, value, revealed: false));

    /// <summary>An answer that a parent handed down stands without an asking of this dossier's own.</summary>
    private string[] FetchedOf(FetchedPaper? answered, PaperFetch? fetch)
    {
        string[] said = fetch is null ? [] : [FetchState.SaidOf(fetch) is { } sentence ? text[sentence, text[fetch.Database], formats.ShortMoment(fetch.At)] : ""];
        return answered is null ? said
            : [.. said, .. answered.Lines.Select(line => $"{line.Key}: {formats.Plain(line.Value)}"), .. answered.Hash is { } hash ? new[] { text[FetchText.Hash, hash] } : []];
    }
}
