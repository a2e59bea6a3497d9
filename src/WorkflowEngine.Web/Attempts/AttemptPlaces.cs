using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>Where something was tried, in words: procedure, step, paper, page. A code for which nobody has words any more stays as it is.</summary>
public sealed class AttemptPlaces(CatalogueState catalogue, Text text)
{
    public IEnumerable<string> Of(AttemptRow row)
    {
        var version = row.Procedure is { } code ? catalogue.FindProcedure(code) ?? catalogue.Definitions.GetValueOrDefault(code) : null;
        if (row.Procedure is { } procedure)
        {
            yield return version?.Facts is { } facts ? facts.Name.In(text.Language) : procedure;
        }

        if (row.Step is { } step)
        {
            yield return text[AttemptText.AtStep, version is null ? step : StepNames.Of(version.Plan, step, text.Language)];
        }

        if (row.Component is { } component)
        {
            yield return version?.Facts?.Components.FirstOrDefault(paper => paper.Id == component)?.Name.In(text.Language) ?? PolicyOf(component) ?? component;
        }

        if (row.Detail is not { } detail)
        {
            yield break;
        }

        if (!AddressText.IsRoute(detail))
        {
            yield return detail;
        }
        else if (AddressText.Of(detail) is { } page)
        {
            yield return text[page];
        }
    }

    /// <summary>The policy that a key of policy and rule begins with.</summary>
    private string? PolicyOf(string key) => catalogue.Office?.Policies
        .Where(policy => key.StartsWith(policy.Head.Id + "/", StringComparison.Ordinal))
        .Select(policy => text[policy.Head.Name]).FirstOrDefault();
}
