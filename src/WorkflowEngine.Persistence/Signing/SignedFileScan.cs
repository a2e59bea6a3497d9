using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Checks the signatures inside a PDF or a signed message after the scanner has looked at it. One that was changed after it was signed is not taken; a
/// signature of an issuer that is not known here is no reason to refuse.
/// </summary>
public sealed class SignedFileScan(IFileScan first, PdfSignatures signatures) : IFileScan
{
    private static readonly Sentence Changed = new(
        "Tệp này có chữ ký số nhưng nội dung đã bị thay đổi sau khi ký nên không được nhận. Nộp đúng bản đã ký.",
        "This file bears an electronic signature but was changed after it was signed, so it was not taken. Hand in the file as it was signed.");

    public async Task<Sentence?> CheckAsync(string path, CancellationToken cancel) =>
        await first.CheckAsync(path, cancel) is { } found ? found
        : await MayBeSignedAsync(path, cancel) && IsChanged(await File.ReadAllBytesAsync(path, cancel)) ? Changed
        : null;

    private bool IsChanged(byte[] file) =>
        signatures.Read(file).Any(one => one.State == SignatureState.Invalid)
        || (SignedMessage.Read(file) is { } message && SignedMessage.Inner(message) is not null && !SignedMessage.IsWhole(message));

    private static async Task<bool> MayBeSignedAsync(string path, CancellationToken cancel)
    {
        var head = new byte[5];
        await using var file = File.OpenRead(path);
        return await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel) == head.Length && (head.AsSpan().SequenceEqual("%PDF-"u8) || head[0] == 0x30);
    }
}
