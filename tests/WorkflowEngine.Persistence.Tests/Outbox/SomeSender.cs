namespace WorkflowEngine.Persistence.Tests.Outbox;

/// <summary>Documents that send something as soon as they begin.</summary>
internal static class SomeSender
{
    /// <summary>Publishes the signal that the document “tin-hieu” waits for.</summary>
    public static readonly string Signal = Workflow("phat", """
        { "id": "phat", "name": "phat", "type": "Elsa.PublishEvent", "version": 1, "eventName": "da-den" }
        """);

    /// <summary>Asks a program.</summary>
    public static readonly string Task = Workflow("hoi", """
        { "id": "hoi", "name": "hoi", "type": "Elsa.RunTask", "version": 1, "taskName": "hoi" }
        """);

    /// <summary>A procedure that tells the applicant at once, by mail, by short message and into the inbox.</summary>
    public static readonly string Notice = Procedure("bao-tin", "1.009990", """
        { "id": "bao", "name": "bao", "type": "Procedure.Notify", "version": 1, "template": "thu/bao-tin", "to": "applicant", "by": "mail,sms,inbox" }
        """);

    /// <summary>A procedure that passes the case on to the five steps and waits for their end.</summary>
    public static readonly string Referral = Procedure("lien-thong", "1.009991", """
        { "id": "chuyen", "name": "chuyen", "type": "Procedure.Refer", "version": 1, "procedure": "1.009999", "unit": "unit:thanh-sen.trung-tam-pvhcc", "await": true,
          "fields": { "typeName": "ObjectDictionary", "expression": { "type": "JavaScript", "value": "return { hoTen: 'Con của hồ sơ' };" } } }
        """);

    /// <summary>A procedure that passes the case on so many times at once, and waits for something else.</summary>
    public static string Referrals(string id, string code, int many) => Procedure(id, code, string.Join(",", Enumerable.Range(1, many).Select(at => $$"""
        { "id": "chuyen-{{at}}", "name": "chuyen{{at}}", "type": "Procedure.Refer", "version": 1, "procedure": "1.009999", "unit": "unit:thanh-sen.trung-tam-pvhcc", "await": false }
        """)) + """
        , { "id": "cho", "name": "cho", "type": "Elsa.Event", "version": 1, "eventName": "da-den" }
        """);

    /// <summary>A procedure that asks a source for the certificate that the five steps issue.</summary>
    public static string Lookup(string id, string source, string query = "result: 'KQ.H27.000001'") => Procedure(id, "1.00998" + source.Length, $$"""
        { "id": "tra-cuu", "name": "tra-cuu", "type": "Procedure.Lookup", "version": 1, "source": "{{source}}",
          "query": { "typeName": "ObjectDictionary", "expression": { "type": "JavaScript", "value": "return { {{query}} };" } } }
        """);

    private static string Workflow(string id, string step) => Document(id, "", step);

    private static string Procedure(string id, string code, string step) => Document(id, $$"""
        "customProperties": { "procedure": {
          "code": "{{code}}", "name": { "vi": "Thủ tục báo tin", "en": "Notice procedure" }, "kind": "public",
          "field": { "code": "HT", "name": { "vi": "Hộ tịch", "en": "Civil status" } }, "level": "commune", "receives": ["commune-onestop"],
          "applicants": ["citizen"], "status": "active", "serviceLevels": [{ "level": "full" }],
          "timeLimits": [{ "id": "chung", "limit": "3 wd" }],
          "components": [{ "id": "don", "name": { "vi": "Đơn đề nghị", "en": "Application" }, "form": "original", "quantity": 1 }],
          "fields": [{ "id": "hoTen", "type": "text", "label": { "vi": "Họ, chữ đệm, tên", "en": "Full name" } }],
          "results": [{ "code": "KQ.H27.000002", "name": { "vi": "Thông báo", "en": "Notice" } }],
          "channels": ["online", "counter"] } },
        """, step);

    private static string Document(string id, string settings, string step) => $$"""
        { "id": "{{id}}:1", "definitionId": "{{id}}", "name": "{{id}}", "version": 1, {{settings}}
          "root": { "id": "chuoi", "name": "chuoi", "type": "Elsa.Sequence", "version": 1, "activities": [{{step}}] } }
        """;
}
