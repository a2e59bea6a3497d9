using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Forms;
using WorkflowEngine.Issuing;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Letters are rendered in the turn that they belong to, so that they say what was true then.</summary>
internal sealed partial class Burst
{
    private static readonly string[] Endings = [".html", ".txt"];

    /// <summary>The result that is being issued, for the letter that carries it.</summary>
    public (string Code, string Number, string Signer)? PendingResult { get; set; }

    /// <summary>What is being done to the result that was issued.</summary>
    public ResultRevision? PendingRevision { get; set; }

    /// <summary>The apology that is being written, before the ledger has its new date.</summary>
    public (DateTimeOffset PreviousDue, DateTimeOffset NewDue, string Reason)? PendingApology { get; set; }

    /// <summary>Code of the person who signs the letter that is being written; whoever did the last step when it says nothing.</summary>
    public string? PendingSigner { get; set; }

    /// <summary>The work of the party whose request is being written.</summary>
    public Wait? PendingRequest { get; set; }

    /// <summary>How the dossier is being ended without a result, and at whose request.</summary>
    public (string Kind, string? By)? PendingStop { get; set; }

    /// <summary>Writes a letter from a template and sends it; gives its number within the dossier.</summary>
    /// <exception cref="Stuck">There is no such template, or it would leave a name unresolved.</exception>
    public int WriteLetter(PlanNode node, string template, string to, string by = "mail")
    {
        Filing(node);
        return WriteLetter((node.Id, node.Label), head => LetterModel.Of(this, node, head), template, to, by);
    }

    /// <summary>The same, for a step or a duty with these names.</summary>
    private int WriteLetter((string Id, string Label) step, Func<LetterHead, ValueMap> modelOf, string template, string to, string by)
    {
        var language = Dossier.Applicant["language"].TextOrNull ?? "vi";
        var (name, letter) = FindTemplate(template, language) ?? throw new Stuck(new Sentence(
            $"Chưa có mẫu thư “{template}” mà bước “{step.Label}” dùng. Thêm mẫu rồi thử lại.",
            $"There is no template “{template}”, which step “{step.Label}” uses. Add it and try again."));
        var number = NumberOf(template);
        var model = modelOf(LetterHead.Of(number ?? "", template, letter.Hash));
        CheckForm(template, model);
        var met = new List<TemplatePart>();
        var draft = Dossier.DraftOf(template)?.Parts.Map ?? ValueMap.Empty;
        var input = InputOf(model, language, draft, met);
        letter.Watched?.Invoke(input);
        var result = letter.Template.Render(input, TemplateBudget.Default);
        if (!result.Succeeded)
        {
            throw new Stuck(new Sentence(
                $"Thư “{name}” không lập được, dòng {result.Fault.Line}: {result.Fault.Sentence.Vi}",
                $"The letter “{name}” cannot be made, line {result.Fault.Line}: {result.Fault.Sentence.En}"));
        }

        if (LeftOver.In(result.Text, model) is { } left)
        {
            throw new Stuck(new Sentence(
                $"Thư “{name}” chưa gửi: dòng {left.Line} của bản đã lập còn dấu của thẻ chưa điền, ở chỗ “{left.Around}”. Sửa mẫu rồi thử lại.",
                $"The letter “{name}” was not sent: line {left.Line} of what was made still has the marks of a tag, at “{left.Around}”. Mend the template and try again."));
        }

        CheckDraft(name, draft, met);
        var no = Dossier.LastLetter + 1;
        if (met.Count > 0)
        {
            Letters.Add(new LetterParts(no, template, met));
        }

        if (number is not null)
        {
            Record(new LetterNumbered(no, number));
        }

        Record(new LetterWritten(no, name, letter.Hash, step.Id, result.Text) { To = to, Language = name.Contains(".en.", StringComparison.Ordinal) ? "en" : "vi" });
        Send(no, to, by, LetterTitle.Of(name, result.Text), step.Id);
        return no;
    }

