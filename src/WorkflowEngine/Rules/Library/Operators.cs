using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>What the operators do with any two values.</summary>
internal static class Operators
{
    /// <summary>Texts up to this length are copied together at once.</summary>
    private const int Short = 128;

    public static Js Apply(Run run, BinaryOperator kind, Js left, Js right)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                return Add(run, left, right);
            case BinaryOperator.Same:
                return Same(run, left, right);
            case BinaryOperator.NotSame:
                return !Same(run, left, right);
            case BinaryOperator.Equal:
                return Equal(run, left, right);
            case BinaryOperator.NotEqual:
                return !Equal(run, left, right);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Compare(run, kind, left, right);
            case BinaryOperator.In:
                return In(run, left, right);
            case BinaryOperator.InstanceOf:
                return right.Ref is NativeFunction { Holds: { } holds }
                    ? left.Object is { } data && holds(data)
                    : throw run.TypeError(
                        "instanceof chỉ dùng với Array, Object, Map, Set, Function và các loại Error.",
                        "instanceof works with Array, Object, Map, Set and the errors.");
        }

        var a = Coerce.Number(run, left);
        var b = Coerce.Number(run, right);
        return kind switch
        {
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.Remainder => a % b,
            BinaryOperator.Power => Power(a, b),
            BinaryOperator.BitAnd => (double)(Coerce.Int32(run, a) & Coerce.Int32(run, b)),
            BinaryOperator.BitOr => (double)(Coerce.Int32(run, a) | Coerce.Int32(run, b)),
            BinaryOperator.BitXor => (double)(Coerce.Int32(run, a) ^ Coerce.Int32(run, b)),
            BinaryOperator.ShiftLeft => (double)(Coerce.Int32(run, a) << (Coerce.Int32(run, b) & 31)),
            BinaryOperator.ShiftRight => (double)(Coerce.Int32(run, a) >> (Coerce.Int32(run, b) & 31)),
            _ => (double)((uint)Coerce.Int32(run, a) >> (Coerce.Int32(run, b) & 31)),
        };
    }

    public static Js Add(Run run, Js left, Js right)
    {
        if (left.IsText && right.IsText)
        {
            return Concat(run, left, right);
        }

        if (left.Ref is JsMoney || right.Ref is JsMoney)
        {
            throw MoneyFunctions.NoPlus(run);
        }

        left = Coerce.Primitive(run, left, asText: false);
        right = Coerce.Primitive(run, right, asText: false);
        return left.IsText || right.IsText
            ? Concat(run, Coerce.Textual(run, left), Coerce.Textual(run, right))
            : Coerce.Number(run, left) + Coerce.Number(run, right);
    }

    /// <summary>Puts two texts together; long ones are copied only when they are looked into.</summary>
    public static Js Concat(Run run, Js left, Js right)
    {
        var length = (long)left.TextLength + right.TextLength;
        if (left.TextLength == 0 || right.TextLength == 0)
        {
            return left.TextLength == 0 ? right : left;
        }

        if (length <= Short)
        {
            run.GrowText(length);
            return string.Concat(Coerce.Text(run, left), Coerce.Text(run, right));
        }

        if (length * 2 > run.BytesLeft)
        {
            run.Grow(length * 2);
        }

        run.Grow(Rope.Bytes);
        return new Js(new Rope(left.Ref!, right.Ref!, (int)length));
    }

    public static string TypeOf(Js value) => value.Ref switch
    {
        null => "undefined",
        string or Rope => "string",
        JsFunction => "function",
        _ => value.IsNumber ? "number" : value.IsBoolean ? "boolean" : "object",
    };

    public static bool Same(Run run, Js left, Js right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return left.Num == right.Num;
        }

        if (left.IsText && right.IsText)
        {
            return SameText(run, left, right);
        }

        if (left.Ref is JsMoney || right.Ref is JsMoney)
        {
            return SameMoney(run, left, right);
        }

        return ReferenceEquals(left.Ref, right.Ref) && left.Num == right.Num;
    }

    public static bool Equal(Run run, Js left, Js right)
    {
        while (true)
        {
            if (left.IsNullish || right.IsNullish)
            {
                return left.IsNullish && right.IsNullish;
            }

            if ((left.IsObject && right.IsObject) || (left.IsText && right.IsText) || left.Ref is JsMoney || right.Ref is JsMoney)
            {
                return Same(run, left, right);
            }

            if (left.IsObject)
            {
                left = Coerce.Primitive(run, left, asText: false);
            }
            else if (right.IsObject)
            {
                right = Coerce.Primitive(run, right, asText: false);
            }
            else
            {
                return Coerce.Number(run, left) == Coerce.Number(run, right);
            }
        }
    }

    private static bool SameText(Run run, Js left, Js right)
    {
        if (left.TextLength != right.TextLength)
        {
            return false;
        }

        run.PayText(left.TextLength);
        return string.Equals(Coerce.Text(run, left), Coerce.Text(run, right), StringComparison.Ordinal);
    }

    private static bool SameMoney(Run run, Js left, Js right)
    {
        if (left.Ref is JsMoney a && right.Ref is JsMoney b)
        {
            return a.Amount == b.Amount;
        }

        return left.IsNumber || right.IsNumber || left.IsText || right.IsText ? throw MoneyFunctions.NoCompare(run) : false;
    }

    private static bool Compare(Run run, BinaryOperator kind, Js left, Js right)
    {
        left = Comparable(run, left);
        right = Comparable(run, right);
        if (left.IsText && right.IsText)
        {
            run.PayText(Math.Min(left.TextLength, right.TextLength));
            var order = string.CompareOrdinal(Coerce.Text(run, left), Coerce.Text(run, right));
            return kind switch
            {
                BinaryOperator.Less => order < 0,
                BinaryOperator.LessOrEqual => order <= 0,
                BinaryOperator.Greater => order > 0,
                _ => order >= 0,
            };
        }

        var a = Coerce.Number(run, left);
        var b = Coerce.Number(run, right);
        return kind switch
        {
            BinaryOperator.Less => a < b,
            BinaryOperator.LessOrEqual => a <= b,
            BinaryOperator.Greater => a > b,
            _ => a >= b,
        };
    }

    private static Js Comparable(Run run, Js value) => value.Ref is JsMoney
        ? throw MoneyFunctions.NoCompare(run)
        : Coerce.Primitive(run, value, asText: false);

    private static bool In(Run run, Js left, Js right)
    {
        if (right.Object is not { } data)
        {
            throw run.TypeError(
                "Bên phải của in phải là đối tượng; với mảng và chuỗi hãy dùng includes.",
                "The right side of in must be an object; for arrays and texts use includes.");
        }

        var key = Coerce.Key(run, left);
        return data.HasOwn(run, key) || data.Method(key) is not null;
    }

    public static double Power(double number, double power) =>
        double.IsNaN(power) || (Math.Abs(number) == 1 && double.IsInfinity(power)) ? double.NaN : Math.Pow(number, power);
}
