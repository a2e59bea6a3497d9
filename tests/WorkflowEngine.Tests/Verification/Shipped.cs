using System.Collections.Immutable;
using WorkflowEngine.Connectors;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Tests.Verification;

/// <summary>What the repository ships: its procedures, and the world that they are checked against.</summary>
internal static class Shipped
{
    public static readonly DateOnly Day = new(2026, 11, 17);

    public static readonly ImmutableArray<string> Procedures =
    [
        .. SourceTree.Under("workflows/procedures")
            .Where(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal)),
    ];

    private static readonly Lazy<VerificationWorld> TheWorld = new(MakeWorld);

    public static VerificationWorld World => TheWorld.Value;

    public static BannedPapers Banned => BannedPapers.Read(SourceTree.Read("workflows/office/papers/banned.json")).Document!;

    public static OfficeSnapshot Office()
    {
        var documents = new[] { "units", "positions", "people" }
            .SelectMany(folder => SourceTree.Under("workflows/office/" + folder))
            .Select(file => new OfficeDocument(file, SourceTree.Read(file)))
            .ToArray();
        return OfficeLoader.Load(documents).Snapshot!;
    }

    public static LetterShelf Letters() => new(SourceTree.Under("templates")
        .ToDictionary(file => file["templates/".Length..], SourceTree.Read));

    public static string FixtureOf(string code) =>
        SourceTree.Read(SourceTree.Under("tests/WorkflowEngine.Tests/Verification/Fixtures").Single(file => Path.GetFileName(file).StartsWith(code, StringComparison.Ordinal)));

    private static VerificationWorld MakeWorld()
    {
        var procedures = Procedures.Select(file => WorkflowDocument.Read(SourceTree.Read(file)).Document!.Procedure!).ToList();
        return new VerificationWorld
        {
            Today = Day,
            Office = Office(),
            Calendar = WorkingCalendar.Read(SourceTree.Read("workflows/office/calendars/vn-hanh-chinh.json")).Document,
            Laws = [.. SourceTree.Under("workflows/office/laws").Select(file => ClockLaw.Read(SourceTree.Read(file)).Document!)],
            Letters = Letters(),
            Procedures = [.. procedures.Select(facts => facts.Code)],
            BannedPapers = Banned,
            VaultResults = [.. procedures.SelectMany(facts => facts.Results).Select(result => result.Code)],
            Connectors = [.. SourceTree.Under("workflows/office/connectors").Select(file => Connector.Read(SourceTree.Read(file)).Document!.Head.Id)],
        };
    }
}
