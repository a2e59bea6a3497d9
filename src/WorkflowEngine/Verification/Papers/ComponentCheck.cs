using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Papers;

/// <summary>What the facts say of the components makes sense together.</summary>
internal sealed class ComponentCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        for (var i = 0; i < facts.Components.Length; i++)
        {
            CheckAsked(document.World, facts.Components[i], Where.Fact($"components[{i}]"), log);
            CheckAnswers(facts, facts.Components[i], Where.Fact($"components[{i}].answers"), log);
        }

        CheckMandates(facts, log);
        foreach (var group in facts.Components.Where(component => component.Group is not null).GroupBy(component => component.Group))
        {
            if (group.Count() == 1)
            {
                log.Warning(FindingCodes.GroupOfOne, Where.Fact("components"), new Sentence(
                    $"Nhóm thay thế “{group.Key}” chỉ có một giấy tờ (“{group.First().Name.Vi}”), nên không có gì để chọn.",
                    $"The group of alternatives “{group.Key}” has one paper only (“{group.First().Name.En}”), so there is nothing to choose."), new Sentence(
                    "Thêm giấy tờ thay thế vào nhóm, hoặc bỏ “group”.",
                    "Add the alternatives to the group, or remove “group”."));
            }
        }
    }

    /// <summary>What a connected database answers can only be held against single answers of the form, and only where it is asked.</summary>
    private static void CheckAnswers(ProcedureFacts facts, ComponentFact component, Where where, FindingLog log)
    {
        foreach (var answered in component.Answers)
        {
            var field = facts.Fields.FirstOrDefault(known => known.Id == answered.Field);
            if (field is null or { Type: FieldType.Group or FieldType.Choices } || component.Connector is null)
            {
                log.Error(FindingCodes.PaperAnswers, where, new Sentence(
                    $"“{component.Name.Vi}”: không đối chiếu được dữ liệu tra cứu với trường “{answered.Field}”; biểu mẫu không có trường này, trường không có một giá trị đơn, hoặc giấy này không tra cứu khi nộp.",
                    $"“{component.Name.En}”: what is looked up cannot be held against field “{answered.Field}”; the form has no such field, it is no single value, or the paper is not looked up when it is filed."), new Sentence(
                    "Sửa “field”, hoặc ghi “lookup” là connector: và “question”.",
                    "Correct “field”, or give “lookup” a connector: and a “question”."));
            }
        }
    }

    private static void CheckMandates(ProcedureFacts facts, FindingLog log)
    {
        for (var i = 0; i < facts.Mandates.Length; i++)
        {
            if (facts.Mandates[i].Paper is { } paper && facts.Components.FirstOrDefault(component => component.Id == paper) is not { MayAsk: true })
            {
                log.Error(FindingCodes.MandatePaper, Where.Fact($"mandates[{i}].paper"), new Sentence(
                    $"Giấy tờ ủy quyền “{paper}” không có trong thành phần hồ sơ, hoặc không được yêu cầu nộp.",
                    $"The paper of the mandate, “{paper}”, is not among the papers or may not be asked for."), new Sentence(
                    "Thêm giấy này vào “components”, hoặc bỏ “paper”.",
                    "Add it to “components”, or remove “paper”."));
            }
        }
    }

    private static void CheckAsked(VerificationWorld world, ComponentFact component, Where where, FindingLog log)
    {
        if (component.MayAsk)
        {
            return;
        }

        if (!component.Required.IsNever)
        {
            log.Error(FindingCodes.RequiredNotAsked, where, new Sentence(
                $"“{component.Name.Vi}” vừa bắt buộc vừa không được yêu cầu nộp (mayAsk: false).",
                $"“{component.Name.En}” is required and may not be asked for (mayAsk: false)."), new Sentence(
                "Ghi “required”: false; cơ quan tự tra cứu giấy tờ này.",
                "Say “required”: false; the agency looks the paper up itself."));
        }

        if (component.Lookup is null && world.BannedPapers?.Find(component.Name.Vi) is null)
        {
            log.Warning(FindingCodes.NotAskedNoLookup, where, new Sentence(
                $"“{component.Name.Vi}” không được yêu cầu nộp nhưng tài liệu không nói tra cứu ở đâu.",
                $"“{component.Name.En}” may not be asked for, but the document does not say where it is looked up."), new Sentence(
                "Ghi “lookup”, ví dụ connector:dan-cu hoặc vault:mã kết quả.",
                "Give “lookup”, for example connector:dan-cu or vault:result code."));
        }
    }
}
