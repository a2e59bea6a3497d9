using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>Files of the papers of a draft.</summary>
public sealed class PaperFiles(FileStore files, RequestAttempts attempts, TimeProvider clock)
{
    /// <summary>Keeps what was uploaded for papers that the procedure asks for; says of each other file why it is not kept.</summary>
    internal async Task<(Draft Draft, IReadOnlyList<FilingFault> Refused)> TakeAsync(
        FilingCase filing, Draft draft, IFormFileCollection uploads, CancellationToken cancel)
    {
        var refused = new List<FilingFault>();
        if (await TooManyAsync(filing, draft, uploads, cancel) is { } tooMany)
        {
            return (draft, [new FilingFault("", tooMany)]);
        }

        foreach (var upload in SignaturesLast(uploads.Where(upload => upload.Name.StartsWith(FormPlace.Papers, StringComparison.Ordinal))))
        {
            var component = upload.Name[FormPlace.Papers.Length..];
            if (!filing.Facts.Components.Any(known => known.Id == component && known.MayAsk))
            {
                refused.Add(new FilingFault("", Filled(PaperText.UnknownPaper, upload.FileName)));
                continue;
            }

            if (await GuardAsync(filing, draft, component, cancel) is { } guarded)
            {
                refused.Add(new FilingFault(FormPlace.Slot(component), guarded));
                continue;
            }

            var (kept, refusal) = await TakeAsync(draft, component, upload, cancel);
            draft = kept;
            if (refusal is not null)
            {
                refused.Add(new FilingFault(FormPlace.Slot(component), refusal));
                await attempts.AddAsync(AttemptKind.BadFile, place => PlaceOf(place, filing) with { Component = component }, cancel);
            }
        }

        return (draft, refused);
    }

    /// <summary>Nothing is uploaded before the vault was searched, nor while it holds the paper and nobody said why that does not fit.</summary>
    private async Task<Sentence?> GuardAsync(FilingCase filing, Draft draft, string component, CancellationToken cancel)
    {
        if (filing.Vault is not { } vault)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var (kind, refusal) = !vault.IsChecked(component)
                ? (AttemptKind.Unchecked, PaperFetching.IsAsked(filing, component) ? FetchText.CheckFirst : VaultSlotText.NotChecked)
            : vault.Holdings.Find(component, now) is { Closes: true } && VaultChoice.UnfitOf(vault, draft, component) is null
                ? (AttemptKind.HeldGiven, Filled(VaultSlotText.Closed, filing.Answers.Calendar.Told(vault.CheckedAt[component])))
            : default;
        if (refusal is not null)
        {
            await attempts.AddAsync(kind, place => PlaceOf(place, filing) with { Component = component }, cancel);
        }

        return refusal;
    }

    /// <summary>A form with more files than anybody hands in by hand is not looked into: none of them is kept.</summary>
    private async Task<Sentence?> TooManyAsync(FilingCase filing, Draft draft, IFormFileCollection uploads, CancellationToken cancel)
    {
        var refusal = uploads.Count > FileSizes.MostPerRequest ? Filled(PaperText.TooManyAtOnce, FileSizes.MostPerRequest)
            : draft.Files.Length + uploads.Count > FileSizes.MostPerDossier ? Filled(PaperText.TooManyInAll, FileSizes.MostPerDossier)
            : draft.Files.Sum(file => file.Length) + uploads.Sum(upload => upload.Length) > FileSizes.MostOfDraft ? Filled(PaperText.TooHeavy, FileSizes.MostOfDraft / 1024 / 1024)
            : null;
        if (refusal is not null)
        {
            await attempts.AddAsync(AttemptKind.TooMuch, place => PlaceOf(place, filing), cancel);
        }

        return refusal;
    }

    private static AttemptPlace PlaceOf(AttemptPlace place, FilingCase filing) => place with
    {
        Unit = place.Unit.Length > 0 ? place.Unit : filing.Draft.Unit,
        Procedure = filing.Facts.Code,
    };

    /// <summary>Writes down that a form came with fields which the procedure does not have; their names may say anything and are not kept.</summary>
    internal Task NoteUnknownAsync(FilingCase filing, TypedForm form, CancellationToken cancel) => NoteUnknownAsync(filing, form.Unknown.Length, cancel);

    internal Task NoteUnknownAsync(FilingCase filing, int fields, CancellationToken cancel) => fields == 0
        ? Task.CompletedTask
        : attempts.AddAsync(AttemptKind.UnknownField, place => PlaceOf(place, filing) with { Detail = fields.ToString(System.Globalization.CultureInfo.InvariantCulture) }, cancel);

    internal static Draft Without(Draft draft, string component, string hash) =>
        draft with { Files = draft.Files.RemoveAll(file => file.Component == component && file.Hash == hash) };

    private async Task<(Draft Draft, Sentence? Refusal)> TakeAsync(Draft draft, string component, IFormFile upload, CancellationToken cancel)
    {
        if (draft.Files.Count(file => file.Component == component) >= FileSizes.MostPerPaper)
        {
            return (draft, Filled(PaperText.TooMany, FileSizes.MostPerPaper));
        }

        await using var content = upload.OpenReadStream();
        var (file, refusal) = await files.TakeAsync(content, upload.FileName, cancel);
        if (file is null)
        {
            return (draft, refusal is null ? null : new Sentence($"{upload.FileName}: {refusal.Vi}", $"{upload.FileName}: {refusal.En}"));
        }

        if (await SignedFiles.WhyNotAsync(files, file, draft.Files.Where(one => one.Component == component).Select(one => one.Hash), cancel) is { } alone)
        {
            return (draft, new Sentence($"{upload.FileName}: {alone.Vi}", $"{upload.FileName}: {alone.En}"));
        }

        var kept = new DraftFile(component, file.Hash, file.Name, file.Type.Ending, file.Length, clock.GetUtcNow());
        return (draft with { Files = [.. Without(draft, component, file.Hash).Files, kept] }, null);
    }

    /// <summary>A signature alone is held against the files beside it, so those come first.</summary>
    internal static IEnumerable<IFormFile> SignaturesLast(IEnumerable<IFormFile> uploads) =>
        uploads.OrderBy(upload => upload.FileName.EndsWith(".p7s", StringComparison.OrdinalIgnoreCase));

    private static Sentence Filled(Sentence sentence, object value) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.Vi, value),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.En, value));
}
