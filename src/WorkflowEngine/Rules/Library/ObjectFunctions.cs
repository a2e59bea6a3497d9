using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>Object</c> and its functions.</summary>
internal static class ObjectFunctions
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("keys", 1, static (run, _, args) => Members(run, args.At(0), static (_, _, key) => key)),
        ("getOwnPropertyNames", 1, static (run, _, args) => Members(run, args.At(0), static (_, _, key) => key)),
        ("values", 1, static (run, _, args) => Members(run, args.At(0), static (run, owner, key) => Properties.Get(run, owner, key))),
        ("entries", 1, static (run, _, args) => Members(run, args.At(0), static (run, owner, key) => new JsArray(run, [key, Properties.Get(run, owner, key)]))),
        ("assign", 2, Assign),
        ("fromEntries", 1, FromEntries),
        ("freeze", 1, Freeze),
        ("isFrozen", 1, static (_, _, args) => args.At(0).Object?.Frozen ?? true),
        ("is", 2, static (run, _, args) => Is(run, args.At(0), args.At(1))),
        ("hasOwn", 2, static (run, _, args) => ObjectMethods.HasOwn(run, args.At(0), Coerce.Key(run, args.At(1)))));

    public static readonly NativeFunction Object = new("Object", 1, Make)
    {
        Construct = Make,
        Holds = static _ => true,
        Statics = Table.Members(All),
    };

    /// <summary>Copies the members of an object, array or text onto another, but for some names.</summary>
    public static void Copy(Run run, JsObject into, Js from, HashSet<string>? but = null)
    {
        foreach (var key in from.IsNullish ? [] : KeysOf(run, from))
        {
            run.Step();
            if (but?.Contains(key) != true)
            {
                into.Define(run, key, Properties.Get(run, from, key));
            }
        }
    }

    public static string[] KeysOf(Run run, Js value)
    {
        if (value.Object is { } data)
        {
            return data.OwnKeys(run);
        }

        if (!value.IsText)
        {
            return [];
        }

        run.Pay(1 + value.TextLength);
        run.Grow(24 + (48L * value.TextLength));
        return [.. Enumerable.Range(0, value.TextLength).Select(place => Numbers.Text(place))];
    }

    private static JsArray Members(Run run, Js owner, Func<Run, Js, string, Js> give)
    {
        if (owner.IsNullish)
        {
            throw Properties.OfNothing(run, owner, "keys");
        }

        var keys = KeysOf(run, owner);
        var members = new JsArray(run, keys.Length);
        foreach (var key in keys)
        {
            run.Step();
            members.Push(run, give(run, owner, key));
        }

        return members;
    }

    private static Js Make(Run run, Js self, ReadOnlySpan<Js> args) => args.At(0).IsObject ? args[0] : new JsObject(run);

    private static Js Assign(Run run, Js self, ReadOnlySpan<Js> args)
    {
        if (args.At(0).Object is not { } into)
        {
            throw run.TypeError("Object.assign cần đối tượng ở vị trí đầu.", "Object.assign needs an object first.");
        }

        foreach (var from in args[1..])
        {
            foreach (var key in from.IsNullish ? [] : KeysOf(run, from))
            {
                run.Step();
                into.Set(run, key, Properties.Get(run, from, key));
            }
        }

        return into;
    }

    private static Js FromEntries(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var made = new JsObject(run);
        var walk = Walk.Over(run, args.At(0));
        while (walk.TryNext(run, out var entry))
        {
            if (entry.Ref is not JsArray pair)
            {
                throw run.TypeError("Object.fromEntries cần các cặp [tên, giá trị].", "Object.fromEntries needs pairs [name, value].");
            }

            made.Set(run, Coerce.Key(run, pair.At(run, 0)), pair.At(run, 1));
        }

        return made;
    }

    private static Js Freeze(Run run, Js self, ReadOnlySpan<Js> args)
    {
        args.At(0).Object?.Freeze(run);
        return args.At(0);
    }

    private static bool Is(Run run, Js left, Js right) => left.IsNumber && right.IsNumber
        ? left.Num.Equals(right.Num) && (left.Num != 0 || double.IsNegative(left.Num) == double.IsNegative(right.Num))
        : Operators.Same(run, left, right);
}
