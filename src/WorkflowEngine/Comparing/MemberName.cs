using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>How the value of a member is written for people.</summary>
internal enum ValueForm
{
    Plain,

    /// <summary>A limit of time, a plain "ngày" being a working day.</summary>
    StepTime,

    /// <summary>A limit of time, a plain "ngày" being a calendar day.</summary>
    LawTime,

    /// <summary>Compared word by word.</summary>
    Prose,

    /// <summary>JavaScript, or true or false.</summary>
    Rule,
    Money,
    Date,
}

/// <summary>What a member is called, and what a change of it is about.</summary>
internal sealed record MemberName(ChangeKind Kind, Sentence Label, ValueForm Form = ValueForm.Plain)
{
    public MemberName(ChangeKind kind, string vi, string en, ValueForm form = ValueForm.Plain)
        : this(kind, new Sentence(vi, en), form)
    {
    }
}
