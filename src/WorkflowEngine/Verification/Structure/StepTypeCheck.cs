using WorkflowEngine.Activities;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Every step is of a type that is run here, and has an id of its own.</summary>
internal sealed class StepTypeCheck : Check
{
    private static readonly Sentence UseThePalette = new(
        "Thay bằng một loại bước có trong danh mục.",
        "Replace it with a type from the palette.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in document.Plan.Nodes.Skip(1))
        {
            if (!ids.Add(node.Id))
            {
                log.Error(FindingCodes.DuplicateStep, Where.Step(node), new Sentence(
                    $"Mã bước “{node.Id}” được dùng cho nhiều bước.",
                    $"The step id “{node.Id}” is used by several steps."), new Sentence(
                    "Cho mỗi bước một mã riêng.",
                    "Give every step an id of its own."));
            }

            if (node.Kind is UnknownActivity)
            {
                var why = OutOfScope.Why(node.Type);
                log.Error(why is null ? FindingCodes.UnknownType : FindingCodes.OutOfScope, Where.Step(node, "type"), new Sentence(
                    $"Bước “{node.Label}” thuộc loại “{node.Type}” mà hệ thống không chạy{(why is null ? "" : ": " + why.Vi)}.",
                    $"Step “{node.Label}” is of type “{node.Type}”, which is not run here{(why is null ? "" : ": " + why.En)}."), UseThePalette);
            }
        }
    }
}
