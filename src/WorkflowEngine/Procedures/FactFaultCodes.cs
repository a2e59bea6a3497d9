namespace WorkflowEngine.Procedures;

/// <summary>The codes of faults in a procedure's facts; a code never changes its meaning.</summary>
public static class FactFaultCodes
{
    /// <summary>A member has another shape than the contract gives it.</summary>
    public const string Shape = "FACT-SHAPE";

    /// <summary>A member that must be there is not.</summary>
    public const string Missing = "FACT-MISSING";

    /// <summary>A text is none of the codes, or not of the form, that the contract gives.</summary>
    public const string Value = "FACT-VALUE";

    /// <summary>A member that the contract does not know; it is kept and not read.</summary>
    public const string Unknown = "FACT-UNKNOWN";

    /// <summary>A member stands twice in one object; the last counts.</summary>
    public const string DuplicateMember = "FACT-DUPLICATE-MEMBER";

    /// <summary>Two entries of one list have one id.</summary>
    public const string DuplicateId = "FACT-DUPLICATE-ID";

    /// <summary>A text is no limit of time.</summary>
    public const string Limit = "FACT-LIMIT";

    /// <summary>A partial online service without its published reason.</summary>
    public const string Reason = "FACT-REASON";

    /// <summary>A period that ends before it begins, or a minimum over its maximum.</summary>
    public const string Order = "FACT-ORDER";

    /// <summary>A form field names a section that is not there.</summary>
    public const string Section = "FACT-SECTION";

    /// <summary>A choice without anything to choose from, or a group without fields.</summary>
    public const string Content = "FACT-CONTENT";

    /// <summary>The English text is missing; the Vietnamese is shown for it.</summary>
    public const string Translation = "FACT-TRANSLATION";
}
