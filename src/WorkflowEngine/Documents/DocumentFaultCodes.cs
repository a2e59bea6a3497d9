namespace WorkflowEngine.Documents;

/// <summary>The codes of faults in a workflow document; a code never changes its meaning.</summary>
public static class DocumentFaultCodes
{
    /// <summary>The text is larger than the limit; nothing of it was read.</summary>
    public const string TooLarge = "DOC-TOO-LARGE";

    /// <summary>The text ends in the middle of the JSON.</summary>
    public const string Truncated = "DOC-TRUNCATED";

    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "DOC-NOT-JSON";

    /// <summary>The bytes are not UTF-8, or an escape stands for half a character.</summary>
    public const string NotText = "DOC-NOT-TEXT";

    /// <summary>The JSON nests deeper than the limit.</summary>
    public const string TooDeep = "DOC-TOO-DEEP";

    /// <summary>There are more steps than the limit.</summary>
    public const string TooManySteps = "DOC-TOO-MANY-STEPS";

    /// <summary>There is no root step.</summary>
    public const string NoRoot = "DOC-NO-ROOT";

    /// <summary>A member has another shape than the format gives it.</summary>
    public const string Shape = "DOC-SHAPE";

    /// <summary>Two steps have one id.</summary>
    public const string DuplicateId = "DOC-DUPLICATE-ID";

    /// <summary>A step has no id; its place in the document stands for it.</summary>
    public const string NoId = "DOC-NO-ID";

    /// <summary>A step does not say what kind it is.</summary>
    public const string NoType = "DOC-NO-TYPE";

    /// <summary>A connection begins or ends at a step that is not there.</summary>
    public const string DanglingConnection = "DOC-DANGLING-CONNECTION";

    /// <summary>The flowchart's start names a step that is not there.</summary>
    public const string UnknownStart = "DOC-UNKNOWN-START";

    /// <summary>A variable's value is no value of its type.</summary>
    public const string VariableValue = "DOC-VARIABLE-VALUE";

    /// <summary>Two variables of one place have one name.</summary>
    public const string DuplicateVariable = "DOC-DUPLICATE-VARIABLE";

    /// <summary>There were more faults than are told.</summary>
    public const string MoreFaults = "DOC-MORE-FAULTS";
}
