using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What the names that letters print stand for.</summary>
internal static class LetterNameWords
{
    private static readonly Dictionary<string, Sentence> Names = new(StringComparer.Ordinal)
    {
        ["dossier.code"] = new("Mã hồ sơ", "Code of the dossier"),
        ["dossier.secret"] = new("Mã tra cứu", "Lookup code"),
        ["dossier.tracking"] = new("Địa chỉ tra cứu của hồ sơ; chỉ là mã khi chưa đặt địa chỉ cổng", "Where it is tracked; the code alone where the site has no address"),
        ["dossier.received_at"] = new("Lúc tiếp nhận", "When it was received"),
        ["dossier.due_at"] = new("Lúc hẹn trả", "When it is due"),
        ["dossier.channel"] = new("Kênh nộp: online, counter, post", "Channel: online, counter, post"),
        ["dossier.channel_name"] = new("Tên kênh nộp", "Name of the channel"),
        ["dossier.procedure.code"] = new("Mã thủ tục", "Code of the procedure"),
        ["dossier.procedure.name"] = new("Tên thủ tục", "Name of the procedure"),
        ["dossier.procedure.name_en"] = new("Tên thủ tục bằng tiếng Anh", "Name of the procedure in English"),
        ["dossier.unit"] = new("nơi tiếp nhận", "the receiving unit"),
        ["dossier.authority"] = new("cơ quan giải quyết", "the body that decides"),
        ["dossier.status"] = new("Trạng thái hồ sơ", "State of the dossier"),
        ["dossier.limit"] = new("Thời hạn giải quyết", "Time limit"),
        ["dossier.stage"] = new("Giai đoạn: tiếp nhận hay thẩm định", "Stage: reception or appraisal"),
        ["dossier.sets"] = new("Số bộ hồ sơ", "Sets of the dossier"),
        ["dossier.field"] = new("Lĩnh vực", "Field of administration"),
        ["dossier.return_name"] = new("Cách nhận kết quả", "How the result is given"),
        ["dossier.paper_reason"] = new("Lý do nhận bản giấy, nếu có", "Reason for paper, if any"),
        ["letter.number"] = new("Số của văn bản", "Number of the letter"),
        ["letter.template"] = new("Tên mẫu", "Name of the template"),
        ["letter.version"] = new("Phiên bản mẫu", "Version of the template"),
        ["officer"] = new("công chức hướng dẫn", "the officer to ask"),
        ["signer"] = new("khối chữ ký", "the signature block"),
        ["register"] = new("sổ theo dõi hồ sơ", "the register of dossiers"),
        ["register.rows"] = new("dòng của sổ theo dõi hồ sơ", "lines of the register"),
        ["handovers"] = new("các lần giao nhận", "hand-overs"),
        ["coordinating"] = new("cơ quan phối hợp", "coordinating units"),
        ["visits"] = new("các lần kiểm tra thực địa", "visits to the place"),
        ["asked"] = new("việc lấy ý kiến", "the consultation"),
        ["asked.unit"] = new("cơ quan được hỏi ý kiến", "the consulted unit"),
        ["opinions"] = new("ý kiến của cơ quan được hỏi", "answers of consulted units"),
        ["apology"] = new("việc xin lỗi và hẹn lại", "the apology and new date"),
        ["extension"] = new("việc gia hạn", "the extension"),
        ["stop"] = new("việc dừng giải quyết", "the end without a result"),
        ["applicant.name"] = new("Họ tên người nộp", "Name of the applicant"),
        ["applicant.identity"] = new("Số định danh người nộp", "Identity number of the applicant"),
        ["applicant.address"] = new("Địa chỉ người nộp", "Address of the applicant"),
        ["applicant.phone"] = new("Số điện thoại người nộp", "Telephone of the applicant"),
        ["applicant.email"] = new("Thư điện tử người nộp", "E-mail of the applicant"),
        ["applicant.kind"] = new("Loại người nộp", "Kind of applicant"),
        ["components"] = new("giấy tờ đã nộp", "papers handed in"),
        ["fees"] = new("các khoản thu", "fees"),
        ["total_fee"] = new("Tổng số tiền phải nộp", "Total of the fees"),
        ["office.province"] = new("Tên tỉnh", "Name of the province"),
        ["office.one_stop"] = new("Tên bộ phận một cửa", "Name of the one-stop"),
        ["office.place"] = new("Địa danh ghi trên văn bản", "Place that letters are dated at"),
        ["step.id"] = new("Mã bước", "Id of the step"),
        ["step.name"] = new("Tên bước", "Name of the step"),
        ["step.actor"] = new("Người làm bước vừa xong", "Who did the last step"),
        ["step.outcome"] = new("Kết quả của bước vừa xong", "How the last step ended"),
        ["step.note"] = new("Ý kiến của bước vừa xong", "Opinion given at the last step"),
        ["supplement.items"] = new("giấy tờ phải bổ sung", "papers asked for"),
        ["supplement.deadline"] = new("Hạn bổ sung", "Until when to supply"),
        ["supplement.stage"] = new("Giai đoạn yêu cầu bổ sung", "Stage at which papers are asked for"),
        ["supplement.clock_effect"] = new("Ảnh hưởng đến thời hạn giải quyết", "Effect on the clock"),
        ["supplement.sequence"] = new("Lần yêu cầu bổ sung", "How often papers were asked for"),
        ["result.code"] = new("Mã kết quả", "Code of the result"),
        ["result.name"] = new("Tên kết quả", "Name of the result"),
        ["result.number"] = new("Số của kết quả", "Number of the result"),
        ["result.issued_at"] = new("Lúc cấp kết quả", "When the result was issued"),
        ["result.signer"] = new("Người ký", "Who signed"),
        ["result.check_code"] = new("Mã kiểm tra kết quả", "Code with which the result is checked"),
        ["result.check_address"] = new("Địa chỉ kiểm tra kết quả", "Address at which the result is checked"),
        ["result.old_number"] = new("Số của kết quả cũ", "Number of the earlier result"),
        ["result.change_reason"] = new("Lý do đính chính, thay thế, thu hồi", "Why the result was corrected, replaced or revoked"),
        ["result.change_article"] = new("Căn cứ đính chính, thay thế, thu hồi", "Basis of the correction, replacement or revocation"),
        ["result.change_by"] = new("Người quyết định đính chính, thay thế, thu hồi", "Who decided the correction, replacement or revocation"),
        ["result.changes[].name"] = new("Ô được sửa", "Answer that was put right"),
        ["result.changes[].name_en"] = new("Ô được sửa, tiếng Anh", "Answer that was put right, in English"),
        ["result.changes[].was"] = new("Nội dung ghi sai", "What stood there"),
        ["result.changes[].was_en"] = new("Nội dung ghi sai, tiếng Anh", "What stood there, in English"),
        ["result.changes[].now"] = new("Nội dung đúng", "What stands there now"),
        ["result.changes[].now_en"] = new("Nội dung đúng, tiếng Anh", "What stands there now, in English"),
        ["reason"] = new("Lý do từ chối, dừng hoặc trả lại", "Reason of the refusal or stop"),
        ["legal_basis"] = new("căn cứ pháp lý", "legal basis"),
        ["now"] = new("Lúc lập thư", "When the letter is written"),
    };

