using System.ComponentModel;
using System.Text.Json;
using WorkflowEngine.Web.Api.Following;

namespace WorkflowEngine.Web.Api.Receiving;

/// <summary>Whose vault is searched, and for which procedure.</summary>
internal sealed record SearchBody
{
    public required string Procedure { get; init; }

    [Description("Số định danh trên thẻ / the number on the card")]
    public required string Identity { get; init; }
}

/// <summary>A reception, and what the vault holds for it.</summary>
internal sealed record ReceptionView(Guid Reception, IReadOnlyList<SupplyPaper> Papers);

/// <summary>A dossier as the clerk takes it in.</summary>
internal sealed record CounterBody
{
    public required string Procedure { get; init; }

    [Description("citizen, enterprise, organisation, agency")]
    public string? Kind { get; init; }

    public required string Identity { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    [Description("Một thành phần cho mỗi trường của tờ khai / one member for each field of the e-form")]
    public required JsonElement Fields { get; init; }

    [Description("Mã các giấy tờ nộp bằng bản giấy / ids of the papers that lie on the counter")]
    public IReadOnlyList<string>? Papers { get; init; }

    [Description("Phiếu của các bản quét / tickets of scans")]
    public IReadOnlyList<string>? Tickets { get; init; }

    [Description("Mã lý do nhận bản giấy, khi chính sách kênh hỏi / code of the reason for paper, where a channel policy asks")]
    public string? PaperReason { get; init; }

    public string? ChannelOut { get; init; }

    [Description("Mã bưu gửi, khi hồ sơ đến bằng bưu chính / code of the parcel, where it came by post")]
    public string? Parcel { get; init; }

    [Description("Nhân viên bưu chính đã giao / who of the post brought it")]
    public string? Carrier { get; init; }

    [Description("Người nộp cần giấy tiếp nhận dù làm xong trong một lần đến / the applicant wants form 01 of what is done in one visit")]
    public bool Receipt { get; init; }

    [Description("Thu phí, lệ phí ngay tại quầy; không ghi là thu ngay / whether the fee is collected at once; it is unless said")]
    public bool? FeeNow { get; init; }
}

/// <summary>A dossier that was received.</summary>
/// <param name="Lookup">With the code, it opens the stage to whoever has both.</param>
internal sealed record ReceivedView(string Dossier, string? Lookup)
{
    /// <summary>Why it was filed and not accepted; missing when it was, or when another unit accepts.</summary>
    public string? StillOpen { get; init; }
}
