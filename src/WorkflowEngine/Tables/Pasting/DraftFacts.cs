using System.Text.Json.Nodes;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>The facts of a procedure made from a table: what the person said, and the least that any procedure has.</summary>
internal static class DraftFacts
{
    /// <summary>The decree that the one-stop mechanism itself rests on.</summary>
    private const string Mechanism = "Nghị định số 118/2025/NĐ-CP";

    public static JsonObject Of(DraftedProcedure procedure)
    {
        var limit = procedure.TimeLimit!.Value;
        return new JsonObject
        {
            ["code"] = procedure.Code.Trim(),
            ["name"] = Local(procedure.Name.Trim(), null),
            ["kind"] = "public",
            ["field"] = new JsonObject { ["code"] = procedure.Field, ["name"] = Local(procedure.FieldName?.Vi ?? procedure.Field, procedure.FieldName?.En) },
            ["level"] = procedure.Level!.Value.ToString().ToLowerInvariant(),
            ["receives"] = procedure.Level == GovernmentLevel.Commune ? new JsonArray("commune-onestop", "province-onestop") : new JsonArray("province-onestop", "commune-onestop"),
            ["applicants"] = new JsonArray("citizen", "enterprise", "organisation"),
            ["status"] = "active",
            ["serviceLevels"] = new JsonArray(new JsonObject { ["level"] = "full" }),
            ["timeLimits"] = new JsonArray(new JsonObject { ["id"] = "chung", ["limit"] = limit.ToString(), ["text"] = Local(limit.Words.Vi, limit.Words.En) }),
            ["components"] = new JsonArray([.. procedure.Papers.Where(paper => !string.IsNullOrWhiteSpace(paper)).Select(Paper)]),
            ["sections"] = new JsonArray(new JsonObject { ["id"] = "nguoiNop", ["title"] = Local("Người nộp hồ sơ", "Applicant") }),
            ["fields"] = new JsonArray(
                Field("hoTen", "Họ, chữ đệm, tên", "Full name", "text", "account.name"),
                Field("soDinhDanh", "Số định danh cá nhân", "Personal identity number", "identity", "account.identity"),
                Field("dienThoai", "Điện thoại liên hệ", "Contact phone", "phone", "account.phone"),
                Field("noiDungDeNghi", "Nội dung đề nghị", "What is asked for", "longText", null)),
            ["results"] = new JsonArray(new JsonObject { ["code"] = ResultCode(procedure), ["name"] = Local(ResultName(procedure), null) }),
            ["legalBasis"] = Basis(procedure),
            ["channels"] = new JsonArray("online", "counter", "post"),
        };
    }

    public static string ResultCode(DraftedProcedure procedure) => "KQ." + procedure.Code.Trim();

    private static string ResultName(DraftedProcedure procedure) =>
        string.IsNullOrWhiteSpace(procedure.Result) ? $"Kết quả: {procedure.Name.Trim()}" : procedure.Result.Trim();

    private static JsonArray Basis(DraftedProcedure procedure)
    {
        var basis = new JsonArray(new JsonObject
        {
            ["instrument"] = Mechanism,
            ["title"] = Local("Về thủ tục hành chính theo cơ chế một cửa, một cửa liên thông", "On procedures under the one-stop mechanism"),
            ["from"] = "2025-07-01",
        });
        if (procedure.Decision.Trim() is { Length: > 0 } number)
        {
            var decision = new JsonObject { ["instrument"] = number.StartsWith("Quyết định", StringComparison.OrdinalIgnoreCase) ? number : "Quyết định số " + number };
            if (procedure.DecisionDate is { } day)
            {
                decision["from"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            }

            basis.Add((JsonNode)decision);
        }

        return basis;
    }

    private static JsonNode Paper(string name, int index) => new JsonObject
    {
        ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"giayTo{index + 1}"),
        ["name"] = Local(name.Trim(), null),
        ["form"] = "any",
        ["quantity"] = 1,
        ["required"] = true,
    };

    private static JsonObject Field(string id, string vi, string en, string type, string? prefill)
    {
        var field = new JsonObject { ["id"] = id, ["section"] = "nguoiNop", ["label"] = Local(vi, en), ["type"] = type, ["required"] = true };
        if (prefill is not null)
        {
            field["prefill"] = prefill;
        }

        return field;
    }

    /// <summary>Where nobody has given the English the Vietnamese stands in both, so that a page in English shows it.</summary>
    private static JsonObject Local(string vi, string? en) => new() { ["vi"] = vi, ["en"] = en ?? vi };
}
