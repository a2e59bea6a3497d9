using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>One turn of a dossier, read back: who, when, and what happened. Without the dossier's key, what is personal is null.</summary>
public sealed record DossierTurn(int Revision, DateTimeOffset At, Guid Command, string Actor, ImmutableArray<DossierEvent> Events)
{
    internal static DossierTurn Of(StoredTurn stored, DataKey? key) => new(
        stored.Revision,
        stored.At,
        stored.Command,
        stored.Actor,
        EventJson.Read(stored.Events, stored.At, KnownDossier.Open(stored.Personal, key, stored.Revision)));
}
