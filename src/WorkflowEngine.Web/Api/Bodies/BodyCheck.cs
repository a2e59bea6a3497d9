using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WorkflowEngine.Web.Api.Answering;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>Holds JSON against the type that it is to become, and names every member that is unknown, missing or of another kind.</summary>
internal static class BodyCheck
{
    public static void Check(JsonElement found, JsonTypeInfo expected, string pointer, List<ProblemPart> wrong)
    {
        switch (expected.Kind)
        {
            case JsonTypeInfoKind.Object when found.ValueKind == JsonValueKind.Object:
                CheckMembers(found, expected, pointer, wrong);
                break;
            case JsonTypeInfoKind.Enumerable when found.ValueKind == JsonValueKind.Array:
                var at = 0;
                foreach (var item in found.EnumerateArray())
                {
                    Check(item, Of(expected.ElementType!), string.Create(CultureInfo.InvariantCulture, $"{pointer}/{at++}"), wrong);
                }

                break;
            case JsonTypeInfoKind.Dictionary when found.ValueKind == JsonValueKind.Object:
                foreach (var member in found.EnumerateObject())
                {
                    Check(member.Value, Of(expected.ElementType!), $"{pointer}/{Escape(member.Name)}", wrong);
                }

                break;
            case JsonTypeInfoKind.None when IsOf(found, expected.Type):
                break;
            default:
                wrong.Add(new ProblemPart(pointer, ProblemText.WrongKind) { Expected = NameOf(expected), Found = NameOf(found) });
                break;
        }
    }

    /// <summary>A member's name as JSON pointers write it.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>What something is, in JSON's words.</summary>
    internal static string NameOf(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => $"number {Short(found.GetRawText())}",
        JsonValueKind.String => $"string “{Short(found.GetString()!)}”",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };

    private static void CheckMembers(JsonElement found, JsonTypeInfo expected, string pointer, List<ProblemPart> wrong)
    {
        foreach (var member in found.EnumerateObject())
        {
            var place = $"{pointer}/{Escape(member.Name)}";
            if (expected.Properties.FirstOrDefault(known => known.Name == member.Name) is not { } property)
            {
                wrong.Add(new ProblemPart(place, ProblemText.UnknownMember) { Expected = string.Join(", ", expected.Properties.Select(known => known.Name)), Found = Short(member.Name) });
            }
            else if (member.Value.ValueKind == JsonValueKind.Null)
            {
                if (property.IsRequired || !property.IsSetNullable)
                {
                    wrong.Add(new ProblemPart(place, ProblemText.MissingMember) { Expected = NameOf(Of(property.PropertyType)), Found = "null" });
                }
            }
            else
            {
                Check(member.Value, Of(property.PropertyType), place, wrong);
            }
        }

        foreach (var missing in expected.Properties.Where(property => property.IsRequired && !found.TryGetProperty(property.Name, out _)))
        {
            wrong.Add(new ProblemPart($"{pointer}/{missing.Name}", ProblemText.MissingMember) { Expected = NameOf(Of(missing.PropertyType)) });
        }
    }

    private static JsonTypeInfo Of(Type type) => ApiJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static bool IsOf(JsonElement found, Type type) => true switch
    {
        _ when type == typeof(JsonElement) => true,
        _ when type == typeof(string) => found.ValueKind == JsonValueKind.String,
        _ when type == typeof(bool) => found.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ when type == typeof(int) => found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out _),
        _ when type == typeof(long) => found.ValueKind == JsonValueKind.Number && found.TryGetInt64(out _),
        _ when type == typeof(decimal) => found.ValueKind == JsonValueKind.Number && found.TryGetDecimal(out _),
        _ when type == typeof(Guid) => found.ValueKind == JsonValueKind.String && found.TryGetGuid(out _),
        _ when type == typeof(DateTimeOffset) => found.ValueKind == JsonValueKind.String && found.TryGetDateTimeOffset(out _),
        _ when type == typeof(DateOnly) => found.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(found.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    private static string NameOf(JsonTypeInfo expected) => expected.Kind switch
    {
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "object",
        JsonTypeInfoKind.Enumerable => "array",
        _ when expected.Type == typeof(bool) => "boolean",
        _ when expected.Type == typeof(int) || expected.Type == typeof(long) => "integer",
        _ when expected.Type == typeof(decimal) => "number",
        _ when expected.Type == typeof(DateOnly) => "date 2026-11-16",
        _ when expected.Type == typeof(DateTimeOffset) => "date-time 2026-11-16T09:00:00+07:00",
        _ when expected.Type == typeof(Guid) => "uuid",
        _ when expected.Type == typeof(JsonElement) => "object",
        _ => "string",
    };

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
