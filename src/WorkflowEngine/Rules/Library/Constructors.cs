using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>Error</c>, its kinds, and <c>Array</c>, <c>String</c>, <c>Boolean</c>.</summary>
internal static class Constructors
{
    public static readonly NativeFunction Array = new("Array", 1, MakeArray)
    {
        Construct = MakeArray,
        Holds = static data => data is JsArray,
        Statics = Table.Members(Table.Of(
            ("isArray", 1, static (_, _, args) => args.At(0).Ref is JsArray),
            ("of", 0, static (run, _, args) => new JsArray(run, args)),
            ("from", 1, From))),
    };

    public static readonly NativeFunction String = new("String", 1, static (run, _, args) => args.Length == 0 ? string.Empty : Coerce.Textual(run, args[0]))
    {
        Statics = Table.Members(Table.Of(
            ("fromCharCode", 1, static (run, _, args) => FromCodes(run, args, points: false)),
            ("fromCodePoint", 1, static (run, _, args) => FromCodes(run, args, points: true)))),
    };

    public static readonly NativeFunction Boolean = new("Boolean", 1, static (_, _, args) => Coerce.Boolean(args.At(0)));

    public static NativeFunction Error(string name)
    {
        Js Make(Run run, Js self, ReadOnlySpan<Js> args) =>
            new JsError(run, name, args.At(0).IsUndefined ? default(Js) : Coerce.Text(run, args[0]));

        return new NativeFunction(name, 1, Make)
        {
            Construct = Make,
            Holds = data => data is JsError error && (name == "Error" || error.Named == name),
        };
    }

    private static Js MakeArray(Run run, Js self, ReadOnlySpan<Js> args)
    {
        if (args.Length != 1 || !args[0].IsNumber)
        {
            return new JsArray(run, args);
        }

        var length = args[0].Num;
        if (length < 0 || length != Math.Floor(length) || length > uint.MaxValue)
        {
            throw JsArray.WrongLength(run);
        }

        var array = new JsArray(run);
        array.Resize(run, (long)length);
        return array;
    }

    private static Js From(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var source = args.At(0);
        var function = args.At(1).Function;
        var made = new JsArray(run);
        if (source.Object is { } data and not (JsArray or JsMap or JsSet or JsIterator))
        {
            var length = Math.Max(0, Coerce.Integer(run, data.Get(run, "length")));
            for (var i = 0; i < length; i++)
            {
                run.Step();
                var item = data.Get(run, Coerce.Text(run, i));
                made.Push(run, function is null ? item : function.Call(run, default, [item, i]));
            }

            return made;
        }

        var walk = Walk.Over(run, source);
        for (var i = 0; walk.TryNext(run, out var item); i++)
        {
            made.Push(run, function is null ? item : function.Call(run, default, [item, i]));
        }

        return made;
    }

    private static string FromCodes(Run run, ReadOnlySpan<Js> args, bool points)
    {
        run.Pay(args.Length);
        run.GrowText(args.Length * 4L);
        var text = new StringBuilder(args.Length);
        foreach (var arg in args)
        {
            if (!points)
            {
                text.Append((char)(ushort)Coerce.Int32(run, arg));
                continue;
            }

            var code = Coerce.Number(run, arg);
            if (code != Math.Truncate(code) || code is < 0 or > 0x10ffff)
            {
                throw run.RangeError("Mã ký tự phải là số nguyên từ 0 đến 1114111.", "A character's code must be a whole number from 0 to 1114111.");
            }

            text.Append(code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
        }

        return text.ToString();
    }
}
