using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Codes;

/// <summary>What a code names.</summary>
public enum CodeSubject : byte
{
    Dossier,
    Procedure,
    Result,

    /// <summary>Numbers of forms and letters.</summary>
    Letter,

    /// <summary>Entries of the register of dossiers.</summary>
    Register,
}

/// <summary>Whose numbers are counted.</summary>
public enum NumberIssuer : byte
{
    /// <summary>The unit that received the dossier.</summary>
    Receiving,

    /// <summary>The body that decides.</summary>
    Authority,
}

/// <summary>
/// How codes of one kind are written, from a dated document: a unit's code, the local day, a sequence that begins anew for
/// each unit and day, and fixed text between them. Circulars changed the pattern of dossier codes in 2025.
/// </summary>
public sealed partial class CodePattern : IDated
{
    private readonly CodeSegment[] _segments;

    internal CodePattern(DatedDocument head, CodeSubject subject, CodeSegment[] segments, string example)
    {
        Head = head;
        Subject = subject;
        _segments = segments;
        Example = example;
    }

    public DatedDocument Head { get; }

    public CodeSubject Subject { get; }

    /// <summary>A code of this pattern, shown to a person who typed another one.</summary>
    public string Example { get; }

    /// <summary>Name of the counter that numbers of letters are drawn from, the same before and after a pattern changes; empty for codes.</summary>
    public string Counter { get; init; } = "";

    /// <summary>Whose numbers these are; each unit counts its own, anew in each year.</summary>
    public NumberIssuer Issuer { get; init; }

    /// <summary>The letters that are numbered in this way, by the names of their templates.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>Reads a code pattern document (docs/schemas/code-pattern.schema.json); its examples are held to the pattern.</summary>
    public static DatedRead<CodePattern> Read(string json) => MemberReader.Document(json, "code-pattern", CodePatternReader.Pattern);

    /// <summary>The pattern in force on a day for codes of a kind; null when no document covers it.</summary>
    public static CodePattern? InForce(IEnumerable<CodePattern> patterns, CodeSubject subject, DateOnly day) =>
        DatedDocument.InForce(patterns.Where(pattern => pattern.Subject == subject), day);

    /// <summary>The pattern in force on a day that numbers a letter; null when the letter has no number.</summary>
    public static CodePattern? OfLetter(IEnumerable<CodePattern> patterns, string template, DateOnly day) =>
        DatedDocument.InForce(patterns.Where(pattern => pattern.Subject == CodeSubject.Letter && pattern.Templates.Contains(template)), day);

    /// <summary>
    /// The name of the counter that the next sequence is drawn from: one for each unit and local day
    /// (<see cref="WorkingCalendar.LocalDay"/>), whatever the pattern of that day.
    /// </summary>
    public static string SequenceKey(string unitCode, DateOnly localDay) =>
        string.Create(CultureInfo.InvariantCulture, $"{unitCode}|{localDay:yyyy-MM-dd}");

    /// <summary>
    /// Writes the code of a dossier; the sequence counts from 1. Answers with a fault when the unit's code is of another
    /// shape or the day's sequence is used up.
    /// </summary>
    public CodeAnswer Format(string unitCode, DateOnly localDay, int sequence)
    {
        var code = "";
        foreach (var segment in _segments)
        {
            switch (segment.Part)
            {
                case CodePart.Text:
                    code += segment.Text;
                    break;
                case CodePart.Unit:
                    if (!segment.Shapes.Any(shape => shape.Length == unitCode.Length && shape.Fit(unitCode) == shape.Length))
                    {
                        var shapes = string.Join(", ", segment.Shapes.Select(shape => shape.Text));
                        return CodeAnswer.Wrong(
                            $"Mã đơn vị “{unitCode}” không đúng mẫu {shapes} (A là chữ cái, 0 là chữ số) nên không cấp được mã hồ sơ; hãy sửa mã của đơn vị.",
                            $"The unit's code “{unitCode}” is not of the shape {shapes} (A a letter, 0 a digit), so no code can be given; correct the unit's code.");
                    }

                    code += unitCode;
                    break;
                case CodePart.Year:
                    code += localDay.ToString("yyyy", CultureInfo.InvariantCulture);
                    break;
                case CodePart.Day:
                    code += localDay.ToString("yyMMdd", CultureInfo.InvariantCulture);
                    break;
                case CodePart.Sequence:
                    if (sequence < 1 || sequence > segment.Most)
                    {
                        return CodeAnswer.Wrong(
                            $"Số thứ tự trong ngày phải từ 1 đến {segment.Most}, nhưng thấy {sequence}; mẫu mã “{Head.Name.Vi}” không cấp thêm được cho đơn vị {unitCode} ngày {localDay:dd/MM/yyyy}.",
                            $"The day's sequence has to be from 1 to {segment.Most}, found {sequence}; the pattern “{Head.Name.En}” has no more codes for unit {unitCode} on {localDay:dd/MM/yyyy}.");
                    }

                    code += sequence.ToString(CultureInfo.InvariantCulture).PadLeft(segment.Width, '0');
                    break;
                default:
                    return CodeAnswer.Wrong(
                        $"Mẫu mã “{Head.Name.Vi}” có phần “{segment.Text}” do nơi khác cấp; ở đây chỉ kiểm tra được mã, không cấp được.",
                        $"The pattern “{Head.Name.En}” has a part “{segment.Text}” that is given elsewhere; codes can be checked here, not given.");
            }
        }

        return new CodeAnswer(code, null);
    }

    /// <summary>The number of a letter with words in the place of the sequence, for a letter that is not sent yet.</summary>
    internal string FormatWith(DateOnly localDay, string sequence) => string.Concat(_segments.Select(segment => segment.Part switch
    {
        CodePart.Text => segment.Text,
        CodePart.Year => localDay.ToString("yyyy", CultureInfo.InvariantCulture),
        CodePart.Sequence => sequence,
        _ => "",
    }));
}

/// <summary>A code, or the sentence why there is none.</summary>
public sealed record CodeAnswer(string? Code, Sentence? Fault)
{
    internal static CodeAnswer Wrong(string vi, string en) => new(null, new Sentence(vi, en));
}
