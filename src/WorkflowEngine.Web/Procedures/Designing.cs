using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What pages about documents read from: the versions, the checks, the history, the catalogue.</summary>
public sealed class Designing(DefinitionReader reader, DefinitionGate gate, DefinitionChanges changes, LiveCatalogue catalogue)
{
    public DefinitionReader Reader => reader;

    public DefinitionGate Gate => gate;

    public DefinitionChanges Changes => changes;

    public LiveCatalogue Catalogue => catalogue;
}
