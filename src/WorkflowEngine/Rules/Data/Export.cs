using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules.Data;

/// <summary>Values of a script as values of the dossier: a copy, paid for element by element.</summary>
internal static class Export
{
    private const int Levels = 4;

    public static Value Of(Run run, Js value)
    {
        if (value.IsNumber)
        {
            return value.Num;
        }

        if (value.IsBoolean)
        {
            return value.Num != 0;
        }

        if (value.IsText)
        {
            return Coerce.Text(run, value);
        }

        return value.Object is { } data ? Of(run, data) : Value.Null;
    }

    private static Value Of(Run run, JsObject data)
    {
        run.Enter(Levels);
        run.Step();
        var value = data switch
        {
            JsMoney money => Value.OfMoney(money.Amount),
            JsArray array => OfItems(run, array.Length, i => array.At(run, i)),
            JsSet set => OfItems(run, set.Entries.Alive(run)),
            JsMap map => OfMap(run, map),
            JsError error => OfError(run, error),
            JsFunction => throw run.TypeError(
                "Hàm không lưu được vào hồ sơ; hãy gọi hàm và trả về giá trị của nó.",
                "A function cannot be kept in a dossier; call it and give its value."),
            _ => OfMembers(run, data),
        };
        run.Leave(Levels);
        return value;
    }

    private static Value OfItems(Run run, int count, Func<int, Js> at)
    {
        run.Grow(64 + (24L * count));
        run.Pay(count);
        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = Of(run, at(i));
        }

        return ValueList.Own(items);
    }

    private static Value OfItems(Run run, List<Js> items) => OfItems(run, items.Count, i => items[i]);

    private static Value OfMembers(Run run, JsObject data)
    {
        if (data.Untouched is { } source)
        {
            return source;
        }

        var keys = data.OwnKeys(run);
        run.Grow(96 + (120L * keys.Length));
        var builder = new ValueMap.Builder();
        foreach (var key in keys)
        {
            run.Step();
            var member = data.Get(run, key);
            if (!member.IsUndefined)
            {
                builder.Set(key, Of(run, member));
            }
        }

        return builder.Build();
    }

    private static Value OfError(Run run, JsError error)
    {
        run.Grow(240);
        return ValueMap.Of(("name", Of(run, error.Get(run, "name"))), ("message", Of(run, error.Get(run, "message"))));
    }

    private static Value OfMap(Run run, JsMap map)
    {
        var builder = new ValueMap.Builder();
        for (var i = 0; i < map.Entries.Places; i++)
        {
            run.Step();
            if (map.Entries.TryAt(i, out var key, out var value))
            {
                run.Grow(80);
                builder.Set(Coerce.Text(run, key), Of(run, value));
            }
        }

        return builder.Build();
    }
}
