using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Cli.Running;

/// <summary>One running document: the one that was asked for, or one that a signal began.</summary>
internal sealed class Instance(long id, PublishedDocument published)
{
    public long Id { get; } = id;

    public PublishedDocument Published { get; } = published;

    public Dossier Dossier { get; set; } = Dossier.None;

    /// <summary>Status as Elsa names it: whether it is over, and how it stands or ended.</summary>
    public string Status => Dossier.Lifecycle switch
    {
        Lifecycle.Finished => "Finished/Finished",
        Lifecycle.Faulted => "Finished/Faulted",
        Lifecycle.Cancelled => "Finished/Cancelled",
        _ => "Running/Suspended",
    };
}
