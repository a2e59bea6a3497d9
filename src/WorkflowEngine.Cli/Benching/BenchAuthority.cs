using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>
/// Who may give commands in a bench: officials of the office for work that they say is their own, programs for look-ups,
/// anybody for filing. That a step is theirs to do is the engine's own check.
/// </summary>
internal sealed class BenchAuthority(Shipment shipment) : IAuthoriseCommand<AdvanceDossier>, IAuthoriseCommand<FileNewDossier>
{
    private static readonly Sentence Stranger = new("Bạn không được làm việc này.", "You may not do this.");

    public ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel) => ValueTask.FromResult(command.Stimulus switch
    {
        CompleteWork work when work.By == command.Actor && shipment.Office.FindPerson(work.By) is not null => null,
        AnswerLookup when command.Actor == BenchWalk.System => null,
        _ => Stranger,
    });

    public ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel) =>
        ValueTask.FromResult(shipment.Office.FindUnit(command.Filing.Unit, DateOnly.FromDateTime(command.At.DateTime)) is null ? Stranger : null);
}
