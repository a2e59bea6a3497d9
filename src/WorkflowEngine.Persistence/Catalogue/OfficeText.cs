using System.Text.Json;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>A document of the office as text, with the kind and the id that its head gives.</summary>
/// <param name="Source">The file by which findings speak of it.</param>
internal sealed record OfficeText(string Source, string Kind, string Id, string Text)
{
    /// <summary>Kinds that only make sense together.</summary>
    public static readonly string[] Staffing = ["units", "positions", "people"];

    /// <summary>The asset's name, <c>units/cap-xa</c>.</summary>
    public string Name => $"{Kind}/{Id}";

    public bool IsStaffing => Staffing.Contains(Kind);

    public static OfficeText? Read(string source, string text, List<CatalogueFinding> findings)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (Member(json.RootElement, "kind") is { } kind && Member(json.RootElement, "id") is { } id)
            {
                return new OfficeText(source, kind, id, text);
            }

            findings.Add(CatalogueFinding.Error(
                source,
                "Văn bản của cơ quan phải có “kind” (loại) và “id” (mã) ở ngoài cùng.",
                "A document of the office needs “kind” and “id” at its top."));
        }
        catch (JsonException error)
        {
            findings.Add(CandidateReader.NotJson(source, error));
        }

        return null;
    }

    private static string? Member(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
        && member.GetString() is { Length: > 0 } text ? text : null;
}
