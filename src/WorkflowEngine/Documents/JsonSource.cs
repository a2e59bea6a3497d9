using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>The text of a document as JSON, or the fault that says why it is none.</summary>
internal static class JsonSource
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonElement? Parse(ReadOnlySpan<byte> utf8, DocumentLimits limits, out DocumentFault? fault)
    {
        fault = TooLarge(utf8.Length, limits) ?? NotText(utf8);
        if (fault is not null)
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(utf8, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        }
        catch (JsonException)
        {
            fault = Explain(utf8, limits);
            return null;
        }
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    public static DocumentFault? TooLarge(long bytes, DocumentLimits limits) => bytes <= limits.MaxBytes
        ? null
        : At(DocumentFaultCodes.TooLarge, null, null, new Sentence(
            $"Tài liệu lớn {Megabytes(bytes, "vi-VN")} MB, vượt giới hạn {Megabytes(limits.MaxBytes, "vi-VN")} MB nên không được đọc; hãy tách quy trình hoặc bỏ dữ liệu nhúng.",
            $"The document is {Megabytes(bytes, "en-US")} MB, over the limit of {Megabytes(limits.MaxBytes, "en-US")} MB, and was not read; split the procedure or take embedded data out."));

    private static DocumentFault? NotText(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            var (line, column) = Position(utf8, FirstInvalid(utf8));
            return At(DocumentFaultCodes.NotText, line, column, new Sentence(
                $"Tài liệu phải là văn bản UTF-8, nhưng ở dòng {line}, cột {column} có byte không thuộc UTF-8; hãy lưu lại tệp với bảng mã UTF-8.",
                $"The document must be UTF-8 text, but line {line}, column {column} holds bytes that are not UTF-8; save the file as UTF-8."));
        }

        var lone = LoneSurrogate(utf8);
        if (lone < 0)
        {
            return null;
        }

        var (loneLine, loneColumn) = Position(utf8, lone);
        return At(DocumentFaultCodes.NotText, loneLine, loneColumn, new Sentence(
            $"Ở dòng {loneLine}, cột {loneColumn} có mã \\u chỉ là nửa ký tự; cần đủ cặp mã hoặc viết thẳng ký tự đó.",
            $"Line {loneLine}, column {loneColumn} has a \\u escape for half a character; write both halves or the character itself."));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Where a \uD8xx…\uDFxx stands without its other half; -1 when nowhere.</summary>
    private static int LoneSurrogate(ReadOnlySpan<byte> utf8)
    {
        for (var at = 0; utf8[at..].IndexOf((byte)'\\') is var step and >= 0;)
        {
            at += step;
            var unit = EscapedUnit(utf8, at);
            if (!char.IsSurrogate(unit))
            {
                at = Math.Min(at + 2, utf8.Length);
                continue;
            }

            if (!char.IsHighSurrogate(unit) || !char.IsLowSurrogate(EscapedUnit(utf8, at + 6)))
            {
                return at;
            }

            at += 12;
        }

        return -1;
    }

    private static char EscapedUnit(ReadOnlySpan<byte> utf8, int at) =>
        at + 6 <= utf8.Length
        && utf8[at] == (byte)'\\'
        && utf8[at + 1] == (byte)'u'
        && ushort.TryParse(utf8.Slice(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit)
            ? (char)unit
            : '\0';

    private static DocumentFault Explain(ReadOnlySpan<byte> utf8, DocumentLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= limits.MaxDepth && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    return TooDeep(Position(utf8, (int)reader.TokenStartIndex), limits);
                }
            }
        }
        catch (JsonException broken)
        {
            var at = OffsetOf(utf8, broken);
            return utf8[Math.Min(at, utf8.Length)..].Trim(" \t\r\n"u8).IsEmpty ? Truncated(utf8) : NotJson(utf8, at);
        }

        return Truncated(utf8);
    }

    private static DocumentFault TooDeep((int Line, int Column) at, DocumentLimits limits) => At(DocumentFaultCodes.TooDeep, at.Line, at.Column, new Sentence(
        $"Ở dòng {at.Line} tài liệu lồng nhau sâu hơn {limits.MaxDepth} cấp; hãy tách phần bên trong thành quy trình riêng.",
        $"On line {at.Line} the document nests deeper than {limits.MaxDepth} levels; make the inner part a procedure of its own."));

    private static DocumentFault Truncated(ReadOnlySpan<byte> utf8)
    {
        var (line, column) = Position(utf8, utf8.Length);
        return At(DocumentFaultCodes.Truncated, line, column, new Sentence(
            $"Tài liệu bị cắt cụt: văn bản kết thúc ở dòng {line}, cột {column} khi JSON chưa đóng; hãy lấy lại tệp đầy đủ.",
            $"The document is cut off: the text ends on line {line}, column {column} before the JSON is closed; get the whole file again."));
    }

    private static DocumentFault NotJson(ReadOnlySpan<byte> utf8, int at)
    {
        var (line, column) = Position(utf8, at);
        Rune.DecodeFromUtf8(utf8[at..], out var found, out _);
        var shown = Rune.IsControl(found) ? $"U+{found.Value:X4}" : found.ToString();
        return At(DocumentFaultCodes.NotJson, line, column, new Sentence(
            $"Tài liệu không phải JSON hợp lệ: ở dòng {line}, cột {column} gặp “{shown}” không đúng chỗ.",
            $"The document is not valid JSON: line {line}, column {column} has “{shown}” where it cannot stand."));
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        var start = 0;
        for (var line = 0L; line < (broken.LineNumber ?? 0); line++)
        {
            var end = utf8[start..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            start += end + 1;
        }

        return (int)Math.Min(start + (broken.BytePositionInLine ?? 0), utf8.Length);
    }

    private static (int Line, int Column) Position(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static string Megabytes(long bytes, string culture) =>
        (bytes / 1024d / 1024d).ToString("0.###", System.Globalization.CultureInfo.GetCultureInfo(culture));

    private static DocumentFault At(string code, int? line, int? column, Sentence sentence) =>
        new() { Severity = FaultSeverity.Error, Code = code, Sentence = sentence, Line = line, Column = column };
}
