using WorkflowEngine.Authoring;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>Why a change of a template is not made.</summary>
internal static class LetterSentences
{
    public static readonly Sentence MayNotDesign = new("Chỉ người thiết kế quy trình lưu được mẫu.", "Only those who design procedures can save templates.");
    public static readonly Sentence MayNotPublish = new("Chỉ người công bố quy trình công bố được mẫu.", "Only those who publish procedures can publish templates.");
    public static readonly Sentence Empty = new("Mẫu chưa có nội dung.", "The template has no text yet.");
    public static readonly Sentence TooLong = new("Mẫu dài quá 200.000 ký tự; hãy tách thành các phần dùng chung.", "The template is longer than 200,000 characters; split it into parts.");
    public static readonly Sentence NoName = new(
        "Tên tệp mẫu phải có ngôn ngữ và đuôi, ví dụ letters/moi-hop.vi.html.",
        "A template's file is named with language and ending, for example letters/moi-hop.vi.html.");
    public static readonly Sentence NoVersion = new("Không có phiên bản này. Mở lại trang rồi chọn lại.", "There is no such version. Open the page again and choose.");

    public static Sentence Syntax(TemplateFault fault) => new(
        $"Mẫu chưa công bố được: sai ở dòng {fault.Line}, cột {fault.Column}. {fault.Sentence.Vi}",
        $"It cannot be published: it is wrong at line {fault.Line}, column {fault.Column}. {fault.Sentence.En}");

    public static Sentence NoPart(string file, string included) => new(
        $"Mẫu “{file}” chèn phần “{included}” mà phần đó chưa được công bố. Công bố phần đó trước, hoặc sửa tên.",
        $"Template “{file}” includes “{included}”, which is not published. Publish that first, or correct the name.");

    public static Sentence Missing(MissingName name, LocalText procedure) => new(
        $"Mẫu chưa công bố được: dòng {name.Line} in “{name.Path}” mà thư của “{procedure.Vi}” không có.{(name.Near is { } near ? $" Có phải “{near}”?" : "")}",
        $"It cannot be published: line {name.Line} prints “{name.Path}”, which letters of “{procedure.En}” do not have.{(name.Near is { } meant ? $" Did you mean “{meant}”?" : "")}");

    public static Sentence NotRendered(TemplateFault fault, Sentence sample, string procedure) => new(
        $"Mẫu chưa công bố được: thư của “{procedure}” trên hồ sơ mẫu “{sample.Vi}” dừng ở “{fault.Template}”, dòng {fault.Line}. {fault.Sentence.Vi}",
        $"It cannot be published: the letter of “{procedure}” on the sample “{sample.En}” stops in “{fault.Template}” at line {fault.Line}. {fault.Sentence.En}");
}
