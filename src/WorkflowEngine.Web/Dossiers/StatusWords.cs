using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>What the public states of a dossier are called at the desk.</summary>
internal static class StatusWords
{
    public static Sentence Of(PublicStatus status) => status.Name;
}
