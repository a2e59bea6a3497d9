using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>A draft in the person's list, with the names of its procedure and of the unit.</summary>
public sealed record FilingRow(Guid Id, string Name, string? Unit, DateTimeOffset SavedAt)
{
    internal static string Sub(Text text, Formats formats, FilingRow row)
    {
        var saved = text[FilingText.SavedAt, formats.Moment(row.SavedAt)];
        return row.Unit is null ? saved : $"{row.Unit} · {saved}";
    }
}
