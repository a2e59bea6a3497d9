using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>The words of the list of procedures and of a procedure's page.</summary>
internal static class CatalogueText
{
    public static readonly Sentence Title = new("Tìm thủ tục", "Find a procedure");
    public static readonly Sentence Words = new("Bạn cần làm việc gì?", "What do you need to do?");
    public static readonly Sentence WordsHint = new("Gõ như bạn nói hằng ngày, có dấu hay không dấu đều được; hoặc nhập mã thủ tục.", "As you would say it, with or without diacritics; or the code of a procedure.");
    public static readonly Sentence Field = new("Lĩnh vực", "Field");
    public static readonly Sentence AnyField = new("Mọi lĩnh vực", "Any field");
    public static readonly Sentence Find = new("Tìm", "Find");
    public static readonly Sentence Found = new("{0} thủ tục", "{0} procedures");
    public static readonly Sentence FoundFor = new("{0} thủ tục cho “{1}”", "{0} procedures for “{1}”");
    public static readonly Sentence NoneFor = new(
        "Không có thủ tục nào có đủ các từ “{0}”. Thử ít từ hơn, hoặc chọn trong các thủ tục gần nhất dưới đây.",
        "No procedure has all the words “{0}”. Try fewer words, or choose from the nearest ones below.");
    public static readonly Sentence NothingLike = new(
        "Không có thủ tục nào hợp với “{0}”. Thử từ khác, hoặc chọn theo lĩnh vực.",
        "No procedure answers to “{0}”. Try other words, or choose by field.");
    public static readonly Sentence None = new("Chưa có thủ tục nào được công bố.", "No procedure is published yet.");
    public static readonly Sentence ClearFilter = new("Bỏ điều kiện lọc", "Clear the filter");
    public static readonly Sentence Results = new("Thủ tục tìm thấy", "Procedures found");
    public static readonly Sentence Nearest = new("Thủ tục gần nhất", "Nearest procedures");

    public static readonly Sentence Code = new("Mã thủ tục {0}", "Procedure {0}");
    public static readonly Sentence Limit = new("Thời hạn", "Time limit");
    public static readonly Sentence Fee = new("Lệ phí", "Fee");
    public static readonly Sentence Online = new("Nộp trực tuyến", "Online");
    public static readonly Sentence FullOnline = new("Trực tuyến toàn trình", "Fully online");
    public static readonly Sentence PartOnline = new("Trực tuyến một phần", "Partly online");
    public static readonly Sentence NotOnlineShort = new("Chưa nộp trực tuyến", "Not online");
    public static readonly Sentence NoLimit = new("Không quy định", "None set");
    public static readonly Sentence LimitByCase = new("{0}; tùy trường hợp", "{0}; depends on the case");
    public static readonly Sentence NoFee = new("Không thu", "None");
    public static readonly Sentence FeeByCase = new("Tính theo câu trả lời của bạn", "Depends on your answers");

    public static readonly Sentence ForWhom = new("Dành cho ai", "Who it is for");
    public static readonly Sentence Papers = new("Giấy tờ cần có", "Papers");
    public static readonly Sentence PapersLead = new(
        "Ngoài danh sách này, không ai được yêu cầu thêm. Khi khai, bạn chỉ thấy giấy tờ đúng trường hợp của mình.",
        "Nobody may ask for anything beyond this list. When you file, you see only what your case needs.");
    public static readonly Sentence NoPapers = new("Không phải nộp giấy tờ nào.", "Nothing has to be handed in.");
    public static readonly Sentence Paper = new("Giấy tờ", "Paper");
    public static readonly Sentence PaperForm = new("Hình thức", "Form");
    public static readonly Sentence PaperWhen = new("Khi nào cần", "When needed");
    public static readonly Sentence Always = new("Luôn cần", "Always");
    public static readonly Sentence InSomeCases = new("Tùy trường hợp", "In some cases");
    public static readonly Sentence IfYouHaveIt = new("Không bắt buộc", "Not required");
    public static readonly Sentence NeverAsked = new("Không phải nộp: cơ quan tự tra cứu", "Not handed in: the agency looks it up");
    public static readonly Sentence OneOfGroup = new("Một trong các giấy tờ cùng nhóm là đủ", "One paper of its group is enough");
    public static readonly Sentence Amount = new("{0} bản", "{0} needed");

