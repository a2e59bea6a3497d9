using System.Runtime.CompilerServices;
using WorkflowEngine.Rules.Data;

namespace WorkflowEngine.Rules.Running;

/// <summary>One run of a script: what it may still use, and what it sees of the dossier.</summary>
internal sealed partial class Run
{
    /// <summary>Fuel between two looks at the clock.</summary>
    private const int Slice = 1024;

    /// <summary>How many nested expressions and statements, over all calls under way, fit on a thread's stack.</summary>
    private const int MostLevels = 4_000;

    private const int NativeLevels = 3;

    private readonly RuleBudget _budget;
    private readonly long _started;
    private long _fuel;
    private int _slice;
    private long _bytes;
    private int _levels;

    public Run(RuleContext context, RuleBudget budget)
    {
        Context = context;
        _budget = budget;
        _fuel = budget.Fuel;
        _started = budget.Clock?.GetTimestamp() ?? 0;
        TakeSlice();
    }

    public RuleContext Context { get; }

    /// <summary>Where in the source the run is, for the position of a fault.</summary>
    public int At { get; set; }

    public int Depth { get; private set; }

    /// <summary>The arrays that are being written as texts, so that one in itself ends.</summary>
    public List<JsObject> Joining => field ??= [];

    public long FuelUsed => _budget.Fuel - _fuel - _slice;

    public long BytesUsed => _bytes;

    public long BytesLeft => _budget.Bytes - _bytes;

    /// <summary>Pays for one operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--_slice < 0)
        {
            Refill();
        }
    }

    /// <summary>Pays for work before it is done.</summary>
    public void Pay(long fuel)
    {
        if (fuel <= _slice)
        {
            _slice -= (int)fuel;
            return;
        }

        _fuel += _slice;
        _slice = 0;
        if (fuel > _fuel)
        {
            _fuel = 0;
            throw new BudgetSpent(RuleFaultKind.FuelSpent);
        }

        _fuel -= fuel;
        LookAtClock();
        TakeSlice();
    }

    /// <summary>Pays for work on so many characters.</summary>
    public void PayText(long length) => Pay(1 + (length >> 4));

    /// <summary>Pays for bytes before they are allocated.</summary>
    public void Grow(long bytes)
    {
        _bytes += bytes;
        if (_bytes > _budget.Bytes)
        {
            _bytes = _budget.Bytes;
            throw new BudgetSpent(RuleFaultKind.MemorySpent);
        }
    }

    /// <summary>Pays for a text of so many characters before it is made.</summary>
    public void GrowText(long length)
    {
        Grow(32 + (2 * length));
        Pay(1 + (length >> 4));
    }

    /// <summary>Pays for an array of so many values before it is made.</summary>
    public void GrowArray(long length) => Grow(24 + (16 * length));

    /// <summary>Goes one call, or one level of nested data, deeper.</summary>
    public void Enter(int levels)
    {
        _levels += levels;
        if (++Depth > _budget.Depth || _levels > MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BudgetSpent(RuleFaultKind.DepthSpent);
        }
    }

    public void Leave(int levels)
    {
        Depth--;
        _levels -= levels;
    }

    /// <summary>Calls of built-in functions count for the stack only: what they call counts as a call.</summary>
    public void EnterNative()
    {
        Step();
        _levels += NativeLevels;
        if (_levels > MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new BudgetSpent(RuleFaultKind.DepthSpent);
        }
    }

    public void LeaveNative() => _levels -= NativeLevels;

    /// <summary>Where a try stands, to come back to when it catches.</summary>
    public (int Depth, int Levels) Mark() => (Depth, _levels);

    public void ReturnTo((int Depth, int Levels) mark) => (Depth, _levels) = mark;

    /// <summary>Unwinding costs more the deeper the throw.</summary>
    public Thrown Throw(Js value, int at)
    {
        Pay(40 + (2 * _levels));
        Grow(256);
        return new Thrown(value, at);
    }

    private void Refill()
    {
        _slice = 0;
        if (_fuel <= 0)
        {
            throw new BudgetSpent(RuleFaultKind.FuelSpent);
        }

        LookAtClock();
        TakeSlice();
        _slice--;
    }

    private void TakeSlice()
    {
        _slice = (int)Math.Min(_fuel, Slice);
        _fuel -= _slice;
    }

    private void LookAtClock()
    {
        if (_budget.Clock is { } clock && clock.GetElapsedTime(_started) > _budget.Time)
        {
            throw new BudgetSpent(RuleFaultKind.TimeSpent);
        }
    }
}
