using System.Text.Json.Nodes;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>Faults in rules and letters.</summary>
internal static class RuleSeeds
{
    public static IEnumerable<Seed> All =>
    [
        new("a decision's rule does not parse", "RULE-SYNTAX", Decided("fields.a ===")),
        new("a decision reads a field that is not there", FindingCodes.UnknownMember, Decided("fields.truongKhongCo === true")),
        new("a decision reads a field by a name in brackets", FindingCodes.UnknownMember, Decided("fields['truongKhongCo'] === true")),
        new("a decision reads a paper that is not there", FindingCodes.UnknownMember, Decided("components.giayKhongCo.provided")),
        new("a decision reads the outcome of a step that is not there", FindingCodes.UnknownMember, Decided("outcomes['buoc-khong-co'] === 'Done'")),
        new("a decision reads a variable that is not declared", FindingCodes.UnknownName, Decided("variables.bienKhongCo === 1")),
        new("a decision reads a variable by its accessor", FindingCodes.UnknownName, Decided("getBienKhongCo() === 1")),
        new("a decision calls a function that is not there", FindingCodes.UnknownName, Decided("tinhTuoi(1) > 18")),
        new("a decision reads a name that is not there", FindingCodes.UnknownName, Decided("hoSo.kenh === 'online'")),
        new("a decision reads a member of no object", FindingCodes.UnknownMember, Decided("fields.truongKhongCo.con > 1 || channel === 'online'")),
        new("a decision takes a field out of its object", FindingCodes.UnknownMember, Decided("const { truongKhongCo } = fields; return truongKhongCo === true;")),
        new("a decision assigns where it should compare", FindingCodes.RuleAssigns, Decided("channel = 'online'")),
        new("a decision runs for ever", FindingCodes.RuleFails, Decided("while (true) { } return true;")),
        new("a decision fails on every form", FindingCodes.RuleFails, Decided("today.khong.co === 1")),
        new("a decision compares with a channel that is not there", FindingCodes.UnknownChoice, Decided("channel === 'fax'")),
        new("a decision compares with an applicant that is not there", FindingCodes.UnknownChoice, Decided("applicant.kind === 'robot'")),
        new("a decision compares with an outcome that the step does not have", FindingCodes.UnknownChoice, document =>
            Decided($"outcomes['{document.First("Procedure.Receive")!["id"]}'] === 'Approved'")(document)),
        new("a decision is a text", FindingCodes.DeadBranch, Decided("'yes'")) { Severity = FindingSeverity.Warning },
        new("a decision has no condition", FindingCodes.SettingMissing, document =>
        {
            var step = document.First("Elsa.FlowDecision");
            step?.Remove("condition");
            return Place.At(step);
        }),
        new("a decision is always the same", FindingCodes.DeadBranch, Decided("true")) { Severity = FindingSeverity.Warning },
        new("a rule is C#", "DOC-EXPRESSION", document =>
        {
            var step = document.First("Elsa.FlowDecision");
            step?["condition"] = JsonNode.Parse("""{ "typeName": "Boolean", "expression": { "type": "CSharp", "value": "return true;" } }""");
            return Place.At(step);
        }),
        new("a choice is compared with an answer that it does not have", FindingCodes.UnknownChoice, document =>
        {
            var choice = document.List("fields").FirstOrDefault(one => one!["type"]!.ToString() == "choice");
            if (choice is null || document.First("Elsa.FlowDecision") is not { } step)
            {
                return null;
            }

            step["condition"] = MutantDocument.Rule($"fields.{choice["id"]} === 'khong-co-lua-chon-nay'");
            return Place.At(step);
        }),
        new("a paper's rule does not parse", "RULE-SYNTAX", document => Required(document, "channel ==")),
        new("a paper's rule reads a field that is not there", FindingCodes.UnknownMember, document => Required(document, "fields.truongKhongCo === true")),
        new("a field's rule reads a name that is not there", FindingCodes.UnknownName, document =>
        {
            document.List("fields")[0]!["visible"] = "kenh === 'online'";
            return Place.Facts("fields[0].visible");
        }),
        new("a fee's rule answers no money", FindingCodes.RuleFails, document =>
            document.AddTo("fees", """{ "id": "phiMoi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "'rất nhiều'" }""")),
        new("a fee is less than nothing", "FACT-SHAPE", document =>
            document.AddTo("fees", """{ "id": "phiMoi", "name": { "vi": "Phí", "en": "Fee" }, "amount": -5 }""")),
        new("a fee's rule fails on a field left empty", FindingCodes.RuleFails, document =>
        {
            document.List("fields").Add(JsonNode.Parse("""{ "id": "ghiChuThem", "label": { "vi": "Ghi chú", "en": "Note" }, "type": "text", "required": false }"""));
            return document.AddTo("fees", """{ "id": "phiMoi", "name": { "vi": "Phí", "en": "Fee" }, "amount": "fields.ghiChuThem.length * 1000" }""");
        }),
        new("a letter is not there", FindingCodes.NoTemplate, document =>
        {
            var step = document.StepsOf("Procedure.Notify").First();
            step["template"] = "notices/khong-co";
            return Place.At(step);
        }),
        new("the receipt is not there", FindingCodes.NoTemplate, document =>
        {
            var step = document.First("Procedure.Receive")!;
            step["receipt"] = "forms/khong-co";
            return Place.At(step);
        }),
        new("a letter is written wrongly", FindingCodes.TemplateSyntax, document => Letter(document, "{{ if dossier.code }}Kính gửi")),
        new("a letter prints a name that is not there", FindingCodes.UnknownLetterName, document => Letter(document, "Kính gửi {{ applicant.ten }}")),
        new("a letter prints a field that is not there", FindingCodes.UnknownLetterName, document => Letter(document, "Kính gửi {{ fields.truongKhongCo }}")),
        new("a letter calls a function that is not there", FindingCodes.UnknownLetterName, document => Letter(document, "Kính gửi {{ applicant.name | viet.xuoi }}")),
        new("a letter includes one that is not there", FindingCodes.NoTemplate, document => Letter(document, "{{ include 'parts/khong-co' }}")),
    ];

    private static Func<MutantDocument, Place?> Decided(string rule) => document =>
    {
        var step = document.First("Elsa.FlowDecision");
        if (step is null)
        {
            step = document.Add("re-nhanh", "Elsa.FlowDecision");
            var issue = document.StepsOf("Procedure.Issue").First();
            document.Before(issue, "re-nhanh", "re-nhanh", "True");
            document.Connect("re-nhanh", "False", issue["id"]!.ToString());
        }

        step["condition"] = MutantDocument.Rule(rule);
        return Place.At(step);
    };

    private static Place? Required(MutantDocument document, string rule)
    {
        document.List("components")[0]!["required"] = rule;
        return Place.Facts("components[0].required");
    }

    private static Place? Letter(MutantDocument document, string text)
    {
        var step = document.StepsOf("Procedure.Notify").First();
        step["template"] = "notices/thu-moi";
        document.Letters["notices/thu-moi.vi.txt"] = text;
        return Place.At(step);
    }
}
