using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>Scans that come with the form of a duty: kept as files, and told to the engine by their hashes.</summary>
public sealed class PaperScans(FileStore files, RequestAttempts attempts)
{
    private static readonly Sentence TooMany = new(
        $"Mỗi lần gửi tối đa {FileSizes.MostPerRequest} tệp. Không tệp nào được giữ; gộp các trang vào một tệp PDF.",
        $"At most {FileSizes.MostPerRequest} files can be sent at once. None was kept; put the pages into one PDF.");

    /// <summary>Name under which the hashes of a paper's scans are told to the engine, parted by commas.</summary>
    internal static string NameOf(string component) => Digitise.Files + component;

    internal static bool IsFiles(string name) => name.StartsWith(Digitise.Files, StringComparison.Ordinal);

    /// <summary>Why nothing was kept; null when all was. Hashes that the form itself brings are not believed.</summary>
    public async Task<Sentence?> TakeAsync(OpenedDossier opened, Wait duty, DutyForm form, IFormFileCollection uploads, CancellationToken cancel)
    {
        foreach (var name in form.Data.Keys.Where(IsFiles).ToList())
        {
            form.Data.Remove(name);
        }

        if (uploads.Count > FileSizes.MostPerRequest)
        {
            await NoteAsync(AttemptKind.TooMuch, opened, null, cancel);
            return TooMany;
        }

        var asked = Digitise.Of(duty).ToHashSet(StringComparer.Ordinal);
        foreach (var upload in PaperFiles.SignaturesLast(uploads.Where(upload => upload.Length > 0)))
        {
            var component = upload.Name.StartsWith(FormPlace.Papers, StringComparison.Ordinal) ? upload.Name[FormPlace.Papers.Length..] : "";
            if (!asked.Contains(component))
            {
                continue;
            }

            await using var content = upload.OpenReadStream();
            var (file, refusal) = await files.TakeAsync(content, upload.FileName, cancel);
            refusal ??= file is null ? null : await SignedFiles.WhyNotAsync(files, file, form.Data.GetValueOrDefault(NameOf(component))?.Split(',') ?? [], cancel);
            if (file is null || refusal is not null)
            {
                await NoteAsync(AttemptKind.BadFile, opened, component, cancel);
                return new Sentence($"{upload.FileName}: {refusal?.Vi}", $"{upload.FileName}: {refusal?.En}");
            }

            var known = form.Data.GetValueOrDefault(NameOf(component));
            form.Data[NameOf(component)] = string.IsNullOrEmpty(known) ? file.Hash : $"{known},{file.Hash}";
        }

        return null;
    }

    private Task NoteAsync(AttemptKind kind, OpenedDossier opened, string? component, CancellationToken cancel) => attempts.AddAsync(
        kind, place => place with { Dossier = opened.Dossier.Id, Procedure = opened.Filing.Procedure, Component = component }, cancel);
}
