using MediatR;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Changes of the catalogue by its keepers; what was changed holds for the next request already.</summary>
public sealed class Keeping(IMediator mediator)
{
    /// <summary>Keeps a document as a draft. Gives its number; null, with the reason, when it cannot be kept.</summary>
    public async Task<(int? Number, Sentence? Refusal)> DraftAsync(string text, string author, string? note, CancellationToken cancel)
    {
        var answer = await mediator.Send(new SaveDefinitionDraft(author, null, text) { Note = note }, cancel);
        return (answer.Version?.Number, answer.Refusal?.Sentence);
    }

    /// <summary>Publishes a version; says why when it cannot be.</summary>
    public async Task<Sentence?> PublishAsync(string author, string definition, int number, CancellationToken cancel) =>
        (await mediator.Send(new PublishVersion(author, definition, number), cancel)).Refusal?.Sentence;

    /// <summary>Lets a procedure take no new dossiers; says why when it cannot be.</summary>
    public async Task<Sentence?> SuspendAsync(string author, string definition, string reason, CancellationToken cancel) =>
        (await mediator.Send(new SuspendProcedure(author, definition, reason), cancel)).Refusal?.Sentence;
}
