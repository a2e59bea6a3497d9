using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Walks;

/// <summary>
/// What each form must show of a dossier, field by field: the fields of the circulars' forms, each with how it is found on paper.
/// Said of the dossier and the office's documents, not of the model that letters are made with.
/// </summary>
internal static class GoldenForms
{
    /// <summary>Fields of a form with the words in which they stand on paper.</summary>
    public static IEnumerable<(string Field, string Text)> Of(string form, DossierWalk walk) => form switch
    {
        "01" => Receipt(walk),
        "02" => Request(walk),
        "03" => Refusal(walk),
        "04" => Apology(walk),
        "05" => Stop(walk),
        "06" => Slip(walk),
        _ => Register(walk),
    };

    public static string Date(DateTimeOffset moment) => Local(moment).ToString("'ngày' dd 'tháng' ", CultureInfo.InvariantCulture)
        + (Local(moment).Month < 3 ? Local(moment).ToString("MM", CultureInfo.InvariantCulture) : Local(moment).Month.ToString(CultureInfo.InvariantCulture))
        + Local(moment).ToString(" 'năm' yyyy", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment) => Local(moment).ToString("HH 'giờ' mm 'phút'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(7));

    private static IEnumerable<(string, string)> Everywhere(DossierWalk walk)
    {
        yield return ("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        yield return ("place and date", $"Hà Tĩnh, {Date(walk.Now)}");
        yield return ("template version", "phiên bản ");
    }

    private static IEnumerable<(string, string)> Person(DossierWalk walk)
    {
        foreach (var name in (string[])["name", "identity", "address", "phone", "email"])
        {
            if (walk.Dossier.Applicant[name].TextOrNull is { Length: > 0 } text)
            {
                yield return ("applicant " + name, text);
            }
        }

        yield return ("content requested", walk.Plan.Procedure!.Name.Vi);
        yield return ("dossier code", walk.Dossier.Filing!.Code);
    }

    private static IEnumerable<(string, string)> Receipt(DossierWalk walk)
    {
        var filing = walk.Dossier.Filing!;
        var due = walk.Dossier.Clock is { } clock ? ClockLedger.Begin(clock.Limit, clock.Entries[0]).Due(Shipped.Calendar) : null;
        var limit = walk.Plan.Procedure!.TimeLimits.First(limit => limit.Id == filing.Limit);
        IEnumerable<(string, string)> own =
        [
            ("issuing unit", UnitName(walk, filing.Unit).ToUpperInvariant()),
            ("one-stop", UnitName(walk, filing.Unit) + " đã tiếp nhận hồ sơ của"),
            ("number of sets", $"{Math.Max(1, walk.Dossier.Components.Where(component => component.From == "paper").Select(component => component.Quantity).DefaultIfEmpty(1).Max())} bộ"),
            ("statutory time", limit.Text?.Vi ?? ""),
            ("received at", $"{Time(filing.At)}, {Date(filing.At)}"),
            ("due at", due is { } moment ? Date(moment) : "Thông báo sau"),
            ("return place", Address(walk, filing.Unit)),
            ("return channel", "Cách nhận kết quả"),
            ("fee and its state", walk.Plan.Procedure.Fees.IsEmpty ? "Phí, lệ phí Không thu" : "("),
            ("register book", "Quyển số 2026, số thứ tự "),
            ("applicant signs", "NGƯỜI NỘP HỒ SƠ"),
            ("receiver signs", "NGƯỜI TIẾP NHẬN HỒ SƠ"),
            ("receiver", Actor(walk)),
            ("contact line", Phone(walk, filing.Unit)),
            ("lookup secret", walk.Dossier.Secret!),
        ];
        return [.. Everywhere(walk), .. Person(walk), .. own, .. walk.Dossier.Components.SelectMany(component => Paper(walk, component))];
    }

    private static IEnumerable<(string, string)> Paper(DossierWalk walk, ProvidedComponent held)
    {
        var fact = walk.Plan.Procedure!.Components.First(component => component.Id == held.Component);
        var kind = fact.Form switch
        {
            ComponentForm.Original => "Bản chính",
            ComponentForm.Certified => "Bản sao có chứng thực",
            ComponentForm.Copy => "Bản sao",
            ComponentForm.Electronic => "Bản điện tử",
            _ => "Bản chính hoặc bản sao",
        };
        yield return ($"paper {held.Component}: name and kind", $"{fact.Name.Vi} {kind}");
    }

    private static IEnumerable<(string, string)> Request(DossierWalk walk)
    {
        var until = walk.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Supplement).Until!.Value;
        IEnumerable<(string, string)> own =
        [
            ("number", "/HDHS"),
            ("unit", UnitName(walk, walk.Dossier.Filing!.Unit)),
            ("legal basis", walk.Plan.Procedure!.LegalBasis[0].Instrument),
            ("reason", "Lý do: "),
            ("officer", Actor(walk)),
            ("officer's telephone", "máy lẻ"),
            ("website", "https://dichvucong.gov.vn"),
            ("stage", "giai đoạn: Tiếp nhận hồ sơ"),
            ("sequence number", "lần thứ 1"),
            ("deadline", $"{Time(until)}, {Date(until)}"),
            ("clock effect", "Thời hạn giải quyết "),
            ("signature", "NGƯỜI HƯỚNG DẪN"),
            ("quantities", "Bản chính Bản chứng thực Bản sao, bản chụp"),
        ];
        return [.. Everywhere(walk), .. Person(walk), .. own, .. walk.Dossier.Asked.SelectMany(asked => Item(walk, asked.Key, asked.Value.ToString()))];
    }

    private static IEnumerable<(string, string)> Item(DossierWalk walk, string component, string defect)
    {
        yield return ($"item {component}", walk.Plan.Procedure!.Components.First(fact => fact.Id == component).Name.Vi);
        yield return ($"defect of {component}", defect);
    }

    private static IEnumerable<(string, string)> Refusal(DossierWalk walk) =>
    [
        .. Everywhere(walk), .. Person(walk),
        ("number", "/TCHS"),
        ("unit", Authority(walk)),
        ("reason", "Lý do từ chối: " + walk.Dossier.LastNote),
        ("legal basis", walk.Plan.Procedure!.LegalBasis[0].Instrument),
        ("signature of refuser", "(Ký tên, đóng dấu)"),
        ("refuser", Actor(walk)),
    ];

    private static IEnumerable<(string, string)> Apology(DossierWalk walk) =>
    [
        .. Everywhere(walk), .. Person(walk),
        ("number", "/PXL"),
        ("addressee", "Kính gửi: " + (IsAgency(walk) ? "" : "Ông/bà ") + walk.Dossier.Applicant["name"].ToString()),
        ("received date", Date(walk.Dossier.Filing!.At)),
        ("field", walk.Plan.Procedure!.Field!.Name!.Vi),
        ("what was done", "Việc đã làm "),
        ("reason", "Nguyên nhân chậm Chờ kết quả xác minh"),
        ("apology", IsAgency(walk) ? "xin lỗi quý cơ quan" : "xin lỗi ông/bà"),
        ("original due", "Ngày hẹn trả ban đầu 17 giờ 00 phút, ngày 12 tháng 11 năm 2026"),
        ("new due", "17 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026"),
        ("recipients", $"Nơi nhận: - Như trên; - {UnitName(walk, walk.Dossier.Filing.Unit)}; - Lưu: hồ sơ"),
        ("signature", "(Ký tên, đóng dấu)"),
    ];

    private static bool IsAgency(DossierWalk walk) => walk.Dossier.Applicant["kind"].ToString() == "agency";

    private static IEnumerable<(string, string)> Stop(DossierWalk walk) =>
    [
        .. Everywhere(walk), .. Person(walk),
        ("number", "/TBDGQ"),
        ("who asked and when", $"Người đề nghị dừng {walk.Dossier.Applicant["name"].ToString()}, {Time(walk.Now)}, {Date(walk.Now)}"),
        ("why", "Lý do dừng " + walk.Dossier.LastNote),
        ("stage", "Giai đoạn Tiếp nhận hồ sơ"),
        ("decision", "Quyết định Chấm dứt giải quyết theo đề nghị rút hồ sơ"),
        ("money", "Xử lý phí, lệ phí " + (walk.Plan.Procedure!.Fees.IsEmpty ? "Hồ sơ không phải nộp phí, lệ phí." : "")),
        ("papers returned", "Giấy tờ trả lại "),
        ("confirmed by nobody's hand", $"XÁC NHẬN CỦA HỆ THỐNG (Lập tự động lúc {Time(walk.Now)}, {Date(walk.Now)}; không có người ký)"),
    ];

    private static IEnumerable<(string, string)> Slip(DossierWalk walk)
    {
        var record = walk.Dossier.Records[0];
        return
        [
            ("dossier code", walk.Dossier.Filing!.Code),
            ("applicant and phone", $"Người nộp {walk.Dossier.Applicant["name"].ToString()}, điện thoại {walk.Dossier.Applicant["phone"].ToString()}"),
            ("procedure", walk.Plan.Procedure!.Name.Vi),
            ("received", $"{Time(walk.Dossier.Filing.At)}, {Date(walk.Dossier.Filing.At)}"),
            ("handling unit", "Cơ quan giải quyết " + Authority(walk)),
            ("coordinating units", "Cơ quan phối hợp "),
            ("from, to, given at", $"{UnitName(walk, record.Unit!)} Giao {Time(record.Opened)}, {Date(record.Opened)}"),
            ("signers", Actor(walk)),
            ("result", StepPunctuality.OnTime),
        ];
    }

    private static IEnumerable<(string, string)> Register(DossierWalk walk) =>
    [
        ("book", "Quyển số 2026"),
        ("columns", "STT Mã hồ sơ Thủ tục Số bộ Người nộp Địa chỉ, điện thoại Cơ quan chủ trì Ngày nhận Ngày hẹn trả Ngày trả Cách trả Ký nhận Ghi chú"),
        ("code", walk.Dossier.Filing!.Code),
        ("procedure", walk.Plan.Procedure!.Name.Vi),
        ("applicant", walk.Dossier.Applicant["name"].ToString()),
        ("phone", walk.Dossier.Applicant["phone"].ToString()),
        ("lead agency", Authority(walk)),
        ("received date", Local(walk.Dossier.Filing.At).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
    ];

    private static string Actor(DossierWalk walk) => walk.Office.FindPerson(walk.Dossier.Records[^1].Person!)!.Name;

    private static string Authority(DossierWalk walk)
    {
        var unit = walk.Dossier.Filing!.Unit;
        var competent = walk.Office.CompetentUnit(unit, walk.Plan.Level!.Value, walk.Plan.Procedure!.Field!.Code, walk.Facts.Today)?.Code ?? unit;
        return walk.Office.AuthorityOf(competent, walk.Facts.Today)!.Name.Vi;
    }

    private static string UnitName(DossierWalk walk, string unit) => walk.Office.FindUnit(unit, walk.Facts.Today)!.Name.Vi;

    private static string Address(DossierWalk walk, string unit) => walk.Office.FindUnit(unit, walk.Facts.Today)!.Address!;

    private static string Phone(DossierWalk walk, string unit) => walk.Office.FindUnit(unit, walk.Facts.Today)!.Phone!;
}
