using System.Runtime.CompilerServices;

namespace WorkflowEngine.Rules.Data;

/// <summary>A value while a script runs. The default is undefined. A text is a string or a <see cref="Rope"/>.</summary>
internal readonly struct Js
{
    public readonly object? Ref;
    public readonly double Num;

    public Js(object? reference, double number = 0)
    {
        Ref = reference;
        Num = number;
    }

    public static Js Undefined => default;

    public static Js Null => new(Tag.Null);

    public static Js True => new(Tag.Boolean, 1);

    public static Js False => new(Tag.Boolean, 0);

    public static Js Dead => new(Tag.Dead);

    public static Js Hole => new(Tag.Hole);

    public static Js Cut => new(Tag.Cut);

    public bool IsUndefined => Ref is null;

    public bool IsNull => ReferenceEquals(Ref, Tag.Null);

    public bool IsNullish => Ref is null || ReferenceEquals(Ref, Tag.Null);

    public bool IsNumber
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, Tag.Number);
    }

    public bool IsBoolean => ReferenceEquals(Ref, Tag.Boolean);

    public bool IsText => Ref is string or Rope;

    public bool IsDead => ReferenceEquals(Ref, Tag.Dead);

    public bool IsHole => ReferenceEquals(Ref, Tag.Hole);

    public bool IsCut => ReferenceEquals(Ref, Tag.Cut);

    public bool IsObject => Ref is JsObject;

    public JsObject? Object => Ref as JsObject;

    public JsFunction? Function => Ref as JsFunction;

    public JsArray? Array => Ref as JsArray;

    /// <summary>The length of a text.</summary>
    public int TextLength => Ref is string text ? text.Length : ((Rope)Ref!).Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Js Of(double value) => new(Tag.Number, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Js Of(bool value) => new(Tag.Boolean, value ? 1 : 0);

    public static Js Of(string value) => new(value);

    public static Js Of(JsObject value) => new(value);

    public static implicit operator Js(string value) => new(value);

    public static implicit operator Js(double value) => Of(value);

    public static implicit operator Js(bool value) => Of(value);

    public static implicit operator Js(JsObject value) => new(value);

    /// <summary>What stands here when a hole is read.</summary>
    public Js OrUndefined() => IsHole ? default : this;
}
