using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Dossiers.Storing;

/// <summary>
/// Draws records member by member from a seed, so that an event or a member that is added later is drawn too, and compares
/// them member by member.
/// </summary>
internal sealed class Drawn(int seed)
{
    /// <summary>Stands in every personal text, so that a leak is found.</summary>
    public const string Secret = "Nguyễn Thị Bí Mật";

    private readonly Random _random = new(seed);

    public object Of(Type type)
    {
        if (type == typeof(DateTimeOffset))
        {
            return new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(_random.NextInt64(400_000_000_000_000) * (_random.Next(3) == 0 ? 1 : 0)).AddMinutes(_random.Next(500_000));
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2026, 1, 1).AddDays(_random.Next(400));
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(_random.Next(values.Length))!;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => _random.Next(0, 5000),
            TypeCode.Int64 => _random.NextInt64(1, 1L << 50),
            TypeCode.Boolean => _random.Next(2) == 0,
            TypeCode.Decimal => _random.Next(0, 1_000_000) / 4m,
            TypeCode.String => Text("chữ"),
            _ => OfOther(type),
        };
    }

    public static bool Same(object? one, object? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        if (one is not string && one is not ValueMap && one is not ValueList && one is IEnumerable ones)
        {
            return ones.Cast<object>().Zip(((IEnumerable)other).Cast<object>(), Same).All(same => same)
                && ones.Cast<object>().Count() == ((IEnumerable)other).Cast<object>().Count();
        }

        return one.GetType() == other.GetType() && (IsOurs(one.GetType())
            ? Members(one.GetType()).All(member => Same(member.GetValue(one), member.GetValue(other)))
            : one.Equals(other));
    }

    private object OfOther(Type type)
    {
        if (type == typeof(Value))
        {
            return Data(2);
        }

        if (type == typeof(Personal))
        {
            return new Personal(_random.Next(4) == 0 ? default : Value.Of(ValueMap.Of(("name", Text(Secret)), ("more", Data(2)))));
        }

        if (type == typeof(TimeLimit))
        {
            return TimeLimit.WorkingDays(_random.Next(1, 40));
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? Many(type.GetGenericArguments()[0])
            : Record(type);
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        var named = constructor.GetParameters().Select(parameter => parameter.Name).ToHashSet();
        foreach (var member in Members(type).Where(member => !named.Contains(member.Name) && (Required(member) || _random.Next(2) == 0)))
        {
            member.SetValue(record, Of(member.PropertyType));
        }

        return record;
    }

    private object Many(Type item)
    {
        var items = Array.CreateInstance(item, _random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(item), i);
        }

        return typeof(Drawn).GetMethod(nameof(Fixed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private Value Data(int depth) => _random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => Value.Null,
        1 => Value.Of(_random.Next(2) == 0),
        2 => Value.Of(_random.NextDouble() * 1e6),
        3 => Value.OfMoney(_random.Next()),
        4 => Value.Of(Text("giá trị")),
        5 => Value.Of(ValueList.From(Enumerable.Range(0, _random.Next(3)).Select(_ => Data(depth - 1)))),
        _ => Value.Of(ValueMap.From(Enumerable.Range(0, _random.Next(12)).Select(i => KeyValuePair.Create("ô " + i, Data(depth - 1))))),
    };

    private string Text(string word) => $"{word} “{_random.Next(100)}” \\ \"ộ ữ ễ\" {(_random.Next(9) == 0 ? "\u0000\n\t😀" : "")}";

    private static ImmutableArray<T> Fixed<T>(T[] items) => [.. items];

    private static bool Required(PropertyInfo member) =>
        member.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "RequiredMemberAttribute");

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Value).Assembly && !type.IsEnum && type != typeof(Value) && type != typeof(ValueMap) && type != typeof(ValueList);

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties().Where(member => member.GetIndexParameters().Length == 0 && member.CanWrite);
}
