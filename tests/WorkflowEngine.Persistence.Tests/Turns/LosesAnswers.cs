using System.Collections.Immutable;
using WorkflowEngine.Codes;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>A database whose answers never arrive, though it does what it is asked.</summary>
internal sealed class LosesAnswers(IDossierDatabase database, Action? lose = null) : IDossierDatabase
{
    public ValueTask<DossierRead?> ReadAsync(long dossier, Guid command, CancellationToken cancel) => database.ReadAsync(dossier, command, cancel);

    public async ValueTask<bool> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        await database.WriteAsync(statements, cancel);
        throw Lost();
    }

    public async ValueTask<bool> WriteNumberedAsync(
        IReadOnlyList<NumberKey> wanted, Func<ImmutableArray<DrawnNumber>, IReadOnlyList<Statement>> decide, CancellationToken cancel)
    {
        await database.WriteNumberedAsync(wanted, decide, cancel);
        throw Lost();
    }

    public async ValueTask<bool> BeginAsync(BeginRequest request, Func<DossierNumbers, TurnDecision> decide, CancellationToken cancel)
    {
        await database.BeginAsync(request, decide, cancel);
        throw Lost();
    }

    public ValueTask<long?> FindBegunAsync(Guid command, CancellationToken cancel) => database.FindBegunAsync(command, cancel);

    public ValueTask<IReadOnlyList<HeldRow>> HeldAsync(byte[] mark, byte[] other, long besides, CancellationToken cancel) =>
        database.HeldAsync(mark, other, besides, cancel);

    public ValueTask<IReadOnlyList<StoredTurn>> HistoryAsync(long dossier, int from, int upTo, CancellationToken cancel) =>
        database.HistoryAsync(dossier, from, upTo, cancel);

    private IOException Lost()
    {
        lose?.Invoke();
        return new IOException("The connection broke.");
    }
}
