using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;

namespace WorkflowEngine.Web.Components;

/// <summary>The drawings of Bootstrap Icons by name, unpacked once from the assembly.</summary>
public sealed class IconSet
{
    private readonly FrozenDictionary<string, string> _drawings = Read();

    /// <summary>Everything inside the <c>svg</c> element of an icon.</summary>
    /// <exception cref="ArgumentException">There is no icon of that name.</exception>
    public string Drawing(string name) => _drawings.TryGetValue(name, out var drawing)
        ? drawing
        : throw new ArgumentException($"There is no icon named '{name}'; the names are those of https://icons.getbootstrap.com.", nameof(name));

    /// <summary>The whole <c>svg</c> element: beside words, hidden from screen readers.</summary>
    internal string Element(string name) =>
        $"<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{Drawing(name)}</svg>";

    public bool Has(string name) => _drawings.ContainsKey(name);

    private static FrozenDictionary<string, string> Read()
    {
        using var packed = typeof(IconSet).Assembly.GetManifestResourceStream("icons.br")
            ?? throw new InvalidOperationException("The icons are not in the assembly; the build step of Assets/ has not run.");
        using var json = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
