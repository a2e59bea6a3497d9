using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Files handed in for papers that were asked for.</summary>
public sealed class SupplyFiles(FileStore store, SupplyTickets tickets, RequestAttempts attempts)
{
    /// <summary>Those of earlier tries, and those that came now; of each that is not taken, why.</summary>
    internal async Task<(IReadOnlyList<HeldFile> Held, IReadOnlyList<FilingFault> Refused)> TakeAsync(
        OwnDossier own, IEnumerable<string> earlier, IFormFileCollection uploads, CancellationToken cancel)
    {
        var held = tickets.Read(own.Code, earlier).Where(file => own.Dossier.Asked.Contains(file.Component)).ToList();
        var refused = new List<FilingFault>();
        if (uploads.Count > FileSizes.MostPerRequest || held.Count + uploads.Count > FileSizes.MostPerDossier)
        {
            await attempts.AddAsync(AttemptKind.TooMuch, place => PlaceOf(place, own), cancel);
            return (held, [new FilingFault("", TooMany)]);
        }

        foreach (var upload in uploads.Where(upload => upload.Name.StartsWith(FormPlace.Papers, StringComparison.Ordinal)))
        {
            var component = upload.Name[FormPlace.Papers.Length..];
            if (!own.Dossier.Asked.Contains(component))
            {
                continue;
            }

            await using var content = upload.OpenReadStream();
            var (file, refusal) = await store.TakeAsync(content, upload.FileName, cancel);
            if (file is not null)
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

    private static AttemptPlace PlaceOf(AttemptPlace place, OwnDossier own) =>
        place with { Unit = own.Filing.Unit, Dossier = own.Dossier.Id, Procedure = own.Filing.Procedure };
}
