using WorkflowEngine.Activities.Data;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>Rules read nothing that nobody declares.</summary>
internal sealed class RuleNameCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        var names = new RuleNames(document);
        foreach (var rule in document.Plan.StepRules)
        {
            Run(names, new RulePlace(rule.Node, Where.Step(rule.Node, rule.Member)), rule.Script, log);
        }

        foreach (var (text, script) in document.Plan.Rules?.Scripts ?? new Dictionary<Procedures.RuleText, Script>())
        {
            Run(names, new RulePlace(null, Where.Fact(text.Member)), script, log);
        }

        CheckWrites(document, names, log);
    }

    /// <summary>Looks at one rule alone, as it would stand at its place.</summary>
    internal static void Run(CheckedDocument document, PlanNode? step, string member, Script script, FindingLog log) =>
        Run(new RuleNames(document), new RulePlace(step, step is null ? Where.Fact(member) : Where.Step(step, member)), script, log);

    private static void Run(RuleNames names, RulePlace place, Script script, FindingLog log)
    {
        var roots = new List<string>();
        foreach (var name in script.Names)
        {
            if (name.Kind == RuleNameKind.Global && names.HasGlobal(name.Name, place.Step))
            {
                roots.Add(name.Name);
                continue;
            }

            if (!IsDeclared(names, place, name))
            {
                log.Error(FindingCodes.UnknownName, place.Where, Unknown(name), new Sentence(
                    "Khai báo tên này trong tài liệu, hoặc sửa cách viết.",
                    "Declare the name in the document, or correct its spelling."));
            }
        }

        foreach (var member in RuleMembers.Of(script.Source, roots).Distinct())
        {
            CheckMember(names, place, member, log);
        }
    }

    private static bool IsDeclared(RuleNames names, RulePlace place, RuleName name) => name.Kind switch
    {
        RuleNameKind.Global => false,
        RuleNameKind.Variable or RuleNameKind.VariableWrite or RuleNameKind.SetAccessor => names.HasVariable(place.Step, name.Name),
        RuleNameKind.GetAccessor => names.HasVariable(place.Step, name.Name) || names.HasInput(name.Name) || names.HasOutputOf(name.Name),
        RuleNameKind.Input => names.HasInput(name.Name),
        RuleNameKind.Output => names.HasOutput(name.Name[..name.Name.LastIndexOf('/')]),
        _ => place.Step is { Kind: RunJavaScript },
    };

    private static void CheckMember(RuleNames names, RulePlace place, RuleMember member, FindingLog log)
    {
        if (!names.HasMember(member.Root, member.Name))
        {
            var near = Spelling.Nearest(member.Name, names.MembersOf(member.Root));
            log.Error(FindingCodes.UnknownMember, place.Where, new Sentence(
                $"Quy tắc đọc “{member.Root}.{member.Name}” mà tài liệu không có{(near is null ? "" : $"; có phải “{near}”?")}",
                $"The rule reads “{member.Root}.{member.Name}”, which the document does not have{(near is null ? "" : $"; did you mean “{near}”?")}"), new Sentence(
                member.Root is "outcomes" or "notes" ? "Sửa mã bước." : "Thêm mục này vào tài liệu, hoặc sửa cách viết.",
                member.Root is "outcomes" or "notes" ? "Correct the step's id." : "Add it to the document, or correct its spelling."));
        }
        else if (member.Root == "applicant" && !RuleNames.OfApplicant.Contains(member.Name))
        {
            log.Warning(FindingCodes.UnknownMember, place.Where, new Sentence(
                $"Quy tắc đọc “applicant.{member.Name}”; thông tin người nộp thường chỉ có: {string.Join(", ", RuleNames.OfApplicant)}.",
                $"The rule reads “applicant.{member.Name}”; of an applicant mostly only these are known: {string.Join(", ", RuleNames.OfApplicant)}."), new Sentence(
                "Đưa thông tin này vào tờ khai và đọc từ “fields”.",
                "Ask for it in the form and read it from “fields”."));
        }
        else if (member is { Compared: { Length: > 0 } answer } && names.AnswersOf(member.Root, member.Name) is { Count: > 0 } answers && !answers.Contains(answer))
        {
            log.Error(FindingCodes.UnknownChoice, place.Where, new Sentence(
                $"Quy tắc so “{member.Root}.{member.Name}” với “{answer}”, nhưng chỉ có thể là: {string.Join(", ", answers)}.",
                $"The rule compares “{member.Root}.{member.Name}” with “{answer}”, which can only be: {string.Join(", ", answers)}."), new Sentence(
                "Sửa giá trị đem so.",
                "Correct what it is compared with."));
        }
        else if (member is { Root: "fields", Compared: { Length: > 0 } text } && names.ChoicesOf(member.Name) is { Count: > 0 } choices && !choices.Contains(text))
        {
            log.Error(FindingCodes.UnknownChoice, place.Where, new Sentence(
                $"Quy tắc so “fields.{member.Name}” với “{text}”, nhưng trường này chỉ có các lựa chọn: {string.Join(", ", choices)}.",
                $"The rule compares “fields.{member.Name}” with “{text}”, but the field's choices are: {string.Join(", ", choices)}."), new Sentence(
                "Sửa mã lựa chọn trong quy tắc hoặc trong tờ khai.",
                "Correct the choice in the rule or in the form."));
        }
    }

    /// <summary>Fields that a step fills in are fields of the form.</summary>
    private static void CheckWrites(CheckedDocument document, RuleNames names, FindingLog log)
    {
        foreach (var step in document.HumanSteps)
        {
            foreach (var field in step.Of<Activities.Procedures.StepSettings>().MayWrite.Where(field => !names.HasMember("fields", field)))
            {
                var near = Spelling.Nearest(field, names.MembersOf("fields"));
                log.Error(FindingCodes.UnknownMember, Where.Step(step, "mayWrite"), new Sentence(
                    $"Bước “{step.Label}” ghi vào trường “{field}” mà tờ khai không có{(near is null ? "" : $"; có phải “{near}”?")}",
                    $"Step “{step.Label}” writes the field “{field}”, which the form does not have{(near is null ? "" : $"; did you mean “{near}”?")}"), new Sentence(
                    "Thêm trường này vào tờ khai, hoặc sửa cách viết.",
                    "Add the field to the form, or correct its spelling."));
            }
        }
    }

    private static Sentence Unknown(RuleName name) => name.Kind switch
    {
        RuleNameKind.Global => new(
            $"Dòng {name.Line}, cột {name.Column}: không có gì tên “{name.Name}”.",
            $"Line {name.Line}, column {name.Column}: there is nothing called “{name.Name}”."),
        RuleNameKind.Input => new(
            $"Dòng {name.Line}, cột {name.Column}: tài liệu không có dữ liệu vào “{name.Name}”.",
            $"Line {name.Line}, column {name.Column}: the document has no input “{name.Name}”."),
        RuleNameKind.Output => new(
            $"Dòng {name.Line}, cột {name.Column}: không có bước nào trả “{name.Name}”.",
            $"Line {name.Line}, column {name.Column}: no step answers “{name.Name}”."),
        RuleNameKind.Outcome => new(
            $"Dòng {name.Line}, cột {name.Column}: chỉ bước chạy quy tắc mới chọn được kết quả “{name.Name}”.",
            $"Line {name.Line}, column {name.Column}: only a step that runs a rule can choose the outcome “{name.Name}”."),
        _ => new(
            $"Dòng {name.Line}, cột {name.Column}: tài liệu không khai báo biến “{name.Name}”.",
            $"Line {name.Line}, column {name.Column}: the document declares no variable “{name.Name}”."),
    };

    private readonly record struct RulePlace(PlanNode? Step, Where Where);
}
