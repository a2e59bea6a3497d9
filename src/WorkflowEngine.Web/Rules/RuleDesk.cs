using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Rules;

/// <summary>Opens the rules of a document for those who keep procedures.</summary>
public sealed class RuleDesk(DefinitionReader reader, LiveCatalogue catalogue, Officials officials, WorkflowDbContext context)
{
    /// <summary>The newest version's rules; null when there is no such document.</summary>
    public async Task<OpenedRules?> OpenAsync(string definition, CancellationToken cancel)
    {
        if (await reader.LatestAsync(definition, cancel) is not { } version)
        {
            return null;
        }

        var document = version.Read.Document;
        var plan = (document is null ? null : PlanCompiler.Compile(document).Plan) ?? catalogue.Current.Definitions.GetValueOrDefault(definition)?.Plan;
        return new OpenedRules(version, document, plan, await officials.GetAsync(cancel));
    }

    /// <summary>The scenarios that the office wrote for a document; null when there are none.</summary>
    public Task<string?> ScenariosAsync(string definition, CancellationToken cancel) => context.Set<AssetVersionRow>().AsNoTracking()
        .Where(row => row.Kind == AssetKind.Scenarios && row.Name == definition && row.Status == VersionStatus.Published)
        .Select(row => row.Content)
        .SingleOrDefaultAsync(cancel);
}
