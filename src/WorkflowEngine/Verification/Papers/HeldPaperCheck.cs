using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Papers;

/// <summary>No paper is asked for whose content an agency already holds (NĐ 224/2026/NĐ-CP art. 18.4).</summary>
internal sealed class HeldPaperCheck : Check
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
            if (component is { MayAsk: true, Lookup: null, Required.IsNever: false } && document.World.BannedPapers.FindHeld(component.Name.Vi) is { } held)
            {
                log.Error(FindingCodes.HeldPaper, Where.Fact($"components[{i}]"), new Sentence(
                    $"“{component.Name.Vi}” đã có ở dạng điện tử ({held.Lookup}), không được yêu cầu nộp lại: {held.Article}.",
                    $"“{component.Name.En}” is already held electronically ({held.Lookup}) and must not be asked for again: {held.Article}."), new Sentence(
                    $"Ghi “lookup”: “{held.Lookup}” để cơ quan tự tra cứu, hoặc ghi “mayAsk”: false.",
                    $"Say “lookup”: “{held.Lookup}”, so that the agency looks it up itself, or “mayAsk”: false."));
            }
        }
    }
}
