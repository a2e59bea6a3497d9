namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>Small procedures and workflows, written as Elsa documents.</summary>
internal static class SomeProcedure
{
    public const string Unit = "thanh-sen.trung-tam-pvhcc";

    /// <summary>Reception, appraisal, signature, issue, handing over; every way out leads somewhere, so that it can be published.</summary>
    public static readonly string FiveSteps = OfFive(
        "tiep-nhan:SupplementRequired -> tu-choi", "tiep-nhan:Refused -> tu-choi",
        "tham-dinh:SupplementRequired -> tu-choi", "tham-dinh:Rejected -> tu-choi", "tham-dinh:Returned -> tham-dinh",
        "ky:SupplementRequired -> tu-choi", "ky:Rejected -> tu-choi");

    /// <summary>The same with nothing but what is measured.</summary>
    public static readonly string MeasuredSteps = OfFive();

    /// <summary>Reception that ends in a refusal with its form, or goes on to the end; each form has a number.</summary>
    public static readonly string Numbered = Procedure("danh-so", Chart(
        [
            Step("tiep-nhan", "Procedure.Receive", "thanh-sen.trung-tam-pvhcc", "tiep-nhan"),
            Node("tu-choi", "Procedure.Stop", ", \"kind\": \"refuse\", \"template\": \"forms/03-tu-choi\""),
            Step("lam", "Procedure.Work", "thanh-sen.van-phong", "tham-dinh"),
            Node("het", "Elsa.End"),
        ],
        "tiep-nhan:Refused -> tu-choi", "tiep-nhan:Accepted -> lam", "lam:Done -> het"));

    /// <summary>Reception, and a result whose text a step of the signer issues.</summary>
    public static readonly string Issuing = Procedure("co-ket-qua", Chart(
        [
            Step("tiep-nhan", "Procedure.Receive", "thanh-sen.trung-tam-pvhcc", "tiep-nhan"),
            Step("ky", "Procedure.Issue", "thanh-sen", "ky", ", \"result\": \"KQ.H27.000001\", \"template\": \"parts/contact\""),
            Step("tra", "Procedure.Return", "thanh-sen.trung-tam-pvhcc", "tra-ket-qua"),
            Node("het", "Elsa.End"),
        ],
        "tiep-nhan:Accepted -> ky", "ky:Issued -> tra", "tra:Returned -> het"));

    /// <summary>A refusal that is decided when the dossier is filed.</summary>
    public static readonly string RefusedAtOnce = Procedure("tu-choi-ngay", Chart(
        [Node("tu-choi", "Procedure.Stop", ", \"kind\": \"refuse\", \"template\": \"forms/03-tu-choi\", \"reason\": \"Không thuộc thẩm quyền\"")]));

    /// <summary>Two steps that run at the same time, then one.</summary>
    public static readonly string SideBySide = Procedure("song-song", Chart(
        [
            Node("re", "Elsa.FlowFork", """, "branches": { "typeName": "String[]", "expression": { "type": "Object", "value": "[\"A\",\"B\"]" } }"""),
            Step("trai", "Procedure.Work", "thanh-sen.van-phong", "tham-dinh"),
            Step("phai", "Procedure.Work", "thanh-sen.van-phong", "van-thu"),
            Node("gop", "Elsa.FlowJoin", ", \"mode\": \"WaitAll\""),
            Step("ky", "Procedure.Review", "thanh-sen", "ky"),
            Node("het", "Elsa.End"),
        ],
        "re:A -> trai", "re:B -> phai", "trai:Done -> gop", "phai:Done -> gop", "gop -> ky", "ky:Approved -> het"));

