using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>A document that somebody hands in as a file.</summary>
internal sealed record UploadedText(string Text)
{
    /// <summary>No procedure comes near; what is larger is no procedure.</summary>
    private const long MostBytes = 4 * 1024 * 1024;

    /// <summary>Null when there is no file, or one that is too large.</summary>
    public static async Task<UploadedText?> ReadAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null or { Length: 0 } or { Length: > MostBytes })
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return new UploadedText(await reader.ReadToEndAsync(cancel));
    }

    public static Sentence Refusal(IFormFile? file) => file is { Length: > 0 } ? ManageText.FileTooLarge : ManageText.FileMissing;
}
