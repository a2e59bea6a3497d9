using System.ComponentModel;
using System.Text.Json;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>A step is ended with an outcome.</summary>
internal sealed record OutcomeBody
{
    [Description("Một kết quả của bước, như trong work[].outcomes / an outcome of the step")]
    public required string Outcome { get; init; }

    [Description("Ý kiến; bắt buộc khi kết quả không thuận / an opinion; needed where the outcome is not the good one")]
    public string? Opinion { get; init; }

    [Description("Các trường mà bước này ghi / the fields that the step fills in")]
    public JsonElement? Fields { get; init; }

    [Description("Biên bản kiểm tra, khi work[].records là visit và chưa ghi bằng POST …/visits / the visit, where work[].records is visit and none was written by POST …/visits")]
    public VisitBody? Visit { get; init; }

    [Description("Giấy tờ yêu cầu bổ sung / papers that are asked for")]
    public IReadOnlyList<AskBody>? Ask { get; init; }

    [Description("Căn cứ (số văn bản, điều, khoản) khi yêu cầu lần nữa, hoặc giấy tờ trường hợp này không cần / instrument and article for asking again, or for papers that the case does not need")]
    public string? AskCite { get; init; }

    public ExtraBody? Extra { get; init; }

    [Description("Mã lý do trả kết quả không có bản điện tử / code of the excuse for a result without a digital copy")]
    public string? Excuse { get; init; }

    public string? ResultNumber { get; init; }

    [Description("Căn cứ pháp lý của việc từ chối, chọn trong work[].bases / bases in law of a refusal, chosen from work[].bases")]
    public IReadOnlyList<string>? Bases { get; init; }
}

/// <summary>A paper that is asked for, and what is wrong with the one at hand.</summary>
internal sealed record AskBody
{
    public required string Id { get; init; }

    public required string Defect { get; init; }
}

/// <summary>A paper beyond the list, with the instrument and article that allow it to be asked for.</summary>
internal sealed record ExtraBody
{
    public required string Name { get; init; }

    public required string Defect { get; init; }

    public required string Cite { get; init; }
}

/// <summary>Work is handed to a colleague.</summary>
internal sealed record AssignBody
{
    public required string To { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Work is given to somebody else by whoever assigns it; back to the pool where nobody is named.</summary>
internal sealed record ReassignBody
{
    public string? To { get; init; }

    public required string Reason { get; init; }
}

/// <summary>A duty is closed.</summary>
internal sealed record CloseBody
{
    public required string Outcome { get; init; }

    public string? Note { get; init; }

    [Description("Những gì loại nhiệm vụ này hỏi / what the kind of duty asks for")]
    public Dictionary<string, string>? Data { get; init; }

    [Description("Phiếu của các bản quét đã tải lên / tickets of scans that were uploaded")]
    public IReadOnlyList<string>? Tickets { get; init; }
}

/// <summary>A longer limit is asked for.</summary>
internal sealed record ExtensionBody
{
    [Description("Mã trường hợp gia hạn trong thủ tục / id of the case in the procedure")]
    public required string Extension { get; init; }

    public required decimal Amount { get; init; }

    public required string Reason { get; init; }
}

/// <summary>A longer limit is given or denied.</summary>
internal sealed record DecisionBody
{
    public required bool Approved { get; init; }

    public string? Note { get; init; }
}

/// <summary>The clock stands still for a cause that the law names.</summary>
internal sealed record PauseBody
{
    public required string Cause { get; init; }

    [Description("Chờ gì, căn cứ nào / what is waited for, with its basis")]
    public required string Waiting { get; init; }
}

/// <summary>The cause is gone.</summary>
internal sealed record ContinueBody
{
    public required string Cause { get; init; }

    public string? Note { get; init; }
}

/// <summary>A visit to the place.</summary>
internal sealed record VisitBody
{
    public required DateTimeOffset At { get; init; }

    public required string Place { get; init; }

    public required string Present { get; init; }

    public required string Found { get; init; }
}

/// <summary>A consulted unit answers after its silence has counted.</summary>
internal sealed record LateBody
{
    public required string Step { get; init; }

    public required string Unit { get; init; }

    [Description("Agreed, Objected, Need")]
    public required string Answer { get; init; }

    public string? Note { get; init; }
}

/// <summary>Money was taken at the counter.</summary>
internal sealed record ReceivedBody
{
    public required int Seq { get; init; }

    public required string Method { get; init; }

    /// <summary>Number of the transaction; not needed for cash, whose receipt draws its own.</summary>
    public string? Reference { get; init; }
}

/// <summary>A fee is waived on a ground in law.</summary>
internal sealed record WaivedBody
{
    public required int Seq { get; init; }

    public required string Ground { get; init; }

    public required string Reason { get; init; }
}

/// <summary>An issued result is corrected, replaced or revoked.</summary>
internal sealed record ReviseBody
{
    [Description("corrected, replaced, revoked")]
    public required string Change { get; init; }

    public required string Reason { get; init; }

    public required string Article { get; init; }

    public string? Number { get; init; }

    [Description("Các câu trả lời đúng, theo mã của GET result, như đã gõ / the right answers as typed, by the ids that GET result gives")]
    public Dictionary<string, string>? Right { get; init; }
}

/// <summary>How a parcel stands.</summary>
internal sealed record ParcelBody
{
    [Description("Mã bưu gửi / the code that the post gave it")]
    public required string Parcel { get; init; }

    [Description("accepted, inTransit, delivered, failed, returned")]
    public required string Status { get; init; }

    public required DateTimeOffset At { get; init; }

    [Description("in, out; khi hệ thống chưa biết bưu gửi / where the parcel is not known yet")]
    public string? Direction { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Note { get; init; }
}

/// <summary>The unit that is to have the papers.</summary>
internal sealed record HandOverBody
{
    public required string To { get; init; }
}

/// <summary>Papers are signed for.</summary>
internal sealed record TakeOverBody
{
    [Description("Giấy tờ còn thiếu; bỏ trống khi đủ / what is missing; left out when all is there")]
    public string? Missing { get; init; }
}

/// <summary>A note for colleagues.</summary>
internal sealed record NoteBody
{
    public required string Text { get; init; }
}