    public static readonly Sentence Facts = new("Thời hạn, lệ phí, kết quả", "Time, fee and result");
    public static readonly Sentence FeeOnline = new("Lệ phí nộp trực tuyến", "Fee online");
    public static readonly Sentence FeeCounter = new("Lệ phí nộp tại quầy", "Fee at the counter");
    public static readonly Sentence Result = new("Kết quả", "Result");
    public static readonly Sentence Where = new("Nơi nộp hồ sơ", "Where to file");
    public static readonly Sentence NoUnits = new("Hôm nay chưa có nơi nào tiếp nhận.", "No place receives it today.");
    public static readonly Sentence Legal = new("Căn cứ pháp lý", "Legal basis");
    public static readonly Sentence LegalFrom = new("hiệu lực từ {0}", "in force from {0}");
    public static readonly Sentence LegalUntil = new("đến hết {0}", "until {0}");
    public static readonly Sentence Ask = new("Trường hợp của bạn cần gì?", "What does your case need?");
    public static readonly Sentence AskLead = new("Trả lời vài câu để biết đúng giấy tờ, lệ phí và thời hạn.", "Answer a few questions to see papers, fee and limit.");
    public static readonly Sentence AskAny = new("Chưa chọn", "Not chosen");
    public static readonly Sentence Yes = new("Có", "Yes");
    public static readonly Sentence No = new("Không", "No");
    public static readonly Sentence AskShow = new("Xem trường hợp của tôi", "Show my case");
    public static readonly Sentence CaseHeading = new("Trường hợp này", "This case");
    public static readonly Sentence CasePapers = new("Giấy tờ", "Papers");
    public static readonly Sentence CaseNothing = new("Không phải tải lên giấy tờ nào.", "Nothing has to be uploaded.");
    public static readonly Sentence CaseMore = new("Còn tùy câu trả lời khác trong tờ khai.", "It depends on more that the form asks.");
    public static readonly Sentence CallToday = new("Hôm nay gọi ai", "Whom to call today");
    public static readonly Sentence GiveFeedback = new("Phản ánh về thủ tục này", "Give feedback on this procedure");
    public static readonly Sentence Contact = new("Hỏi ai", "Whom to ask");
    public static readonly Sentence Published = new("Quyết định công bố", "Published by");
    public static readonly Sentence DecisionLine = new("Số {0}, {1}", "No. {0}, {1}");
    public static readonly Sentence Level = new("Mức dịch vụ trực tuyến", "Level of online service");
    public static readonly Sentence Reason = new("Lý do: {0}", "Reason: {0}");
    public static readonly Sentence FileNow = new("Nộp hồ sơ trực tuyến", "File online");
    public static readonly Sentence SignInNote = new("Bạn sẽ được hỏi đăng nhập nếu chưa đăng nhập.", "You will be asked to sign in first.");
    public static readonly Sentence Closed = new("Chưa nộp trực tuyến được", "Cannot be filed online now");
    public static readonly Sentence NotCertain = new("Chưa xác nhận: {0}", "Not confirmed: {0}");
    public static readonly Sentence NotCertainHeading = new("Dữ liệu chưa được xác nhận", "Facts not confirmed yet");

    public static readonly Sentence Citizen = new("Công dân", "Citizens");
    public static readonly Sentence Enterprise = new("Doanh nghiệp", "Enterprises");
    public static readonly Sentence Organisation = new("Tổ chức", "Organisations");
    public static readonly Sentence Agency = new("Cơ quan nhà nước", "State agencies");

    public static readonly Sentence Repealed = new("Thủ tục này đã bị bãi bỏ, không nhận hồ sơ mới.", "This procedure is repealed and takes no new dossiers.");
    public static readonly Sentence RepealedSince = new(
        "Thủ tục này hết hiệu lực từ ngày {0}, không nhận hồ sơ mới.",
        "This procedure has not been in force since {0} and takes no new dossiers.");
    public static readonly Sentence Suspended = new("Thủ tục này đang tạm dừng tiếp nhận.", "This procedure takes no dossiers for now.");
    public static readonly Sentence NotYet = new("Thủ tục này có hiệu lực từ ngày {0}.", "This procedure is in force from {0}.");
    public static readonly Sentence BetweenAgencies = new(
        "Thủ tục này thực hiện giữa các cơ quan nhà nước, không nhận hồ sơ của người dân và doanh nghiệp.",
        "This procedure is between state agencies and takes no dossiers from citizens or enterprises.");
    public static readonly Sentence FileForAgency = new("Nộp hồ sơ thay mặt cơ quan nhà nước", "File on behalf of a state agency");
    public static readonly Sentence NotOnline = new(
        "Thủ tục này chỉ nhận hồ sơ tại quầy hoặc qua bưu chính.",
        "This procedure is filed at the counter or by post only.");
    public static readonly Sentence Gone = new("Thủ tục này không còn được công bố.", "This procedure is no longer published.");
    public static readonly Sentence ByDecision = new("Theo Quyết định số {0}.", "By Decision {0}.");
}
