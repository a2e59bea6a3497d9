using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Files handed in for papers that were asked for.</summary>
public sealed class SupplyFiles(FileStore store, SupplyTickets tickets, RequestAttempts attempts, VaultChecks vault)
{
    /// <summary>What the vault holds of the papers that are asked for; opening the page searches it, and that is written down.</summary>
    internal async Task<VaultSight> SightAsync(OwnDossier own, int seq, bool search, CancellationToken cancel)
    {
        var subject = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"supply/{own.Code}/{seq}")).AsSpan(0, 16));
        var owner = new VaultOwner(own.Reader.Account, own.Reader.IsIdentified ? own.Reader.Identity : null) { Besides = own.Dossier.Id };
        var sight = search ? await vault.CheckAsync(subject, owner, own.Plan, own.Reader.Actor, cancel: cancel) : await vault.SightAsync(subject, owner, own.Plan, cancel);
        return await vault.OfDossierAsync(sight, own.Dossier.Id, own.Plan, cancel);
    }

    /// <summary>Asks the connected database once more for a paper that is asked for; only for whoever is known by their number.</summary>
    internal async Task FetchAgainAsync(OwnDossier own, string component, CancellationToken cancel)
    {
        if (own.Reader.IsIdentified && own.Dossier.Asked.Contains(component))
        {
            await vault.FetchAgainAsync(own.Dossier, component, own.Reader.Actor, cancel);
        }
    }

    /// <summary>Those of earlier tries, and those that came now; of each that is not taken, why.</summary>
    internal async Task<(IReadOnlyList<HeldFile> Held, IReadOnlyList<FilingFault> Refused)> TakeAsync(
        OwnDossier own, IEnumerable<string> earlier, IFormFileCollection uploads, VaultSight sight, CancellationToken cancel)
    {
        var held = tickets.Read(own.Code, earlier).Where(file => own.Dossier.Asked.Contains(file.Component)).ToList();
        var refused = new List<FilingFault>();
        if (uploads.Count > FileSizes.MostPerRequest || held.Count + uploads.Count > FileSizes.MostPerDossier)
        {
            await attempts.AddAsync(AttemptKind.TooMuch, place => PlaceOf(place, own), cancel);
            return (held, [new FilingFault("", TooMany)]);
        }

        foreach (var upload in PaperFiles.SignaturesLast(uploads.Where(upload => upload.Name.StartsWith(FormPlace.Papers, StringComparison.Ordinal))))
        {
            var component = upload.Name[FormPlace.Papers.Length..];
            if (!own.Dossier.Asked.Contains(component))
            {
                refused.Add(new FilingFault("", NotAsked(upload.FileName)));
                continue;
            }

            var listed = own.Plan.Procedure!.Components.Any(one => one.Id == component);
            if (listed && (!sight.IsChecked(component) || sight.Holdings.Find(component, own.Facts.Now) is { Closes: true }))
            {
                var isChecked = sight.IsChecked(component);
                await attempts.AddAsync(isChecked ? AttemptKind.HeldGiven : AttemptKind.Unchecked, place => PlaceOf(place, own) with { Component = component }, cancel);
                refused.Add(new FilingFault(FormPlace.Slot(component), isChecked ? ActText.HeldNow : VaultSlotText.NotChecked));
                continue;
            }

            await using var content = upload.OpenReadStream();
            var (file, refusal) = await store.TakeAsync(content, upload.FileName, cancel);
            refusal ??= file is null ? null : await SignedFiles.WhyNotAsync(store, file, held.Where(one => one.Component == component).Select(one => one.Hash), cancel);
            if (file is not null && refusal is null)
            {
                held.Add(tickets.Write(own.Code, component, file.Hash, file.Name));
            }
            else if (refusal is not null)
            {
                await attempts.AddAsync(AttemptKind.BadFile, place => PlaceOf(place, own) with { Component = component }, cancel);
                refused.Add(new FilingFault(FormPlace.Slot(component), new Sentence($"{upload.FileName}: {refusal.Vi}", $"{upload.FileName}: {refusal.En}")));
            }
        }

        return ([.. held.DistinctBy(file => (file.Component, file.Hash))], refused);
    }

    private static readonly Sentence TooMany = new(
        $"Mỗi lần gửi tối đa {FileSizes.MostPerRequest} tệp. Không tệp nào được giữ; chọn ít tệp hơn, hoặc gộp các trang vào một tệp PDF.",
        $"At most {FileSizes.MostPerRequest} files can be sent at once. None was kept; choose fewer, or put the pages into one PDF.");

    private static Sentence NotAsked(string file) => new(
        $"Không ai yêu cầu giấy tờ này nên tệp {file} không được giữ.", $"Nobody asked for this paper, so {file} was not kept.");

    private static AttemptPlace PlaceOf(AttemptPlace place, OwnDossier own) =>
        place with { Unit = own.Filing.Unit, Dossier = own.Dossier.Id, Procedure = own.Filing.Procedure };
}
