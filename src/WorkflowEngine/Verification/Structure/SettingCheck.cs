using System.Text.Json;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Sequences;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Settings without which a step does nothing are there, and flags are true or false.</summary>
internal sealed class SettingCheck : Check
{
    private static readonly string[] Flags = ["presence", "await"];

    private static readonly Sentence HowToName = new(
        "Ghi từng cặp “mã giấy tờ của thủ tục kia: mã giấy tờ của thủ tục này”, cách nhau bằng dấu phẩy.",
        "Write pairs “id of the other procedure's paper: id of this procedure's paper”, with commas between them.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is null)
        {
            return;
        }

        if (document.Document.DefinitionId.Length == 0)
        {
            log.Error(FindingCodes.NoDefinitionId, new Where(null, "definitionId"), new Sentence(
                "Tài liệu chưa có “definitionId”, nên không biết đây là phiên bản của quy trình nào.",
                "The document has no “definitionId”, so that nobody can tell which workflow it is a version of."), new Sentence("Thêm “definitionId”.", "Add a “definitionId”."));
        }

        foreach (var step in document.Plan.Nodes.Skip(1))
        {
            if (Needed(step) is { } member && !IsGiven(document, step, member))
            {
                log.Error(FindingCodes.SettingMissing, Where.Step(step, member), new Sentence(
                    $"Bước “{step.Label}” chưa ghi “{member}” nên không làm được gì.",
                    $"Step “{step.Label}” has no “{member}”, without which it does nothing."), new Sentence($"Ghi “{member}” của bước, hoặc bỏ bước này.", $"Give the step's “{member}”, or remove the step."));
            }

            CheckFlags(document, step, log);
            CheckPapers(document, step, log);
        }
    }

    private static string? Needed(PlanNode step) => step.Kind switch
    {
        FlowDecision or If => "condition",
        Lookup => "query",
        SetVariable => "variable",
        Confirm => "template",
        _ => null,
    };

    private static bool IsGiven(CheckedDocument document, PlanNode step, string member) => document.ElementOf(step) is not { } element
        || (member == "variable" ? element.Member(member) is not null : element.Input(member) is { Expression: { IsEmpty: false } expression } && expression.Text?.Trim() is not "");

    /// <summary>Which papers of this dossier stand for which of the child's.</summary>
    private static void CheckPapers(CheckedDocument document, PlanNode step, FindingLog log)
    {
        if (step.Kind is not Refer || document.ElementOf(step)?.Text("papers") is not { } text)
        {
            return;
        }

        if (ReferredPapers.Read(text) is not { } named)
        {
            log.Error(FindingCodes.SettingValue, Where.Step(step, "papers"), new Sentence(
                $"“papers” của bước “{step.Label}” không đọc được: “{text}”.",
                $"“papers” of step “{step.Label}” cannot be read: “{text}”."), HowToName);
        }
        else if (named.Values.FirstOrDefault(id => document.Facts!.Components.All(component => component.Id != id)) is { } unknown)
        {
            log.Error(FindingCodes.SettingValue, Where.Step(step, "papers"), new Sentence(
                $"“papers” của bước “{step.Label}” nêu giấy tờ “{unknown}” mà thành phần hồ sơ của thủ tục này không có.",
                $"“papers” of step “{step.Label}” names the paper “{unknown}”, which this procedure does not list."), HowToName);
        }
    }

    private static void CheckFlags(CheckedDocument document, PlanNode step, FindingLog log)
    {
        foreach (var flag in Flags)
        {
            if (document.ElementOf(step) is { } element && element.Member(flag) is { ValueKind: not JsonValueKind.Null } && element.Flag(flag) is null)
            {
                log.Error(FindingCodes.SettingValue, Where.Step(step, flag), new Sentence(
                    $"“{flag}” của bước “{step.Label}” phải là true hoặc false.",
                    $"“{flag}” of step “{step.Label}” must be true or false."), new Sentence("Ghi true hoặc false.", "Say true or false."));
            }
        }
    }
}
