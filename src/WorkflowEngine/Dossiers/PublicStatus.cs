using WorkflowEngine.Words;

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

/// <summary>How the states are told: to people, and to the national portal.</summary>
public static class PublicStatuses
{
    private static readonly Sentence[] Names =
    [
        new("Chưa nộp", "Not filed"), new("Mới đăng ký", "Registered"), new("Đã tiếp nhận", "Accepted"), new("Không được tiếp nhận", "Not accepted"),
        new("Đang giải quyết", "In progress"), new("Chờ bổ sung", "Waiting for papers"), new("Chờ nộp tiền", "Waiting for payment"), new("Đã rút", "Withdrawn"),
        new("Dừng giải quyết", "Stopped"), new("Đã có kết quả", "Decided"), new("Đã trả kết quả", "Returned"), new("Từ chối", "Refused"),
    ];

    extension(PublicStatus status)
    {
        /// <summary>What everybody calls it: lists, the register, tracking.</summary>
        public Sentence Name => Names[(int)status];

        /// <summary>The state by which the national portal knows it.</summary>
        public PublicStatus AtPortal => status == PublicStatus.Refused ? PublicStatus.Stopped : status;
    }
}
