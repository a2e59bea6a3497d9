using WorkflowEngine.Comparing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Changes that are told under one heading.</summary>
public sealed record ChangeGroup(Sentence Name, IReadOnlyList<DocumentChange> Changes)
{
    /// <summary>The changes of content, each under its heading, in the order of the headings.</summary>
    public static IReadOnlyList<ChangeGroup> Of(DefinitionDifference difference)
    {
        var groups = difference.Content.GroupBy(change => NameOf(change.Kind)).ToDictionary(group => group.Key, group => group.ToList());
        return [.. Order.Where(groups.ContainsKey).Select(name => new ChangeGroup(name, groups[name]))];
    }

    private static readonly IReadOnlyList<Sentence> Order =
    [
        CompareText.GroupSteps, CompareText.GroupHolders, CompareText.GroupTimes, CompareText.GroupOutcomes, CompareText.GroupPapers,
        CompareText.GroupFees, CompareText.GroupRules, CompareText.GroupLetters, CompareText.GroupProcedure, CompareText.GroupOther,
    ];

    private static Sentence NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.StepAdded or ChangeKind.StepRemoved or ChangeKind.StepRenamed or ChangeKind.StepMoved or ChangeKind.StepKind or ChangeKind.Instructions => CompareText.GroupSteps,
        ChangeKind.Unit or ChangeKind.Role or ChangeKind.Person => CompareText.GroupHolders,
        ChangeKind.Time or ChangeKind.TimeLimit => CompareText.GroupTimes,
        ChangeKind.Outcome => CompareText.GroupOutcomes,
        ChangeKind.Paper or ChangeKind.Field => CompareText.GroupPapers,
        ChangeKind.Fee => CompareText.GroupFees,
        ChangeKind.Rule or ChangeKind.Variables => CompareText.GroupRules,
        ChangeKind.Letter => CompareText.GroupLetters,
        ChangeKind.Procedure or ChangeKind.Result or ChangeKind.ServiceLevel or ChangeKind.LegalBasis => CompareText.GroupProcedure,
        _ => CompareText.GroupOther,
    };
}
