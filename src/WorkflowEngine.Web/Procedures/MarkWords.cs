using WorkflowEngine.Comparing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What is said of a step against the other version: a word, a sign, a shape.</summary>
internal static class MarkWords
{
    public static Sentence Of(StepMark mark) => mark switch
    {
        StepMark.Added => CompareText.StepAdded,
        StepMark.Removed => CompareText.StepRemoved,
        StepMark.Changed => CompareText.StepChanged,
        _ => CompareText.Kept,
    };

    public static string SignOf(StepMark mark) => mark switch
    {
        StepMark.Added => "+ ",
        StepMark.Removed => "− ",
        StepMark.Changed => "~ ",
        _ => "",
    };

    public static string ShapeOf(StepMark mark) => mark switch
    {
        StepMark.Added => "added",
        StepMark.Removed => "removed",
        StepMark.Changed => "changed",
        _ => "ahead",
    };

    public static (TagKind Kind, string Icon) TagOf(StepMark mark) => mark switch
    {
        StepMark.Added => (TagKind.Ok, "plus-lg"),
        StepMark.Removed => (TagKind.Bad, "dash-lg"),
        StepMark.Changed => (TagKind.Wait, "pencil"),
        _ => (TagKind.Line, ""),
    };
}
