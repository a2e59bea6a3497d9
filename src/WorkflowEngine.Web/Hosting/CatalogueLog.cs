using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Hosting;

/// <summary>What the catalogue did, as the logs say it.</summary>
internal static class CatalogueLog
{
    /// <summary>As many new versions as a person reads one by one; more come at a first start or from a whole folder.</summary>
    private const int Few = 20;

    public static void Report(ILogger logger, ImportReport report)
    {
        var many = report.Added.Count > Few;
        if (many)
        {
            logger.LogInformation("{Versions} documents and letters became new versions; the log at level Debug names them", report.Added.Count);
        }

        foreach (var version in report.Added)
        {
            logger.Log(
                many ? LogLevel.Debug : LogLevel.Information,
                "{Source} became version {Number} of {Name}, {Status}", version.Source, version.Number, version.Name, version.Status);
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
