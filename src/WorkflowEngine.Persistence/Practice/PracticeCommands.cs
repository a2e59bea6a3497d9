using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Practice;

/// <summary>
/// A practice dossier begins: of a procedure with a filing, of any other workflow without. It has a code of its own kind, is in
/// no list and no figure, and nothing is sent for it.
/// </summary>
/// <param name="Version">What <see cref="PracticeDocuments.KeepAsync"/> gave.</param>
public sealed record BeginPractice(Guid Id, string Actor, DateTimeOffset At, string Definition, string Version) : ICommand
{
    /// <summary>What is filed; its dossier number, code and secret are not looked at. Null for a workflow that is no procedure.</summary>
    public FileDossier? Filing { get; init; }

    /// <summary>The input of a workflow that is no procedure.</summary>
    public Values.ValueMap Input { get; init; } = Values.ValueMap.Empty;
}

/// <summary>
/// Something happens to a practice dossier. Whoever practises speaks for everybody: the stimulus may name any official. The
/// moment may lie ahead of the clock, for waiting is practised by letting time pass.
/// </summary>
public sealed record AdvancePractice(Guid Id, string Actor, DateTimeOffset At, long Dossier, Stimulus Stimulus) : ICommand;

/// <summary>Takes commands about practice dossiers; of any other dossier it refuses them.</summary>
internal static class Practising
{
    private static readonly Sentence NotPractice = new(
        "Đây không phải hồ sơ tập dượt. Hồ sơ thật chỉ đi tiếp bằng việc của người có trách nhiệm.",
        "This is no practice dossier. A real one goes on only by the work of those who answer for it.");

    public static Task<DossierAnswer> BeginAsync(DossierStore store, BeginPractice begin, CancellationToken cancel) => begin.Filing is { } filing
        ? store.FileAsync(
            new FileNewDossier(begin.Id, begin.Actor, begin.At, begin.Definition, begin.Version, filing with { Practice = true }), cancel)
        : store.BeginAsync(
            new BeginWorkflow(begin.Id, begin.Actor, begin.At, begin.Definition, begin.Version, new Begin(0) { Practice = true, Input = begin.Input }), cancel);

    public static async Task<DossierAnswer> AdvanceAsync(DossierStore store, AdvancePractice advance, CancellationToken cancel) =>
        await store.FindAsync(advance.Dossier, cancel) is { Practice: true }
            ? await store.ExecuteAsync(new AdvanceDossier(advance.Id, advance.Actor, advance.At, advance.Dossier, advance.Stimulus), cancel)
            : DossierAnswer.Refused(NotPractice);
}
