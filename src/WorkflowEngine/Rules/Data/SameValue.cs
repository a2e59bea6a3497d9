using System.Globalization;
using System.Runtime.CompilerServices;

namespace WorkflowEngine.Rules.Data;

/// <summary>
/// When two values are one key of a Map: as ===, but NaN is itself. The hashes are seeded by the process, so that nobody can
/// write keys that all fall into one bucket.
/// </summary>
internal sealed class SameValue : IEqualityComparer<Js>
{
    public static readonly SameValue Comparer = new();

    public bool Equals(Js left, Js right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return left.Num == right.Num || (double.IsNaN(left.Num) && double.IsNaN(right.Num));
        }

        return (left.Ref, right.Ref) switch
        {
            (string a, string b) => a == b,
            (JsMoney a, JsMoney b) => a.Amount == b.Amount,
            var (a, b) => ReferenceEquals(a, b) && left.Num == right.Num,
        };
    }

    public int GetHashCode(Js value) => value.Ref switch
    {
        string text => text.GetHashCode(StringComparison.Ordinal),
        JsMoney money => (money.Amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture).GetHashCode(StringComparison.Ordinal),
        JsObject data => RuntimeHelpers.GetHashCode(data),
        _ => Bits(value.Num),
    };

    private static int Bits(double number)
    {
        var bits = double.IsNaN(number) ? BitConverter.DoubleToInt64Bits(double.NaN) : BitConverter.DoubleToInt64Bits(number);
        return HashCode.Combine((int)bits, (int)(bits >> 32));
    }
}
