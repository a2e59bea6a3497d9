using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Printing;

/// <summary>The words of printing.</summary>
internal static class PrintingText
{
    public static readonly Sentence NoChromium = new(
        "Máy chủ chưa có Chromium nên chưa tạo được tệp PDF. Mở văn bản và in từ trình duyệt (Ctrl+P, chọn Lưu thành PDF), hoặc nhờ quản trị cài Chromium và đặt Printing:Chromium.",
        "This server has no Chromium, so no PDF can be made. Open the letter and print it from the browser (Ctrl+P, Save as PDF), or have an administrator install Chromium and set Printing:Chromium.");

    public static readonly Sentence TooLong = new(
        "Văn bản quá dài nên không tạo được tệp PDF. Mở văn bản và in từ trình duyệt.",
        "The letter is too long for a PDF to be made. Open it and print it from the browser.");

    public static readonly Sentence Failed = new(
        "Chưa tạo được tệp PDF lúc này. Thử lại sau ít phút, hoặc mở văn bản và in từ trình duyệt.",
        "The PDF could not be made just now. Try again in a few minutes, or open the letter and print it from the browser.");

    public static readonly Sentence PdfOf = new("Tải PDF: {0}", "Download PDF: {0}");
    public static readonly Sentence NotMade = new("Chưa tạo được tệp PDF", "The PDF was not made");
}
