using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Studio.Api;

internal sealed record RevertToVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design];
}

internal sealed record DeleteDraft(string Actor, string Definition, int Number) : IEditingCommand
{
    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design];
}
