using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>Digests and Base64 of texts, over their UTF-8.</summary>
internal static class StringCodes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [SuppressMessage("Security", "CA5350", Justification = "Scriban has them; a letter shows a digest, it protects nothing with it.")]
    [SuppressMessage("Security", "CA5351", Justification = "Scriban has them; a letter shows a digest, it protects nothing with it.")]
    public static IEnumerable<Builtin> All() =>
    [
        Digest("md5", MD5.HashData),
        Digest("sha1", SHA1.HashData),
        Digest("sha256", SHA256.HashData),
        Digest("sha512", SHA512.HashData),
        Keyed("hmac_sha1", HMACSHA1.HashData),
        Keyed("hmac_sha256", HMACSHA256.HashData),
        Keyed("hmac_sha512", HMACSHA512.HashData),
        new("base64_encode", "text", (run, a) =>
        {
            var bytes = Bytes(run, a, 0);
            run.Meter.PayText((bytes.Length * 4L / 3) + 4);
            return Convert.ToBase64String(bytes);
        }),
        new("base64_decode", "text", (run, a) => Decode(run, a)),
    ];

    private static Builtin Digest(string name, Func<byte[], byte[]> hash) =>
        new(name, "text", (run, a) => Convert.ToHexStringLower(hash(Bytes(run, a, 0))));

    private static Builtin Keyed(string name, Func<byte[], byte[], byte[]> hash) =>
        new(name, "text secretKey", (run, a) => Convert.ToHexStringLower(hash(Bytes(run, a, 1), Bytes(run, a, 0))));

    private static byte[] Bytes(Run run, Arguments a, int index)
    {
        var text = a.Text(run, index);
        run.Meter.PayText(2L * text.Length);
        run.Meter.Spend(text.Length / 16);
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Decode(Run run, Arguments a)
    {
        var text = a.Text(run, 0);
        run.Meter.PayText(2L * text.Length);
        try
        {
            return Strict.GetString(Convert.FromBase64String(text));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            throw TemplateStop.At(a.NodeOf(0), BuiltinWords.InvalidBase64());
        }
    }
}
