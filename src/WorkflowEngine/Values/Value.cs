using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace WorkflowEngine.Values;

/// <summary>
/// One immutable datum of a dossier: what a form field, a variable, a rule's answer or a template's input is.
/// The same shapes as JSON, and exact <see cref="ValueKind.Money"/> beside them. Numbers are doubles as in JavaScript;
/// dates and times are ISO 8601 texts ("2026-11-17", "2026-11-17T10:15:00+07:00").
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly double _number;

    private Value(ValueKind kind, object? reference, double number)
    {
        Kind = kind;
        _reference = reference;
        _number = number;
    }

    public static readonly Value Null;
    public static readonly Value True = new(ValueKind.Boolean, null, 1);
    public static readonly Value False = new(ValueKind.Boolean, null, 0);

    public ValueKind Kind { get; }

    public bool IsNull => Kind == ValueKind.Null;

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(double value) => new(ValueKind.Number, null, value);

    public static Value Of(string? value) => value is null ? Null : new Value(ValueKind.Text, value, 0);

    /// <summary>An exact amount of money in đồng.</summary>
    public static Value OfMoney(decimal amount) => new(ValueKind.Money, amount, 0);

    public static Value Of(ValueList list) => new(ValueKind.List, list, 0);

    public static Value Of(ValueMap map) => new(ValueKind.Map, map, 0);

    public static implicit operator Value(string? text) => Of(text);

    public static implicit operator Value(bool value) => Of(value);

    public static implicit operator Value(double value) => Of(value);

    public static implicit operator Value(ValueList list) => Of(list);

    public static implicit operator Value(ValueMap map) => Of(map);

    public bool AsBoolean() => Kind == ValueKind.Boolean ? _number != 0 : throw Wrong(ValueKind.Boolean);

    public double AsNumber() => Kind == ValueKind.Number ? _number : throw Wrong(ValueKind.Number);

    public decimal AsMoney() => Kind == ValueKind.Money ? (decimal)_reference! : throw Wrong(ValueKind.Money);

    public string AsText() => Kind == ValueKind.Text ? (string)_reference! : throw Wrong(ValueKind.Text);

    public ValueList AsList() => Kind == ValueKind.List ? (ValueList)_reference! : throw Wrong(ValueKind.List);

    public ValueMap AsMap() => Kind == ValueKind.Map ? (ValueMap)_reference! : throw Wrong(ValueKind.Map);

    /// <summary>The text held, or null when this is not a text.</summary>
    public string? TextOrNull => Kind == ValueKind.Text ? (string)_reference! : null;

    /// <summary>The map held, or an empty one when this is not a map.</summary>
    public ValueMap MapOrEmpty => Kind == ValueKind.Map ? (ValueMap)_reference! : ValueMap.Empty;

    /// <summary>A member of a map, an element of nothing else; null when absent.</summary>
    public Value this[string key] => Kind == ValueKind.Map && AsMap().TryGet(key, out var value) ? value : Null;

    public bool Equals(Value other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Boolean or ValueKind.Number => _number.Equals(other._number),
            _ => _reference!.Equals(other._reference),
        };
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Kind, _number, _reference);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>The value as JSON, for messages and logs of tests; not for people.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => _number != 0 ? "true" : "false",
        ValueKind.Number => _number.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Money => AsMoney().ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => AsText(),
        _ => ValueJson.Write(this),
    };

    private InvalidOperationException Wrong(ValueKind expected) => new($"Expected {expected}, found {Kind}.");
}
