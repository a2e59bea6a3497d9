using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

/// <summary>
/// Counts what a rendering costs and stops it at its budget. Things are paid for before they are made,
/// so that a hostile template is stopped before it has the memory.
/// </summary>
internal sealed class Meter(TemplateBudget budget, Func<FaultText, TemplateStop> stop)
{
    private const int FuelBetweenLooksAtTheClock = 1024;
    private const int BytesOfAnObject = 32;
    private const int BytesOfASlot = 16;

    private readonly long _started = budget.Clock?.GetTimestamp() ?? 0;
    private long _nextLook = FuelBetweenLooksAtTheClock;
    private int _turns;

    public long Fuel { get; private set; }

    public long Bytes { get; private set; }

    public void Spend(long fuel)
    {
        if (fuel > budget.Fuel - Fuel)
        {
            throw stop(LimitWords.Fuel(budget.Fuel));
        }

        Fuel += fuel;
        if (Fuel >= _nextLook)
        {
            _nextLook = Fuel + FuelBetweenLooksAtTheClock;
            LookAtTheClock();
        }
    }

    /// <summary>A new text of so many characters; also the work of going through it.</summary>
    public void PayText(long characters)
    {
        Pay(BytesOfAnObject + (2 * characters));
        Spend(characters / 64);
    }

    /// <summary>A new list, or further places in one.</summary>
    public void PaySlots(long slots)
    {
        Pay(BytesOfAnObject + (BytesOfASlot * slots));
        Spend(slots / 16);
    }

    public void Pay(long bytes)
    {
        if (bytes > budget.Bytes - Bytes)
        {
            throw stop(LimitWords.Bytes(budget.Bytes));
        }

        Bytes += bytes;
    }

    public void CheckOutput(long bytes)
    {
        if (bytes > budget.OutputBytes)
        {
            throw stop(LimitWords.Output(budget.OutputBytes));
        }
    }

    /// <summary>One more turn of a loop; false when it is one too many.</summary>
    public bool TryTurn() => ++_turns <= budget.LoopTurns;

    private void LookAtTheClock()
    {
        if (budget.Clock is { } clock && clock.GetElapsedTime(_started) > budget.Time)
        {
            throw stop(LimitWords.Time(budget.Time));
        }
    }
}
