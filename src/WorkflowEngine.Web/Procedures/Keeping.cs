using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Changes of the catalogue by its keepers; what was changed holds for the next request already.</summary>
public sealed class Keeping(DefinitionVersions versions, LiveCatalogue catalogue)
{
    /// <summary>Keeps a document as a draft. Gives its number; null, with the reason, when it cannot be kept.</summary>
    public async Task<(int? Number, Sentence? Refusal)> DraftAsync(string text, string author, string? note, CancellationToken cancel)
    {
        var kept = await versions.SaveDraftAsync(text, author, note, cancel);
        await catalogue.RefreshAsync(cancel);
        return kept;
    }

    /// <summary>Publishes a version; says what is wrong with it when it cannot run.</summary>
    public async Task<Sentence?> PublishAsync(string definition, int number, CancellationToken cancel)
    {
        var findings = await versions.PublishAsync(definition, number, cancel);
        await catalogue.RefreshAsync(cancel);
        return findings.FirstOrDefault(finding => finding.IsError)?.Sentence;
    }

    /// <summary>Lets a version take no new dossiers. False when there is no such version.</summary>
    public async Task<bool> SuspendAsync(string definition, int number, CancellationToken cancel)
    {
        var found = await versions.WithdrawAsync(definition, number, VersionStatus.Suspended, cancel);
        await catalogue.RefreshAsync(cancel);
        return found;
    }
}
