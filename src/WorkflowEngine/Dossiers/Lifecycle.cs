namespace WorkflowEngine.Dossiers;

/// <summary>Whether a dossier still runs, and how it ended; for people there is <see cref="PublicStatus"/>.</summary>
public enum Lifecycle : byte
{
    Running,
    Finished,
    Faulted,
    Cancelled,
}
