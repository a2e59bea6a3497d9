namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>A procedure that asks for money as soon as it is filed, and once the money is there waits for an official.</summary>
internal static class SomeFee
{
    public const string Definition = "nop-phi";
    public const int Asked = 100_000;

    public static readonly string Document = """
        { "id": "nop-phi:1", "definitionId": "nop-phi", "name": "nop-phi", "version": 1,
          "customProperties": { "procedure": {
            "code": "1.009992", "name": { "vi": "Thủ tục có phí", "en": "Procedure with a fee" }, "kind": "public",
            "field": { "code": "HT", "name": { "vi": "Hộ tịch", "en": "Civil status" } }, "level": "commune", "receives": ["commune-onestop"],
            "applicants": ["citizen"], "status": "active", "serviceLevels": [{ "level": "full" }],
            "timeLimits": [{ "id": "chung", "limit": "3 wd" }],
            "components": [{ "id": "don", "name": { "vi": "Đơn đề nghị", "en": "Application" }, "form": "original", "quantity": 1 }],
            "fields": [{ "id": "hoTen", "type": "text", "label": { "vi": "Họ, chữ đệm, tên", "en": "Full name" } }],
            "fees": [{ "id": "lePhi", "name": { "vi": "Lệ phí", "en": "Fee" }, "amount": 100000 }],
            "results": [{ "code": "KQ.H27.000002", "name": { "vi": "Thông báo", "en": "Notice" } }],
            "channels": ["online", "counter"] } },
          "root": { "id": "luu-do", "name": "luu-do", "type": "Elsa.Flowchart", "version": 1, "start": "nop",
            "activities": [
              { "id": "nop", "name": "nop", "type": "Procedure.Pay", "version": 1, "time": "10 d" },
              { "id": "ban-hanh", "name": "ban-hanh", "type": "Procedure.Issue", "version": 1, "unit": "unit:thanh-sen.van-phong", "role": "van-thu", "result": "KQ.H27.000002" },
              { "id": "tra", "name": "tra", "type": "Procedure.Return", "version": 1, "unit": "unit:thanh-sen.trung-tam-pvhcc", "role": "tra-ket-qua" },
              { "id": "dung", "name": "dung", "type": "Procedure.Stop", "version": 1, "kind": "stop", "reason": "Quá hạn nộp phí" },
              { "id": "het", "name": "het", "type": "Elsa.End", "version": 1 } ],
            "connections": [
              { "source": { "activity": "nop", "port": "Paid" }, "target": { "activity": "ban-hanh", "port": "In" } },
              { "source": { "activity": "nop", "port": "Waived" }, "target": { "activity": "ban-hanh", "port": "In" } },
              { "source": { "activity": "nop", "port": "Expired" }, "target": { "activity": "dung", "port": "In" } },
              { "source": { "activity": "ban-hanh", "port": "Issued" }, "target": { "activity": "tra", "port": "In" } },
              { "source": { "activity": "tra", "port": "Returned" }, "target": { "activity": "het", "port": "In" } } ] } }
        """;

    /// <summary>The same with the fee between issuing and handing over (thu sau).</summary>
    public static string AfterTheResult => Document
        .Replace("\"start\": \"nop\"", "\"start\": \"ban-hanh\"", StringComparison.Ordinal)
        .Replace("\"activity\": \"nop\", \"port\": \"Paid\" }, \"target\": { \"activity\": \"ban-hanh\"", "\"activity\": \"nop\", \"port\": \"Paid\" }, \"target\": { \"activity\": \"tra\"", StringComparison.Ordinal)
        .Replace("\"activity\": \"nop\", \"port\": \"Waived\" }, \"target\": { \"activity\": \"ban-hanh\"", "\"activity\": \"nop\", \"port\": \"Waived\" }, \"target\": { \"activity\": \"tra\"", StringComparison.Ordinal)
        .Replace("\"port\": \"Issued\" }, \"target\": { \"activity\": \"tra\"", "\"port\": \"Issued\" }, \"target\": { \"activity\": \"nop\"", StringComparison.Ordinal);
}
