using System.Globalization;
using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>JSON.stringify</c>.</summary>
internal sealed class JsonText(Run run, JsFunction? replacer, HashSet<string>? only, string indent)
{
    private readonly StringBuilder _built = new();
    private int _level;

    public static Js Stringify(Run run, Js self, ReadOnlySpan<Js> args)
    {
        HashSet<string>? only = null;
        if (args.At(1).Ref is JsArray names)
        {
            only = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++)
            {
                run.Step();
                run.Grow(64);
                only.Add(Coerce.Text(run, names.At(run, i)));
            }
        }

        run.Grow(256);
        var writer = new JsonText(run, args.At(1).Function, only, Indent(run, args.At(2)));
        var holder = new JsObject(run, 1);
        holder.Set(run, string.Empty, args.At(0));
        return writer.Write(holder, string.Empty, args.At(0)) ? writer._built.ToString() : default(Js);
    }

    private static string Indent(Run run, Js space)
    {
        if (space.IsNumber)
        {
            return new string(' ', (int)Math.Clamp(Coerce.Integer(run, space), 0, 10));
        }

        var text = space.IsText ? Coerce.Text(run, space) : string.Empty;
        return text.Length > 10 ? text[..10] : text;
    }

    /// <summary>Writes a value; false when JSON has no such value.</summary>
    private bool Write(JsObject holder, string key, Js value)
    {
        run.Step();
        value = Prepared(holder, key, value);
        switch (value.Ref)
        {
            case string or Rope:
                WriteText(Coerce.Text(run, value));
                return true;
            case null or JsFunction:
                return false;
            case JsMoney money:
                Append("{\"$money\":\"" + money.Amount.ToString(CultureInfo.InvariantCulture) + "\"}");
                return true;
            case JsObject data:
                WriteObject(data);
                return true;
        }

        Append(value.IsNumber && !double.IsFinite(value.Num) ? "null" : Coerce.Text(run, value));
        return true;
    }

    private Js Prepared(JsObject holder, string key, Js value)
    {
        if (value.Ref is JsObject data and not JsMoney && data.TryGetOwn(run, "toJSON", out var method) && method.Function is { } toJson)
        {
            value = toJson.Call(run, value, [key]);
        }

        return replacer is null ? value : replacer.Call(run, holder, [key, value]);
    }

    private void WriteObject(JsObject data)
    {
        if (run.Joining.Contains(data))
        {
            throw run.TypeError(
                "Không chuyển được sang JSON vì dữ liệu chứa chính nó.",
                "This cannot become JSON because the data contains itself.");
        }

        var depth = run.Joining.Count;
        run.Pay(1 + (depth >> 2));
        run.Enter(6);
        run.Joining.Add(data);
        _level++;
        try
        {
            if (data is JsArray array)
            {
                WriteItems(array);
            }
            else
            {
                WriteMembers(data);
            }

            run.Leave(6);
        }
        finally
        {
            _level--;
            run.Joining.RemoveRange(depth, run.Joining.Count - depth);
        }
    }

    private void WriteItems(JsArray array)
    {
        Append("[");
        for (var i = 0; i < array.Length; i++)
        {
            Append(i > 0 ? "," : string.Empty);
            Break(_level);
            if (!Write(array, Numbers.Text(i), array.At(run, i)))
            {
                Append("null");
            }
        }

        End(array.Length > 0, "]");
    }

    private void WriteMembers(JsObject data)
    {
        Append("{");
        var any = false;
        foreach (var key in data.OwnKeys(run))
        {
            run.Step();
            if (only?.Contains(key) == false)
            {
                continue;
            }

            var back = _built.Length;
            Append(any ? "," : string.Empty);
            Break(_level);
            WriteText(key);
            Append(indent.Length > 0 ? ": " : ":");
            var written = Write(data, key, data.Get(run, key));
            any |= written;
            _built.Length = written ? _built.Length : back;
        }

        End(any, "}");
    }

    private void End(bool any, string sign)
    {
        if (any)
        {
            Break(_level - 1);
        }

        Append(sign);
    }

    private void Break(int level)
    {
        if (indent.Length == 0)
        {
            return;
        }

        Append("\n");
        for (var i = 0; i < level; i++)
        {
            Append(indent);
        }
    }

    private void WriteText(string text)
    {
        run.Pay(text.Length >> 3);
        run.Grow(4L * text.Length);
        _built.Append('"');
        foreach (var sign in text)
        {
            switch (sign)
            {
                case '"' or '\\':
                    _built.Append('\\').Append(sign);
                    break;
                case '\n':
                    _built.Append("\\n");
                    break;
                case '\r':
                    _built.Append("\\r");
                    break;
                case '\t':
                    _built.Append("\\t");
                    break;
                case '\b':
                    _built.Append("\\b");
                    break;
                case '\f':
                    _built.Append("\\f");
                    break;
                case < ' ':
                    run.Grow(24);
                    _built.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
                    break;
                default:
                    _built.Append(sign);
                    break;
            }
        }

        _built.Append('"');
    }

    private void Append(string part)
    {
        run.Grow(4L * part.Length);
        _built.Append(part);
    }
}
