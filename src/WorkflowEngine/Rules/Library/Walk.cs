using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>A walk over the items of a value; what is added on the way is met too, and every step is paid for.</summary>
internal struct Walk
{
    private readonly object _items;
    private readonly JsObject? _owner;
    private int _at;

    private Walk(object items, JsObject? owner = null)
    {
        _items = items;
        _owner = owner;
        _at = 0;
    }

    public static Walk Over(Run run, Js value) => value.Ref switch
    {
        string or Rope => new Walk(Coerce.Text(run, value)),
        JsArray or JsMap or JsSet or JsIterator => new Walk(value.Ref),
        _ => throw run.TypeError(
            $"Chỉ duyệt được mảng, chuỗi, Map, Set; ở đây là {Operators.TypeOf(value)}. Với đối tượng hãy dùng Object.keys, Object.entries.",
            $"Only arrays, texts, Map and Set can be walked; this is {Operators.TypeOf(value)}. For objects use Object.keys or Object.entries."),
    };

    /// <summary>Walks the names of the members that are still there when their turn comes.</summary>
    public static Walk OverNames(Run run, Js value)
    {
        if (value.IsText)
        {
            return new Walk(ObjectFunctions.KeysOf(run, value));
        }

        return value.Object is { } data ? new Walk(data.OwnKeys(run), data) : new Walk(Array.Empty<string>());
    }

    public bool TryNext(Run run, out Js item)
    {
        run.Step();
        item = default;
        switch (_items)
        {
            case JsArray array:
                if (_at >= array.Length)
                {
                    _at = int.MaxValue;
                    return false;
                }

                item = array.At(run, _at++);
                return true;
            case string text:
                return TryNextSign(run, text, out item);
            case string[] names:
                return TryNextName(run, names, out item);
            case JsIterator iterator:
                return iterator.TryNext(run, out item);
            case JsMap map:
                return TryNextEntry(run, map.Entries, pairs: true, out item);
            default:
                return TryNextEntry(run, ((JsSet)_items).Entries, pairs: false, out item);
        }
    }

    private bool TryNextSign(Run run, string text, out Js item)
    {
        item = default;
        if (_at >= text.Length)
        {
            return false;
        }

        var sign = text[_at++];
        if (char.IsHighSurrogate(sign) && _at < text.Length && char.IsLowSurrogate(text[_at]))
        {
            run.Grow(32);
            item = new string([sign, text[_at++]]);
            return true;
        }

        item = Properties.Sign(run, sign);
        return true;
    }

    private bool TryNextName(Run run, string[] names, out Js item)
    {
        for (; _at < names.Length; _at++)
        {
            run.Step();
            if (_owner is null || _owner.HasOwn(run, names[_at]))
            {
                item = names[_at++];
                return true;
            }
        }

        item = default;
        return false;
    }

    private bool TryNextEntry(Run run, Entries entries, bool pairs, out Js item)
    {
        while (_at < entries.Places)
        {
            run.Step();
            if (entries.TryAt(_at++, out var key, out var value))
            {
                item = pairs ? new JsArray(run, [key, value]) : key;
                return true;
            }
        }

        item = default;
        return false;
    }
}
