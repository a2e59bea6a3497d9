using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Every step can be reached from the start.</summary>
internal sealed class ReachCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows)
        {
            for (var step = 0; step < flow.Steps.Length && flow.Graph.Start >= 0; step++)
            {
                if (!flow.IsReached(step))
                {
                    log.Error(FindingCodes.Unreachable, Where.Step(flow.Steps[step]), new Sentence(
                        $"Không có đường nào từ chỗ bắt đầu tới bước “{flow.Steps[step].Label}”.",
                        $"No path leads from the start to step “{flow.Steps[step].Label}”."), new Sentence(
                        "Nối bước này vào luồng hoặc xóa nó.",
                        "Connect the step or remove it."));
                }
            }
        }
    }
}
