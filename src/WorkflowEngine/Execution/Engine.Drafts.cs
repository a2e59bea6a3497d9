using System.Text.RegularExpressions;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Wording the free parts of a letter before it goes out.</summary>
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

        if (draft.Template is { } form)
        {
            return DraftForm(burst, draft, wait, form);
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
        if (CheckParts(draft, parts, out var words) is { } wrong)
        {
            return wrong;
        }

        var changed = ValueMap.From(words.Where(word => parts.All(part => part.Id != word.Key || part.Filled != word.Value.TextOrNull)));
        var template = issuing.Of<Issue.IssueSettings>().Template!;
        if (!changed.Equals(burst.Dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty))
        {
            burst.Record(new LetterDrafted(template, draft.By, wait.Item!.Step, burst.Facts.Now, changed));
        }

        return null;
    }

    /// <summary>
    /// A form that a decision sends. What fills its parts may change with that decision, so that all words that are given stand;
    /// they hold for the next letter of the template and no longer.
    /// </summary>
    private static Sentence? DraftForm(Burst burst, DraftLetter draft, Wait wait, string template)
    {
        if (burst.FormStep(wait, template) is not { } node)
        {
            return new Sentence(
                $"Việc bạn đang giữ không gửi văn bản theo mẫu “{template}”, nên không soạn được lời của nó.",
                $"The work that you have in hand sends no letter by the template “{template}”, so its words cannot be drafted.");
        }

        if (CheckParts(draft, new Burst(burst.Plan, burst.Dossier, burst.Facts).TryForm(node, template), out var words) is { } wrong)
        {
            return wrong;
        }

        if (!words.Equals(burst.Dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty))
        {
            burst.Record(new LetterDrafted(template, draft.By, wait.Item!.Step, burst.Facts.Now, words) { Once = true });
        }

        return null;
    }

    private static Sentence? CheckParts(DraftLetter draft, IReadOnlyList<TemplatePart> parts, out ValueMap words)
    {
        words = ValueMap.Empty;
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

            if (Gap().Match(text) is { Success: true } gap)
            {
                return new Sentence(
                    $"Phần “{part.Label}” còn chỗ chưa điền: “{gap.Value}”. Điền rồi lưu lại; văn bản còn chỗ trống không được gửi.",
                    $"The part “{part.Label}” still has a gap: “{gap.Value}”. Fill it, then keep it again; a letter with a gap is not sent.");
            }

            words = words.With(id, text);
        }

        return null;
    }

    /// <summary>Dots and lines that are to be written over, empty brackets, marks of a tag; three dots are an ellipsis.</summary>
    [GeneratedRegex(@"\.{4,}|…{2,}|_{3,}|\[\s*(?:…|\.{3})?\s*\]|\{\{|\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
