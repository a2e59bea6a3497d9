using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Values;

namespace WorkflowEngine.Rules.Data;

/// <summary>An object. It has no prototype: beside its own members it knows the methods of its kind, and those cannot be changed.</summary>
internal class JsObject
{
    public const int Bytes = 40;

    private Members? _members;
    private ValueMap? _source;

    /// <summary>An object that lives as long as the program and belongs to no run.</summary>
    protected JsObject() => Frozen = true;

    public JsObject(Run run) => run.Grow(Bytes);

    public JsObject(Run run, int members)
    {
        run.Grow(Bytes);
        _members = new Members(run, members);
    }

    public JsObject(Run run, ValueMap source)
    {
        run.Grow(Bytes);
        _source = source;
    }

    public bool Frozen { get; private set; }

    /// <summary>The dossier's own map, while nothing was changed in the copy.</summary>
    public ValueMap? Untouched => _source;

    public virtual string ClassName => "Object";

    public void Freeze(Run run)
    {
        Touch(run);
        Frozen = true;
    }

    public Js Get(Run run, string key) => TryGetOwn(run, key, out var value) ? value : new Js(Method(key));

    /// <summary>The method that every object of this kind has under a name.</summary>
    public virtual NativeFunction? Method(string key) => ObjectMethods.Find(key);

    public virtual bool TryGetOwn(Run run, string key, out Js value)
    {
        if (_source is not null)
        {
            if (!_source.TryGet(key, out var found))
            {
                value = default;
                return false;
            }

            if (found.Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Money))
            {
                value = Import.Of(run, found);
                return true;
            }

            Touch(run);
        }

        var place = _members?.Find(key) ?? -1;
        if (place < 0)
        {
            value = default;
            return false;
        }

        value = _members!.ValueAt(place);
        if (value.Ref is Property property)
        {
            value = property.Getter is null ? default : property.Getter.Call(run, this, []);
        }

        return true;
    }

    public virtual bool HasOwn(Run run, string key)
    {
        Touch(run);
        return _members is not null && _members.Find(key) >= 0;
    }

    public virtual void Set(Run run, string key, Js value)
    {
        Touch(run);
        var place = _members?.Find(key) ?? -1;
        if (place >= 0 && _members!.ValueAt(place).Ref is Property property)
        {
            property.Setter?.Call(run, this, [value]);
        }
        else if (Frozen)
        {
            RefuseBuiltIn(run, key);
        }
        else if (place >= 0)
        {
            _members!.ValueAt(place) = value;
        }
        else
        {
            RefusePrototype(run, key);
            (_members ??= new Members(run, 4)).Add(run, key, value);
        }
    }

    public void SetProperty(Run run, string key, JsFunction? getter, JsFunction? setter)
    {
        run.Grow(Property.Bytes);
        var place = _members?.Find(key) ?? -1;
        if (place < 0)
        {
            RefusePrototype(run, key);
            (_members ??= new Members(run, 4)).Add(run, key, new Js(new Property(getter, setter)));
            return;
        }

        var old = _members!.ValueAt(place).Ref as Property;
        _members.ValueAt(place) = new Js(new Property(getter ?? old?.Getter, setter ?? old?.Setter));
    }

    /// <summary>Sets a data member over whatever stands there, as an object literal does.</summary>
    public void Define(Run run, string key, Js value)
    {
        var place = _members?.Find(key) ?? -1;
        if (place >= 0)
        {
            _members!.ValueAt(place) = value;
        }
        else
        {
            RefusePrototype(run, key);
            (_members ??= new Members(run, 4)).Add(run, key, value);
        }
    }

    public virtual bool Delete(Run run, string key)
    {
        Touch(run);
        var place = _members?.Find(key) ?? -1;
        if (place < 0)
        {
            return true;
        }

        if (Frozen)
        {
            return false;
        }

        _members!.Remove(run, place);
        return true;
    }

    public virtual string[] OwnKeys(Run run)
    {
        Touch(run);
        return _members?.Keys(run) ?? [];
    }

    /// <summary>Makes the copy of the dossier's map that may be changed.</summary>
    private void Touch(Run run)
    {
        if (_source is not { } source)
        {
            return;
        }

        run.Pay(1 + source.Count);
        var members = new Members(run, source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            members.Add(run, source.Keys[i], Import.Of(run, source.Values[i]));
        }

        _members = members;
        _source = null;
    }

    private void RefuseBuiltIn(Run run, string key)
    {
        if (this is NativeFunction or Namespace)
        {
            throw run.TypeError(
                $"Không được đổi \"{key}\" của đối tượng có sẵn; hãy dùng biến riêng.",
                $"\"{key}\" of a built-in object cannot be changed; use a variable of your own.");
        }
    }

    private static void RefusePrototype(Run run, string key)
    {
        if (key == "__proto__")
        {
            throw run.TypeError(
                "Quy tắc không dùng prototype; hãy chép các thành phần bằng {...đối tượng}.",
                "Rules have no prototypes; copy members with {...object}.");
        }
    }
}