    /// <summary>A workflow that waits for a signal, then asks a program.</summary>
    public static readonly string Signals = Document("tin-hieu", "", Node("luu-do", "Elsa.Sequence",
        $", \"activities\": [{Node("cho", "Elsa.Event", ", \"eventName\": \"Da-Den\"")}, {Node("hoi", "Elsa.RunTask", ", \"taskName\": \"hoi\", \"payload\": \"Nguyễn Văn Kín\"")}]"));

    /// <summary>A workflow that waits for a moment, an hour from its beginning.</summary>
    public static readonly string Waiting = Document("cho-gio", "", Node("luu-do", "Elsa.Sequence",
        $", \"activities\": [{Node("tre", "Elsa.Delay", ", \"timeSpan\": \"01:00:00\"")}]"));

    private static string OfFive(params string[] refusals) => Procedure("nam-buoc", Chart(
        [
            Step("tiep-nhan", "Procedure.Receive", "thanh-sen.trung-tam-pvhcc", "tiep-nhan", ", \"time\": \"0.5 wd\""),
            Step("tham-dinh", "Procedure.Review", "thanh-sen.van-phong", "tham-dinh", ", \"time\": \"1 wd\", \"mayWrite\": \"ketLuan\""),
            Step("ky", "Procedure.Review", "thanh-sen", "ky", ", \"time\": \"0.5 wd\", \"fourEyesWith\": \"tham-dinh\""),
            Step("ban-hanh", "Procedure.Issue", "thanh-sen.van-phong", "van-thu", ", \"result\": \"KQ.H27.000001\""),
            Step("tra", "Procedure.Return", "thanh-sen.trung-tam-pvhcc", "tra-ket-qua"),
            .. refusals.Length == 0 ? Array.Empty<string>() : [Node("tu-choi", "Procedure.Stop", ", \"kind\": \"refuse\", \"template\": \"forms/03-tu-choi\"")],
            Node("het", "Elsa.End"),
        ],
        [
            .. refusals, "tiep-nhan:Accepted -> tham-dinh", "tham-dinh:Approved -> ky", "ky:Approved -> ban-hanh",
            "ky:Returned -> tham-dinh", "ban-hanh:Issued -> tra", "tra:Returned -> het",
        ]));

    private static string Procedure(string id, string root) => Document(id, """
        "customProperties": { "procedure": {
          "code": "1.009999", "name": { "vi": "Thủ tục thử", "en": "Trial procedure" }, "kind": "public",
          "field": { "code": "HT", "name": { "vi": "Hộ tịch", "en": "Civil status" } }, "level": "commune", "receives": ["commune-onestop"],
          "applicants": ["citizen"], "status": "active", "serviceLevels": [{ "level": "full" }],
          "timeLimits": [{ "id": "chung", "limit": "3 wd" }],
          "components": [{ "id": "don", "name": { "vi": "Đơn đề nghị", "en": "Application" }, "form": "original", "quantity": 1 }],
          "fields": [
            { "id": "hoTen", "type": "text", "label": { "vi": "Họ, chữ đệm, tên", "en": "Full name" } },
            { "id": "ketLuan", "type": "text", "label": { "vi": "Kết luận", "en": "Finding" } }],
          "results": [{ "code": "KQ.H27.000001", "name": { "vi": "Giấy chứng nhận", "en": "Certificate" } }],
          "channels": ["online", "counter"] } },
        """, root);

    private static string Document(string id, string settings, string root) =>
        $$"""{ "id": "{{id}}:1", "definitionId": "{{id}}", "name": "{{id}}", "version": 1, {{settings}} "root": {{root}} }""";

    private static string Step(string id, string type, string unit, string role, string settings = "") =>
        Node(id, type, $", \"unit\": \"unit:{unit}\", \"role\": \"{role}\"{settings}");

    private static string Node(string id, string type, string settings = "") =>
        $$"""{ "id": "{{id}}", "name": "{{id}}", "type": "{{type}}", "version": 1{{settings}} }""";

    private static string Chart(string[] nodes, params string[] arrows) =>
        Node("luu-do", "Elsa.Flowchart", $", \"activities\": [{string.Join(", ", nodes)}], \"connections\": [{string.Join(", ", arrows.Select(Arrow))}]");

    private static string Arrow(string arrow)
    {
        var ends = arrow.Split(" -> ");
        var source = ends[0].Split(':');
        return $$"""{ "source": { "activity": "{{source[0]}}", "port": "{{(source.Length > 1 ? source[1] : "Done")}}" }, "target": { "activity": "{{ends[1]}}", "port": "In" } }""";
    }
}
