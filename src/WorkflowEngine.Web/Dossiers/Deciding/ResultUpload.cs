using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Plans;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>The digital copy of a result on paper, handed in by whoever returns it.</summary>
public sealed class ResultUpload(FileStore files, RequestAttempts attempts)
{
    /// <summary>Name of the control.</summary>
    public const string Field = "result";

    private static readonly FileType[] Fitting = [FileType.Pdf, FileType.P7m];

    private static readonly Sentence OtherType = new(
        "Bản điện tử của kết quả phải là PDF, hoặc tệp đã ký số .p7m. Quét lại kết quả thành PDF.",
        "The digital result must be a PDF, or a signed .p7m. Scan the result as a PDF.");

    /// <summary>The hash under which the result is kept; nothing when none came, or why it is not taken.</summary>
    public async Task<(string? Hash, Sentence? Refusal)> TakeAsync(OpenedDossier opened, PlanStep step, IFormFileCollection uploads, CancellationToken cancel)
    {
        if (step.Type != "Procedure.Return" || uploads.GetFile(Field) is not { Length: > 0 } upload)
        {
            return (null, null);
        }

        await using var content = upload.OpenReadStream();
        var (file, refusal) = await files.TakeAsync(content, upload.FileName, cancel);
        if (file is not null && Fitting.Contains(file.Type))
        {
            return (file.Hash, null);
        }

        await attempts.AddAsync(AttemptKind.BadFile, place => place with { Dossier = opened.Dossier.Id, Procedure = opened.Filing.Procedure }, cancel);
        var why = refusal ?? OtherType;
        return (null, new Sentence($"{upload.FileName}: {why.Vi}", $"{upload.FileName}: {why.En}"));
    }
}
