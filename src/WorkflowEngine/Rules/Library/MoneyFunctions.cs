using System.Globalization;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>money(…)</c> and its functions: exact amounts in đồng, which never become numbers by accident.</summary>
internal static class MoneyFunctions
{
    public static readonly NativeFunction Money = new("money", 1, Make)
    {
        Holds = static data => data is JsMoney,
        Statics = Table.Members(Table.Of(
            ("add", 2, static (run, _, args) => Sum(run, args)),
            ("sub", 2, static (run, _, args) => JsMoney.Of(run, Checked(run, Amount(run, args.At(0)), Amount(run, args.At(1)), static (left, right) => left - right))),
            ("mul", 2, Multiply),
            ("div", 2, Divide),
            ("compare", 2, static (run, _, args) => (double)Amount(run, args.At(0)).CompareTo(Amount(run, args.At(1)))),
            ("equals", 2, static (run, _, args) => Amount(run, args.At(0)) == Amount(run, args.At(1))),
            ("min", 1, static (run, _, args) => Pick(run, args, -1)),
            ("max", 1, static (run, _, args) => Pick(run, args, 1)),
            ("round", 2, Round),
            ("sum", 1, SumOf),
            ("isMoney", 1, static (_, _, args) => args.At(0).Ref is JsMoney),
            ("toNumber", 1, static (run, _, args) => (double)Amount(run, args.At(0))),
            ("format", 1, Format))),
    };

    public static Thrown NotANumber(Run run) => run.TypeError(
        "Số tiền không dùng như số; hãy dùng money.add, money.sub, money.mul, money.compare, hoặc money.toNumber nếu thật sự cần số.",
        "An amount of money is not a number; use money.add, money.sub, money.mul, money.compare, or money.toNumber when a number is really meant.");

    public static Thrown NoPlus(Run run) => run.TypeError(
        "Không cộng số tiền bằng dấu +; hãy dùng money.add(a, b), hoặc money.format(a) để ghép vào chuỗi.",
        "Amounts of money are not added with +; use money.add(a, b), or money.format(a) to put one into a text.");

    public static Thrown NoCompare(Run run) => run.TypeError(
        "Không so sánh số tiền với số hay chuỗi, và không dùng <, >; hãy dùng money.compare(a, b) và money(…).",
        "Amounts of money are not compared with numbers or texts, nor with < and >; use money.compare(a, b) and money(…).");

    private static Js Make(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var value = args.At(0);
        if (value.Ref is JsMoney)
        {
            return value;
        }

        if (value.IsNumber && Math.Abs(value.Num) < 1e27 && decimal.TryParse(Numbers.Text(value.Num), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return JsMoney.Of(run, exact);
        }

        if (value.IsText && value.TextLength <= 40 && decimal.TryParse(Coerce.Text(run, value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read))
        {
            return JsMoney.Of(run, read);
        }

        throw run.RangeError(
            "money(…) cần một số, hoặc chuỗi số như \"2000\" hay \"120.50\" không có dấu phân nhóm.",
            "money(…) needs a number, or a text such as \"2000\" or \"120.50\" without separators.");
    }

    private static decimal Amount(Run run, Js value) => value.Ref is JsMoney money ? money.Amount : throw run.TypeError(
        $"Hàm này cần số tiền tạo bằng money(…); ở đây là {Operators.TypeOf(value)}.",
        $"This needs an amount made with money(…); this is {Operators.TypeOf(value)}.");

    private static JsMoney Sum(Run run, ReadOnlySpan<Js> args)
    {
        var sum = 0m;
        foreach (var arg in args)
        {
            run.Step();
            sum = Checked(run, sum, Amount(run, arg), static (left, right) => left + right);
        }

        return JsMoney.Of(run, sum);
    }

    private static Js SumOf(Run run, Js self, ReadOnlySpan<Js> args) => Sum(run, ArrayMethods.This(run, args.At(0)).Items(run));

    private static Js Multiply(Run run, Js self, ReadOnlySpan<Js> args) =>
        JsMoney.Of(run, Checked(run, Amount(run, args.At(0)), Factor(run, args.At(1)), static (left, right) => left * right));

    private static Js Divide(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var by = Factor(run, args.At(1));
        return by == 0
            ? throw run.RangeError("Không chia số tiền cho 0.", "An amount of money cannot be divided by 0.")
            : JsMoney.Of(run, Checked(run, Amount(run, args.At(0)), by, static (left, right) => left / right));
    }

    /// <summary>A number or a text of digits to multiply by, exactly as it is written.</summary>
    private static decimal Factor(Run run, Js value)
    {
        var text = value.IsNumber ? Numbers.Text(value.Num) : value.IsText && value.TextLength <= 40 ? Coerce.Text(run, value) : string.Empty;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var factor)
            ? factor
            : throw run.TypeError("Hệ số của số tiền phải là số, ví dụ money.mul(phi, 0.5).", "The factor of an amount must be a number, as in money.mul(fee, 0.5).");
    }

    private static JsMoney Pick(Run run, ReadOnlySpan<Js> args, int sign)
    {
        if (args.At(0).Ref is JsArray array)
        {
            args = array.Items(run);
        }

        var picked = Amount(run, args.At(0));
        foreach (var arg in args)
        {
            run.Step();
            var amount = Amount(run, arg);
            picked = amount.CompareTo(picked) == sign ? amount : picked;
        }

        return JsMoney.Of(run, picked);
    }

    /// <summary>To a number of places after the point, or to a unit such as 1000 đồng with a negative one; halves away from zero.</summary>
    private static Js Round(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var amount = Amount(run, args.At(0));
        var places = Coerce.Integer(run, args.At(1));
        if (places is < -15 or > 15)
        {
            throw run.RangeError("money.round nhận từ -15 đến 15 chữ số, ví dụ -3 để làm tròn đến nghìn đồng.", "money.round takes -15 to 15 places, such as -3 for thousands.");
        }

        if (places >= 0)
        {
            return JsMoney.Of(run, decimal.Round(amount, (int)places, MidpointRounding.AwayFromZero));
        }

        var unit = (decimal)Math.Pow(10, -places);
        return JsMoney.Of(run, Checked(run, decimal.Round(amount / unit, 0, MidpointRounding.AwayFromZero), unit, static (left, right) => left * right));
    }

    /// <summary>As it is written in Vietnam: 1.234.567 đồng becomes "1.234.567 đ"; the second argument takes the place of " đ".</summary>
    private static Js Format(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var unit = args.At(1).IsUndefined ? " đ" : Coerce.Text(run, args.At(1));
        run.GrowText(100 + unit.Length);
        return VietnameseNumbers.Group(Amount(run, args.At(0)).ToString(CultureInfo.InvariantCulture), 0) + unit;
    }

    private static decimal Checked(Run run, decimal left, decimal right, Func<decimal, decimal, decimal> function)
    {
        run.Pay(2);
        try
        {
            return function(left, right);
        }
        catch (OverflowException)
        {
            throw run.RangeError("Số tiền quá lớn.", "The amount of money is too large.");
        }
    }
}
