using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Cli.Benching;

/// <summary>
/// Made-up procedures, as many as the national catalogue has: each with seventeen steps, ten rules and two letters of its own,
/// sound in the office that they are checked against. The same number always gives the same text.
/// </summary>
internal sealed class VerifyCorpus(int documents)
{
    private static readonly (string Code, string Vi, string En)[] Fields =
    [
        ("ho-tich", "Hộ tịch", "Civil status"), ("chung-thuc", "Chứng thực", "Certification"), ("bao-tro-xa-hoi", "Bảo trợ xã hội", "Social protection"),
    ];

    private static readonly string[] Limits = ["3 wd", "5 wd", "7 wd", "10 wd", "15 wd", "20 wd"];

    public int Documents => documents;

    public int Letters => documents * 2;

    /// <summary>Writes the documents and letters under a folder that already holds an office; gives the bytes written.</summary>
    public long WriteTo(string folder)
    {
        var procedures = Directory.CreateDirectory(Path.Combine(folder, "workflows", "procedures")).FullName;
        var letters = Directory.CreateDirectory(Path.Combine(folder, "templates", "bench")).FullName;
        long bytes = 0;
        Parallel.For(0, documents, i =>
        {
            var code = CodeOf(i);
            Interlocked.Add(ref bytes, Write(Path.Combine(procedures, $"{code}-thu-nghiem.json"), DocumentOf(i).ToJsonString(Indented)));
            Interlocked.Add(ref bytes, Write(Path.Combine(letters, $"bao-{code}.vi.txt"), NoticeOf(i)));
            Interlocked.Add(ref bytes, Write(Path.Combine(letters, $"ket-qua-{code}.vi.html"), ResultOf(i)));
        });
        return bytes;
    }

    /// <summary>The text of one document.</summary>
    public static JsonObject DocumentOf(int number)
    {
        var code = CodeOf(number);
        return new JsonObject
        {
            ["id"] = $"{code}-v1",
            ["definitionId"] = code,
            ["name"] = $"Thủ tục thử nghiệm số {number}",
            ["version"] = 1,
            ["toolVersion"] = "3.8.2.0",
            ["variables"] = new JsonArray(new JsonObject { ["id"] = "diem", ["name"] = "Diem", ["typeName"] = "Object" }),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject { ["procedure"] = FactsOf(number) },
            ["isLatest"] = true,
            ["isPublished"] = true,
            ["root"] = CorpusFlow.Of(code, DaysOf(number)),
        };
    }

    public static string NoticeOf(int number) =>
        $$$"""
        Kính gửi {{ applicant.name }},
        Hồ sơ {{ dossier.code }} về thủ tục {{ dossier.procedure.name }} ({{{number}}}) đã có kết quả.
        {{ if fields.ghiChu }}Ghi chú: {{ fields.ghiChu }}{{ end }}
        {{ for item in components }}{{ item.no }}. {{ item.name }}
        {{ end }}Nơi trả: {{ office.one_stop }}

        """;

    public static string ResultOf(int number) =>
        $$$"""
        <h1>KẾT QUẢ SỐ {{ result.number }}</h1>
        <p>Thủ tục {{{number}}}: {{ dossier.procedure.name }}</p>
        <p>Cấp cho {{ fields.hoTen }}, số định danh {{ fields.soDinhDanh }}</p>
        {{ if fields.loai == 'lai' }}<p>Cấp lại</p>{{ else }}<p>Cấp lần đầu</p>{{ end }}
        <p>Phí: {{ total_fee }}</p>

        """;

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"8.{number:000000}");

    private static int DaysOf(int number) => int.Parse(Limits[number % Limits.Length].Split(' ')[0], CultureInfo.InvariantCulture);

    private static long Write(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }

    private static JsonNode FactsOf(int number)
    {
        var (field, vi, en) = Fields[number % Fields.Length];
        return JsonNode.Parse($$"""
            {
              "code": "{{CodeOf(number)}}",
              "name": { "vi": "Thủ tục thử nghiệm số {{number}}", "en": "Sample procedure {{number}}" },
              "kind": "public",
              "field": { "code": "{{field}}", "name": { "vi": "{{vi}}", "en": "{{en}}" } },
              "level": "commune",
              "receives": ["commune-onestop", "province-onestop"],
              "applicants": ["citizen", "enterprise"],
              "serviceLevels": [{ "level": "full" }],
              "timeLimits": [{ "id": "chung", "limit": "{{Limits[number % Limits.Length]}}", "from": "filed" }],
              "components": [
                { "id": "don", "name": { "vi": "Đơn đề nghị (mẫu {{number}})", "en": "Application (form {{number}})" }, "form": "electronic", "required": true },
                { "id": "anh", "name": { "vi": "Ảnh hiện trạng", "en": "Photograph" }, "form": "any", "required": "channel === 'online'" },
                { "id": "uyQuyen", "name": { "vi": "Văn bản ủy quyền", "en": "Authorisation" }, "form": "certified", "required": "fields.nopThay === true" },
                { "id": "canCuoc", "name": { "vi": "Thẻ căn cước", "en": "Identity card" }, "form": "any", "required": false, "lookup": "connector:dan-cu", "mayAsk": false }
              ],
              "sections": [{ "id": "nguoiNop", "title": { "vi": "Người nộp", "en": "Applicant" } }],
              "fields": [
                { "id": "hoTen", "section": "nguoiNop", "label": { "vi": "Họ và tên", "en": "Full name" }, "type": "text", "required": true, "prefill": "account.name" },
                { "id": "soDinhDanh", "section": "nguoiNop", "label": { "vi": "Số định danh", "en": "Identity number" }, "type": "identity", "required": true },
                { "id": "nopThay", "label": { "vi": "Nộp thay người khác?", "en": "For somebody else?" }, "type": "boolean", "required": false },
                { "id": "nguoiDuocThay", "label": { "vi": "Nộp thay ai", "en": "For whom" }, "type": "text", "visible": "fields.nopThay === true", "required": "fields.nopThay === true" },
                { "id": "loai", "label": { "vi": "Loại", "en": "Kind" }, "type": "choice", "required": true,
                  "choices": [{ "id": "moi", "label": { "vi": "Cấp mới", "en": "New" } }, { "id": "lai", "label": { "vi": "Cấp lại", "en": "Again" } }] },
                { "id": "soBan", "label": { "vi": "Số bản", "en": "Copies" }, "type": "number", "required": true, "min": 1, "max": 20 },
                { "id": "ghiChu", "label": { "vi": "Ghi chú", "en": "Note" }, "type": "longText", "required": false, "visible": "channel !== 'post'" }
              ],
              "fees": [
                { "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "fields.soBan * {{1000 * (1 + (number % 9))}}", "when": "fields.loai === 'lai' || fields.soBan > 1" }
              ],
              "results": [{ "code": "KQ.T{{number % 97:00}}.{{number:000000}}", "name": { "vi": "Giấy xác nhận", "en": "Certificate" } }],
              "legalBasis": [{ "instrument": "Nghị định số 118/2025/NĐ-CP", "from": "2025-07-01" }],
              "channels": ["online", "counter", "post"]
            }
            """)!;
    }
}
