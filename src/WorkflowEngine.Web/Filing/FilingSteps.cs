using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The parts of a filing in their order.</summary>
internal static class FilingSteps
{
    public const int Place = 0;
    public const int Form = 1;
    public const int Check = 2;

    public static Tasks At(Text text, int step) =>
        new([text[FilingText.StepPlace], text[FilingText.StepForm], text[FilingText.StepCheck]], step);
}

/// <summary>What stands beside the form: the parts, and what is known of the outcome.</summary>
internal sealed record FilingAside(FilingCase Case, int Step);
