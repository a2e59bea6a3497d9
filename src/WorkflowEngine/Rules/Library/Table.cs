using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;

namespace WorkflowEngine.Rules.Library;

/// <summary>Makes the tables of built-in functions.</summary>
internal static class Table
{
    public static FrozenDictionary<string, NativeFunction> Of(params ReadOnlySpan<(string Name, int Arity, Native Native)> functions)
    {
        var table = new Dictionary<string, NativeFunction>(StringComparer.Ordinal);
        foreach (var (name, arity, native) in functions)
        {
            table.Add(name, new NativeFunction(name, arity, native));
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Functions and constants as members of a built-in object.</summary>
    public static FrozenDictionary<string, Js> Members(FrozenDictionary<string, NativeFunction> functions, params ReadOnlySpan<(string Name, Js Value)> constants)
    {
        var members = functions.ToDictionary(pair => pair.Key, pair => new Js(pair.Value), StringComparer.Ordinal);
        foreach (var (name, value) in constants)
        {
            members.Add(name, value);
        }

        return members.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>Reading the arguments of a native function.</summary>
internal static class Arguments
{
    /// <summary>The argument at a place; undefined when it was not given.</summary>
    public static Js At(this ReadOnlySpan<Js> args, int place) => place < args.Length ? args[place] : default;
}
