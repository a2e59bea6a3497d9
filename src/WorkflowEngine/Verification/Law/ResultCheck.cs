using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>What is issued is what the facts promise.</summary>
internal sealed class ResultCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        var issuing = document.Plan.Nodes.Where(node => node.Settings is Issue.IssueSettings).ToList();
        if (issuing.Count > 0 && facts.Results.IsEmpty)
        {
            log.Error(FindingCodes.NoResults, Where.Fact("results"), new Sentence(
                "Quy trình có bước cấp kết quả nhưng thủ tục chưa ghi kết quả nào.",
                "The procedure issues something but names no result."), new Sentence("Ghi mã và tên kết quả.", "Give the code and name of the result."));
            return;
        }

        var issued = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in issuing)
        {
            var code = step.Of<Issue.IssueSettings>().Result;
            issued.Add(code);
            if (facts.Results.All(result => result.Code != code))
            {
                log.Error(FindingCodes.UnknownResult, Where.Step(step, "result"), new Sentence(
                    $"Bước “{step.Label}” cấp kết quả “{code}” mà thủ tục không ghi; thủ tục có: {string.Join(", ", facts.Results.Select(result => result.Code))}.",
                    $"Step “{step.Label}” issues the result “{code}”, which the procedure does not name; it names: {string.Join(", ", facts.Results.Select(result => result.Code))}."), new Sentence(
                    "Sửa mã kết quả của bước.",
                    "Correct the step's result."));
            }
        }

        for (var i = 0; i < facts.Results.Length && issuing.Count > 0; i++)
        {
            if (!issued.Contains(facts.Results[i].Code))
            {
                log.Add(issued.Count == 0 ? FindingSeverity.Warning : FindingSeverity.Note, FindingCodes.ResultNeverIssued, Where.Fact($"results[{i}]"), new Sentence(
                    $"Không bước nào cấp kết quả “{facts.Results[i].Name.Vi}”.",
                    $"No step issues the result “{facts.Results[i].Name.En}”."), new Sentence(
                    "Thêm bước cấp kết quả này, hoặc bỏ khỏi thủ tục.",
                    "Add a step that issues it, or remove it from the procedure."));
            }
        }
    }
}
