using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Hosting;

/// <summary>What the catalogue did, as the logs say it.</summary>
internal static class CatalogueLog
{
    public static void Report(ILogger logger, ImportReport report)
    {
        foreach (var version in report.Added)
        {
            logger.LogInformation("{Source} became version {Number} of {Name}, {Status}", version.Source, version.Number, version.Name, version.Status);
        }

        foreach (var finding in report.Findings)
        {
            logger.Log(
                finding.IsError ? LogLevel.Error : LogLevel.Warning,
                "{Verdict} {Source} {Place} {Line}: {Reason}",
                finding.IsError ? "Refused" : "Look at",
                finding.Source, finding.Place, finding.Line, finding.Sentence.En);
        }
    }

    public static void State(ILogger logger, CatalogueState state)
    {
        logger.LogInformation(
            "The catalogue stands at {Revision}: {Procedures} procedures, {Templates} templates", state.Revision, state.Procedures.Count, state.Templates.Count);
        foreach (var finding in state.Findings)
        {
            logger.LogError("Published, but cannot be used: {Source} {Place}: {Reason}", finding.Source, finding.Place, finding.Sentence.En);
        }

        if (state.Office is null)
        {
            logger.LogCritical(
                "No office is published (units, positions, people, calendar, clock laws), so no dossier can be filed. "
                + "Set Catalogue:Publish to true for the first start, or publish the drafts with wfe import");
        }
    }
}
