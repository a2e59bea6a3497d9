namespace WorkflowEngine.Dossiers;

/// <summary>The ten states that the national portal knows; the numbers are the portal's own.</summary>
public enum PublicStatus : byte
{
    None = 0,
    Registered = 1,
    Accepted = 2,
    NotAccepted = 3,
    InProgress = 4,
    SupplementAsked = 5,
    PaymentAsked = 6,
    WithdrawalAsked = 7,
    Stopped = 8,
    Decided = 9,
    Returned = 10,
}
