namespace WorkflowEngine.SandboxBank;

/// <summary>The bank's time: the machine's, unless it was set to another, from where it goes on.</summary>
internal sealed class BankClock
{
    private TimeSpan _ahead;

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow() + _ahead;

    public void Set(DateTimeOffset now) => _ahead = now - TimeProvider.System.GetUtcNow();
}
