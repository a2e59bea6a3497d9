using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Post;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>A result that the applicant wants by post is given to the post, with the code that the post gives it (QĐ 45/2016/QĐ-TTg).</summary>
internal sealed class SendByPost : DutyKind
{
    public const string StepId = StepPrefix + "send-by-post";
    public const string Sent = "Sent";
    public const string Collected = "Collected";

    /// <summary>Members of the data: the parcel's code; who of the post took it.</summary>
    public const string Code = "code";
    public const string Taker = "taker";

    private static readonly TimeLimit Time = TimeLimit.WorkingDays(1);

    public override string Name => "send-by-post";

    public override Sentence Label { get; } = new("Gửi kết quả qua bưu chính", "Send the result by post");

    public override Sentence Help { get; } = new(
        "Giao kết quả cho nhân viên bưu chính công ích, ghi mã bưu gửi. Nếu người dân đã đến nhận trực tiếp thì ghi rõ ai nhận.",
        "Give the result to the public post and enter the code of the parcel. If the person came for it, say who took it.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } =
    [
        new(Sent, new Sentence("Đã giao bưu điện", "Given to the post")),
        new(Collected, new Sentence("Người dân đã nhận tại quầy", "Collected at the counter")),
    ];

    /// <summary>Opens it for whoever returned the result, where it was to go by post and does not yet.</summary>
    public static void Open(Burst burst, WorkItem returned, string by)
    {
        if (burst.Dossier is { Practice: false, Filing.ChannelOut: Channels.Post } dossier && dossier.Parcels.All(parcel => parcel.Direction == ParcelDirection.In))
        {
            burst.OpenDuty(
                DutyKinds.SendByPost,
                burst.Facts.Calendar.Add(burst.Facts.Now, Time),
                default,
                new AssignmentRule(UnitRule.Fixed(returned.Unit), returned.Role, PersonChoice.Named, by));
        }
    }

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close) => CheckClose(burst, close);

    internal override void After(Burst burst, Wait duty, CloseDuty close) => Close(burst, close);

    /// <summary>A parcel has a code of its own; who collected is named.</summary>
    internal static Sentence? CheckClose(Burst burst, CloseDuty close)
    {
        if (close.Outcome != Sent)
        {
            return string.IsNullOrWhiteSpace(close.Note)
                ? new Sentence("Ghi ai đã nhận kết quả tại quầy và giấy tờ đã đối chiếu.", "Say who collected the result, and by which card.")
                : null;
        }

        var code = close.Data[Code].TextOrNull;
        return Engine.NoParcelCode(code)
            ?? (burst.Dossier.ParcelOf(code!) is null ? null : new Sentence($"Mã bưu gửi “{code}” đã dùng trong hồ sơ này.", $"The parcel code “{code}” is used in this dossier."));
    }

    internal static void Close(Burst burst, CloseDuty close)
    {
        if (close.Outcome == Sent)
        {
            burst.TakeParcel(
                new TrackParcel(close.Data[Code].AsText(), ParcelStatus.Accepted, burst.Facts.Now, close.By)
                {
                    From = burst.Facts.Office.FindPerson(close.By)?.Name,
                    To = close.Data[Taker].TextOrNull,
                },
                ParcelDirection.Out);
        }
    }
}
