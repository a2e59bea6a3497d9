using System.Collections.Immutable;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Duties;

/// <summary>All kinds of duties.</summary>
public static class DutyKinds
{
    public static readonly DutyKind Apology = new Apology();

    public static readonly DutyKind Explanation = new Explanation();
    public static readonly DutyKind Digitise = new Digitise();

    public static readonly DutyKind LateAnswer = new LateAnswer();

    /// <summary>A result goes to the post.</summary>
    public static readonly DutyKind SendByPost = new SendByPost();

    /// <summary>A result came back from the post.</summary>
    public static readonly DutyKind ParcelBack = new ParcelBack();

    /// <summary>Papers go to another agency, and are signed for there.</summary>
    public static readonly DutyKind HandOver = new HandOver();

    public static readonly DutyKind TakeOver = new TakeOver();

    public static readonly ImmutableArray<DutyKind> All = [Apology, Explanation, LateAnswer, Digitise, SendByPost, ParcelBack, HandOver, TakeOver];

    /// <summary>The kind of a duty that is open or closed, by the name that it has in the dossier; null when there is none.</summary>
    /// <param name="name">The kind's name, followed by <c>/</c> and what it is about where a dossier may have several.</param>
    public static DutyKind? Of(string? name)
    {
        var slash = name?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var kind = slash < 0 ? name : name![..slash];
        return All.FirstOrDefault(known => known.Name == kind);
    }

    /// <summary>The kind of an open duty; null when the wait is none.</summary>
    public static DutyKind? Of(Wait wait) => wait.Kind == WaitKind.Duty ? Of(wait.Name) : null;

    /// <summary>The kind by the step that stands in lists of work; null when it is a step of the flow.</summary>
    public static DutyKind? OfStep(string step) =>
        step.StartsWith(DutyKind.StepPrefix, StringComparison.Ordinal) ? Of(step[DutyKind.StepPrefix.Length..]) : null;
}
