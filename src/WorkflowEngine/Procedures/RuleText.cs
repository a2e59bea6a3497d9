namespace WorkflowEngine.Procedures;

/// <summary>A rule as written: a text of JavaScript, or true / false. It is parsed when the document is compiled.</summary>
/// <param name="Source">The JavaScript; of a constant "true" or "false".</param>
/// <param name="Constant">The answer when the document has plain true or false; otherwise null.</param>
/// <param name="Member">Where it stands in the document, for faults: <c>customProperties.procedure.fees[0].amount</c>.</param>
public sealed record RuleText(string Source, bool? Constant, string Member)
{
    public bool IsAlways => Constant == true;

    public bool IsNever => Constant == false;

    public override string ToString() => Source;
}
