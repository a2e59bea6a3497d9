using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Authoring;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>Whether a template may be published: every procedure that uses it, itself or as a part, can still write its letters.</summary>
internal sealed class LetterProof(Editors editors, IFactsSource facts)
{
    private const string Vietnamese = "vi";

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public async Task<Sentence?> FaultAsync(WorkflowDbContext context, string file, string text, CancellationToken cancel)
    {
        var parse = Template.Parse(file, text);
        if (!parse.Succeeded)
        {
            return LetterSentences.Syntax(parse.Faults[0]);
        }

        var state = editors.Catalogue.Current;
        Template? Find(string name) => name == file ? parse.Template : state.Templates.GetValueOrDefault(name)?.Template;
        foreach (var included in parse.Template.Includes)
        {
            if (Candidates(included, Vietnamese).All(name => Find(name) is null))
            {
                return LetterSentences.NoPart(file, included);
            }
        }

        var letter = LetterName.Of(file)!.Value;
        foreach (var user in new LetterUsers(state).AllOf(letter.Letter).DistinctBy(user => (user.Procedure.Definition, user.Use.Template)))
        {
            if (user.Procedure.Facts is { } procedure && LetterTrial.Missing(parse.Template, procedure) is { IsEmpty: false } missing)
            {
                return LetterSentences.Missing(missing[0], procedure.Name);
            }

            if (await RenderedAsync(context, user, (letter, Find), cancel) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Renders the letter that the step writes on each sample that comes there.</summary>
    private async Task<Sentence?> RenderedAsync(WorkflowDbContext context, LetterUser user, (LetterName Name, Func<string, Template?> Find) changed, CancellationToken cancel)
    {
        var main = Candidates(user.Use.Template, changed.Name.Language).Select(changed.Find).FirstOrDefault(found => found is not null);
        if (main is null)
        {
            return null;
        }

        var now = await facts.AtAsync(editors.Now, cancel);
        foreach (var sample in await SamplesAsync(context, user.Procedure, now, cancel))
        {
            if (LetterTrial.Of(user.Procedure.Plan, sample, now, user.Use.Template, out _) is not { } moment)
            {
                continue;
            }

            var result = LetterTrial.Render(main, moment, name => Candidates(name, changed.Name.Language).Select(changed.Find).FirstOrDefault(found => found is not null));
            if (result.Fault is { } fault)
            {
                return LetterSentences.NotRendered(fault, sample.Name, user.Procedure.Facts?.Name.Vi ?? user.Procedure.Plan.Name);
            }
        }

        return null;
    }

    private static async Task<IEnumerable<SampleDossier>> SamplesAsync(WorkflowDbContext context, PublishedVersion procedure, Facts facts, CancellationToken cancel)
    {
        var scenarios = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Scenarios && row.Name == procedure.Definition && row.Status == VersionStatus.Published)
            .Select(row => row.Content).SingleOrDefaultAsync(cancel);
        return scenarios is null ? SampleDossiers.OfForms(procedure.Plan, facts) : SampleDossiers.OfScenarios(procedure.Plan, scenarios, facts);
    }

    /// <summary>The files that a name may mean in a language, as the engine looks for them.</summary>
    private static IEnumerable<string> Candidates(string name, string language) =>
        [$"{name}.{language}.html", $"{name}.{language}.txt", $"{name}.{Vietnamese}.html", $"{name}.{Vietnamese}.txt", name];
}
