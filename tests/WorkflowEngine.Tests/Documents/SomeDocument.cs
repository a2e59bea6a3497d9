using WorkflowEngine.Documents;

namespace WorkflowEngine.Tests.Documents;

/// <summary>Documents for tests, small and whole.</summary>
internal static class SomeDocument
{
    public const string Permit = """
        {
          "id": "cap-phep-1",
          "definitionId": "cap-phep",
          "name": "Cấp giấy phép xây dựng",
          "createdAt": "2026-11-17T08:00:00+07:00",
          "version": 3,
          "toolVersion": "3.8.2.0",
          "variables": [{ "id": "v1", "name": "SoTang", "typeName": "Int32", "isArray": false, "value": "2" }],
          "inputs": [{ "name": "HoSo", "displayName": "Hồ sơ", "type": "Object", "isArray": false, "uiHint": "singleline" }],
          "outputs": [{ "name": "KetQua", "type": "String", "isArray": false }],
          "outcomes": ["Cấp", "Từ chối"],
          "customProperties": { "procedure": { "code": "1.004222", "name": { "vi": "Cấp giấy phép xây dựng", "en": "Building permit" } } },
          "isReadonly": false, "isSystem": false, "isLatest": true, "isPublished": false,
          "options": { "usableAsActivity": true, "incidentStrategyType": "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core" },
          "root": {
            "id": "flow", "type": "Elsa.Flowchart", "version": 1, "customProperties": {}, "metadata": {}, "variables": [],
            "activities": [
              { "id": "nhan", "nodeId": "Workflow1:flow:nhan", "name": "Nhan", "type": "Procedure.Receive", "version": 1,
                "customProperties": { "canStartWorkflow": true, "mergeMode": "Stream" },
                "metadata": { "displayText": "Tiếp nhận", "designer": { "position": { "x": 10, "y": 20.5 }, "size": { "width": 90, "height": 50 } } },
                "time": "1/2 ngày" },
              { "id": "duyet", "type": "Elsa.FlowDecision", "version": 1,
                "condition": { "typeName": "Boolean", "expression": { "type": "JavaScript", "value": "variables.SoTang > 1" } } },
              { "id": "tra", "type": "Procedure.Return", "version": 1 }
            ],
            "connections": [
              { "source": { "activity": "nhan", "port": "Accepted" }, "target": { "activity": "duyet", "port": "In" }, "vertices": [] },
              { "source": { "activity": "duyet", "port": "True" }, "target": { "activity": "tra", "port": "In" } }
            ]
          }
        }
        """;

    /// <summary>A document around one root step, given as JSON.</summary>
    public static string Around(string root) => $$"""{"id":"v","definitionId":"d","root":{{root}}}""";

    /// <summary>A flowchart of the steps and connections, given as JSON.</summary>
    public static string Flow(string activities, string connections = "", string more = "") =>
        Around($$"""{"id":"flow","type":"Elsa.Flowchart"{{more}},"activities":[{{activities}}],"connections":[{{connections}}]}""");

    /// <summary>The document of a text that must read without any fault.</summary>
    public static WorkflowDocument Clean(string text)
    {
        var read = WorkflowDocument.Read(text);
        Assert.Empty(read.Faults);
        return read.Document!;
    }

    /// <summary>The root of a document around the step, read without any fault.</summary>
    public static ActivityElement Step(string json) => Clean(Around(json)).Root;

    /// <summary>The one fault of a text.</summary>
    public static DocumentFault OnlyFault(string text) => Assert.Single(WorkflowDocument.Read(text).Faults);

    /// <summary>A procedure of so many steps in a row, with rules in its facts, as large as a real one.</summary>
    public static string Procedure(int steps)
    {
        var activities = string.Join(",", Enumerable.Range(1, steps).Select(n => $$$"""
            {"id":"b{{{n}}}","type":"Procedure.Work","version":1,"metadata":{"displayText":"Bước {{{n}}}: thẩm định hồ sơ","designer":{"position":{"x":{{{n * 200}}},"y":40} } },
             "role":"chuyen-vien","time":"0.5 wd","instructions":"Kiểm tra thành phần hồ sơ và đối chiếu dữ liệu.","unit":{"typeName":"String","expression":{"type":"JavaScript","value":"fields.loai === 'A' ? 'unit:X' : 'receiving'"}} }
            """));
        var connections = string.Join(",", Enumerable.Range(1, steps - 1).Select(n => $$$"""{"source":{"activity":"b{{{n}}}","port":"Done"},"target":{"activity":"b{{{n + 1}}}","port":"In"},"vertices":[]}"""));
        var fields = string.Join(",", Enumerable.Range(1, 8).Select(n => $$$"""{"id":"f{{{n}}}","label":{"vi":"Trường số {{{n}}}","en":"Field {{{n}}}"},"type":"text","required":"fields.f1 === 'x{{{n}}}'"}"""));
        return $$$"""
            {"id":"v","definitionId":"d","name":"Thủ tục","version":1,"customProperties":{"procedure":{"code":"1.000001","name":{"vi":"Thủ tục","en":"Procedure"},"fields":[{{{fields}}}]}},
             "root":{"id":"flow","type":"Elsa.Flowchart","activities":[{{{activities}}}],"connections":[{{{connections}}}]}}
            """;
    }
}
