using System.Collections.Immutable;
using WorkflowEngine.Codes;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>Counts how often another turn was faster.</summary>
internal sealed class CountsCollisions(IDossierDatabase database) : IDossierDatabase
{
    private int _collisions;

    public int Collisions => _collisions;

    /// <summary>Once something was read through it.</summary>
    public TaskCompletionSource HasRead { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is written through it waits for this.</summary>
    public TaskCompletionSource MayWrite { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask<DossierRead?> ReadAsync(long dossier, Guid command, CancellationToken cancel)
    {
        var read = await database.ReadAsync(dossier, command, cancel);
        HasRead.TrySetResult();
        return read;
    }

    public async ValueTask<bool> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        await MayWrite.Task;
        var written = await database.WriteAsync(statements, cancel);
        if (!written)
        {
            Interlocked.Increment(ref _collisions);
        }

        return written;
    }

    public async ValueTask<bool> WriteNumberedAsync(
        IReadOnlyList<NumberKey> wanted, Func<ImmutableArray<DrawnNumber>, IReadOnlyList<Statement>> decide, CancellationToken cancel)
    {
        await MayWrite.Task;
        var written = await database.WriteNumberedAsync(wanted, decide, cancel);
        if (!written)
        {
            Interlocked.Increment(ref _collisions);
        }

        return written;
    }

    public ValueTask<bool> BeginAsync(BeginRequest request, Func<DossierNumbers, TurnDecision> decide, CancellationToken cancel) =>
        database.BeginAsync(request, decide, cancel);

    public ValueTask<long?> FindBegunAsync(Guid command, CancellationToken cancel) => database.FindBegunAsync(command, cancel);

    public ValueTask<IReadOnlyList<HeldRow>> HeldAsync(byte[] mark, byte[] other, long besides, CancellationToken cancel) =>
        database.HeldAsync(mark, other, besides, cancel);

    public ValueTask<IReadOnlyList<StoredTurn>> HistoryAsync(long dossier, int from, int upTo, CancellationToken cancel) =>
        database.HistoryAsync(dossier, from, upTo, cancel);
}
