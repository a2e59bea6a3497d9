using System.Collections.Immutable;
using WorkflowEngine.Verification.Holders;
using WorkflowEngine.Verification.Law;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;
using WorkflowEngine.Verification.Ports;
using WorkflowEngine.Verification.Rules;
using WorkflowEngine.Verification.Structure;
using WorkflowEngine.Verification.Times;

namespace WorkflowEngine.Verification;

/// <summary>All checks, in the order in which their findings are told.</summary>
internal static class Checks
{
    public static readonly ImmutableArray<Check> All =
    [
        new StepTypeCheck(), new StartCheck(), new ReachCheck(), new EndCheck(), new LoopCheck(), new JoinCheck(), new ReferralCheck(),
        new ConnectionCheck(),
        new EarlierStepCheck(), new HolderCheck(), new FourEyesCheck(),
        new RuleNameCheck(), new SwitchCheck(), new SampleCheck(),
        new LetterCheck(),
        new LimitSumCheck(), new StepTimeCheck(), new ChannelLimitCheck(), new ConsultWindowCheck(),
        new BannedPaperCheck(), new ComponentCheck(),
        new LegalBasisCheck(), new ServiceLevelCheck(), new TimeLimitCheck(), new ResultCheck(), new VaultCheck(),
    ];
}
