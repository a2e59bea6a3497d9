using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>Words of the report on the public post.</summary>
internal static class PostShareText
{
    public static readonly Sentence Title = new("Bưu chính công ích", "The public post");
    public static readonly Sentence Lead = new("Hồ sơ nộp từ {0} đến {1}; hợp đồng tính đến ngày {1}.", "Dossiers filed from {0} to {1}; contracts as of {1}.");
    public static readonly Sentence Target = new("Chỉ tiêu: {0} hồ sơ nhận và {0} kết quả trả qua bưu chính. Căn cứ: {1}.", "Target: {0} of dossiers in and {0} of results out by post. Basis: {1}.");
    public static readonly Sentence NoTarget = new("Chưa có văn bản đặt chỉ tiêu.", "No document sets a target.");
    public static readonly Sentence Shares = new("Tỷ lệ theo nơi tiếp nhận", "Shares by place of reception");
    public static readonly Sentence Unit = new("Nơi tiếp nhận", "Place of reception");
    public static readonly Sentence All = new("Hồ sơ", "Dossiers");
    public static readonly Sentence In = new("Nhận qua bưu chính", "In by post");
    public static readonly Sentence Out = new("Trả qua bưu chính", "Out by post");
    public static readonly Sentence Contract = new("Hợp đồng", "Contract");
    public static readonly Sentence Share = new("{0} ({1})", "{0} ({1})");
    public static readonly Sentence Met = new("Đạt", "Met");
    public static readonly Sentence NotMet = new("Chưa đạt", "Not met");
    public static readonly Sentence None = new("Không có hồ sơ", "No dossiers");
    public static readonly Sentence Without = new("Cơ quan chưa có hợp đồng", "Agencies without a contract");
    public static readonly Sentence WithoutLead = new("Ở những nơi này không chọn được cách nộp, nhận qua bưu chính.", "Nobody can choose the post at these places.");
    public static readonly Sentence AllHave = new("Mọi nơi tiếp nhận đều có hợp đồng.", "Every place of reception has a contract.");
    public static readonly Sentence NoContract = new("Chưa có", "None");
    public static readonly Sentence Receive = new("nhận", "in");
    public static readonly Sentence Return = new("trả", "out");
    public static readonly Sentence Collect = new("thu phí", "fees");
    public static readonly Sentence ContractLine = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence Csv = new("Tải bảng (CSV)", "Download (CSV)");
    public static readonly Sentence Rerouted = new("Hồ sơ nộp nhầm đã chuyển", "Misfiled dossiers that were routed anew");
    public static readonly Sentence ReroutedNone = new("Không có hồ sơ nộp nhầm nào được chuyển.", "No misfiled dossier was routed anew.");
    public static readonly Sentence From = new("Hồ sơ nộp nhầm", "Misfiled");
    public static readonly Sentence To = new("Chuyển đến", "Went on as");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence By = new("Người chuyển, lúc", "By, at");
    public static readonly Sentence Open = new("Tỷ lệ bưu chính, hợp đồng và hồ sơ nộp nhầm", "Shares of the post, contracts and misfiled dossiers");
}
