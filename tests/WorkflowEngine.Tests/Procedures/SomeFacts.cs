using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

/// <summary>Facts of procedures for tests.</summary>
internal static class SomeFacts
{
    /// <summary>Every member that the contract knows, each with a right value.</summary>
    public const string Full = """
        {
          "code": "1.004222.H20",
          "name": { "vi": "Đăng ký thường trú", "en": "Permanent residence" },
          "kind": "public",
          "decision": { "number": "5548/QĐ-BCA", "date": "2024-11-12", "issuer": "Bộ Công an" },
          "field": { "code": "CT", "name": { "vi": "Đăng ký, quản lý cư trú", "en": "Residence" } },
          "level": "commune",
          "receives": ["commune-onestop"],
          "applicants": ["citizen", "organisation"],
          "status": "active",
          "validFrom": "2025-07-01",
          "validTo": "2027-02-28",
          "serviceLevels": [
            { "when": "channel === 'online'", "level": "partial", "reason": { "vi": "Phải đối chiếu bản chính", "en": "Originals are compared" } },
            { "level": "full" }
          ],
          "assurance": "verified",
          "paperBasis": "Luật Công chứng 2024, điều 46",
          "sameSession": true,
          "mandates": [
            { "when": "channel === 'online'", "allowed": true, "article": "Điều 5", "note": { "vi": "Cần giấy ủy quyền", "en": "A mandate is needed" }, "paper": "to-khai" }
          ],
          "keywords": { "vi": "nhập hộ khẩu", "en": "register residence" },
          "reminders": [
            { "at": "-1 wd", "to": "head" },
            { "at": "+1 ngày làm việc", "to": "applicant", "by": "sms", "template": "notices/nhac" }
          ],
          "timeLimits": [
            { "id": "thuong", "when": "fields.loai !== 'khac'", "channels": ["online", "counter"], "limit": "07 ngày làm việc", "from": "accepted", "appointment": true, "text": { "vi": "07 ngày làm việc", "en": "7 working days" } }
          ],
          "extensions": [{ "id": "nhieu-trang", "most": "02 ngày làm việc", "article": "Điều 21", "note": { "vi": "Nhiều trang", "en": "Many pages" } }],
          "components": [
            { "id": "to-khai", "name": { "vi": "Tờ khai CT01", "en": "Form CT01" }, "form": "original", "quantity": 1, "required": true, "fromForm": "channel === 'online'", "group": "g", "lookup": "vault:KQ.CT01", "question": "return { soDinhDanh: applicant.identity };", "answers": [{ "field": "hoTen", "from": "hoTen" }], "mayAsk": false, "note": { "vi": "Mẫu mới", "en": "New form" } }
          ],
          "sections": [{ "id": "nguoi", "title": { "vi": "Người đăng ký", "en": "Person" } }],
          "fields": [
            { "id": "ho-ten", "section": "nguoi", "label": { "vi": "Họ và tên", "en": "Name" }, "hint": { "vi": "Viết đủ", "en": "In full" }, "type": "text", "required": "channel !== 'post'", "visible": true,
              "min": 1, "max": 10, "maxLength": 80, "pattern": "[\\p{L} ]+", "patternText": { "vi": "Chỉ chữ cái", "en": "Letters only" }, "prefill": "account.name", "personal": true },
            { "id": "gioi", "label": { "vi": "Giới tính", "en": "Gender" }, "type": "choice", "choices": [{ "id": "nam", "label": { "vi": "Nam", "en": "Male" } }] },
            { "id": "sinh", "label": { "vi": "Ngày sinh", "en": "Born" }, "type": "date", "min": "1900-01-01", "max": "today" },
            { "id": "con", "label": { "vi": "Con", "en": "Children" }, "type": "group", "fields": [{ "id": "ten", "label": { "vi": "Tên", "en": "Name" }, "type": "text" }] }
          ],
          "fees": [
            { "id": "le-phi", "name": { "vi": "Lệ phí", "en": "Fee" }, "amount": 20000, "when": "channel === 'counter'", "refund": { "vi": "Không hoàn trả.", "en": "Not refunded." } },
            { "id": "truc-tuyen", "name": { "vi": "Lệ phí trực tuyến", "en": "Online fee" }, "amount": "money(10000)" }
          ],
          "results": [{ "code": "KQ.CT", "name": { "vi": "Thông báo", "en": "Notice" }, "validity": "5 y" }],
          "legalBasis": [{ "instrument": "68/2020/QH14", "title": { "vi": "Luật Cư trú", "en": "Law on Residence" }, "article": "Điều 22", "from": "2021-07-01", "to": "2030-01-01" }],
          "channels": ["online", "counter", "post"],
          "contact": { "vi": "Công an xã", "en": "Commune police" },
          "marks": [{ "path": "timeLimits[0].limit", "evidence": "S", "note": { "vi": "Theo trang tin", "en": "From a portal" } }]
        }
        """;

    public static JsonObject FullObject() => JsonNode.Parse(Full)!.AsObject();

    /// <summary>The least that is read without a fault, and the members given beside it.</summary>
    public static string With(string members = "") =>
        $$"""{"code":"1.000001","name":{"vi":"Tên","en":"Name"}{{(members.Length > 0 ? "," : "")}}{{members}}}""";

    public static (ProcedureFacts? Facts, ImmutableArray<DocumentFault> Faults) Read(string json, ISet<string>? asked = null)
    {
        var faults = new FaultList(10_000);
        var facts = ProcedureFacts.Read(JsonElement.Parse(json), Place.Top, faults, asked);
        return (facts, faults.Told(Encoding.UTF8.GetBytes(json)));
    }

    public static ProcedureFacts Clean(string json)
    {
        var (facts, faults) = Read(json);
        Assert.Empty(faults);
        return facts!;
    }

    public static DocumentFault OnlyFault(string json) => Assert.Single(Read(json).Faults);
}
