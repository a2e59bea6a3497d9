using System.Text;
using System.Text.RegularExpressions;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What an author hands in, read as far as it has to be to be kept.</summary>
internal static partial class DraftText
{
    /// <summary>Bytes of UTF-8 that a draft may have: thirty times what the longest shipped procedure has.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const int LongestId = 200;

    /// <summary>The document under its id, which may have been made here, or why it cannot be kept.</summary>
    public static (WorkflowDocument? Document, bool IdIsMade, EditingAnswer? Refusal) Read(SaveDefinitionDraft command)
    {
        if (TooLong(command.Content) is { } tooLong)
        {
            return (null, false, EditingAnswer.Refused(EditingRefusalKind.Unreadable, tooLong));
        }

        var read = WorkflowDocument.Read(command.Content);
        if (read.Document is not { } document)
        {
            var why = read.Faults.First(fault => fault.IsError).Sentence;
            return (null, false, EditingAnswer.Refused(EditingRefusalKind.Unreadable, why));
        }

        var faults = DraftFaults.Find(read);
        if (!faults.IsEmpty)
        {
            var first = faults[0];
            return (null, false, EditingAnswer.Refused(EditingRefusalKind.Findings, new Sentence(
                $"{first.Sentence.Vi} {first.WayOut.Vi}", $"{first.Sentence.En} {first.WayOut.En}")) with
            { Findings = faults });
        }

        var isMade = command.Definition is null && document.DefinitionId.Length == 0;
        var id = command.Definition ?? (isMade ? Made(document) : document.DefinitionId);
        return Id().IsMatch(id) && id.Length <= LongestId
            ? (document.DefinitionId == id ? document : document.WithDefinitionId(id), isMade, null)
            : (null, false, EditingAnswer.Refused(EditingRefusalKind.Unreadable, new Sentence(
                $"Mã quy trình “{Short(id)}” không dùng được: chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới, dài nhất {LongestId} ký tự.",
                $"The document id “{Short(id)}” cannot be used: only plain letters, digits, dots, dashes and underscores, at most {LongestId} of them.")));
    }

    private static Sentence? TooLong(string content)
    {
        var bytes = Encoding.UTF8.GetByteCount(content);
        if (bytes <= MostBytes)
        {
            return null;
        }

        var (found, most) = (bytes / 1024.0 / 1024.0, MostBytes / 1024 / 1024);
        return new Sentence(
            string.Create(Vietnamese, $"Tài liệu dài {found:0.0} MB, bản nháp dài nhất {most} MB nên chưa lưu. Bản đã lưu trước đó vẫn còn nguyên; hãy tách quy trình hoặc bỏ bớt nội dung rồi lưu lại."),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The document has {found:0.0} MB and a draft may have {most} MB, so it was not saved. What was saved before is as it was; split the document or take something out and save again."));
    }

    /// <summary>A readable id: code and name without diacritics.</summary>
    private static string Made(WorkflowDocument document)
    {
        var name = document.Procedure is { } facts ? $"{facts.Code} {facts.Name.Vi}" : document.Name ?? "";
        var plain = string.Join('-', Unmarked.Words(name, '.').Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12));
        return Id().IsMatch(plain) ? plain : "quy-trinh";
    }

    private static string Short(string id) => id.Length > 60 ? id[..60] + "…" : id;

    private static readonly System.Globalization.CultureInfo Vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._:-]*$")]
    private static partial Regex Id();
}