    private static readonly Dictionary<string, Sentence> Functions = new(StringComparer.Ordinal)
    {
        ["date"] = new("ngày 07 tháng 5 năm 2024", "7 May 2024"),
        ["date_short"] = new("07/05/2024", "07/05/2024"),
        ["time"] = new("14 giờ 05 phút", "14:05"),
        ["datetime"] = new("giờ và ngày", "time and date"),
        ["weekday"] = new("thứ trong tuần", "day of the week"),
        ["money"] = new("2.000.000 đồng", "VND 2,000,000"),
        ["number"] = new("2.000.000", "2,000,000"),
        ["words"] = new("số tiền bằng chữ", "amount in words"),
        ["ordinal"] = new("thứ nhất", "first"),
        ["you"] = new("ông/bà, quý doanh nghiệp, quý tổ chức, quý cơ quan: theo loại người nộp", "how the reader is addressed, by kind of applicant"),
    };

    /// <summary>The hint of a name; of a member of a list or unit, that of the whole.</summary>
    public static Sentence Of(string name)
    {
        if (Names.TryGetValue(name, out var own))
        {
            return own;
        }

        var (whole, member) = name.Contains("[].", StringComparison.Ordinal)
            ? (name[..name.IndexOf("[].", StringComparison.Ordinal)], name[(name.IndexOf("[].", StringComparison.Ordinal) + 3)..])
            : (name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..]);
        return Names.TryGetValue(whole, out var around)
            ? new Sentence($"Trong {around.Vi}: {member}", $"Of {around.En}: {member}")
            : new Sentence(name, name);
    }

    public static Sentence OfFunction(string group, string name) => group is "vi" or "en" && Functions.TryGetValue(name, out var hint)
        ? hint
        : new Sentence("Hàm của Scriban", "Function of Scriban");
}
