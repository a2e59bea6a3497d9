using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WorkflowEngine.Authoring;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Letters;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Rules;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>What the page of one letter is made of.</summary>
public sealed class LetterPage(LetterDesk desk, LetterSamples samples, CatalogueState catalogue, LetterReader reader)
{
    private const int MostSamples = 60;

    private static readonly JsonSerializerOptions Inside = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly LetterUsers _users = new(catalogue);

    public Text Text => reader.Text;

    public ValueTask<Official> OfficialAsync(CancellationToken cancel) => reader.Officials.GetAsync(cancel);

    /// <summary>The editor writes its own styles, and the preview stands in a frame.</summary>
    public void AllowEditor() => (reader.Policy.StylesOfScripts, reader.Policy.Frames) = (true, true);

    /// <summary>Steps that write the letter or one that includes it.</summary>
    public IReadOnlyList<LetterUser> UsersOf(string letter) => _users.AllOf(letter);

    /// <summary>Samples of the procedures that use it; of every procedure's first ones where none does.</summary>
    public async Task<IReadOnlyList<LetterSample>> SamplesAsync(IReadOnlyList<LetterUser> users, Facts facts, CancellationToken cancel)
    {
        var procedures = users.Count > 0
            ? users.Select(user => user.Procedure).DistinctBy(procedure => procedure.Definition)
            : catalogue.Procedures.Take(3);
        var all = new List<LetterSample>();
        foreach (var procedure in procedures)
        {
            all.AddRange(await samples.OfAsync(procedure, facts, cancel));
        }

        return [.. all.Take(MostSamples)];
    }

    /// <summary>Key of the first sample that comes to the step which writes the letter; of the first one when none does.</summary>
    public string? FirstThatComes(IReadOnlyList<LetterSample> all, IReadOnlyList<LetterUser> users, string letter, Facts facts) =>
        (all.FirstOrDefault(sample => samples.MomentOf(sample, facts, NamedIn(sample, users, letter)).Moment is not null) ?? (all.Count > 0 ? all[0] : null))?.Key;

    /// <summary>The newest texts; of a letter that is not there yet those of the one it begins with.</summary>
    public async Task<(string Vi, string En)> TextsAsync(OpenedLetter opened, string? from, CancellationToken cancel)
    {
        var source = opened.IsNew && from is not null ? await desk.OpenAsync(from, cancel) : opened;
        return (source.Vi?.Text ?? "", source.En?.Text ?? "");
    }

    /// <summary>Letters that this one includes, and those that include it.</summary>
    public (IReadOnlyList<string> Parts, IReadOnlyList<string> In) Included(OpenedLetter opened) => (
        [
            .. new[] { opened.Vi, opened.En }.OfType<LetterFile>()
                .SelectMany(file => Template.Parse(file.Name, file.Text).Template?.Includes ?? [])
                .Select(name => LetterName.Of(name)?.Letter ?? name).Distinct(),
        ],
        [.. _users.Including(opened.Letter)]);

    /// <summary>The names that the editor offers, for its script.</summary>
    public string WordsOf(IReadOnlyList<LetterUser> users) => JsonSerializer.Serialize(
        LetterVocabulary.Of(users.Select(user => user.Procedure.Facts).OfType<ProcedureFacts>().Distinct())
            .Select(word => new OfferedWord(word.Text, word.IsFunction ? "function" : "property", reader.Text[word.Hint])), Inside);

    private static string NamedIn(LetterSample sample, IReadOnlyList<LetterUser> users, string letter) =>
        users.FirstOrDefault(user => user.Procedure.Definition == sample.Procedure.Definition)?.Use.Template ?? letter;
}

/// <summary>Whoever reads the page: who they are, in which language, and what their browser may load.</summary>
public sealed record LetterReader(Officials Officials, Text Text, ContentPolicy Policy);
