using WorkflowEngine.Tests.Office;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;

namespace WorkflowEngine.Tests.Verification;

/// <summary>A small world for checks: one commune, two letters, the shipped calendar and laws.</summary>
internal static class SomeWorld
{
    public static readonly VerificationWorld Whole = Make(("forms/nhan.vi.html", "{{ dossier.code }}"), ("forms/bo-sung.vi.txt", "{{ applicant.name }}"));

    public static VerificationWorld Make(params (string Name, string Text)[] letters) => new()
    {
        Today = SomeOffice.Day,
        Office = SomeOffice.Small(),
        Calendar = Shipped.World.Calendar,
        Laws = Shipped.World.Laws,
        Letters = new LetterShelf(letters.ToDictionary(letter => letter.Name, letter => letter.Text)),
        Procedures = ["1.001193", "1.004222"],
        BannedPapers = Shipped.Banned,
        VaultResults = ["KQ.G15.000031"],
        Connectors = ["dan-cu", "ho-tich"],
    };

    /// <summary>The one finding of a code that a changed procedure has and a sound one has not.</summary>
    public static Finding Only(SomeProcedure changed, string code, VerificationWorld? world = null)
    {
        Assert.Empty(SomeProcedure.Sound().Check());
        return Assert.Single(changed.Check(world), finding => finding.Code == code);
    }

    /// <summary>As <see cref="Only"/>, and nothing else is wrong.</summary>
    public static Finding Alone(SomeProcedure changed, string code)
    {
        Assert.Empty(SomeProcedure.Sound().Check());
        var finding = Assert.Single(changed.Check());
        Assert.Equal(code, finding.Code);
        return finding;
    }
}
