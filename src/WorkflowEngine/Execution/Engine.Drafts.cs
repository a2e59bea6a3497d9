using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Wording the free parts of a result before it is issued.</summary>
public static partial class Engine
{
    /// <summary>Longest text of one part.</summary>
    private const int LongestPart = 4000;

    private static Sentence? Draft(Burst burst, DraftLetter draft)
    {
        if (Held(burst, draft.Seq, draft.By, out var wait, out var node) is { } refusal)
        {
            return refusal;
        }

        if (burst.IssuingStep is not { } issuing || burst.Dossier.Result is not null)
        {
            return new Sentence(
                "Hồ sơ này không có dự thảo kết quả để soạn, hoặc kết quả đã cấp.",
                "This dossier has no draft of a result, or its result was issued.");
        }

        if (node == issuing && issuing.Of<Issue.IssueSettings>().SignedBy is { } signedBy)
        {
            return new Sentence(
                $"Văn bản đã được duyệt ở bước “{burst.Plan.NodeOf(signedBy)?.Label ?? signedBy}”. Muốn sửa phải trả hồ sơ lại bước đó.",
                $"The text was approved at step “{burst.Plan.NodeOf(signedBy)?.Label ?? signedBy}”. To change it, send the dossier back there.");
        }

        // tried beside the turn, so that what the trial needs leaves no trace in it
        var trial = new Burst(burst.Plan, burst.Dossier, burst.Facts);
        var (_, parts) = trial.TryResult(issuing, draft.By, ValueMap.Empty);
        var words = ValueMap.Empty;
        foreach (var (id, value) in draft.Parts)
        {
            if (parts.FirstOrDefault(part => part.Id == id) is not { } part)
            {
                return new Sentence($"Mẫu không cho sửa phần “{id}”.", $"The template does not let “{id}” be worded otherwise.");
            }

            if (value.TextOrNull?.ReplaceLineEndings("\n").Trim() is not { Length: > 0 and <= LongestPart } text)
            {
                return new Sentence(
                    $"Phần “{part.Label}” phải có nội dung, dài nhất 4.000 ký tự.",
                    $"The part “{part.Label}” must have words, at most 4,000 characters.");
            }

            words = text == part.Filled ? words : words.With(id, text);
        }

        var template = issuing.Of<Issue.IssueSettings>().Template!;
        if (!words.Equals(burst.Dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty))
        {
            burst.Record(new LetterDrafted(template, draft.By, wait.Item!.Step, burst.Facts.Now, words));
        }

        return null;
    }
}
