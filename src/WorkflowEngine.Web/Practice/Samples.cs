using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>Cases to practise a document with: those that the office wrote beside it, then forms that are filled in by its facts.</summary>
public sealed class Samples(WorkflowDbContext context)
{
    private static readonly Sentence Filled = new("Tờ khai mẫu điền đủ mọi trường", "A sample form with everything filled in");
    private static readonly Sentence Least = new("Tờ khai mẫu chỉ điền trường bắt buộc", "A sample form with only what must be filled in");

    public async Task<IReadOnlyList<Sample>> OfAsync(Plan plan, Facts facts, CancellationToken cancel)
    {
        if (plan.Procedure is not { } procedure || plan.Rules is not { } rules)
        {
            return [];
        }

        var scenarios = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Scenarios && row.Name == plan.Definition && row.Status == VersionStatus.Published)
            .Select(row => row.Content)
            .SingleOrDefaultAsync(cancel);
        return
        [
            .. scenarios is null ? [] : ScenarioSamples.Of(scenarios, procedure),
            .. Made(rules, facts),
        ];
    }

    /// <summary>A rule that cannot be answered makes no sample of its form; the findings tell of the rule.</summary>
    private static IEnumerable<Sample> Made(FilingRules rules, Facts facts)
    {
        var world = new VerificationWorld { Today = facts.Today, Calendar = facts.Calendar };
        var all = SampleForms.Of(rules, world).ToList();
        var channels = rules.Facts.Channels.Length;
        var least = all.Skip(Math.Max(1, channels)).FirstOrDefault();
        foreach (var (id, name, answers) in new[] { ("full", Filled, all[0]), ("least", Least, least ?? all[0]) })
        {
            if (Try(rules, answers) is { } components)
            {
                yield return new Sample(id, name)
                {
                    Channel = answers.Channel,
                    Applicant = answers.Applicant,
                    Fields = answers.Fields,
                    Components = components,
                };
            }
        }
    }

    private static ImmutableArray<ProvidedComponent>? Try(FilingRules rules, FilingAnswers answers)
    {
        try
        {
            return
            [
                .. rules.Components(answers).Where(asked => asked.Required).Select(asked => new ProvidedComponent(
                    asked.Component.Id, asked.Made ? "form" : "upload", asked.Component.Quantity)),
            ];
        }
        catch (FilingRuleException)
        {
            return null;
        }
    }
}
