namespace WorkflowEngine.Tables.Editing;

/// <summary>One change that an author makes to a table. Steps are named by their ids in the document.</summary>
/// <param name="Step">The row that it is about.</param>
public abstract record TableEdit(string Step)
{
    /// <summary>What people call the step.</summary>
    public sealed record Name(string Step, string Text) : TableEdit(Step);

    /// <param name="Rule">A unit rule as documents write it, <c>competent</c>.</param>
    public sealed record Unit(string Step, string Rule) : TableEdit(Step);

    /// <param name="Code">The role's code.</param>
    public sealed record Role(string Step, string Code) : TableEdit(Step);

    /// <param name="Limit">As documents or people write it, <c>0.25 wd</c>, <c>¼ ngày</c>; empty takes the time away.</param>
    public sealed record Time(string Step, string Limit) : TableEdit(Step);

    /// <summary>What the person is to do; empty takes it away.</summary>
    public sealed record Instructions(string Step, string Text) : TableEdit(Step);

    /// <param name="What"><c>visit</c>: the step is a visit to the place; empty: nothing is written down before it ends.</param>
    public sealed record Records(string Step, string What) : TableEdit(Step);

    /// <summary>The step becomes one of another kind; outcomes that both have stay, others get their usual way.</summary>
    public sealed record Kind(string Step, RowKind To) : TableEdit(Step);

    /// <summary>An outcome leads to another step of the drawing.</summary>
    /// <param name="Target">Id of the step; empty leaves the outcome open.</param>
    public sealed record Outcome(string Step, string Port, string Target) : TableEdit(Step);

    /// <summary>A new step after a row.</summary>
    public sealed record AddAfter(string Step, string Text) : TableEdit(Step);

    /// <summary>The row goes; what led to it leads on to what followed.</summary>
    public sealed record Remove(string Step) : TableEdit(Step);

    public sealed record MoveUp(string Step) : TableEdit(Step);

    public sealed record MoveDown(string Step) : TableEdit(Step);

    /// <summary>The row becomes two that share its time.</summary>
    public sealed record Split(string Step) : TableEdit(Step);

    /// <summary>The row is worked on at the same time as the one before it.</summary>
    public sealed record Beside(string Step) : TableEdit(Step);

    /// <summary>The rows that are worked on at the same time as this one come one after the other again.</summary>
    public sealed record InTurn(string Step) : TableEdit(Step);
}
