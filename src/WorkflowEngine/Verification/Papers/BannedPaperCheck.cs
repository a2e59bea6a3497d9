using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Papers;

/// <summary>No component is a paper that must not be asked for any more.</summary>
internal sealed class BannedPaperCheck : Check
{
    public override WorldParts Needs => WorldParts.BannedPapers;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts || !document.World.BannedPapers!.Head.HoldsOn(document.World.Today))
        {
            return;
        }

        for (var i = 0; i < facts.Components.Length; i++)
        {
            var component = facts.Components[i];
            if (component.MayAsk && document.World.BannedPapers.Find(component.Name.Vi) is { } banned)
            {
                log.Error(FindingCodes.BannedPaper, Where.Fact($"components[{i}]"), new Sentence(
                    $"Thành phần hồ sơ “{component.Name.Vi}” không được yêu cầu nộp nữa: {banned.Article}.",
                    $"The component “{component.Name.En}” must not be asked for any more: {banned.Article}."), banned.Instead);
            }
        }
    }
}
