using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of arrays that change or cut them; see <see cref="ArrayWalks"/> for those that take a function.</summary>
internal static class ArrayMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("push", 1, Push),
        ("pop", 0, Pop),
        ("shift", 0, Shift),
        ("unshift", 1, Unshift),
        ("slice", 2, Slice),
        ("splice", 2, Splice),
        ("concat", 1, Concat),
        ("join", 1, static (run, self, args) => ArrayText.Join(run, This(run, self), args.At(0).IsUndefined ? "," : Coerce.Text(run, args.At(0)))),
        ("toString", 0, static (run, self, _) => ArrayText.Join(run, This(run, self), ",")),
        ("toLocaleString", 0, static (run, self, _) => ArrayText.Join(run, This(run, self), ",")),
        ("reverse", 0, Reverse),
        ("fill", 1, Fill),
        ("at", 1, At),
        ("indexOf", 1, IndexOf),
        ("lastIndexOf", 1, LastIndexOf),
        ("includes", 1, Includes),
        ("flat", 0, Flat),
        ("sort", 1, ArraySorting.Sort),
        ("keys", 0, static (run, self, _) => Iterate(run, self, (_, i, _) => i)),
        ("values", 0, static (run, self, _) => Iterate(run, self, (_, _, item) => item)),
        ("entries", 0, static (run, self, _) => Iterate(run, self, (inner, i, item) => new JsArray(inner, [i, item]))),
        ("forEach", 1, ArrayWalks.ForEach),
        ("map", 1, ArrayWalks.Map),
        ("filter", 1, ArrayWalks.Filter),
        ("flatMap", 1, ArrayWalks.FlatMap),
        ("some", 1, ArrayWalks.Some),
        ("every", 1, ArrayWalks.Every),
        ("find", 1, static (run, self, args) => ArrayWalks.Find(run, self, args, fromEnd: false, place: false)),
        ("findIndex", 1, static (run, self, args) => ArrayWalks.Find(run, self, args, fromEnd: false, place: true)),
        ("findLast", 1, static (run, self, args) => ArrayWalks.Find(run, self, args, fromEnd: true, place: false)),
        ("findLastIndex", 1, static (run, self, args) => ArrayWalks.Find(run, self, args, fromEnd: true, place: true)),
        ("reduce", 1, static (run, self, args) => ArrayWalks.Reduce(run, self, args, fromEnd: false)),
        ("reduceRight", 1, static (run, self, args) => ArrayWalks.Reduce(run, self, args, fromEnd: true)));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The array that a method is called on.</summary>
    public static JsArray This(Run run, Js self) => self.Ref as JsArray ?? throw run.TypeError(
        "Hàm của mảng được gọi trên một giá trị không phải là mảng.",
        "A method of arrays was called on something that is not an array.");

    private static Js Push(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        foreach (var arg in args)
        {
            run.Step();
            array.Push(run, arg);
        }

        return array.Length;
    }

    private static Js Pop(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        if (array.Length == 0)
        {
            return default;
        }

        var last = array.At(run, array.Length - 1);
        array.Splice(run, array.Length - 1, 1, []);
        return last;
    }

    private static Js Shift(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        if (array.Length == 0)
        {
            return default;
        }

        var first = array.At(run, 0);
        array.Splice(run, 0, 1, []);
        return first;
    }

    private static Js Unshift(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        array.Splice(run, 0, 0, args);
        return array.Length;
    }

    private static Js Slice(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var from = Coerce.Place(run, args.At(0), array.Length, 0);
        var to = Coerce.Place(run, args.At(1), array.Length, array.Length);
        return Part(run, array, from, to);
    }

    private static Js Splice(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var from = Coerce.Place(run, args.At(0), array.Length, 0);
        var remove = args.Length switch
        {
            0 => 0,
            1 => array.Length - from,
            _ => (int)Math.Clamp(Coerce.Integer(run, args[1]), 0, array.Length - from),
        };
        from = Math.Min(from, array.Length);
        remove = Math.Min(remove, array.Length - from);
        var removed = Part(run, array, from, from + remove);
        array.Splice(run, from, remove, args.Length > 2 ? args[2..] : []);
        return removed;
    }

    private static JsArray Part(Run run, JsArray array, int from, int to)
    {
        to = Math.Min(to, array.Length);
        if (to <= from)
        {
            return new JsArray(run);
        }

        run.Pay((to - from) >> 3);
        return new JsArray(run, array.Items(run)[from..to]);
    }

    private static Js Concat(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var joined = new JsArray(run);
        joined.Splice(run, 0, 0, This(run, self).Items(run));
        foreach (var arg in args)
        {
            run.Step();
            if (arg.Ref is JsArray array)
            {
                joined.Splice(run, joined.Length, 0, array.Items(run));
            }
            else
            {
                joined.Push(run, arg);
            }
        }

        return joined;
    }

    private static Js Reverse(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        run.Pay(array.Length >> 3);
        array.Change(run).Reverse();
        return array;
    }

    private static Js Fill(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var from = Coerce.Place(run, args.At(1), array.Length, 0);
        var to = Math.Min(Coerce.Place(run, args.At(2), array.Length, array.Length), array.Length);
        if (to > from)
        {
            run.Pay((to - from) >> 3);
            array.Change(run)[from..to].Fill(args.At(0));
        }

        return array;
    }

    private static Js At(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var place = Coerce.Integer(run, args.At(0));
        place = place < 0 ? place + array.Length : place;
        return place >= 0 && place < array.Length ? array.At(run, (int)place) : default;
    }

    private static Js IndexOf(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        for (var i = Coerce.Place(run, args.At(1), array.Length, 0); i < array.Length; i++)
        {
            run.Step();
            if (array.Has(i) && Operators.Same(run, array.At(run, i), args.At(0)))
            {
                return i;
            }
        }

        return -1;
    }

    private static Js LastIndexOf(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var from = args.Length > 1 ? Coerce.Integer(run, args[1]) : array.Length - 1;
        from = from < 0 ? array.Length + from : Math.Min(from, array.Length - 1);
        for (var i = (int)Math.Max(from, -1); i >= 0; i--)
        {
            run.Step();
            if (array.Has(i) && Operators.Same(run, array.At(run, i), args.At(0)))
            {
                return i;
            }
        }

        return -1;
    }

    private static Js Includes(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = This(run, self);
        var sought = args.At(0);
        var nan = sought.IsNumber && double.IsNaN(sought.Num);
        for (var i = Coerce.Place(run, args.At(1), array.Length, 0); i < array.Length; i++)
        {
            run.Step();
            var item = array.At(run, i);
            if (Operators.Same(run, item, sought) || (nan && item.IsNumber && double.IsNaN(item.Num)))
            {
                return true;
            }
        }

        return false;
    }

    private static Js Flat(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var depth = args.At(0).IsUndefined ? 1 : Coerce.Integer(run, args.At(0));
        var flat = new JsArray(run);
        Flatten(run, flat, This(run, self), depth);
        return flat;
    }

    /// <summary>Adds the items, and those of arrays among them down to a depth.</summary>
    public static void Flatten(Run run, JsArray into, JsArray array, double depth)
    {
        run.Enter(3);
        for (var i = 0; i < array.Length; i++)
        {
            run.Step();
            var item = array.At(run, i);
            if (item.Ref is JsArray inner && depth >= 1)
            {
                Flatten(run, into, inner, depth - 1);
            }
            else if (array.Has(i))
            {
                into.Push(run, item);
            }
        }

        run.Leave(3);
    }

    private static JsIterator Iterate(Run run, Js self, Func<Run, int, Js, Js> give)
    {
        var array = This(run, self);
        var at = 0;
        return new JsIterator(run, inner => at < array.Length ? (Js?)give(inner, at, array.At(inner, at++)) : null);
    }
}
