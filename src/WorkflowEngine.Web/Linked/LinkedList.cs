namespace WorkflowEngine.Web.Linked;

/// <summary>The linked procedures on a page.</summary>
/// <param name="Page">The page that opens a child.</param>
/// <param name="Shape">Classes of the section.</param>
public sealed record LinkedList(LinkedView View, string Page, string Shape);
