using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>The entries of a Map or Set in the order they were added, which may be walked while they change.</summary>
internal sealed class Entries
{
    private readonly Dictionary<Js, int> _index = new(SameValue.Comparer);
    private readonly List<(Js Key, Js Value)> _places = [];

    public int Count => _index.Count;

    /// <summary>How many places there are, with those of deleted entries.</summary>
    public int Places => _places.Count;

    public bool TryGet(Run run, Js key, out Js value)
    {
        var found = _index.TryGetValue(Key(run, key), out var place);
        value = found ? _places[place].Value : default;
        return found;
    }

    public void Set(Run run, Js key, Js value)
    {
        key = Key(run, key);
        if (_index.TryGetValue(key, out var place))
        {
            _places[place] = (key, value);
            return;
        }

        run.Grow(160);
        _index.Add(key, _places.Count);
        _places.Add((key, value));
    }

    public bool Delete(Run run, Js key)
    {
        if (!_index.Remove(Key(run, key), out var place))
        {
            return false;
        }

        _places[place] = (Js.Hole, default);
        return true;
    }

    public void Clear(Run run)
    {
        run.Pay(1 + (_places.Count >> 2));
        _index.Clear();
        for (var i = 0; i < _places.Count; i++)
        {
            _places[i] = (Js.Hole, default);
        }
    }

    public bool TryAt(int place, out Js key, out Js value)
    {
        (key, value) = _places[place];
        return !key.IsHole;
    }

    /// <summary>The values that are there now.</summary>
    public List<Js> Alive(Run run)
    {
        run.Pay(1 + Places);
        run.GrowArray(Places * 2L);
        var alive = new List<Js>(Count);
        foreach (var (key, value) in _places)
        {
            if (!key.IsHole)
            {
                alive.Add(value);
            }
        }

        return alive;
    }

    private static Js Key(Run run, Js key)
    {
        run.Step();
        if (key.IsText)
        {
            run.PayText(key.TextLength);
            return Coerce.Text(run, key);
        }

        return key.IsNumber && key.Num == 0 ? 0.0 : key;
    }
}
