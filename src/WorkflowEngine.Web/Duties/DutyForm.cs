using System.Globalization;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>What somebody sends to close a duty.</summary>
public sealed class DutyForm
{
    /// <summary>What the day chosen for the apology is called among the data.</summary>
    private const string NewDay = "day";

    public Guid Key { get; set; }

    public string? Outcome { get; set; }

    public string? Note { get; set; }

    /// <summary>What the kind of duty asks for, by name.</summary>
    public Dictionary<string, string?> Data { get; set; } = [];

    internal CloseDuty Read(int seq, string by) => new(seq, by, Outcome ?? "")
    {
        Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim().ReplaceLineEndings("\n"),
        Data = ValueMap.From(Data
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, Value.Of(Stored(pair.Key, pair.Value!.Trim()))))),
    };

    /// <summary>A day is typed as people write it and stored as machines do.</summary>
    private static string Stored(string name, string typed) =>
        name == NewDay && DayTyping.Day(typed) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed;
}
