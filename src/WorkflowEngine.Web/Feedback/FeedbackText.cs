using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>The words of feedback for those who give it.</summary>
internal static class FeedbackText
{
    public static readonly Sentence Title = new("Phản ánh, kiến nghị", "Feedback and petitions");
    public static readonly Sentence Lead = new(
        "Nói với cơ quan về một hồ sơ, một việc làm, một thủ tục hay một quy định. Mỗi phản ánh có người trả lời và có hạn.",
        "Tell the agency about a dossier, something done, a procedure or a rule. Each one is answered by a person and by a date.");
    public static readonly Sentence Write = new("Gửi phản ánh, kiến nghị", "Write one");
    public static readonly Sentence Clocks = new(
        "Từ chối trong {0}, hỏi thêm trong {1}, trả lời trong {2}, công khai trong {3} sau khi trả lời.",
        "Refused within {0}, more asked within {1}, answered within {2}, published within {3} of the answer.");
    public static readonly Sentence Mine = new("Phản ánh của tôi", "What I wrote");
    public static readonly Sentence MineNone = new("Bạn chưa gửi phản ánh nào.", "You have written nothing yet.");
    public static readonly Sentence MineSignIn = new("Đăng nhập để xem những phản ánh bạn đã gửi.", "Sign in to see what you wrote.");
    public static readonly Sentence OpenOne = new("Xem phản ánh bằng mã", "Open one by its codes");
    public static readonly Sentence Code = new("Mã phản ánh", "Code");
    public static readonly Sentence Secret = new("Mã tra cứu", "Lookup code");
    public static readonly Sentence Open = new("Xem phản ánh", "Open the petition");
    public static readonly Sentence NotFound = new(
        "Không có phản ánh nào mang hai mã này. Kiểm tra lại từng ký tự.",
        "Nothing has these two codes. Check each sign.");
    public static readonly Sentence PublishedTitle = new("Trả lời đã công khai", "Published answers");
    public static readonly Sentence PublishedNone = new("Chưa có trả lời nào được công khai.", "Nothing is published yet.");
    public static readonly Sentence PublishedAll = new("Xem tất cả", "See all");
    public static readonly Sentence PublishedLine = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence More = new("Trang sau", "Next page");

    public static readonly Sentence About = new("Phản ánh về điều gì?", "What is it about?");
    public static readonly Sentence AboutMissing = new("Chọn phản ánh về điều gì.", "Choose what it is about.");
    public static readonly Sentence AboutDossier = new("Hồ sơ {0}", "Dossier {0}");
    public static readonly Sentence AboutProcedure = new("Thủ tục: {0}", "Procedure: {0}");
    public static readonly Sentence Step = new("Bước nào? (không bắt buộc)", "Which step? (optional)");
    public static readonly Sentence StepAny = new("Cả hồ sơ", "The whole dossier");
    public static readonly Sentence Unit = new("Gửi đến cơ quan nào?", "Which agency is it for?");
    public static readonly Sentence UnitHint = new(
        "Nếu không đúng thẩm quyền, cơ quan nhận phải chuyển đi và nói rõ vì sao.",
        "If it is not theirs they have to pass it on and say why.");
    public static readonly Sentence Choose = new("Chọn trong danh sách", "Choose from the list");
    public static readonly Sentence Summary = new("Tóm tắt", "In one line");
    public static readonly Sentence Story = new("Nội dung", "What happened");
    public static readonly Sentence StoryHint = new(
        "Ở đâu, lúc nào, ai làm gì, và bạn muốn cơ quan làm gì.",
        "Where, when, who did what, and what you want done.");
    public static readonly Sentence GoesTo = new("Gửi đến {0}.", "It goes to {0}.");
    public static readonly Sentence GoesToDesk = new("Gửi đến {0}. Nơi tiếp nhận: {1}.", "It goes to {0}, where {1} receives it.");
    public static readonly Sentence NameMissing = new("Nhập họ và tên để cơ quan biết liên hệ với ai.", "Give your name, so that the agency knows whom to reach.");
    public static readonly Sentence ReachMissing = new(
        "Nhập số điện thoại hoặc thư điện tử, hoặc xóa họ tên nếu bạn không muốn để lại liên hệ.",
        "Give a telephone number or a mail address, or clear the name if you want to leave no contact.");
    public static readonly Sentence PhoneWrong = new("Số điện thoại chưa đúng, ví dụ đúng: 0912 345 678.", "This is no telephone number; one looks like 0912 345 678.");
    public static readonly Sentence EmailWrong = new("Địa chỉ thư điện tử chưa đúng, ví dụ đúng: ten@example.vn.", "This is no mail address; one looks like name@example.vn.");
    public static readonly Sentence Who = new("Liên hệ", "How to reach you");
    public static readonly Sentence WhoHint = new(
        "Không bắt buộc. Không để lại liên hệ thì cơ quan không hỏi thêm được; bạn xem trả lời bằng mã.",
        "Optional. Without it nobody can ask you more; you read the answer by its codes.");
    public static readonly Sentence Anonymous = new("Gửi không kèm tên và liên hệ của tôi", "Send it without my name and contact");
    public static readonly Sentence Name = new("Họ và tên", "Name");
    public static readonly Sentence Phone = new("Điện thoại", "Telephone");
    public static readonly Sentence Email = new("Thư điện tử", "Mail address");
    public static readonly Sentence Send = new("Gửi phản ánh", "Send it");
    public static readonly Sentence Sent = new("Đã gửi phản ánh {0}.", "Your feedback {0} is sent.");
    public static readonly Sentence SentKeep = new(
        "Mã tra cứu của bạn là {0}. Ghi lại cả hai mã để xem trả lời.",
        "Your lookup code is {0}. Keep both codes to read the answer.");
    public static readonly Sentence NoRules = new(
        "Hôm nay chưa có quy định về phản ánh, kiến nghị có hiệu lực. Gọi tổng đài để phản ánh.",
        "No rules on feedback are in force today. Call the helpline.");
}
