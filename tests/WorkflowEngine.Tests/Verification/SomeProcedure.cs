using System.Collections.Immutable;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification;

/// <summary>Builds documents for checks, a step and a connection at a time.</summary>
internal sealed class SomeProcedure
{
    private readonly JsonArray _steps = [];
    private readonly JsonArray _connections = [];
    private readonly JsonArray _variables = [];

    private SomeProcedure(JsonObject facts) => Facts = facts;

    /// <summary>The facts, to be changed.</summary>
    public JsonObject Facts { get; }

    public static SomeProcedure Empty(string limit = "3 wd") => new(JsonNode.Parse($$"""
        {
          "code": "1.001193", "name": { "vi": "Thủ tục mẫu", "en": "Sample procedure" }, "level": "commune",
          "field": { "code": "ho-tich", "name": { "vi": "Hộ tịch", "en": "Civil status" } },
          "serviceLevels": [{ "level": "full" }],
          "timeLimits": [{ "id": "chung", "limit": "{{limit}}" }],
          "components": [{ "id": "don", "name": { "vi": "Đơn đề nghị", "en": "Application" } }],
          "fields": [
            { "id": "hoTen", "label": { "vi": "Họ tên", "en": "Name" }, "type": "text", "required": true },
            { "id": "loai", "label": { "vi": "Loại", "en": "Kind" }, "type": "choice", "required": true,
              "choices": [{ "id": "moi", "label": { "vi": "Mới", "en": "New" } }, { "id": "lai", "label": { "vi": "Lại", "en": "Again" } }] },
            { "id": "soBan", "label": { "vi": "Số bản", "en": "Copies" }, "type": "number" }
          ],
          "results": [{ "code": "KQ.G15.000031", "name": { "vi": "Giấy mẫu", "en": "Sample paper" } }],
          "legalBasis": [{ "instrument": "Luật mẫu", "from": "2020-01-01" }],
          "channels": ["online", "counter", "post"]
        }
        """)!.AsObject());

    /// <summary>Received, reviewed, signed, issued and returned within three days; nothing about it is wrong.</summary>
    public static SomeProcedure Sound() => Empty()
        .Step("bat-dau", "Elsa.Start")
        .Official("nhan", "Procedure.Receive", "0.25 wd", """ "receipt": "forms/nhan" """)
        .Step("bo-sung", "Procedure.Supplement", """ "time": "10 wd", "template": "forms/bo-sung" """)
        .Step("tu-choi", "Procedure.Stop", """ "kind": "refuse" """)
        .Step("dung", "Procedure.Stop", """ "kind": "stop" """)
        .Official("tham-dinh", "Procedure.Review", "1.5 wd")
        .Official("ky", "Procedure.Review", "1 wd", """ "role": "ky", "fourEyesWith": "tham-dinh" """)
        .Official("cap", "Procedure.Issue", "0.125 wd", """ "result": "KQ.G15.000031" """)
        .Official("tra", "Procedure.Return", "0.125 wd")
        .Step("ket-thuc", "Elsa.End")
        .Flow("bat-dau nhan", "nhan:Accepted tham-dinh", "nhan:SupplementRequired bo-sung", "nhan:Refused tu-choi")
        .Flow("bo-sung:Supplied nhan", "bo-sung:Expired dung", "bo-sung:Withdrawn dung")
        .Flow("tham-dinh:Approved ky", "tham-dinh:SupplementRequired bo-sung-2", "tham-dinh:Rejected tu-choi", "tham-dinh:Returned nhan")
        .Flow("ky:Approved cap", "ky:SupplementRequired bo-sung-2", "ky:Rejected tu-choi", "ky:Returned tham-dinh")
        .Step("bo-sung-2", "Procedure.Supplement", """ "time": "10 wd", "template": "forms/bo-sung" """)
        .Flow("bo-sung-2:Supplied tham-dinh", "bo-sung-2:Expired dung", "bo-sung-2:Withdrawn dung")
        .Flow("cap:Issued tra", "tra:Returned ket-thuc");

