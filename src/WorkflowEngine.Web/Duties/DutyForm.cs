using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Duties;

/// <summary>What somebody sends to close a duty.</summary>
public sealed class DutyForm
{
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
            .Select(pair => KeyValuePair.Create(pair.Key, Value.Of(pair.Value!.Trim())))),
    };
}
