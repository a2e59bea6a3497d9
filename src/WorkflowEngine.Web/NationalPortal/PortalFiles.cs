using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Fetches files from the portal; each is looked at as one that a person hands in, and has to be what the message says.</summary>
internal sealed class PortalFiles(PortalDesk desk, FileStore store, AttemptLog attempts)
{
    /// <summary>How much longer a file may take than another call.</summary>
    private const int Longer = 4;

    private const int LongestName = 100;

    /// <summary>One paper with its files, or why not.</summary>
    public async Task<(ProvidedComponent? Paper, PortalOutcome? Why)> TakeAsync(PortalLink link, PortalPaper paper, int quantity, AttemptPlace place, CancellationToken cancel)
    {
        var hashes = ImmutableArray.CreateBuilder<string>();
        foreach (var file in paper.Files)
        {
            var (hash, why) = await TakeAsync(link, file, cancel);
            if (hash is null)
            {
                if (why!.State == PortalMessageState.Refused)
                {
                    await attempts.AddAsync(AttemptKind.BadFile, place with { Component = paper.Component }, cancel);
                }

                return (null, why);
            }

            hashes.Add(hash);
        }

        return (new ProvidedComponent(paper.Component, "upload", quantity) { Files = [.. hashes.Distinct()] }, null);
    }

    /// <summary>Why there are too many of them; null when there are not.</summary>
    public async Task<PortalOutcome?> TooManyAsync(PortalMessage message, AttemptPlace place, CancellationToken cancel)
    {
        if (message.Papers.All(paper => paper.Files.Length <= FileSizes.MostPerPaper) && message.Papers.Sum(paper => paper.Files.Length) <= FileSizes.MostPerDossier)
        {
            return null;
        }

        await attempts.AddAsync(AttemptKind.TooMuch, place, cancel);
        return PortalOutcome.Refused(PortalReasons.BadData, PortalText.TooMany(FileSizes.MostPerDossier));
    }

    private async Task<(string? Hash, PortalOutcome? Why)> TakeAsync(PortalLink link, PortalFile file, CancellationToken cancel)
    {
        var name = new string([.. file.Name.Where(sign => !char.IsControl(sign)).Take(LongestName)]);
        if (!desk.Setting.Sends)
        {
            return (null, PortalOutcome.Waits(PortalReasons.BadFile, PortalText.NotFetched(name)));
        }

        var path = link.Paths.Files.Replace("{id}", Uri.EscapeDataString(file.Id), StringComparison.Ordinal);
        var (fetched, reply) = await desk.Client.FetchAsync(path, link.Timeout * Longer, async content =>
        {
            var (taken, refusal) = await store.TakeAsync(content, file.Name, cancel);
            return new Fetched(taken, refusal);
        }, cancel);
        return fetched switch
        {
            null when reply.Status is 404 or 410 => (null, PortalOutcome.Refused(PortalReasons.BadFile, PortalText.NoFile(name))),
            null => (null, PortalOutcome.Waits(PortalReasons.BadFile, PortalText.NotFetched(name))),
            { File: null } => (null, PortalOutcome.Refused(PortalReasons.BadFile, PortalText.BadFile(name, fetched.Refusal!))),
            { File: var kept } when kept.Hash != file.Hash => (null, PortalOutcome.Refused(PortalReasons.BadFile, PortalText.OtherContent(name))),
            { File: var kept } => (kept.Hash, null),
        };
    }

    private sealed record Fetched(StoredFile? File, Sentence? Refusal);
}
