using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules.Data;

/// <summary>An array. Every place up to its length is paid for, so there are no sparse arrays.</summary>
internal sealed class JsArray : JsObject
{
    private Js[] _items;
    private ValueList? _source;

    public JsArray(Run run, int capacity = 0)
        : base(run)
    {
        run.GrowArray(capacity);
        _items = capacity == 0 ? [] : new Js[capacity];
    }

    public JsArray(Run run, ReadOnlySpan<Js> items)
        : this(run, items.Length)
    {
        items.CopyTo(_items);
        Length = items.Length;
    }

    public JsArray(Run run, ValueList source)
        : base(run)
    {
        _items = [];
        _source = source;
        Length = source.Count;
    }

    private JsArray(Run run, Js[] owned, int length)
        : base(run)
    {
        _items = owned;
        Length = length;
    }

    public int Length { get; private set; }

    public override string ClassName => "Array";

    public static JsArray Own(Run run, Js[] items) => new(run, items, items.Length);

    public override NativeFunction? Method(string key) => ArrayMethods.Find(key) ?? base.Method(key);

    /// <summary>What stands at a place; undefined outside and in a hole.</summary>
    public Js At(Run run, int place)
    {
        if ((uint)place >= (uint)Length)
        {
            return default;
        }

        if (_source is not null)
        {
            var value = _source[place];
            if (value.Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Money))
            {
                return Import.Of(run, value);
            }

            Touch(run);
        }

        return _items[place].OrUndefined();
    }

    public bool Has(int place) => (uint)place < (uint)Length && (_source is not null || !_items[place].IsHole);

    /// <summary>The items, to read; not to be kept over a call of a script's function.</summary>
    public ReadOnlySpan<Js> Items(Run run)
    {
        Touch(run);
        return _items.AsSpan(0, Length);
    }

    /// <summary>The items, to change in place.</summary>
    public Span<Js> Change(Run run)
    {
        Touch(run);
        return Frozen ? throw IsFrozen(run) : _items.AsSpan(0, Length);
    }

    public void Push(Run run, Js value)
    {
        Touch(run);
        if (Frozen)
        {
            throw IsFrozen(run);
        }

        Reserve(run, Length + 1L);
        _items[Length++] = value;
    }

    public void Put(Run run, long place, Js value)
    {
        Touch(run);
        if (Frozen)
        {
            return;
        }

        if (place >= Length)
        {
            Resize(run, place + 1);
        }

        _items[place] = value;
    }

    public void Resize(Run run, long length)
    {
        Touch(run);
        if (Frozen)
        {
            return;
        }

        if (length > Length)
        {
            Reserve(run, length);
            run.Pay((length - Length) >> 4);
            _items.AsSpan(Length, (int)length - Length).Fill(Js.Hole);
        }
        else
        {
            _items.AsSpan((int)length, Length - (int)length).Clear();
        }

        Length = (int)length;
    }

    /// <summary>Takes out some items and puts others in their place.</summary>
    public void Splice(Run run, int start, int remove, ReadOnlySpan<Js> insert)
    {
        Touch(run);
        if (Frozen)
        {
            throw IsFrozen(run);
        }

        var tail = Length - start - remove;
        var length = (long)start + insert.Length + tail;
        run.Pay(1 + ((tail + insert.Length) >> 3));
        Reserve(run, length);
        _items.AsSpan(start + remove, tail).CopyTo(_items.AsSpan(start + insert.Length));
        insert.CopyTo(_items.AsSpan(start));
        if (length < Length)
        {
            _items.AsSpan((int)length, Length - (int)length).Clear();
        }

        Length = (int)length;
    }

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        if (key == "length")
        {
            value = Length;
            return true;
        }

        var index = Members.ArrayIndex(key);
        if (index < 0)
        {
            return base.TryGetOwn(run, key, out value);
        }

        var place = (int)Math.Min(index, int.MaxValue);
        value = At(run, place);
        return Has(place);
    }

    public override bool HasOwn(Run run, string key)
    {
        var index = Members.ArrayIndex(key);
        return key == "length" || (index >= 0 ? Has((int)Math.Min(index, int.MaxValue)) : base.HasOwn(run, key));
    }

    public override void Set(Run run, string key, Js value)
    {
        var index = Members.ArrayIndex(key);
        if (index >= 0)
        {
            Put(run, index, value);
        }
        else if (key == "length")
        {
            var length = Coerce.Number(run, value);
            Resize(run, length == Math.Floor(length) && length is >= 0 and <= uint.MaxValue ? (long)length : throw WrongLength(run));
        }
        else
        {
            base.Set(run, key, value);
        }
    }

    public override bool Delete(Run run, string key)
    {
        var index = Members.ArrayIndex(key);
        if (index < 0)
        {
            return key != "length" && base.Delete(run, key);
        }

        if (Has((int)Math.Min(index, int.MaxValue)))
        {
            Put(run, index, Js.Hole);
        }

        return !Frozen;
    }

    public override string[] OwnKeys(Run run)
    {
        run.Pay(1 + Length);
        run.Grow(24 + (48L * Length));
        var keys = new List<string>(Length);
        for (var i = 0; i < Length; i++)
        {
            if (Has(i))
            {
                keys.Add(Numbers.Text(i));
            }
        }

        return [.. keys, .. base.OwnKeys(run)];
    }

    public static Thrown WrongLength(Run run) => run.RangeError(
        "Độ dài của mảng phải là số nguyên từ 0 trở lên.",
        "The length of an array must be a whole number from 0.");

    private static Thrown IsFrozen(Run run) => run.TypeError(
        "Mảng đã bị Object.freeze khóa, không thêm bớt được; hãy chép ra bằng [...mảng].",
        "The array is frozen and cannot be changed; copy it with [...array].");

    private void Reserve(Run run, long length)
    {
        if (length <= _items.Length)
        {
            return;
        }

        var capacity = Math.Max(length, Math.Max(4, _items.Length + (_items.Length >> 1)));
        run.GrowArray(capacity);
        run.Pay(Length >> 3);
        Array.Resize(ref _items, (int)capacity);
    }

    private void Touch(Run run)
    {
        if (_source is not { } source)
        {
            return;
        }

        run.Pay(1 + source.Count);
        run.GrowArray(source.Count);
        var items = new Js[source.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Import.Of(run, source[i]);
        }

        _items = items;
        _source = null;
    }
}
