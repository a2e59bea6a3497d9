using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>Dossiers of shipped procedures, brought to the place that a test is about.</summary>
internal static class SomeDossier
{
    public const string Household = "workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json";
    public const string Building = "workflows/procedures/1.013225-cap-giay-phep-xay-dung.json";

    /// <summary>A dossier of the household business procedure as it stands after it is filed.</summary>
    public static DossierWalk Filed(string input = "ho-so-1", string file = Household) => InputOf(input, file).Begin(Shipped.PlanOf(file));

    public static ScenarioInput InputOf(string input, string file = Household) => ScenarioFile.Of(file).Inputs.Single(one => one.Id == input);

    /// <summary>The same procedure with a piece of its document's text replaced.</summary>
    public static DossierWalk FiledWith(string old, string replacement) => InputOf("ho-so-1").Begin(PlanWith(Household, old, replacement));

    /// <summary>A shipped procedure with a piece of its document's text replaced.</summary>
    public static Plan PlanWith(string file, string old, string replacement)
    {
        var text = SourceTree.Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return PlanCompiler.Compile(WorkflowDocument.Read(text.Replace(old, replacement, StringComparison.Ordinal)).Document!).Plan!;
    }

    /// <summary>Does the steps in order, each by somebody who may, until the dossier waits where the test begins.</summary>
    public static DossierWalk Through(this DossierWalk walk, params ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            walk.Take(Choices.Of(walk).First(open => $"{open.Step}:{open.Outcome}" == choice));
        }

        return walk;
    }

    /// <summary>The one piece of work that is open.</summary>
    public static Wait Work(this DossierWalk walk) => walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);

    public static CompleteWork Ending(this DossierWalk walk, string outcome) =>
        new(walk.Work().Seq, walk.SomebodyFor(walk.Work().Item!), outcome);

    public static IReadOnlyList<string> Able(this DossierWalk walk) =>
        walk.Office.PeopleWith(walk.Work().Item!.Role, walk.Work().Item!.Unit, walk.Facts.Today);
}
