using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Plans;
using WorkflowEngine.Post;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Post;

/// <summary>Dossiers of the household business procedure in an office that has contracts with the post and rules on reception.</summary>
internal static class PostWalk
{
    public const string ContractFile = "workflows/office/post/hop-dong-ha-tinh.json";
    public const string RulesFile = "workflows/office/intake/tiep-nhan.json";
    public const string Household = "workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json";

    public static PostContract Contract { get; } = PostContract.Read(SourceTree.Read(ContractFile)).Document!;

    public static IntakeRules Rules { get; } = IntakeRules.Read(SourceTree.Read(RulesFile)).Document!;

    public static Facts With(Facts facts) => facts with { Intake = Rules, Post = new PostContracts([Contract]) };

    public static Advanced Decide(DossierWalk walk, Dossier dossier, Stimulus stimulus, DateTimeOffset? at = null) =>
        Engine.Advance(walk.Plan, dossier, stimulus, With(walk.Facts) with { Now = at ?? walk.Now });

    /// <summary>A dossier at its return step, whose result is to go out by post.</summary>
    public static (DossierWalk Walk, Dossier Dossier) Issued()
    {
        var walk = SomeDossier.FiledWith("\"automatic\": \"online\"", "\"automatic\": \"never\"");
        for (var steps = 0; steps < 20 && walk.Dossier.Result is null; steps++)
        {
            walk.Take(Choices.Of(walk).First());
        }

        Assert.NotNull(walk.Dossier.Result);
        var filing = walk.Dossier.Filing! with { ChannelOut = Channels.Post };
        return (walk, walk.Dossier.Apply(new DossierFiled(filing, walk.Dossier.Applicant, walk.Dossier.Fields) { Components = walk.Dossier.Components }));
    }

    /// <summary>A dossier of the shipped input, filed as a test changes it.</summary>
    public static DossierWalk Filed(Plan plan, Func<FileDossier, FileDossier> change)
    {
        var input = SomeDossier.InputOf("ho-so-1");
        var walk = new DossierWalk(plan) { Samples = input.Begin(plan).Samples };
        walk.File(change(input.Filing(plan)), input.FiledAt);
        return walk;
    }

    /// <summary>The shipped input, filed as a test changes it, where the post has these contracts.</summary>
    public static Advanced File(Func<FileDossier, FileDossier> change, PostContracts? post = null)
    {
        var (input, plan) = (SomeDossier.InputOf("ho-so-1"), Shipped.PlanOf(Household));
        return Engine.Advance(plan, Dossier.None, change(input.Filing(plan)), With(Shipped.FactsAt(input.FiledAt)) with { Post = post ?? new PostContracts([Contract]) });
    }
}
