using System.Text.Json.Nodes;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>Faults in what the procedure says of itself: times, papers, law, results.</summary>
internal static class FactSeeds
{
    public static IEnumerable<Seed> All =>
    [
        new("a step takes longer than the whole procedure", FindingCodes.StepOverLimit, document => Time(document.Officials.First(), "300 wd", document)),
        new("the steps add up to more than the limit", FindingCodes.OverLimit, document =>
        {
            document.Add("them", "Procedure.Work", $$"""{ "role": "van-thu", "unit": "competent", "time": "{{document.List("timeLimits")[^1]!["limit"]}}" }""");
            document.Before(document.StepsOf("Procedure.Issue").First(), "them", "them", "Done");
            document.Connect("them", "Returned", document.First("Procedure.Receive")!["id"]!.ToString());
            return Place.Facts("timeLimits");
        }),
        new("the limit is cut and the steps are not", FindingCodes.OverLimit, document =>
        {
            var limit = document.List("timeLimits")[^1]!;
            limit["limit"] = limit["limit"]!.ToString().EndsWith('d') && !limit["limit"]!.ToString().EndsWith("wd", StringComparison.Ordinal) ? "1 d" : "0.5 h";
            return Place.Facts($"timeLimits[{document.List("timeLimits").Count - 1}]");
        }),
        new("a step's time is none", "STEP-TIME", document => Time(document.Officials.First(), "vài hôm", document)),
        new("a limit is none", "FACT-LIMIT", document =>
        {
            document.List("timeLimits")[0]!["limit"] = "5-7 ngày";
            return Place.Facts("timeLimits[0].limit");
        }),
        new("an official's step has no time", FindingCodes.NoStepTime, document =>
        {
            var step = document.Officials.First();
            step.Remove("time");
            return Place.At(step);
        }) { Severity = FindingSeverity.Warning },
        new("online takes longer than by another channel", FindingCodes.ChannelLimits, document =>
        {
            if (document.List("channels").LastOrDefault(channel => channel!.ToString() != "online") is not { } channel)
            {
                return null;
            }

            var limits = document.List("timeLimits");
            var other = limits[^1]!.DeepClone();
            (other["id"], other["channels"], other["limit"]) = ("cachKhac", new JsonArray(channel.ToString()), "0.5 h");
            limits.Insert(0, other);
            return Place.Facts("timeLimits");
        }),
        new("a limit is for a channel that is not offered", FindingCodes.LimitNeverApplies, document =>
        {
            document.Facts["channels"] = new JsonArray("online");
            var limits = document.List("timeLimits");
            var other = limits[^1]!.DeepClone();
            (other["id"], other["channels"]) = ("cachKhac", new JsonArray("post"));
            limits.Insert(0, other);
            return Place.Facts("timeLimits[0]");
        }),
        new("a limit never applies because an earlier one covers it", FindingCodes.LimitNeverApplies, document =>
            document.AddTo("timeLimits", """{ "id": "buuChinh", "channels": ["post"], "limit": "1 wd" }""")),
        new("a limit counts from what never happens", FindingCodes.LimitNeverStarts, document =>
        {
            document.List("timeLimits")[0]!["from"] = "khi-nao-do";
            return Place.Facts("timeLimits[0].from");
        }),
        new("the procedure ended and is still offered", FindingCodes.ProcedureEnded, document =>
        {
            (document.Facts["validFrom"], document.Facts["validTo"]) = ("2020-01-01", "2025-01-01");
            return Place.Facts("validTo");
        }),
        new("a service level stands behind one without a condition", FindingCodes.LevelNeverApplies, document =>
            document.AddTo("serviceLevels", """{ "level": "partial", "reason": { "vi": "Phải đến", "en": "Presence" } }""")),
        new("the document has no id", FindingCodes.NoDefinitionId, document => document.Json.Remove("definitionId") ? Place.Anywhere : null),
        new("presence is neither true nor false", FindingCodes.SettingValue, document => Setting(document.First("Procedure.Return"), "presence", "có")),
        new("a referral takes along a paper that is not listed", FindingCodes.SettingValue, document => Setting(document.First("Procedure.Refer"), "papers", "toKhai: toKhaiKhac")),
        new("the papers of a referral are no pairs", FindingCodes.SettingValue, document => Setting(document.First("Procedure.Refer"), "papers", "toKhai")),
        new("what a step records is not known", FindingCodes.SettingValue, document => Setting(document.First("Procedure.Review"), "records", "bien-ban")),
        new("a step that cannot be a visit records one", FindingCodes.SettingValue, document => Setting(document.First("Procedure.Receive"), "records", "visit")),
        new("a visit to the place ends without a record", FindingCodes.VisitNotRecorded, document =>
        {
            if (document.StepsOf("Procedure.Review").FirstOrDefault() is not { } step)
            {
                return null;
            }

            step["metadata"]!["displayText"] = "Kiểm tra thực địa";
            return Place.At(step);
        }) { Severity = FindingSeverity.Warning },
        new("a look-up asks for nothing", FindingCodes.SettingMissing, document => Removed(document.First("Procedure.Lookup"), "query")),
        new("a variable is set that is not named", FindingCodes.SettingMissing, document => Removed(document.First("Elsa.SetVariable"), "variable")),
        new("there is no draft to confirm", FindingCodes.SettingMissing, document => Removed(document.First("Procedure.Confirm"), "template")),
        new("the household book is asked for", FindingCodes.BannedPaper, document => Paper(document, "Sổ hộ khẩu (bản chính để đối chiếu)")),
        new("the household book is asked for without marks", FindingCodes.BannedPaper, document => Paper(document, "BAN SAO SO HO KHAU")),
        new("the book of temporary residence is asked for", FindingCodes.BannedPaper, document => Paper(document, "Sổ tạm trú của người đề nghị")),
        new("a birth certificate is asked for that the registry holds", FindingCodes.HeldPaper, document => Paper(document, "Bản sao Giấy khai sinh")),
        new("an identity card is asked for that the population database holds", FindingCodes.HeldPaper, document => Paper(document, "Thẻ căn cước công dân")),
        new("a proof of residence is asked for", FindingCodes.HeldPaper, document => Paper(document, "Giấy xác nhận thông tin về cư trú")),
        new("a paper is required that may not be asked for", FindingCodes.RequiredNotAsked, document =>
            document.AddTo("components", """{ "id": "giayMoi", "name": { "vi": "Giấy mới", "en": "New paper" }, "required": true, "mayAsk": false, "lookup": "connector:dan-cu" }""")),
        new("a paper is alone in its group", FindingCodes.GroupOfOne, document =>
        {
            document.AddTo("components", """{ "id": "giayMoi", "name": { "vi": "Giấy mới", "en": "New paper" }, "group": "nhom-moi" }""");
            return Place.Facts("components");
        }) { Severity = FindingSeverity.Warning },
        new("what is looked up is held against a field that there is not", FindingCodes.PaperAnswers, document =>
        {
            document.AddTo("components", """{ "id": "giayMoi", "name": { "vi": "Giấy mới", "en": "New paper" }, "lookup": "connector:dan-cu", "question": "return false;", "answers": [{ "field": "truongKhongCo", "from": "a" }] }""");
            return Place.Facts($"components[{document.List("components").Count - 1}].answers");
        }),
        new("a mandate is shown by a paper that is not listed", FindingCodes.MandatePaper, document =>
        {
            document.AddTo("mandates", """{ "when": "channel === 'online'", "allowed": true, "article": "Điều 1", "paper": "giayKhongCo" }""");
            return Place.Facts($"mandates[{document.List("mandates").Count - 1}].paper");
        }),
        new("two papers have one id", "FACT-DUPLICATE-ID", document => document.AddTo("components", document.List("components")[0]!.ToJsonString())),
        new("two fields have one id", "FACT-DUPLICATE-ID", document => document.AddTo("fields", document.List("fields")[0]!.ToJsonString())),
        new("one instrument of the basis is out of force", FindingCodes.BasisNotInForce, document =>
        {
            document.List("legalBasis")[0]!["to"] = "2025-06-30";
            return Place.Facts("legalBasis[0]");
        }),
        new("the whole basis is out of force", FindingCodes.NoBasisInForce, document =>
        {
            foreach (var basis in document.List("legalBasis"))
            {
                basis!["to"] = "2025-06-30";
            }

            return Place.Facts("legalBasis");
        }),
        new("there is no legal basis", FindingCodes.NoLegalBasis, document =>
        {
            document.Facts["legalBasis"] = new JsonArray();
            return Place.Facts("legalBasis");
        }) { Severity = FindingSeverity.Warning },
        new("a fully online procedure makes people come", FindingCodes.FullNeedsPresence, document =>
        {
            document.Facts["serviceLevels"] = JsonNode.Parse("""[{ "level": "full" }]""");
            var step = document.StepsOf("Procedure.Return").First();
            step["presence"] = true;
            return Place.At(step);
        }),
        new("a partial procedure does not say why", FindingCodes.PartialWithoutReason, document =>
        {
            document.Facts["serviceLevels"] = JsonNode.Parse("""[{ "level": "partial" }]""");
            return Place.Facts("serviceLevels[0]");
        }),
        new("a service level is none", "FACT-VALUE", document =>
        {
            document.Facts["serviceLevels"] = JsonNode.Parse("""[{ "level": "mức độ 4" }]""");
            return Place.Facts("serviceLevels[0]");
        }),
        new("a step issues a result that is not named", FindingCodes.UnknownResult, document =>
        {
            var step = document.StepsOf("Procedure.Issue").First();
            step["result"] = "KQ.G99.999999";
            return Place.At(step);
        }),
        new("nothing is issued", FindingCodes.NoResults, document =>
        {
            document.Facts["results"] = new JsonArray();
            return Place.Facts("results");
        }),
        new("a stop is of no kind", "STEP-KIND", document => Setting(document.First("Procedure.Stop"), "kind", "nghi")),
        new("the clock of a consultation does what none does", "STEP-CLOCK", document => Setting(document.First("Procedure.Consult"), "clock", "slow")),
        new("a consultation has nobody to ask", FindingCodes.NoParties, document =>
        {
            var step = document.First("Procedure.Consult");
            step?.Remove("parties");
            return Place.At(step);
        }),
        new("a consultation has no time", FindingCodes.WaitWithoutTime, document => Without(document.First("Procedure.Consult"))),
        new("a supplement has no time", FindingCodes.WaitWithoutTime, document => Without(document.First("Procedure.Supplement"))) { Severity = FindingSeverity.Warning },
        new("a confirmation has no time", FindingCodes.WaitWithoutTime, document => Without(document.First("Procedure.Confirm"))),
    ];

    private static Place? Without(JsonObject? step) => Removed(step, "time");

    private static Place? Removed(JsonObject? step, string member)
    {
        step?.Remove(member);
        return Place.At(step);
    }

    private static Place? Setting(JsonObject? step, string member, string value)
    {
        step?[member] = value;
        return Place.At(step);
    }

    private static Place? Time(JsonObject step, string time, MutantDocument document)
    {
        step["time"] = document.List("timeLimits")[^1]!["limit"]!.ToString() is var limit && time.EndsWith("wd", StringComparison.Ordinal) && limit.EndsWith(" d", StringComparison.Ordinal) ? "300 d" : time;
        return Place.At(step);
    }

    private static Place Paper(MutantDocument document, string name) => document.AddTo("components", new JsonObject
    {
        ["id"] = "giayMoi",
        ["name"] = new JsonObject { ["vi"] = name, ["en"] = "New paper" },
    }.ToJsonString());
}
