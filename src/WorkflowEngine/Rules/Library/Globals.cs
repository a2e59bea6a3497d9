using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;

namespace WorkflowEngine.Rules.Library;

/// <summary>The names that every script knows without declaring them.</summary>
internal static class Globals
{
    private static readonly FrozenDictionary<string, Js> All = Build();

    public static bool TryFind(string name, out Js value) => All.TryGetValue(name, out value);

    private static FrozenDictionary<string, Js> Build()
    {
        var all = new Dictionary<string, Js>(StringComparer.Ordinal)
        {
            ["undefined"] = default,
            ["NaN"] = double.NaN,
            ["Infinity"] = double.PositiveInfinity,
            ["Math"] = MathFunctions.Math,
            ["JSON"] = new Namespace(Table.Members(Table.Of(("parse", 2, JsonReader.Parse), ("stringify", 3, JsonText.Stringify)))),
            ["dates"] = new Namespace(Table.Members(DateFunctions.Functions)),
            ["money"] = MoneyFunctions.Money,
            ["parseInt"] = NumberMethods.ParseInt,
            ["parseFloat"] = NumberMethods.ParseFloat,
        };
        Add(all, NumberMethods.Number, ObjectFunctions.Object, MapMethods.Map, SetMethods.Set, Constructors.Array, Constructors.String, Constructors.Boolean);
        foreach (var name in (string[])["Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError"])
        {
            Add(all, Constructors.Error(name));
        }

        foreach (var (name, arity, native) in DossierFunctions.Functions)
        {
            Add(all, new NativeFunction(name, arity, native));
        }

        Add(
            all,
            new NativeFunction("isNaN", 1, static (run, _, args) => double.IsNaN(Coerce.Number(run, args.At(0)))),
            new NativeFunction("isFinite", 1, static (run, _, args) => double.IsFinite(Coerce.Number(run, args.At(0)))),
            new NativeFunction("encodeURIComponent", 1, static (run, _, args) => Uris.Encode(run, args, component: true)),
            new NativeFunction("encodeURI", 1, static (run, _, args) => Uris.Encode(run, args, component: false)),
            new NativeFunction("decodeURIComponent", 1, static (run, _, args) => Uris.Decode(run, args, component: true)),
            new NativeFunction("decodeURI", 1, static (run, _, args) => Uris.Decode(run, args, component: false)));
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Js> all, params ReadOnlySpan<NativeFunction> functions)
    {
        foreach (var function in functions)
        {
            all.Add(function.Name, function);
        }
    }
}
