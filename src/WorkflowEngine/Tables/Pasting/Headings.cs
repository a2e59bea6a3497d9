using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>What a column of a pasted table holds.</summary>
public enum PastedColumn : byte
{
    /// <summary>Nothing that a table of steps needs.</summary>
    Other,

    Number,

    /// <summary>What is done.</summary>
    Name,

    /// <summary>Who does it: unit, person, or both in one cell.</summary>
    Who,

    /// <summary>The unit alone, beside a column for the person.</summary>
    Unit,

    Time,

    /// <summary>What comes out of the step.</summary>
    Result,

    /// <summary>Which form is filled in.</summary>
    Form,
}

/// <summary>The words by which columns and special rows are told; compared without marks and case.</summary>
internal static class Headings
{
    private static readonly ImmutableArray<(PastedColumn Column, string[] Words)> Columns =
    [
        (PastedColumn.Time, ["thoi gian", "thoi han", "so gio", "so ngay", "tg", "time"]),
        (PastedColumn.Result, ["ket qua", "san pham", "dau ra", "result"]),
        (PastedColumn.Form, ["bieu mau", "mau", "mau bieu", "form"]),
        (PastedColumn.Who, ["nguoi thuc hien", "nguoi xu ly", "trach nhiem", "chuc danh", "vi tri", "doi tuong", "can bo", "cong chuc", "nguoi chu tri", "who", "role"]),
        (PastedColumn.Unit, ["don vi", "co quan", "bo phan", "phong ban", "chu the", "unit"]),
        (PastedColumn.Number, ["tt", "stt", "so tt", "so thu tu", "no"]),
        (PastedColumn.Name, ["noi dung", "cong viec", "trinh tu", "cac buoc", "ten buoc", "buoc thuc hien", "buoc cong viec", "hoat dong", "buoc", "step", "quy trinh"]),
        (PastedColumn.Other, ["ghi chu", "can cu", "note"]),
    ];

    /// <summary>What a heading says its column holds; null when it is no heading.</summary>
    public static PastedColumn? Of(string cell)
    {
        var plain = " " + Unmarked.Words(cell) + " ";
        if (plain.Length > 80)
        {
            return null;
        }

        foreach (var (column, words) in Columns)
        {
            if (words.Any(word => plain.Contains(" " + word + " ", StringComparison.Ordinal)))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The row that sums the others up.</summary>
    public static bool IsTotal(string cell) =>
        Unmarked.Words(cell) is var plain && (plain is "tong" or "cong" || Totals.Any(total => plain.StartsWith(total, StringComparison.Ordinal)));

    private static readonly string[] Totals = ["tong cong", "tong so", "tong thoi", "tong cap", "tong tai", "tong buoc", "cong thoi gian", "cong tai"];
}
