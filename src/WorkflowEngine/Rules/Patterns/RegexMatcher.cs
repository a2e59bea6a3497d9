using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Patterns;

/// <summary>
/// Runs a program over a text, all ways at once: the work is at most steps times characters, and every step is paid for.
/// Of several matches from one place the one that a backtracking matcher would find first wins.
/// </summary>
internal sealed class RegexMatcher
{
    private readonly Run _run;
    private readonly RegexProgram _program;
    private readonly string _text;
    private readonly int _slots;
    private readonly int[] _seen;
    private readonly Stack<(int Step, int Slot, int Old)> _waiting = new();
    private readonly int[] _places;
    private Ways _now;
    private Ways _next;
    private int _turn;

    public RegexMatcher(Run run, RegexProgram program, string text)
    {
        var steps = program.Steps.Length;
        _slots = program.Groups * 2;
        run.Pay(1 + (steps >> 3));
        run.Grow(400 + (16L * steps) + (8L * steps * _slots) + (32L * steps));
        _run = run;
        _program = program;
        _text = text;
        _seen = new int[steps];
        _places = new int[_slots];
        _now = new Ways(steps, _slots);
        _next = new Ways(steps, _slots);
    }

    /// <summary>The places of the first match from start on: from and to of each group, -1 where a group took no part. Null without one.</summary>
    public int[]? Match(int start, bool sticky)
    {
        _run.Grow(24 + (4L * _slots));
        int[]? best = null;
        _now.Clear();
        for (var at = start; ;)
        {
            if (best is null && (!sticky || at == start))
            {
                _turn = _now.Count == 0 ? _turn + 1 : _turn;
                _places.AsSpan().Fill(-1);
                Follow(_now, 0, at);
            }

            if (_now.Count == 0 && (best is not null || sticky))
            {
                return best;
            }

            var sign = At(at, out var width);
            _run.Pay(1 + (_now.Count >> 1));
            _next.Clear();
            _turn++;
            for (var i = 0; i < _now.Count; i++)
            {
                ref readonly var step = ref _program.Steps[_now.Steps[i]];
                if (step.Op == RegexOp.Match)
                {
                    best ??= new int[_slots];
                    _now.Places(i).CopyTo(best);
                    break;
                }

                if (width > 0 && Takes(step, sign))
                {
                    _now.Places(i).CopyTo(_places);
                    Follow(_next, _now.Steps[i] + 1, at + width);
                }
            }

            (_now, _next) = (_next, _now);
            if (width == 0)
            {
                return best;
            }

            at += width;
        }
    }

    private bool Takes(in RegexStep step, int sign)
    {
        if (step.Op != RegexOp.Set)
        {
            return step.X == sign || (_program.IgnoreCase && Case.Upper(step.X) == Case.Upper(sign));
        }

        _run.Pay(step.Set!.Parts >> 2);
        return step.Set.Has(sign, _program.IgnoreCase);
    }

    /// <summary>Adds the ways that lead on from a step without taking a character, the preferred ones first.</summary>
    private void Follow(Ways ways, int first, int at)
    {
        _waiting.Push((first, -1, 0));
        while (_waiting.TryPop(out var way))
        {
            if (way.Slot >= 0)
            {
                _places[way.Slot] = way.Old;
                continue;
            }

            for (var step = way.Step; step >= 0 && _seen[step] != _turn;)
            {
                _seen[step] = _turn;
                _run.Step();
                step = Go(ways, step, at);
            }
        }
    }

    /// <summary>Takes one step; answers the next one, or -1 at an end.</summary>
    private int Go(Ways ways, int at, int place)
    {
        ref readonly var step = ref _program.Steps[at];
        switch (step.Op)
        {
            case RegexOp.Jump:
                return step.X;
            case RegexOp.Split:
                _waiting.Push((step.Y, -1, 0));
                return step.X;
            case RegexOp.Save:
                Note(step.X, place);
                return at + 1;
            case RegexOp.Clear:
                for (var slot = step.X; slot < step.Y; slot++)
                {
                    Note(slot, -1);
                }

                return at + 1;
            case RegexOp.LineStart:
                return place == 0 || (_program.Multiline && CharSet.LineEnd.Has(_text[place - 1], false)) ? at + 1 : -1;
            case RegexOp.LineEnd:
                return place == _text.Length || (_program.Multiline && CharSet.LineEnd.Has(_text[place], false)) ? at + 1 : -1;
            case RegexOp.WordEdge:
                return WordAt(place - 1) != WordAt(place) ? at + 1 : -1;
            case RegexOp.NotWordEdge:
                return WordAt(place - 1) == WordAt(place) ? at + 1 : -1;
            default:
                ways.Add(at, _places);
                _run.Pay(_slots >> 3);
                return -1;
        }
    }

    private void Note(int slot, int place)
    {
        _waiting.Push((0, slot, _places[slot]));
        _places[slot] = place;
    }

    private bool WordAt(int place) => (uint)place < (uint)_text.Length && CharSet.Word.Has(_text[place], false);

    private int At(int place, out int width)
    {
        if (place >= _text.Length)
        {
            width = 0;
            return -1;
        }

        var pair = _program.Unicode && char.IsHighSurrogate(_text[place]) && place + 1 < _text.Length && char.IsLowSurrogate(_text[place + 1]);
        width = pair ? 2 : 1;
        return pair ? char.ConvertToUtf32(_text[place], _text[place + 1]) : _text[place];
    }

    /// <summary>The ways that are open at one place, in the order of preference, each with its groups.</summary>
    private sealed class Ways(int most, int slots)
    {
        private readonly int[] _places = new int[most * slots];

        public int[] Steps { get; } = new int[most];

        public int Count { get; private set; }

        public void Clear() => Count = 0;

        public Span<int> Places(int way) => _places.AsSpan(way * slots, slots);

        public void Add(int step, int[] places)
        {
            Steps[Count] = step;
            places.CopyTo(Places(Count++));
        }
    }
}
