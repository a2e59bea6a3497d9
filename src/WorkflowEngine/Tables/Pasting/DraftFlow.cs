using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables.Editing;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>The flowchart of a procedure made from a table: a chain of its rows, laid out in one line.</summary>
internal sealed class DraftFlow(DraftedProcedure procedure)
{
    private const int Across = 400;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly JsonArray _steps = [];
    private readonly JsonArray _connections = [];
    private readonly List<string> _rows = [];

    public JsonObject Root()
    {
        var (last, port) = (Add("Bắt đầu", "Elsa.Start", 60), "Done");
        string? signed = null;
        foreach (var row in procedure.Rows)
        {
            var id = Add(row.Name.Trim(), RowKinds.TypeOf(row.Kind), 180, [.. Settings(row, signed)]);
            _rows.Add(id);
            _connections.Add((JsonNode)Arrow.Make(last, port, id).Json);
            (last, port) = (id, RowKinds.MainPortOf(row.Kind));
            signed = row is { Kind: RowKind.Review, Role: "ky" } ? id : signed;
            if (NoticeAfter(row.Kind) is { } notice)
            {
                var told = Add(notice.Name, "Procedure.Notify", 180, ("template", notice.Template), ("to", "applicant"), ("by", "mail, inbox"));
                _connections.Add((JsonNode)Arrow.Make(last, port, told).Json);
                (last, port) = (told, "Done");
            }
        }

        var end = Add("Kết thúc", "Elsa.End", 60);
        _connections.Add((JsonNode)Arrow.Make(last, port, end).Json);
        return new JsonObject
        {
            ["id"] = "luu-do",
            ["nodeId"] = "Workflow1:luu-do",
            ["name"] = "LuuDo",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = _steps,
            ["connections"] = _connections,
            ["variables"] = new JsonArray(),
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false, ["notFoundConnections"] = new JsonArray() },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>The same document with the usual way of every side outcome.</summary>
    public WorkflowDocument Complete(WorkflowDocument chain)
    {
        var drawing = Drawing.Open(chain);
        foreach (var row in _rows)
        {
            UsualWays.Fill(drawing, row);
        }

        return drawing.Close();
    }

    private IEnumerable<(string, JsonNode?)> Settings(DraftRow row, string? signed)
    {
        yield return ("unit", row.Unit);
        yield return ("role", row.Role);
        if (LimitText.TryParse(row.Time, LimitUnit.WorkingDays, out var time, out _))
        {
            yield return ("time", time!.Canonical);
        }

        switch (row.Kind)
        {
            case RowKind.Receive:
                yield return ("receipt", UsualLetters.Receipt);
                break;
            case RowKind.Issue:
                yield return ("result", DraftFacts.ResultCode(procedure));
                if (signed is not null)
                {
                    yield return ("signedBy", signed);
                }

                break;
        }
    }

    private static (string Name, string Template)? NoticeAfter(RowKind kind) => kind switch
    {
        RowKind.Receive => ("Báo đã tiếp nhận", UsualLetters.Accepted),
        RowKind.Issue => ("Báo đã có kết quả", UsualLetters.Result),
        _ => null,
    };

    private string Add(string name, string type, int width, params ReadOnlySpan<(string Member, JsonNode? Value)> settings)
    {
        var id = StepIds.Free(name, _ids);
        _ids.Add(id);
        var step = new JsonObject { ["id"] = id, ["nodeId"] = "Workflow1:luu-do:" + id, ["name"] = StepIds.Pascal(id), ["type"] = type, ["version"] = 1 };
        foreach (var (member, value) in settings)
        {
            step[member] = value;
        }

        step["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false };
        step["metadata"] = new JsonObject
        {
            ["displayText"] = name,
            ["designer"] = new JsonObject
            {
                ["position"] = new JsonObject { ["x"] = 40 + (_steps.Count * Across), ["y"] = 40 },
                ["size"] = new JsonObject { ["width"] = width, ["height"] = 60 },
            },
        };
        _steps.Add((JsonNode)step);
        return id;
    }
}
