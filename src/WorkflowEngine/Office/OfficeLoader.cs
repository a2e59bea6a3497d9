using WorkflowEngine.Office.Loading;

namespace WorkflowEngine.Office;

/// <summary>
/// Reads the documents of kinds "units", "positions" and "people", checks them against each other, and makes the
/// snapshot that everything else asks. Reads no files: the texts are handed in.
/// </summary>
public static class OfficeLoader
{
    public static OfficeReading Load(IEnumerable<OfficeDocument> documents)
    {
        var log = new FindingLog();
        var entries = new OfficeEntries();
        foreach (var document in documents)
        {
            DocumentReading.Read(document, entries, log);
        }

        // What could not be read would only show up again as dangling references.
        if (!log.HasErrors)
        {
            Check(entries, log);
        }

        return new OfficeReading(log.HasErrors ? null : new OfficeSnapshot(entries), log.Findings);
    }

    private static void Check(OfficeEntries entries, FindingLog log)
    {
        var units = new Versions<Unit>(entries.Units, unit => unit.Code, unit => unit.Period);
        var roles = new Versions<Role>(entries.Roles, role => role.Code, role => role.Period);
        var positions = new Versions<Position>(entries.Positions, position => position.Code, position => position.Period);
        new UnitChecks(entries, units, log).Run();
        new PositionChecks(entries, units, roles, log).Run(positions);
        new PeopleChecks(entries, positions, roles, log).Run(units);
    }
}