    /// <summary>A table of steps as a decision prints it, one after the other, and the limit that it declares.</summary>
    public static SomeProcedure Table(string limit, params ReadOnlySpan<string> times)
    {
        var table = Empty(limit).Step("bat-dau", "Elsa.Start");
        table.Facts.Remove("serviceLevels");
        var before = "bat-dau";
        for (var i = 0; i < times.Length; i++)
        {
            var (id, kind, port) = i == times.Length - 1 ? ("tra", "Procedure.Return", "Returned") : ($"buoc-{i + 1}", "Procedure.Work", "Done");
            table.Official(id, kind, times[i]).Flow($"{before} {id}");
            before = $"{id}:{port}";
            if (kind == "Procedure.Work")
            {
                table.Flow($"{id}:Returned {(i == 0 ? "tra-lai" : "buoc-1")}");
            }
        }

        return table.Step("tra-lai", "Procedure.Stop", """ "kind": "refuse" """).Step("ket-thuc", "Elsa.End").Flow($"{before} ket-thuc");
    }

    public SomeProcedure Step(string id, string type, string members = "")
    {
        _steps.Add(JsonNode.Parse($$"""{ "id": "{{id}}", "type": "{{type}}" {{(members.Trim().Length == 0 ? "" : "," + members)}} }"""));
        return this;
    }

    /// <summary>A step of somebody of the commune's division; a member given again replaces what stands here.</summary>
    public SomeProcedure Official(string id, string type, string time, string members = "")
    {
        var step = new JsonObject { ["id"] = id, ["type"] = type, ["unit"] = "competent", ["role"] = "tham-dinh", ["time"] = time };
        foreach (var (name, value) in JsonNode.Parse($"{{{members}}}")!.AsObject())
        {
            step[name] = value?.DeepClone();
        }

        _steps.Add((JsonNode)step);
        return this;
    }

    /// <summary>Connections written "from:Port to"; without a port by Done.</summary>
    public SomeProcedure Flow(params ReadOnlySpan<string> connections)
    {
        foreach (var connection in connections)
        {
            var (from, to) = (connection.Split(' ')[0], connection.Split(' ')[1]);
            var (source, port) = from.Split(':') is [var id, var named] ? (id, named) : (from, "Done");
            _connections.Add(JsonNode.Parse($$"""{ "source": { "activity": "{{source}}", "port": "{{port}}" }, "target": { "activity": "{{to}}", "port": "In" } }"""));
        }

        return this;
    }

    public SomeProcedure Cut(string connection)
    {
        var (from, to) = (connection.Split(' ')[0].Split(':'), connection.Split(' ')[1]);
        var port = from.Length > 1 ? from[1] : "Done";
        _connections.Remove(_connections.Single(one =>
            one!["source"]!["activity"]!.ToString() == from[0] && one["source"]!["port"]!.ToString() == port && one["target"]!["activity"]!.ToString() == to));
        return this;
    }

    /// <summary>Puts a chain of steps that go on by Done between two connected ones.</summary>
    public SomeProcedure Between(string connection, string chain) =>
        Cut(connection).Flow($"{connection.Split(' ')[0]} {chain}", $"{chain} {connection.Split(' ')[1]}");

    public SomeProcedure With(string step, string member, string json)
    {
        _steps.Single(one => one!["id"]!.ToString() == step)![member] = JsonNode.Parse(json);
        return this;
    }

    public SomeProcedure Without(string step)
    {
        _steps.Remove(_steps.Single(one => one!["id"]!.ToString() == step));
        return this;
    }

    public SomeProcedure WithFact(string member, string json)
    {
        Facts[member] = JsonNode.Parse(json);
        return this;
    }

    public SomeProcedure Variable(string name)
    {
        _variables.Add(JsonNode.Parse($$"""{ "id": "{{name}}", "name": "{{name}}", "typeName": "Object" }"""));
        return this;
    }

    public string Json => new JsonObject
    {
        ["id"] = "v",
        ["definitionId"] = "d",
        ["variables"] = _variables.DeepClone(),
        ["customProperties"] = new JsonObject { ["procedure"] = Facts.DeepClone() },
        ["root"] = new JsonObject { ["id"] = "luu-do", ["type"] = "Elsa.Flowchart", ["activities"] = _steps.DeepClone(), ["connections"] = _connections.DeepClone() },
    }.ToJsonString();

    public ImmutableArray<Finding> Check(VerificationWorld? world = null) =>
        Verifier.Check(WorkflowDocument.Read(Json), world ?? SomeWorld.Whole);

    /// <summary>A rule as Elsa writes an input.</summary>
    public static string Rule(string source) =>
        new JsonObject { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = source } }.ToJsonString();
}
