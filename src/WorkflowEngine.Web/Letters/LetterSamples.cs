using Microsoft.Extensions.Caching.Memory;
using WorkflowEngine.Authoring;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>A sample that a letter can be shown on.</summary>
/// <param name="Key">Id of the document and key of the sample.</param>
public sealed record LetterSample(string Key, PublishedVersion Procedure, SampleDossier Dossier);

/// <summary>Samples of the procedures that write a letter, each walked to the moment at which it is written.</summary>
public sealed class LetterSamples(CatalogueState catalogue, RuleDesk rules, IMemoryCache memory)
{
    private const char Parting = '|';

    /// <summary>A walk to a letter is kept so long; its data do not change while somebody writes.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>The samples of a procedure: its scenarios, or forms that are filled in where it has none.</summary>
    public async Task<IReadOnlyList<LetterSample>> OfAsync(PublishedVersion procedure, Facts facts, CancellationToken cancel)
    {
        var scenarios = await rules.ScenariosAsync(procedure.Definition, cancel);
        var samples = scenarios is null ? SampleDossiers.OfForms(procedure.Plan, facts) : SampleDossiers.OfScenarios(procedure.Plan, scenarios, facts);
        return [.. samples.Select(sample => new LetterSample($"{procedure.Definition}{Parting}{sample.Key}", procedure, sample))];
    }

    /// <summary>Whose sample a key names; null when no published procedure has it.</summary>
    public PublishedVersion? ProcedureOf(string? key) =>
        key is null ? null : catalogue.Definitions.GetValueOrDefault(key.Split(Parting)[0]);

    /// <summary>The moment at which the letter is written; the reason when the sample does not come there.</summary>
    /// <param name="letter">The letter that a step names: of a part one that includes it.</param>
    public (LetterMoment? Moment, Sentence? Why) MomentOf(LetterSample sample, Facts facts, string letter) =>
        memory.GetOrCreate((nameof(LetterSamples), catalogue.Revision, sample.Key, letter, facts.Today), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            var moment = LetterTrial.Of(sample.Procedure.Plan, sample.Dossier, facts, letter, out var why);
            return (moment, why);
        });
}
