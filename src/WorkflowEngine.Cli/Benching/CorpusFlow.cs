using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Cli.Benching;

/// <summary>The flow of a made-up procedure: received, appraised in one of two ways, reviewed, signed, issued, returned.</summary>
internal static class CorpusFlow
{
    /// <summary>The flowchart, with times that add up to so many working days.</summary>
    public static JsonObject Of(string code, int days)
    {
        var appraisal = string.Create(CultureInfo.InvariantCulture, $"{days - 2} wd");
        var number = code[2..];
        return new JsonObject
        {
            ["id"] = "luu-do",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = new JsonArray(
                Step("bat-dau", "Elsa.Start", 0, ""),
                Official("tiep-nhan", "Procedure.Receive", 1, "tiep-nhan", "0.25 wd", """ "unit": "receiving", "receipt": "forms/01-giay-tiep-nhan" """),
                Step("bo-sung", "Procedure.Supplement", 2, """ "template": "forms/02-yeu-cau-bo-sung", "time": "10 wd" """),
                Step("tu-choi", "Procedure.Stop", 3, """ "kind": "refuse", "template": "forms/03-tu-choi" """),
                Step("dung", "Procedure.Stop", 4, """ "kind": "stop", "template": "forms/05-dung-giai-quyet" """),
                Step("tinh-diem", "Elsa.RunJavaScript", 5, $$""" "script": {{Rule($"const so = (fields.soBan ?? 1) * {days}; setVariable('Diem', so); return so;")}} """),
                Step("ghi-ten", "Elsa.SetVariable", 6, $$""" "variable": { "id": "diem", "name": "Diem" }, "value": {{Rule("variables.Diem > 10 ? 10 : variables.Diem")}} """),
                Official("phan-cong", "Procedure.Work", 7, "phan-cong", "0.25 wd", ""),
                Step("cap-lai", "Elsa.FlowDecision", 8, $$""" "condition": {{Rule("fields.loai === 'lai'")}} """),
                Official("tham-dinh", "Procedure.Review", 9, "tham-dinh", appraisal, """ "fourEyesWith": "tiep-nhan" """),
                Official("tham-dinh-lai", "Procedure.Review", 10, "tham-dinh", appraisal, """ "fourEyesWith": "tiep-nhan" """),
                Step("bo-sung-2", "Procedure.Supplement", 11, """ "template": "forms/02-yeu-cau-bo-sung", "time": "10 wd" """),
                Official("xem-xet", "Procedure.Review", 12, "xem-xet", "0.5 wd", """ "fourEyesWith": "tham-dinh, tham-dinh-lai" """),
                Official("ky", "Procedure.Review", 13, "ky", "0.5 wd", """ "unit": "authority of competent" """),
                Official("van-thu", "Procedure.Issue", 14, "van-thu", "0.5 wd", $$""" "result": "KQ.T{{int.Parse(number, CultureInfo.InvariantCulture) % 97:00}}.{{number}}", "template": "bench/ket-qua-{{code}}", "signedBy": "ky" """),
                Step("bao", "Procedure.Notify", 15, $$""" "template": "bench/bao-{{code}}", "to": "applicant", "by": "mail" """),
                Official("tra", "Procedure.Return", 16, "tra-ket-qua", null, """ "unit": "receiving" """),
                Step("ket-thuc", "Elsa.End", 17, "")),
            ["connections"] = new JsonArray(
            [
                .. Flow(
                    "bat-dau:Done tiep-nhan", "tiep-nhan:Accepted tinh-diem", "tiep-nhan:SupplementRequired bo-sung", "tiep-nhan:Refused tu-choi"),
                .. Flow("bo-sung:Supplied tiep-nhan", "bo-sung:Expired dung", "bo-sung:Withdrawn dung"),
                .. Flow("tinh-diem:Done ghi-ten", "ghi-ten:Done phan-cong", "phan-cong:Done cap-lai", "phan-cong:Returned tiep-nhan"),
                .. Flow("cap-lai:True tham-dinh-lai", "cap-lai:False tham-dinh"),
                .. Review("tham-dinh", "xem-xet", "phan-cong"),
                .. Review("tham-dinh-lai", "xem-xet", "phan-cong"),
                .. Review("xem-xet", "ky", "phan-cong"),
                .. Review("ky", "van-thu", "xem-xet"),
                .. Flow("bo-sung-2:Supplied phan-cong", "bo-sung-2:Expired dung", "bo-sung-2:Withdrawn dung"),
                .. Flow("van-thu:Issued bao", "bao:Done tra", "tra:Returned ket-thuc"),
            ]),
        };
    }

    private static IEnumerable<JsonNode> Review(string step, string next, string back) =>
        Flow($"{step}:Approved {next}", $"{step}:SupplementRequired bo-sung-2", $"{step}:Rejected tu-choi", $"{step}:Returned {back}");

    private static IEnumerable<JsonNode> Flow(params string[] arrows) => arrows.Select(arrow =>
    {
        var (from, to) = (arrow.Split(' ')[0].Split(':'), arrow.Split(' ')[1]);
        return JsonNode.Parse($$"""{ "source": { "activity": "{{from[0]}}", "port": "{{from[1]}}" }, "target": { "activity": "{{to}}", "port": "In" }, "vertices": [] }""")!;
    });

    private static JsonObject Official(string id, string type, int place, string role, string? time, string members)
    {
        var step = Step(id, type, place, members);
        step["role"] = role;
        step["unit"] ??= "competent";
        if (time is not null)
        {
            step["time"] = time;
        }

        return step;
    }

    private static JsonObject Step(string id, string type, int place, string members) => JsonNode.Parse($$"""
        {
          "id": "{{id}}", "nodeId": "Workflow1:luu-do:{{id}}", "name": "{{id}}", "type": "{{type}}", "version": 1{{(members.Length == 0 ? "" : "," + members)}},
          "customProperties": { "canStartWorkflow": false, "runAsynchronously": false },
          "metadata": { "displayText": "Bước {{id}}", "designer": { "position": { "x": {{40 + (220 * (place % 6))}}, "y": {{40 + (110 * (place / 6))}} }, "size": { "width": 180, "height": 60 } } }
        }
        """)!.AsObject();

    private static string Rule(string source) =>
        new JsonObject { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = source } }.ToJsonString();
}
