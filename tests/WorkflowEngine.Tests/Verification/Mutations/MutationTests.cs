using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>Every kind of fault is put into every shipped procedure that has a place for it, and must be found there.</summary>
public sealed class MutationTests
{
    private static readonly ImmutableArray<Seed> Seeds = [.. FlowSeeds.All, .. HolderSeeds.All, .. RuleSeeds.All, .. FactSeeds.All];

    public static TheoryData<string> Names => [.. Seeds.Select(seed => seed.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_found_wherever_it_is_seeded(string name)
    {
        var seed = Seeds.Single(seed => seed.Name == name);

        var missed = new List<string>();
        var planted = Shipped.Procedures.Count(file => Plant(seed, file, missed));

        Assert.True(planted > 0, "No shipped procedure has a place for it.");
        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
    }

    [Fact]
    public void There_are_many_kinds_of_faults() => Assert.True(Seeds.Select(seed => seed.Name).Distinct().Count() >= 80);

    private static bool Plant(Seed seed, string file, List<string> missed)
    {
        var document = MutantDocument.Of(file);
        if (seed.Plant(document) is not { } place)
        {
            return false;
        }

        var found = Verifier.Check(WorkflowDocument.Read(document.Json.ToJsonString()), WorldWith(document.Letters));
        if (!found.Any(finding => finding.Code == seed.Code && finding.Severity == seed.Severity && place.Is(finding)))
        {
            missed.Add($"{Path.GetFileName(file)}: expected {seed.Code} at {place}, found {string.Join(" | ", found.Select(finding => finding.ToString()))}");
        }

        return true;
    }

    private static VerificationWorld WorldWith(Dictionary<string, string> letters)
    {
        if (letters.Count == 0)
        {
            return Shipped.World;
        }

        var shelf = SourceTree.Under("templates").ToDictionary(file => file["templates/".Length..], SourceTree.Read);
        foreach (var (name, text) in letters)
        {
            shelf[name] = text;
        }

        var world = Shipped.World;
        return new VerificationWorld
        {
            Today = world.Today,
            Office = world.Office,
            Calendar = world.Calendar,
            Laws = world.Laws,
            Letters = new LetterShelf(shelf),
            Procedures = world.Procedures,
            BannedPapers = world.BannedPapers,
            VaultResults = world.VaultResults,
            Connectors = world.Connectors,
        };
    }
}
