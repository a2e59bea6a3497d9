namespace WorkflowEngine.Dossiers;

/// <summary>
/// How a dossier stands, for everybody: lists, tracking, the register, programs. The first ten are those of the national portal and
/// have its numbers.
/// </summary>
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

    /// <summary>It was refused after it had been taken in; the portal has no word of its own for this and is told that it was stopped.</summary>
    Refused = 11,
}

/// <summary>How the states are told outside.</summary>
public static class PublicStatuses
{
    extension(PublicStatus status)
    {
        /// <summary>The state by which the national portal knows it.</summary>
        public PublicStatus AtPortal => status == PublicStatus.Refused ? PublicStatus.Stopped : status;
    }
}
