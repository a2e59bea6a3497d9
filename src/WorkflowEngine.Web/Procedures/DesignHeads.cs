using System.Collections.Immutable;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Verification;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Finds what a page about one document says at its top.</summary>
public sealed class DesignHeads(DefinitionReader reader, DefinitionGate gate, Officials officials, Text text)
{
    /// <summary>The newest version of the document; null when there is no such document.</summary>
    public async Task<DesignHead?> FindAsync(string definition, CancellationToken cancel) =>
        await reader.LatestAsync(definition, cancel) is { } latest ? await OfAsync(latest, cancel) : null;

    /// <summary>Of a version that the page has read already.</summary>
    public async Task<DesignHead> OfAsync(EditedVersion version, CancellationToken cancel) =>
        await OfAsync(version, await gate.CheckAsync(version.Read, cancel), cancel);

    /// <summary>Of a version that the page has had checked already.</summary>
    internal async Task<DesignHead> OfAsync(EditedVersion version, ImmutableArray<Finding> findings, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var document = version.Read.Document;
        return new DesignHead(version.Definition, document?.Procedure?.Code is { Length: > 0 } code ? code : null, NameOf(version))
        {
            Number = version.Number,
            VersionId = version.VersionId,
            Status = version.Status,
            SavedAt = version.SavedAt,
            SavedBy = text[OfficeWords.PersonOf(official, version.Author)],
            Errors = findings.Count(finding => finding.IsError),
            Warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning),
        };
    }

    private string NameOf(EditedVersion version) => version.Read.Document switch
    {
        { Procedure.Name: { Vi.Length: > 0 } name } => name.In(text.Language),
        { Name: { Length: > 0 } name } => name,
        _ => version.Definition,
    };
}
