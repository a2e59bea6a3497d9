using System.Globalization;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>What people call a place in the facts: “Thành phần hồ sơ 3 · Tên giấy tờ · Tiếng Anh”.</summary>
internal static class FactNames
{
    public static string Of(Text text, FactPath path)
    {
        var shape = FactShapes.Procedure;
        var parts = new List<string>();
        foreach (var part in path.Parts)
        {
            if (part.Name is null)
            {
                parts[^1] += string.Create(CultureInfo.InvariantCulture, $" {part.Index + 1}");
                continue;
            }

            var member = FactPlaces.Find(shape, part.Name);
            parts.Add(member is not null ? text[member.Label]
                : part.Name == "vi" ? text[FactText.Vietnamese]
                : part.Name == "en" ? text[FactText.English]
                : part.Name);
            shape = member?.Inner ?? shape;
        }

        return parts.Count == 0 ? text[FactText.Procedure] : string.Join(" · ", parts);
    }
}
