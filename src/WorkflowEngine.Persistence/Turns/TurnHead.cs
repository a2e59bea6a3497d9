namespace WorkflowEngine.Persistence.Turns;

/// <summary>Who does what when: the part of a command that every history row keeps.</summary>
internal sealed record TurnHead(Guid Command, string Actor, DateTimeOffset At)
{
    /// <summary>Moments are kept to the millisecond, so that both databases give back what was hashed.</summary>
    public static TurnHead Of(Guid command, string actor, DateTimeOffset at) =>
        new(command, actor, new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero));
}
