using System.Text.Json.Nodes;

namespace WorkflowEngine.Tables.Editing;

/// <summary>Members of a JSON object that is being changed, found in camelCase or, in older documents, in PascalCase.</summary>
internal static class JsonMembers
{
    /// <summary>The member's name as the object spells it; the camelCase name when it is not there.</summary>
    public static string NameIn(this JsonObject owner, string name)
    {
        if (owner.ContainsKey(name))
        {
            return name;
        }

        var pascal = char.ToUpperInvariant(name[0]) + name[1..];
        return owner.ContainsKey(pascal) ? pascal : name;
    }

    public static JsonNode? Member(this JsonObject owner, string name) => owner[owner.NameIn(name)];

    public static void Put(this JsonObject owner, string name, JsonNode? value) => owner[owner.NameIn(name)] = value;

    public static void Drop(this JsonObject owner, string name) => owner.Remove(owner.NameIn(name));

    public static JsonObject Object(this JsonObject owner, string name)
    {
        if (owner.Member(name) is JsonObject there)
        {
            return there;
        }

        var made = new JsonObject();
        owner.Put(name, made);
        return made;
    }

    public static string? Text(this JsonObject owner, string name) =>
        owner.Member(name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A list: an array, one in a <c>$values</c> wrapper, or a single object, which becomes a list of one.</summary>
    public static JsonArray List(this JsonObject owner, string name)
    {
        switch (owner.Member(name))
        {
            case JsonArray list:
                return list;
            case JsonObject wrapper when wrapper["$values"] is JsonArray wrapped:
                return wrapped;
            case JsonObject single:
                var one = new JsonArray(single.DeepClone());
                owner.Put(name, one);
                return one;
            default:
                var made = new JsonArray();
                owner.Put(name, made);
                return made;
        }
    }

    /// <summary>
    /// Sets a plain setting. Where the document has it wrapped as an expression the wrapper stays and gets the new value.
    /// </summary>
    public static void Set(this JsonObject step, string name, string value)
    {
        if (step.Member(name) is JsonObject wrapped && wrapped.Member("expression") is JsonObject expression)
        {
            expression.Put("type", "Literal");
            expression.Put("value", value);
            return;
        }

        step.Put(name, value);
    }
}
