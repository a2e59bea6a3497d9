using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of Map.</summary>
internal static class MapMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("get", 1, static (run, self, args) => This(run, self).TryGet(run, args.At(0), out var value) ? value : default),
        ("has", 1, static (run, self, args) => This(run, self).TryGet(run, args.At(0), out _)),
        ("set", 2, Set),
        ("delete", 1, static (run, self, args) => This(run, self).Delete(run, args.At(0))),
        ("clear", 0, Clear),
        ("forEach", 1, static (run, self, args) => Collections.ForEach(run, self, This(run, self), args)),
        ("keys", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (_, key, _) => key)),
        ("values", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (_, _, value) => value)),
        ("entries", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (run, key, value) => new JsArray(run, [key, value]))));

    public static readonly NativeFunction Map = new("Map", 0, static (run, _, _) => throw Collections.NeedsNew(run, "Map"))
    {
        Construct = Make,
        Holds = static data => data is JsMap,
    };

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    private static Entries This(Run run, Js self) => (self.Ref as JsMap)?.Entries ?? throw Collections.Wrong(run, "Map");

    private static Js Set(Run run, Js self, ReadOnlySpan<Js> args)
    {
        This(run, self).Set(run, args.At(0), args.At(1));
        return self;
    }

    private static Js Clear(Run run, Js self, ReadOnlySpan<Js> args)
    {
        This(run, self).Clear(run);
        return default;
    }

    private static Js Make(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var map = new JsMap(run);
        if (args.At(0).IsNullish)
        {
            return map;
        }

        var walk = Walk.Over(run, args[0]);
        while (walk.TryNext(run, out var entry))
        {
            if (entry.Ref is not JsArray pair)
            {
                throw run.TypeError("new Map cần các cặp [khóa, giá trị].", "new Map needs pairs [key, value].");
            }

            map.Entries.Set(run, pair.At(run, 0), pair.At(run, 1));
        }

        return map;
    }
}

/// <summary>The methods of Set.</summary>
internal static class SetMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("has", 1, static (run, self, args) => This(run, self).TryGet(run, args.At(0), out _)),
        ("add", 1, Add),
        ("delete", 1, static (run, self, args) => This(run, self).Delete(run, args.At(0))),
        ("clear", 0, Clear),
        ("forEach", 1, static (run, self, args) => Collections.ForEach(run, self, This(run, self), args)),
        ("keys", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (_, key, _) => key)),
        ("values", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (_, key, _) => key)),
        ("entries", 0, static (run, self, _) => Collections.Iterate(run, This(run, self), static (run, key, _) => new JsArray(run, [key, key]))));

    public static readonly NativeFunction Set = new("Set", 0, static (run, _, _) => throw Collections.NeedsNew(run, "Set"))
    {
        Construct = Make,
        Holds = static data => data is JsSet,
    };

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    private static Entries This(Run run, Js self) => (self.Ref as JsSet)?.Entries ?? throw Collections.Wrong(run, "Set");

    private static Js Add(Run run, Js self, ReadOnlySpan<Js> args)
    {
        This(run, self).Set(run, args.At(0), args.At(0));
        return self;
    }

    private static Js Clear(Run run, Js self, ReadOnlySpan<Js> args)
    {
        This(run, self).Clear(run);
        return default;
    }

    private static Js Make(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var set = new JsSet(run);
        if (args.At(0).IsNullish)
        {
            return set;
        }

        var walk = Walk.Over(run, args[0]);
        while (walk.TryNext(run, out var item))
        {
            set.Entries.Set(run, item, item);
        }

        return set;
    }
}

/// <summary>What Map and Set share.</summary>
internal static class Collections
{
    public static Js ForEach(Run run, Js self, Entries entries, ReadOnlySpan<Js> args)
    {
        var function = args.At(0).Function ?? throw run.TypeError("forEach cần một hàm.", "forEach needs a function.");
        for (var place = 0; place < entries.Places; place++)
        {
            run.Step();
            if (entries.TryAt(place, out var key, out var value))
            {
                function.Call(run, args.At(1), [value, key, self]);
            }
        }

        return default;
    }

    public static JsIterator Iterate(Run run, Entries entries, Func<Run, Js, Js, Js> give)
    {
        var place = 0;
        return new JsIterator(run, inner =>
        {
            while (place < entries.Places)
            {
                inner.Step();
                if (entries.TryAt(place++, out var key, out var value))
                {
                    return give(inner, key, value);
                }
            }

            return null;
        });
    }

    public static Thrown NeedsNew(Run run, string name) =>
        run.TypeError($"{name} phải tạo bằng new {name}(…).", $"{name} is made with new {name}(…).");

    public static Thrown Wrong(Run run, string name) =>
        run.TypeError($"Hàm của {name} được gọi trên giá trị khác.", $"A method of {name} was called on something else.");
}
