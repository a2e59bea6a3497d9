using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>The words of the guide.</summary>
internal static class GuideText
{
    public static readonly Sentence Lead = new(
        "Từ lúc tìm thủ tục đến lúc nhận kết quả. Chỗ nào vướng, gọi số ghi trên trang của thủ tục hoặc đến bộ phận một cửa.",
        "From finding a procedure to its result. Where you are stuck, call the number on the procedure’s page or come to a one-stop.");
    public static readonly Sentence Find = new("1. Tìm thủ tục", "1. Find the procedure");
    public static readonly Sentence FindWords = new(
        "Gõ việc bạn cần bằng lời của bạn, có dấu hay không dấu đều được.",
        "Type what you need in your own words, with or without diacritics.");
    public static readonly Sentence FindPage = new(
        "Trang thủ tục ghi ai được nộp, giấy tờ, thời hạn, lệ phí, kết quả, nơi nhận và số điện thoại; trả lời vài câu để biết trường hợp của bạn cần gì.",
        "Its page says who may file, papers, time, fee, result, where, and whom to call; answer a few questions to see what your case needs.");
    public static readonly Sentence SignIn = new("2. Đăng nhập", "2. Sign in");
    public static readonly Sentence SignInHow = new(
        "Dùng tài khoản định danh quốc gia, hoặc tài khoản của trang này. Có thủ tục cần mức định danh cao hơn; trang sẽ nói rõ.",
        "Use the national identity or an account of this site. Some procedures ask for surer identification; the page says so.");
    public static readonly Sentence SignInWhom = new(
        "Nộp thay doanh nghiệp, tổ chức, cơ quan: thêm nơi đó ở trang Tài khoản của tôi. Nộp thay người khác: thủ tục phải cho phép ủy quyền.",
        "To file for an enterprise, organisation or agency add it on the page My account. To file for another person the procedure must allow a mandate.");
    public static readonly Sentence Fill = new("3. Khai và nộp giấy tờ", "3. Answer and hand in papers");
    public static readonly Sentence FillKnown = new(
        "Điều đã biết được điền sẵn. Giấy tờ nhà nước đã có thì chọn từ Kho giấy tờ hoặc để hệ thống tra cứu, không phải nộp lại.",
        "What is known is filled in. Papers that the state holds are picked from the vault or looked up; they are not asked for again.");
    public static readonly Sentence FillDraft = new(
        "Bấm “Lưu, làm tiếp sau” để nghỉ giữa chừng; mở tiếp trên máy nào cũng được. Hai máy sửa cùng lúc thì không bên nào bị mất.",
        "Press “Save and go on later” to stop; go on from any device. When two devices change it at once nothing is lost.");
    public static readonly Sentence FillFiles = new(
        "Chụp ảnh hoặc quét giấy tờ; loại tệp và cỡ tối đa ghi cạnh mỗi giấy tờ.",
        "Photograph or scan papers; kinds and largest size of files stand beside each paper.");
    public static readonly Sentence Send = new("4. Xem lại và gửi", "4. Check and send");
    public static readonly Sentence SendCheck = new(
        "Xem lại mọi câu trả lời, đánh dấu lời cam đoan rồi gửi. Bạn nhận mã hồ sơ, mã tra cứu, mã QR, ngày hẹn và vì sao hẹn ngày đó.",
        "Look at all answers again, tick the declaration and send. You get two codes, a QR code, the promised date and why that date.");
    public static readonly Sentence Follow = new("5. Theo dõi, bổ sung, nộp phí", "5. Follow, supply, pay");
    public static readonly Sentence FollowStage = new(
        "Có hai mã là xem được hồ sơ đang ở bước nào; đăng nhập thì thấy thêm ai đang giữ và các mốc thời gian.",
        "With the two codes anybody sees the stage; signed in you also see who holds it and the times.");
    public static readonly Sentence FollowAsked = new(
        "Cần bổ sung hay nộp phí, bạn được báo qua hộp thư trên trang, thư điện tử hoặc tin nhắn, và làm ngay trên trang của hồ sơ.",
        "When something is asked for or a fee is due you are told by inbox, mail or text message, and do it on the dossier’s page.");
    public static readonly Sentence Result = new("6. Nhận kết quả", "6. Get the result");
    public static readonly Sentence ResultWays = new(
        "Kết quả điện tử vào Kho giấy tờ của bạn; bản giấy nhận tại quầy hoặc qua bưu chính. Ai nhận kết quả có thể kiểm tra thật hay giả ở mục Kiểm tra kết quả.",
        "The digital result goes to your vault; paper comes at the counter or by post. Whoever is shown a result can check whether it is genuine.");
    public static readonly Sentence ResultRate = new(
        "Đánh giá việc phục vụ hoặc gửi phản ánh, kiến nghị ngay tại hồ sơ; có hạn trả lời và câu trả lời riêng.",
        "Rate the service or send a petition from the dossier; it has its own date and its own answer.");
    public static readonly Sentence Other = new("Không tự làm được trên mạng?", "You cannot do it online?");
    public static readonly Sentence OtherCounter = new(
        "Đến bất kỳ bộ phận một cửa nào trong tỉnh: cán bộ hướng dẫn bạn tự nộp bằng tài khoản của bạn, hoặc nhận hồ sơ giấy.",
        "Come to any one-stop of the province: an official guides you to file with your own account, or takes paper in.");
    public static readonly Sentence OtherHelp = new(
        "Điểm hỗ trợ và bưu điện nộp hộ được khi bạn đồng ý; gửi xong, người nộp hộ không xem được hồ sơ nữa.",
        "Support points and post offices file for you with your consent; once it is sent the helper no longer sees it.");
}
