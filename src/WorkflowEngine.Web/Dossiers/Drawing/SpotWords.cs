using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>What the states of a step are called.</summary>
internal static class SpotWords
{
    public static Sentence Of(SpotState state) => state switch
    {
        SpotState.Done => DrawingText.Done,
        SpotState.Now => DrawingText.Now,
        SpotState.Waiting => DrawingText.Waiting,
        SpotState.Possible => DrawingText.Possible,
        _ => DrawingText.Ahead,
    };
}
