namespace WorkflowEngine.SandboxPortal;

/// <summary>The portal's time: the machine's, unless it was set to another, from where it goes on.</summary>
internal sealed class PortalClock
{
    private TimeSpan _ahead;

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow() + _ahead;

    public void Set(DateTimeOffset now) => _ahead = now - TimeProvider.System.GetUtcNow();
}
