using System.Collections.Frozen;
using WorkflowEngine.Templates.Data;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>The names that every template knows.</summary>
internal static class Library
{
    private static readonly FrozenDictionary<string, object> Names = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["empty"] = EmptyValue.Instance,
        ["include"] = IncludeBuiltins.Include,
        ["include_join"] = IncludeBuiltins.IncludeJoin,
        ["array"] = ArrayBuiltins.Group,
        ["date"] = DateBuiltins.Group,
        ["draft"] = DraftBuiltins.Group,
        ["html"] = HtmlBuiltins.Group,
        ["math"] = MathBuiltins.Group,
        ["object"] = ObjectBuiltins.Group,
        ["regex"] = RegexBuiltins.Group,
        ["string"] = StringBuiltins.Group,
        ["timespan"] = TimeSpanBuiltins.Group,
        ["vi"] = VietnameseBuiltins.Group,
        ["en"] = EnglishBuiltins.Group,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<BuiltinGroup> Groups => Names.Values.OfType<BuiltinGroup>();

    public static bool Has(string name) => Names.ContainsKey(name);

    public static bool TryGet(string name, out object? value) => Names.TryGetValue(name, out value);
}
