using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using WorkflowEngine.Procedures.Writing;

namespace WorkflowEngine.Web.FactPages;

/// <summary>Where each part of the facts stands in the form.</summary>
internal static class FactPlaces
{
    /// <summary>With what the names of controls begin.</summary>
    public const string Prefix = "f.";

    /// <summary>What the button asked for.</summary>
    public const string Act = "act";

    /// <summary>The facts that the form was filled with.</summary>
    public const string Base = "base";

    public static string NameOf(FactPath path) => Prefix + path;

    public static string IdOf(FactPath path) => "f_" + TagBuilder.CreateSanitizedId("x" + path, "_")[1..];

    /// <summary>The member of a name among those of a shape.</summary>
    public static FactMember? Find(FactShape shape, string? name) => shape.Members.FirstOrDefault(member => member.Name == name);

    /// <summary>What of the form is nearest to a place that a finding names: a control, an entry, a list, an object, or the whole.</summary>
    public static FactPath Nearest(FactPath path)
    {
        var (at, shape) = (FactPath.Whole, FactShapes.Procedure);
        for (var i = 0; i < path.Parts.Length; i++)
        {
            if (Find(shape, path.Parts[i].Name) is not { } member)
            {
                return at;
            }

            at = at.Member(member.Name);
            if (member.Kind is FactKind.Words or FactKind.LongWords)
            {
                return at.Member(i + 1 < path.Parts.Length && path.Parts[i + 1].Name == "en" ? "en" : "vi");
            }

            if (member.Kind == FactKind.List && i + 1 < path.Parts.Length && path.Parts[i + 1].Name is null)
            {
                at = at.Item(path.Parts[++i].Index);
            }

            if (member.Inner is null)
            {
                return at;
            }

            shape = member.Inner;
        }

        return at;
    }

    /// <summary>How many entries a list has; 0 for what is no list.</summary>
    public static int CountOf(JsonElement facts, FactPath list) =>
        FactEditing.Find(facts, list) is { ValueKind: JsonValueKind.Array } found ? found.GetArrayLength() : 0;

    /// <summary>Whether a member is shown: it means something beside the others, or it is there.</summary>
    public static bool Shows(FactMember member, JsonElement holder) =>
        member.OnlyFor.Count == 0
        || Of(holder, member.Name).ValueKind != JsonValueKind.Undefined
        || member.OnlyFor.Contains(FactTyping.Plain(Of(holder, "type")));

    public static JsonElement Of(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) ? member : default;
}
