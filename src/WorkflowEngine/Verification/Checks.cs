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
        new StepTypeCheck(), new SettingCheck(), new VisitCheck(), new StartCheck(), new ReachCheck(), new EndCheck(), new LoopCheck(), new JoinCheck(), new ReferralCheck(), new ConnectorCheck(), new ReturnCheck(),
        new ConnectionCheck(),
        new EarlierStepCheck(), new HolderCheck(), new PartyCheck(), new FourEyesCheck(),
        new RuleNameCheck(), new DeclarationCheck(), new SwitchCheck(), new ConditionCheck(), new SampleCheck(), new StepSampleCheck(),
        new LetterCheck(), new RecipientCheck(),
        new LimitSumCheck(), new StepTimeCheck(), new WaitTimeCheck(), new ChannelLimitCheck(), new LimitOrderCheck(), new LimitStartCheck(), new ConsultWindowCheck(),
        new BannedPaperCheck(), new HeldPaperCheck(), new ComponentCheck(),
        new ValidityCheck(), new LegalBasisCheck(), new ServiceLevelCheck(), new TimeLimitCheck(), new ResultCheck(), new VaultCheck(),
    ];
}
