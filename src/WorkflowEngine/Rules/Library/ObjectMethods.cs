using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods that every object has, and objects as texts.</summary>
internal static class ObjectMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("hasOwnProperty", 1, static (run, self, args) => HasOwn(run, self, Coerce.Key(run, args.At(0)))),
        ("propertyIsEnumerable", 1, static (run, self, args) => HasOwn(run, self, Coerce.Key(run, args.At(0)))),
        ("toString", 0, static (run, self, _) => self.Object is { } data ? Describe(run, data) : Coerce.Text(run, self)),
        ("toLocaleString", 0, static (run, self, _) => Coerce.Text(run, self)),
        ("valueOf", 0, static (_, self, _) => self));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    public static bool HasOwn(Run run, Js value, string key) => value.Object is { } data ? data.HasOwn(run, key) : value.IsText && key == "length";

    /// <summary>An object as a text, when it has no toString of its own.</summary>
    public static string Describe(Run run, JsObject data)
    {
        switch (data)
        {
            case JsArray array:
                return ArrayText.Join(run, array, ",");
            case JsError error:
                return ErrorMethods.Describe(run, error);
            case JsFunction function:
                run.GrowText(function.Name.Length + 40);
                return $"function {function.Name}() {{ [code] }}";
            case JsRegex regex:
                run.GrowText(regex.Program.Source.Length + 8);
                return $"/{regex.Program.Source}/{regex.Program.Flags}";
            default:
                run.GrowText(20);
                return $"[object {data.ClassName}]";
        }
    }
}

/// <summary>The methods of errors.</summary>
internal static class ErrorMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("toString", 0, static (run, self, _) => self.Ref is JsError error ? Describe(run, error) : Coerce.Text(run, self)));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    public static string Describe(Run run, JsError error)
    {
        var name = error.TryGetOwn(run, "name", out var own) && !own.IsUndefined ? Coerce.Text(run, own) : "Error";
        var message = error.TryGetOwn(run, "message", out var told) && !told.IsUndefined ? Coerce.Text(run, told) : string.Empty;
        run.GrowText(name.Length + message.Length + 2);
        return name.Length == 0 ? message : message.Length == 0 ? name : $"{name}: {message}";
    }
}

/// <summary>The methods of functions.</summary>
internal static class FunctionMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("call", 1, static (run, self, args) => This(run, self).Call(run, args.At(0), args.Length > 1 ? args[1..] : [])),
        ("apply", 2, Apply),
        ("bind", 1, Bind));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    private static Js Apply(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var function = This(run, self);
        if (args.At(1).IsNullish)
        {
            return function.Call(run, args.At(0), []);
        }

        var given = ArrayMethods.This(run, args.At(1)).Items(run);
        run.Pay(given.Length >> 2);
        return function.Call(run, args.At(0), new JsArray(run, given).Items(run));
    }

    private static Js Bind(Run run, Js self, ReadOnlySpan<Js> args)
    {
        run.GrowArray(args.Length + 4);
        return new BoundFunction(run, This(run, self), args.At(0), args.Length > 1 ? args[1..].ToArray() : []);
    }

    private static JsFunction This(Run run, Js self) => self.Function ?? throw run.TypeError(
        "call, apply, bind chỉ gọi được trên hàm.",
        "call, apply and bind belong to functions.");
}

/// <summary>The methods of walks.</summary>
internal static class IteratorMethods
{
    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(("next", 0, Next));

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    private static Js Next(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var has = self.Ref is JsIterator iterator && iterator.TryNext(run, out var item) ? (Js?)item : null;
        var answer = new JsObject(run, 2);
        answer.Set(run, "value", has ?? default);
        answer.Set(run, "done", has is null);
        return answer;
    }
}
