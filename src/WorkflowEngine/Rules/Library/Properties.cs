using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>Reading and writing members of any value.</summary>
internal static class Properties
{
    private static readonly string[] Signs = [.. Enumerable.Range(0, 256).Select(sign => ((char)sign).ToString())];

    public static Js Get(Run run, Js target, string key)
    {
        switch (target.Ref)
        {
            case JsObject data:
                return data.Get(run, key);
            case string or Rope:
                return OfText(run, target, key);
        }

        if (target.IsNumber)
        {
            return new Js(NumberMethods.Find(key));
        }

        if (target.IsBoolean)
        {
            return new Js(ObjectMethods.Find(key));
        }

        throw OfNothing(run, target, key);
    }

    public static Js Get(Run run, Js target, Js key)
    {
        if (key.IsNumber && key.Num >= 0 && key.Num < int.MaxValue && key.Num == (int)key.Num)
        {
            if (target.Ref is JsArray array)
            {
                return array.At(run, (int)key.Num);
            }

            if (target.IsText)
            {
                var text = Coerce.Text(run, target);
                return key.Num < text.Length ? Sign(run, text[(int)key.Num]) : default;
            }
        }

        return target.IsNullish ? throw OfNothing(run, target, Coerce.Key(run, key)) : Get(run, target, Coerce.Key(run, key));
    }

    public static void Set(Run run, Js target, Js key, Js value)
    {
        if (target.IsNullish)
        {
            throw OfNothing(run, target, Coerce.Key(run, key));
        }

        if (target.Ref is not JsObject data)
        {
            return;
        }

        run.Step();
        if (data is JsArray array && key.IsNumber && key.Num >= 0 && key.Num < uint.MaxValue && key.Num == Math.Floor(key.Num))
        {
            array.Put(run, (long)key.Num, value);
            return;
        }

        var name = Coerce.Key(run, key);
        if (data is JsMoney)
        {
            throw run.TypeError(
                "Số tiền không có thành phần để gán; hãy tạo số tiền mới bằng money(…).",
                "An amount of money has no members to set; make a new one with money(…).");
        }

        run.PayText(name.Length);
        data.Set(run, name, value);
    }

    /// <summary>One character as a text.</summary>
    public static Js Sign(Run run, char sign)
    {
        if (sign < 256)
        {
            return Signs[sign];
        }

        run.Grow(32);
        return sign.ToString();
    }

    public static Thrown OfNothing(Run run, Js target, string key)
    {
        var nothing = target.IsNull ? "null" : "undefined";
        var name = key.Length > 60 ? key[..60] + "…" : key;
        return run.TypeError(
            $"Không có \"{name}\" vì giá trị đứng trước là {nothing}; hãy kiểm tra dữ liệu hoặc dùng ?.{name}.",
            $"There is no \"{name}\" because the value before it is {nothing}; check the data or use ?.{name}.");
    }

    private static Js OfText(Run run, Js target, string key)
    {
        if (key == "length")
        {
            return target.TextLength;
        }

        if (TextMethods.Find(key) is { } method)
        {
            return method;
        }

        var place = Members.ArrayIndex(key);
        return place >= 0 && place < target.TextLength ? Sign(run, Coerce.Text(run, target)[(int)place]) : default;
    }
}
