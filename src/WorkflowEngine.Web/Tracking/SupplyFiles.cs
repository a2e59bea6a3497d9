using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Files handed in for papers that were asked for.</summary>
public sealed class SupplyFiles(FileStore store, SupplyTickets tickets)
{
    /// <summary>Those of earlier tries, and those that came now; of each that is not taken, why.</summary>
    internal async Task<(IReadOnlyList<HeldFile> Held, IReadOnlyList<FilingFault> Refused)> TakeAsync(
        OwnDossier own, IEnumerable<string> earlier, IFormFileCollection uploads, CancellationToken cancel)
    {
        var held = tickets.Read(own.Code, earlier).Where(file => own.Dossier.Asked.Contains(file.Component)).ToList();
        var refused = new List<FilingFault>();
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
                refused.Add(new FilingFault(FormPlace.Slot(component), new Sentence($"{upload.FileName}: {refusal.Vi}", $"{upload.FileName}: {refusal.En}")));
            }
        }

        return ([.. held.DistinctBy(file => (file.Component, file.Hash))], refused);
    }
}
