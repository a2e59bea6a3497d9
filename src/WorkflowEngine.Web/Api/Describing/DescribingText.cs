using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Describing;

/// <summary>The words of what describes the API.</summary>
internal static class DescribingText
{
    public static readonly Sentence Title = new("API thủ tục hành chính", "API of administrative procedures");
    public static readonly Sentence Lead = new(
        "Mọi việc người nộp và cán bộ làm trên trang đều làm được ở đây, qua cùng các lệnh và cùng các kiểm tra. Câu chữ theo tiêu đề Accept-Language (vi hoặc en).",
        "Whatever applicants and officials do on the pages can be done here, by the same commands and the same checks. Words follow the header Accept-Language (vi or en).");
    public static readonly Sentence Token = new(
        "Mã truy cập do chính người đó tạo ở /account/tokens, có phạm vi và hạn dùng; không bao giờ cho nhiều quyền hơn người đó có lúc ấy.",
        "A token that the person makes at /account/tokens, with scopes and an expiry; it never gives more than the person may do at that moment.");
    public static readonly Sentence Key = new(
        "Mỗi việc một khóa mới, 1–200 ký tự. Gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời đầu; giữ 48 giờ.",
        "A new key for each act, 1–200 characters. The same key with the same body gets the first answer again; kept for 48 hours.");
    public static readonly Sentence IfMatch = new("ETag nhận được khi đọc hồ sơ.", "The ETag that came when the dossier was read.");
    public static readonly Sentence Done = new("Xong.", "Done.");

    public static readonly Sentence Days = new(
        "from, to: ngày đầu và ngày cuối, ví dụ 2026-11-01.", "from, to: first and last day, such as 2026-11-01.");
    public static readonly Sentence Month = new(
        "month: tháng, ví dụ 2026-11. Có unit thì kèm danh sách; of: papers hoặc results.", "month: such as 2026-11. With unit the list comes too; of: papers or results.");

    public static readonly Sentence PageTitle = new("API cho phần mềm", "API for software");
    public static readonly Sentence GetToken = new("Lấy mã truy cập", "Get a token");
    public static readonly Sentence GetTokenHow = new(
        "Đăng nhập, mở trang Mã truy cập API, đặt tên, chọn phạm vi và thời hạn, rồi chép mã: nó chỉ hiện một lần.",
        "Sign in, open the page of API access tokens, name it, choose scopes and how long it lasts, and copy it: it is shown only once.");
    public static readonly Sentence Try = new("Thử một yêu cầu", "Try a request");
    public static readonly Sentence Document = new("Tài liệu OpenAPI", "The OpenAPI document");
    public static readonly Sentence Operations = new("Các thao tác", "Operations");
    public static readonly Sentence Operation = new("Thao tác", "Operation");
    public static readonly Sentence Address = new("Địa chỉ", "Address");
    public static readonly Sentence ScopeColumn = new("Phạm vi", "Scope");
    public static readonly Sentence Everybody = new("không cần mã", "no token");

    /// <summary>What groups of operations are about, in the order in which a person reads them.</summary>
    public static readonly OrderedDictionary<string, Sentence> Tags = new()
    {
        ["procedures"] = new("Thủ tục", "Procedures"),
        ["filings"] = new("Nộp hồ sơ", "Filing"),
        ["tracking"] = new("Tra cứu bằng mã", "Tracking by codes"),
        ["dossiers"] = new("Hồ sơ của tôi", "My dossiers"),
        ["vault"] = new("Kho giấy tờ của tôi", "My vault"),
        ["messages"] = new("Tin nhắn", "Messages"),
        ["petitions"] = new("Phản ánh, kiến nghị", "Feedback and petitions"),
        ["account"] = new("Tài khoản", "Account"),
        ["person"] = new("Người dùng mã", "Who uses the token"),
        ["work"] = new("Việc của cán bộ", "Work of officials"),
        ["counter"] = new("Quầy tiếp nhận", "Counter"),
        ["assist"] = new("Nộp hồ sơ hộ", "Filing for somebody"),
        ["money"] = new("Thu phí và đối soát", "Fees and reconciliation"),
        ["absences"] = new("Vắng mặt, ủy quyền", "Absences and delegations"),
        ["oversight"] = new("Giám sát", "Oversight"),
    };

    public static Sentence Scope(string scope) => Tokens.Scope.All.First(known => known.Name == scope).Words is { } words
        ? new Sentence($"Phạm vi “{scope}”: {words.Vi.ToLowerInvariant()}.", $"Scope “{scope}”: {words.En.ToLowerInvariant()}.")
        : ProblemText.Forbidden;

    /// <summary>What a status that is no success means.</summary>
    public static Sentence Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ProblemText.Unreadable,
        StatusCodes.Status401Unauthorized => ProblemText.Unauthenticated,
        StatusCodes.Status403Forbidden => ProblemText.Forbidden,
        StatusCodes.Status404NotFound => ProblemText.NotFound,
        StatusCodes.Status406NotAcceptable => ProblemText.NotAcceptable,
        StatusCodes.Status409Conflict => ProblemText.Refused,
        StatusCodes.Status412PreconditionFailed => ProblemText.Stale,
        StatusCodes.Status413PayloadTooLarge => ProblemText.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => ProblemText.MediaType,
        StatusCodes.Status422UnprocessableEntity => ProblemText.Invalid,
        StatusCodes.Status428PreconditionRequired => ProblemText.Precondition,
        StatusCodes.Status429TooManyRequests => ErrorText.BusyHeading,
        _ => ProblemText.Fault,
    };

    /// <summary>An example of what is said with a status.</summary>
    public static Sentence DetailOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ProblemText.UnreadableDetail,
        StatusCodes.Status401Unauthorized => ProblemText.UnauthenticatedDetail,
        StatusCodes.Status403Forbidden => ProblemText.ForbiddenDetail,
        StatusCodes.Status404NotFound => ProblemText.NotFoundDetail,
        StatusCodes.Status406NotAcceptable => ProblemText.NotAcceptableDetail,
        StatusCodes.Status409Conflict => ProblemText.KeyRunningDetail,
        StatusCodes.Status413PayloadTooLarge => ErrorText.TooLargeWhat,
        StatusCodes.Status415UnsupportedMediaType => ProblemText.MediaTypeDetail,
        StatusCodes.Status428PreconditionRequired => ProblemText.PreconditionDetail,
        StatusCodes.Status429TooManyRequests => ProblemText.TooManyDetail,
        StatusCodes.Status500InternalServerError or StatusCodes.Status503ServiceUnavailable => ProblemText.FaultDetail,
        _ => ProblemText.InvalidDetail,
    };

    /// <summary>The last part of the type of the problem that usually comes with a status.</summary>
    public static string KindOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "unreadable",
        StatusCodes.Status401Unauthorized => "unauthenticated",
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status406NotAcceptable => "not-acceptable",
        StatusCodes.Status409Conflict => "refused",
        StatusCodes.Status412PreconditionFailed => "changed-meanwhile",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "media-type",
        StatusCodes.Status422UnprocessableEntity => "invalid",
        StatusCodes.Status428PreconditionRequired => "precondition-required",
        StatusCodes.Status429TooManyRequests => "too-many",
        _ => "fault",
    };
}
