using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>A dossier as a turn finds it: the value itself, and what the row says beside it.</summary>
internal sealed record KnownDossier(Dossier Dossier, int Revision, byte[] LastHash)
{
    /// <summary>Opens personal values; null once it was dropped.</summary>
    public DataKey? Key { get; init; }

    /// <summary>The personal values as the row holds them.</summary>
    public PersonalValues Given { get; init; } = new();

    public PersonalValues Made { get; init; } = new();

    public DateTimeOffset? Due { get; init; }

    /// <summary>A dossier that does not exist yet.</summary>
    public static KnownDossier None(DataKey key) => new(Dossier.None, 0, HistoryChain.Beginning) { Key = key };

    /// <summary>Reads a row whose snapshot is there.</summary>
    public static KnownDossier Of(DossierRead row, DataKey? key)
    {
        var given = Open(row.Given, key, SealedPlace.Given);
        var made = Open(row.Made, key, SealedPlace.Made);
        return new KnownDossier(SnapshotJson.Read(row.Snapshot, given, made), row.Revision, row.LastHash)
        {
            Key = key,
            Given = given,
            Made = made,
            Due = row.Due,
        };
    }

    public static PersonalValues Open(byte[]? box, DataKey? key, int place) =>
        box is null || key is null ? new PersonalValues() : PersonalValues.Read(key.Open(box, place));
}
