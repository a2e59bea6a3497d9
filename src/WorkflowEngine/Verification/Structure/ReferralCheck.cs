using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>A referral names a procedure that is there.</summary>
internal sealed class ReferralCheck : Check
{
    public override WorldParts Needs => WorldParts.Procedures;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var node in document.Plan.Nodes.Where(node => node.Kind is Refer))
        {
            if (document.ElementOf(node)?.Text("procedure") is { Length: > 0 } code && !document.World.Procedures!.Contains(code))
            {
                log.Error(FindingCodes.UnknownProcedure, Where.Step(node, "procedure"), new Sentence(
                    $"Bước “{node.Label}” chuyển sang thủ tục “{code}” mà danh mục không có.",
                    $"Step “{node.Label}” refers to procedure “{code}”, which is not in the catalogue."), new Sentence(
                    "Sửa mã thủ tục, hoặc công bố thủ tục đó trước.",
                    "Correct the code, or publish that procedure first."));
            }
        }
    }
}
