using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of arrays that call a function for each item. Items added on the way are not visited.</summary>
internal static class ArrayWalks
{
    public static Js ForEach(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (array, function, length) = Begin(run, self, args);
        for (var i = 0; i < length; i++)
        {
            if (Visit(run, array, i, out var item))
            {
                function.Call(run, args.At(1), [item, i, array]);
            }
        }

        return default;
    }

    public static Js Map(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (array, function, length) = Begin(run, self, args);
        var mapped = new JsArray(run, length);
        for (var i = 0; i < length; i++)
        {
            mapped.Push(run, Visit(run, array, i, out var item) ? function.Call(run, args.At(1), [item, i, array]) : Js.Hole);
        }

        return mapped;
    }

    public static Js Filter(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (array, function, length) = Begin(run, self, args);
        var kept = new JsArray(run);
        for (var i = 0; i < length; i++)
        {
            if (Visit(run, array, i, out var item) && Coerce.Boolean(function.Call(run, args.At(1), [item, i, array])))
            {
                kept.Push(run, item);
            }
        }

        return kept;
    }

    public static Js FlatMap(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var flat = new JsArray(run);
        ArrayMethods.Flatten(run, flat, Map(run, self, args).Array!, 1);
        return flat;
    }

    public static Js Some(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (array, function, length) = Begin(run, self, args);
        for (var i = 0; i < length; i++)
        {
            if (Visit(run, array, i, out var item) && Coerce.Boolean(function.Call(run, args.At(1), [item, i, array])))
            {
                return true;
            }
        }

        return false;
    }

    public static Js Every(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (array, function, length) = Begin(run, self, args);
        for (var i = 0; i < length; i++)
        {
            if (Visit(run, array, i, out var item) && !Coerce.Boolean(function.Call(run, args.At(1), [item, i, array])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first item that the function takes, or its place; holes are visited as undefined.</summary>
    public static Js Find(Run run, Js self, ReadOnlySpan<Js> args, bool fromEnd, bool place)
    {
        var (array, function, length) = Begin(run, self, args);
        for (var turn = 0; turn < length; turn++)
        {
            run.Step();
            var i = fromEnd ? length - 1 - turn : turn;
            var item = array.At(run, i);
            if (Coerce.Boolean(function.Call(run, args.At(1), [item, i, array])))
            {
                return place ? i : item;
            }
        }

        return place ? -1 : default(Js);
    }

    public static Js Reduce(Run run, Js self, ReadOnlySpan<Js> args, bool fromEnd)
    {
        var (array, function, length) = Begin(run, self, args);
        var sum = args.At(1);
        var has = args.Length > 1;
        for (var turn = 0; turn < length; turn++)
        {
            var i = fromEnd ? length - 1 - turn : turn;
            if (!Visit(run, array, i, out var item))
            {
                continue;
            }

            sum = has ? function.Call(run, default, [sum, item, i, array]) : item;
            has = true;
        }

        return has ? sum : throw run.TypeError(
            "reduce trên mảng rỗng cần giá trị đầu, ví dụ reduce((a, b) => a + b, 0).",
            "reduce of an empty array needs a first value, as in reduce((a, b) => a + b, 0).");
    }

    private static (JsArray Array, JsFunction Function, int Length) Begin(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = ArrayMethods.This(run, self);
        return args.At(0).Function is { } function
            ? (array, function, array.Length)
            : throw run.TypeError(
                $"Chỗ này cần một hàm, ví dụ x => x > 0; ở đây là {Operators.TypeOf(args.At(0))}.",
                $"A function is needed here, such as x => x > 0; this is {Operators.TypeOf(args.At(0))}.");
    }

    private static bool Visit(Run run, JsArray array, int place, out Js item)
    {
        run.Step();
        item = array.At(run, place);
        return array.Has(place);
    }
}
