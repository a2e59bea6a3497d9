using System.Collections.Frozen;

namespace WorkflowEngine.Documents;

/// <summary>
/// The type that a variable or an input names: an alias (<c>String</c>, <c>Int32</c>, <c>ObjectDictionary</c>, <c>T[]</c>),
/// or an assembly-qualified name of older documents, brought to the alias it stands for.
/// </summary>
/// <param name="Name">The alias without <c>[]</c>; for a type we know nothing of, its short name.</param>
/// <param name="IsArray">A list of that type.</param>
/// <param name="Source">As the document has it.</param>
public sealed record TypeAlias(string Name, bool IsArray, string Source)
{
    private static readonly string[] ListTypes = ["List", "IList", "ICollection", "IEnumerable", "Collection", "IReadOnlyCollection", "IReadOnlyList", "HashSet", "ISet"];

    private static readonly string[] MapTypes = ["Dictionary", "IDictionary", "IReadOnlyDictionary"];

    public static readonly TypeAlias Object = new("Object", false, "Object");

    /// <summary>Those that Studio writes on nearly every input, made once.</summary>
    private static readonly FrozenDictionary<string, TypeAlias> Plain = ((string[])["Object", "String", "Boolean", "Int32", "Int64", "Double", "Decimal"])
        .ToFrozenDictionary(name => name, name => new TypeAlias(name, false, name), StringComparer.Ordinal);

    /// <summary>What the name stands for; a missing or empty name is Object.</summary>
    public static TypeAlias Of(string? source, bool isArray = false)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            return isArray ? Object with { IsArray = true } : Object;
        }

        if (!isArray && Plain.TryGetValue(source, out var plain))
        {
            return plain;
        }

        var name = source.AsSpan().Trim();
        if (GenericArguments(name, out var generic, out var arguments))
        {
            if (MapTypes.Contains(generic))
            {
                return new TypeAlias("ObjectDictionary", isArray, source);
            }

            if (ListTypes.Contains(generic))
            {
                return new TypeAlias(Canonical(Short(FirstArgument(arguments))), true, source);
            }
        }

        name = WithoutAssembly(name);
        var array = name.EndsWith("[]");
        if (array)
        {
            name = name[..^2];
        }

        return new TypeAlias(Canonical(Short(name)), array || isArray, source);
    }

    private static string Canonical(string name) => name.ToUpperInvariant() switch
    {
        "STRING" => "String",
        "BOOL" or "BOOLEAN" => "Boolean",
        "BYTE" => "Byte",
        "SHORT" or "INT16" => "Int16",
        "INT" or "INT32" => "Int32",
        "LONG" or "INT64" => "Int64",
        "FLOAT" or "SINGLE" => "Single",
        "DOUBLE" => "Double",
        "DECIMAL" => "Decimal",
        "MONEY" => "Money",
        "DATETIME" => "DateTime",
        "DATETIMEOFFSET" => "DateTimeOffset",
        "DATEONLY" or "DATE" => "DateOnly",
        "TIMEONLY" => "TimeOnly",
        "TIMESPAN" => "TimeSpan",
        "OBJECT" => "Object",
        "EXPANDOOBJECT" or "OBJECTDICTIONARY" => "ObjectDictionary",
        _ => name,
    };

    private static bool GenericArguments(ReadOnlySpan<char> name, out string generic, out ReadOnlySpan<char> arguments)
    {
        generic = "";
        arguments = default;
        var tick = name.IndexOf('`');
        var open = name.IndexOf('[');
        if (tick <= 0 || open < tick)
        {
            return false;
        }

        generic = Short(name[..tick]);
        arguments = name[open..];
        return true;
    }

    private static ReadOnlySpan<char> FirstArgument(ReadOnlySpan<char> arguments)
    {
        var inner = arguments.TrimStart('[');
        var end = inner.IndexOfAny(',', ']');
        return end < 0 ? inner : inner[..end];
    }

    private static ReadOnlySpan<char> WithoutAssembly(ReadOnlySpan<char> name)
    {
        var comma = name.IndexOf(',');
        return (comma < 0 ? name : name[..comma]).TrimEnd();
    }

    private static string Short(ReadOnlySpan<char> name)
    {
        var cut = name.LastIndexOfAny('.', '+') + 1;
        return name[cut..].Trim().ToString();
    }
}
