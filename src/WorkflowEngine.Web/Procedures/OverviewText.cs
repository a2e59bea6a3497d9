using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the page of one document.</summary>
internal static class OverviewText
{
    public static readonly Sentence Title = new("Tổng quan: {0}", "Overview: {0}");
}
