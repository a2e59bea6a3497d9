using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>What the settings of steps are called in the property panel, each with a sentence that helps.</summary>
internal static class InputText
{
    public static readonly Sentence Unit = new("Đơn vị thực hiện", "Unit");
    public static readonly Sentence UnitHelp = new(
        "Đơn vị làm bước này: nơi tiếp nhận, đơn vị chuyên môn, lãnh đạo, hoặc một đơn vị cố định.",
        "Which unit does the step: the receiving one, the competent one, its authority, or a fixed one.");
    public static readonly Sentence Role = new("Vai trò", "Role");
    public static readonly Sentence RoleHelp = new("Vai trò chịu trách nhiệm, ví dụ Thẩm định.", "The role that is responsible, for example Appraisal.");
    public static readonly Sentence Time = new("Thời gian", "Time");
    public static readonly Sentence TimeHelp = new(
        "Ví dụ: 2 ngày làm việc, 1/2 ngày, 04 giờ làm việc, 0.5 wd.", "For example 2 working days, 0.5 wd, 4 h.");
    public static readonly Sentence ApplicantTime = new("Thời gian cho người nộp", "Time for the applicant");
    public static readonly Sentence ApplicantTimeHelp = new("Ví dụ: 10 ngày làm việc, 10 d.", "For example 10 working days, 10 d.");
    public static readonly Sentence Instructions = new("Hướng dẫn", "Instructions");
    public static readonly Sentence InstructionsHelp = new("Hiện cho cán bộ khi làm bước này.", "Shown to the official at this step.");
    public static readonly Sentence FourEyes = new("Phải khác người làm bước", "Another person than at step");
    public static readonly Sentence FourEyesHelp = new(
        "Người làm bước này không được là người đã làm bước kia. Nhiều bước cách nhau bằng dấu phẩy.",
        "Whoever does this step may not have done that one. Several steps are parted by commas.");
    public static readonly Sentence Assign = new("Giao cho", "Assign to");
    public static readonly Sentence AssignHelp = new(
        "Để chung cho cả vai trò, giao cho người ít việc nhất, hoặc người đã làm bước trước.",
        "The pool of the role, whoever has least work, or whoever did an earlier step.");
    public static readonly Sentence AssignPool = new("1. Chung cho cả vai trò", "1. The pool of the role");
    public static readonly Sentence AssignLeast = new("2. Người đang ít việc nhất", "2. Whoever has least work");
    public static readonly Sentence AssignSame = new("3. Người đã làm bước “{0}”", "3. Whoever did step “{0}”");
    public static readonly Sentence Reminders = new("Lời nhắc", "Reminders");
    public static readonly Sentence RemindersHelp = new(
        "So với hạn của bước, cách nhau bằng dấu phẩy: -4 h: head, 0: holder, +1 wd: above. Người nộp: +1 wd: applicant by sms with tên-mẫu.",
        "From the step's due moment, parted by commas: -4 h: head, 0: holder, +1 wd: above. The applicant: +1 wd: applicant by sms with template.");
    public static readonly Sentence MayWrite = new("Trường được ghi", "Fields it may write");
    public static readonly Sentence MayWriteHelp = new(
        "Mã các trường của tờ khai mà cán bộ được điền ở bước này, cách nhau bằng dấu phẩy.",
        "Ids of form fields that the official fills in here, parted by commas.");
    public static readonly Sentence Records = new("Phải ghi trước khi kết thúc", "Written down before it ends");
    public static readonly Sentence RecordsHelp = new(
        "Bước là kiểm tra thực địa: chỉ kết thúc khi đã ghi thời gian, nơi kiểm tra, thành phần và nội dung.",
        "The step is a visit to the place: it ends only once time, place, people and findings are written down.");
    public static readonly Sentence RecordsNothing = new("1. Không", "1. Nothing");
    public static readonly Sentence RecordsVisit = new("2. Biên bản kiểm tra thực địa", "2. The visit to the place");
    public static readonly Sentence Presence = new("Phải có mặt trực tiếp", "In person");
    public static readonly Sentence PresenceHelp = new(
        "Có người phải đến trực tiếp; thủ tục như vậy không thể toàn trình.", "Somebody has to come in person; such a procedure cannot be fully online.");
    public static readonly Sentence Template = new("Mẫu", "Template");
    public static readonly Sentence TemplateHelp = new("Mẫu thư, biểu mẫu hoặc tin nhắn của cơ quan.", "A letter, form or message of the office.");
    public static readonly Sentence Receipt = new("Giấy tiếp nhận", "Receipt");
    public static readonly Sentence ReceiptHelp = new("Mẫu 01 gửi cho người nộp.", "Form 01 for the applicant.");
    public static readonly Sentence Parties = new("Lấy ý kiến của", "Parties");
    public static readonly Sentence PartiesHelp = new(
        "Các đơn vị được hỏi, cách nhau bằng dấu phẩy, hoặc một quy tắc.", "The units that are asked, parted by commas, or a rule.");
    public static readonly Sentence Silence = new("Im lặng nghĩa là", "Silence means");
    public static readonly Sentence SilenceHelp = new("Hết hạn mà không trả lời thì hiểu thế nào.", "What it means when nobody answers in time.");
    public static readonly Sentence Basis = new("Căn cứ", "Basis in law");
    public static readonly Sentence BasisHelp = new(
        "Văn bản và điều khoản mà bước này dựa vào; in trong thư.", "The instrument and article on which the step rests; letters print it.");
    public static readonly Sentence SilenceAgree = new("1. Đồng ý", "1. Agreement");
    public static readonly Sentence SilenceObject = new("2. Không đồng ý", "2. Objection");
    public static readonly Sentence SilenceExpire = new("3. Đi theo nhánh Hết hạn", "3. The way Expired");
    public static readonly Sentence SilenceConfirmed = new("1. Coi như xác nhận đúng", "1. Confirmed");
    public static readonly Sentence SilenceExpired = new("2. Đi theo nhánh Hết hạn", "2. The way Expired");
    public static readonly Sentence Clock = new("Thời hạn giải quyết", "Time limit meanwhile");
    public static readonly Sentence ClockHelp = new("Trong lúc chờ, thời hạn chạy, dừng hay tính lại.", "Whether the limit runs, stops or restarts meanwhile.");
    public static readonly Sentence ClockLaw = new("1. Theo quy định hiện hành", "1. As the law in force says");
    public static readonly Sentence ClockStop = new("2. Dừng", "2. Stops");
    public static readonly Sentence ClockRuns = new("3. Vẫn chạy", "3. Runs");
    public static readonly Sentence ClockRestart = new("4. Tính lại từ đầu", "4. Restarts");
    public static readonly Sentence Amount = new("Số tiền", "Amount");
    public static readonly Sentence AmountHelp = new(
        "Quy tắc trả về số tiền; để trống thì cộng các khoản phí, lệ phí của thủ tục.", "A rule answering money; empty: the sum of the procedure's fees.");
    public static readonly Sentence Source = new("Nguồn dữ liệu", "Source");
    public static readonly Sentence SourceHelp = new("Kho kết quả (vault) hoặc mã của kết nối.", "The vault, or a connector's id.");
    public static readonly Sentence Vault = new("Kho kết quả của cơ quan", "The office's vault");
    public static readonly Sentence Query = new("Câu hỏi", "Query");
    public static readonly Sentence QueryHelp = new("Quy tắc trả về dữ liệu gửi đi để tra cứu.", "A rule answering what is asked.");
    public static readonly Sentence Procedure = new("Thủ tục được chuyển tới", "Procedure");
    public static readonly Sentence ProcedureHelp = new("Mã thủ tục của hồ sơ liên thông.", "Code of the other procedure.");
    public static readonly Sentence Await = new("Chờ kết quả", "Await the result");
    public static readonly Sentence AwaitHelp = new("Bỏ chọn thì hồ sơ này đi tiếp ngay.", "Otherwise this dossier goes on at once.");
    public static readonly Sentence Fields = new("Dữ liệu gửi đi", "Answers handed on");
    public static readonly Sentence FieldsHelp = new("Quy tắc trả về các trường của tờ khai kia.", "A rule answering the fields of the other form.");
    public static readonly Sentence Papers = new("Giấy tờ chuyển kèm", "Papers that go with it");
    public static readonly Sentence PapersHelp = new("Giấy tờ cùng mã tự đi theo. Khác mã thì ghi “mã bên kia: mã bên này”, cách nhau bằng dấu phẩy.", "Papers of the same id go by themselves. Where ids differ write “theirs: ours”, with commas between the pairs.");
    public static readonly Sentence Result = new("Kết quả", "Result");
    public static readonly Sentence ResultHelp = new("Mã kết quả ghi trong thông tin thủ tục.", "Code of a result of the procedure.");
    public static readonly Sentence Signature = new("Chữ ký số", "Electronic signature");
    public static readonly Sentence SignatureHelp = new(
        "Bắt buộc thì người ký phải có chứng thư số còn hiệu lực mới ký và cấp kết quả được.",
        "When required, the result is neither signed nor issued while its signer has no valid certificate.");
    public static readonly Sentence SignatureMay = new("Ký số nếu có chứng thư số", "Signed where there is a certificate");
    public static readonly Sentence SignatureMust = new("Bắt buộc", "Required");
    public static readonly Sentence SignedBy = new("Người ký là người làm bước", "Signed by whoever did step");
    public static readonly Sentence SignedByHelp = new("Để trống thì người cấp kết quả là người ký.", "Empty: whoever issues it signs it.");
    public static readonly Sentence Automatic = new("Tự trả trực tuyến", "By itself when online");
    public static readonly Sentence AutomaticHelp = new(
        "Hồ sơ nộp trực tuyến có kết quả điện tử thì tự trả.", "An online dossier with a digital result is returned by itself.");
    public static readonly Sentence AutomaticNo = new("1. Không, luôn do cán bộ trả", "1. No, always by an official");
    public static readonly Sentence AutomaticOnline = new("2. Có, khi nộp trực tuyến", "2. Yes, when filed online");
    public static readonly Sentence To = new("Gửi cho", "To");
    public static readonly Sentence ToHelp = new("Người nộp, người đang giữ việc, lãnh đạo, một đơn vị hoặc một địa chỉ.", "Applicant, holder, head, a unit or an address.");
    public static readonly Sentence ToApplicant = new("1. Người nộp hồ sơ", "1. The applicant");
    public static readonly Sentence ToHolder = new("2. Người đang giữ việc", "2. Whoever holds the work");
    public static readonly Sentence ToHead = new("3. Lãnh đạo đơn vị", "3. The head of the unit");
    public static readonly Sentence By = new("Gửi qua", "By");
    public static readonly Sentence ByHelp = new("Cách gửi, có thể nhiều cách.", "How it is sent; several ways may be chosen.");
    public static readonly Sentence ByMail = new("1. Thư điện tử", "1. Mail");
    public static readonly Sentence ByInbox = new("2. Hộp thư trên cổng", "2. Inbox");
    public static readonly Sentence BySms = new("3. Tin nhắn", "3. SMS");
    public static readonly Sentence ByMailInbox = new("4. Thư điện tử và hộp thư", "4. Mail and inbox");
    public static readonly Sentence ByAll = new("5. Mọi cách", "5. Every way");
    public static readonly Sentence Kind = new("Kết thúc bằng", "Ends by");
    public static readonly Sentence KindHelp = new("Cơ quan từ chối, dừng giải quyết, hay người nộp rút.", "Refused, stopped, or withdrawn by the applicant.");
    public static readonly Sentence KindRefuse = new("1. Từ chối (mẫu 03)", "1. Refusal (form 03)");
    public static readonly Sentence KindStop = new("2. Dừng giải quyết (mẫu 05)", "2. Stop (form 05)");
    public static readonly Sentence KindWithdraw = new("3. Người nộp rút hồ sơ", "3. Withdrawal");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence ReasonHelp = new("Quy tắc trả về lý do; để trống thì lấy ý kiến của người quyết định.", "A rule answering the reason; empty: the opinion last given.");

    public static readonly Sentence ResultOutput = new("Kết quả trả về", "Answer");
    public static readonly Sentence ResultOutputHelp = new("Chọn biến giữ câu trả lời.", "Choose the variable that keeps the answer.");

    public static readonly Sentence UnitReceiving = new("1. Nơi tiếp nhận hồ sơ", "1. The receiving unit");
    public static readonly Sentence UnitCompetent = new("2. Đơn vị chuyên môn", "2. The competent unit");
    public static readonly Sentence UnitAuthority = new("3. Lãnh đạo của cơ quan có thẩm quyền", "3. The authority of the competent unit");
    public static readonly Sentence UnitResponsible = new("4. Cơ quan chịu trách nhiệm giải quyết", "4. The responsible body");
    public static readonly Sentence UnitOneStop = new("5. Bộ phận một cửa của nơi tiếp nhận", "5. The one-stop of the receiving unit");
    public static readonly Sentence UnitParent = new("6. Cấp trên của nơi tiếp nhận", "6. The parent of the receiving unit");
    public static readonly Sentence UnitNamed = new("7. {0}", "7. {0}");
}
