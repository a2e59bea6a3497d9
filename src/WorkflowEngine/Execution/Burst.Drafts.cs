using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>The text of the result before it is issued: tried out, and worded otherwise where its template allows it.</summary>
internal sealed partial class Burst
{
    /// <summary>The step that issues the result as a letter; null when the procedure has none.</summary>
    public PlanNode? IssuingStep => Plan.Nodes.FirstOrDefault(node => node.Kind is Issue && node.Of<Issue.IssueSettings>().Template is not null);

    /// <summary>Letters written in the turn that have parts which may be worded otherwise.</summary>
    public List<LetterParts> Letters { get; } = [];

    /// <summary>
    /// The step that sends a form by this template, where who has this work in hand may word it: what is refused, stopped or asked
    /// for, or the apology of the duty to apologise. Null for every other letter.
    /// </summary>
    public PlanNode? FormStep(Wait wait, string template) => template == ApologyLetter
        ? wait is { Kind: WaitKind.Duty } && wait.Name == DutyKinds.Apology.Name ? Plan.Nodes[0] : null
        : Plan.Nodes.FirstOrDefault(node => template == node.Kind switch
        {
            Stop => node.Of<Stop.StopSettings>().Template,
            Supplement => node.Of<ApplicantSettings>().Template,
            _ => null,
        });

    /// <summary>The parts of a form that may be worded otherwise, as they would be filled now.</summary>
    /// <exception cref="Stuck">The form cannot be made.</exception>
    public IReadOnlyList<TemplatePart> TryForm(PlanNode node, string template)
    {
        PendingStop = node.Kind is Stop ? (node.Of<Stop.StopSettings>().Kind, null) : null;
        PendingApology = template == ApologyLetter ? (Due ?? Facts.Now, Facts.Now, Dossier.LastNote ?? "") : null;
        var met = new List<TemplatePart>();
        Try(node, template, ValueMap.Empty, met);
        return met;
    }

    /// <summary>
    /// The result's text as it would be written now with these words in its free parts; nothing is recorded and no number is
    /// drawn.
    /// </summary>
    /// <exception cref="Stuck">It cannot be made yet.</exception>
    public (string Text, IReadOnlyList<TemplatePart> Parts) TryResult(PlanNode issuing, string by, ValueMap words)
    {
        var settings = issuing.Of<Issue.IssueSettings>();
        var signer = settings.SignedBy is { } step && Dossier.RecordOf(step)?.Person is { } signed ? signed : by;
        PendingResult = (settings.Result, Filing(issuing).Code + "/KQ", signer);
        var met = new List<TemplatePart>();
        return (Try(issuing, settings.Template!, words, met), met);
    }

    private string Try(PlanNode node, string template, ValueMap words, List<TemplatePart> met)
    {
        var language = Dossier.Applicant["language"].TextOrNull ?? "vi";
        var (name, letter) = FindTemplate(template, language) ?? throw new Stuck(new Sentence(
            $"Chưa có mẫu “{template}”.", $"There is no template “{template}”."));
        var model = LetterModel.Of(this, node, LetterHead.Of("", template, letter.Hash));
        var result = letter.Template.Render(InputOf(model, language, words, met), TemplateBudget.Default);
        return result.Succeeded
            ? result.Text
            : throw new Stuck(new Sentence(
                $"Chưa lập được dự thảo “{name}”, dòng {result.Fault.Line}: {result.Fault.Sentence.Vi}",
                $"The draft “{name}” cannot be made yet, line {result.Fault.Line}: {result.Fault.Sentence.En}"));
    }

    private TemplateInput InputOf(ValueMap model, string language, ValueMap words, List<TemplatePart> met) => new()
    {
        Model = model,
        Now = Facts.Now.ToOffset(Facts.Calendar.Offset),
        Include = include => FindTemplate(include, language)?.Letter.Template,
        Seed = $"{Dossier.Id}/{Dossier.LastLetter}",
        Strict = true,
        Parts = words,
        Met = met.Add,
    };

    /// <summary>Words whose part is no longer in the template are not lost in silence.</summary>
    private static void CheckDraft(string name, ValueMap words, List<TemplatePart> met)
    {
        var lost = words.Select(pair => pair.Key).Where(id => met.TrueForAll(part => part.Id != id)).ToList();
        if (lost.Count > 0)
        {
            throw new Stuck(new Sentence(
                $"Mẫu “{name}” đã đổi và không còn phần “{string.Join(", ", lost)}” mà dự thảo đã sửa. Soạn lại dự thảo rồi thử lại.",
                $"The template “{name}” has changed and no longer has “{string.Join(", ", lost)}”, which the draft words otherwise. Draft it again, then retry."));
        }
    }
}