    /// <summary>How the dossier came in.</summary>
    /// <exception cref="Stuck">It was not filed: steps of a procedure stand in a workflow that is none.</exception>
    public Filing Filing(PlanNode node) => Dossier.Filing ?? throw new Stuck(new Sentence(
        $"Bước “{node.Label}” chỉ chạy được trong một thủ tục có hồ sơ được nộp; tài liệu này không phải là thủ tục.",
        $"Step “{node.Label}” runs only in a procedure to which a dossier was filed; this document is no procedure."));

    /// <summary>A form in which something stands empty that the law wants there is not sent.</summary>
    private void CheckForm(string template, ValueMap model)
    {
        if (FormRules.Of(Facts.Forms, template, Facts.Today) is not { } form || form.EmptyIn(model) is not { Count: > 0 } empty)
        {
            return;
        }

        var (vi, en) = (string.Join(", ", empty.Select(field => field.Name.Vi)), string.Join(", ", empty.Select(field => field.Name.En)));
        var paths = string.Join(", ", empty.Select(field => field.Path));
        throw new Stuck(new Sentence(
            $"Mẫu {form.No} “{form.Name.Vi}” chưa gửi được vì còn thiếu: {vi} ({paths}). Bổ sung rồi thử lại.",
            $"Form {form.No} “{form.Name.En}” was not sent, for it lacks: {en} ({paths}). Supply it and try again."));
    }

    private void Send(int letter, string to, string by, string? title, string step)
    {
        if (Dossier.Practice)
        {
            return;
        }

        var beneath = to == "applicant" ? Beneath(step) : ValueMap.Empty;
        foreach (var way in Ways(to, by))
        {
            var (kind, address) = way switch
            {
                "sms" => (MessageKind.Sms, to == "applicant" ? Dossier.Applicant["phone"].TextOrNull : to),
                "inbox" => (MessageKind.Inbox, to == "applicant" ? Dossier.Filing?.Account : to),
                _ => (MessageKind.Mail, to == "applicant" ? Dossier.Applicant["email"].TextOrNull : to),
            };
            if (string.IsNullOrEmpty(address))
            {
                continue;
            }

            Queue(kind, ValueMap.Of(("to", address), ("letter", (double)letter), ("subject", Subject(title))).Merge(beneath));
        }
    }

    /// <summary>
    /// What stands beneath a letter to the applicant: until when what its step asks can be done, and the dossier that they filed,
    /// where this one is a linked procedure of it.
    /// </summary>
    private ValueMap Beneath(string step)
    {
        var until = Dossier.Waits.LastOrDefault(wait => wait.Kind is WaitKind.Supplement or WaitKind.Payment or WaitKind.Confirmation && wait.Name == step)?.Until;
        var said = until is { } moment ? ValueMap.Of(("until", Facts.Calendar.Told(moment))) : ValueMap.Empty;
        return Dossier.Parent is { } parent ? said.With("parent", (double)parent.Dossier) : said;
    }

    /// <summary>What an applicant is sent by mail lies in their inbox as well, whether they have an address or not.</summary>
    private static IEnumerable<string> Ways(string to, string by)
    {
        var ways = by.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return to == "applicant" && ways.Contains("mail") ? ways.Union(["inbox"]) : ways;
    }

    /// <summary>What the letter is, that whoever has many of them knows which one asks something of them; else which procedure it is about.</summary>
    private string Subject(string? title) => Dossier.Filing is not { } filing ? title ?? Plan.Name
        : title is not null ? $"{title} – {filing.Code}"
        : $"{filing.Code}: {Plan.Procedure?.Name.Vi ?? Plan.Name}";

    /// <summary>The template that a step names, in a language or else in Vietnamese; null when there is none.</summary>
    public (string Name, LetterTemplate Letter)? FindTemplate(string name, string language)
    {
        foreach (var lang in (ReadOnlySpan<string>)[language, "vi"])
        {
            foreach (var ending in Endings)
            {
                var full = $"{name}.{lang}{ending}";
                if (Facts.Templates(full) is { } letter)
                {
                    return (full, letter);
                }
            }
        }

        return Facts.Templates(name) is { } exact ? (name, exact) : null;
    }
}
