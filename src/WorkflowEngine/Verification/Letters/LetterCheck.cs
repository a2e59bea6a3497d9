using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Letters;

/// <summary>Every template that a step names is there in Vietnamese, can be parsed, and prints only names that a letter has.</summary>
internal sealed class LetterCheck : Check
{
    private static readonly string[] Members = ["template", "receipt"];

    public override WorldParts Needs => WorldParts.Letters;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        var names = new LetterNames(facts);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in document.Plan.Nodes.Where(node => node.Kind is HumanStep or ApplicantStep or Notify or Stop))
        {
            foreach (var member in Members)
            {
                if (document.ElementOf(step)?.Text(member) is { Length: > 0 } name)
                {
                    Run(document.World.Letters!, names, (Where.Step(step, member), step.Label, name), seen, log);
                }
            }

            foreach (var reminder in step.Settings is StepSettings settings ? settings.Reminders.Where(reminder => reminder.Template is not null) : [])
            {
                Run(document.World.Letters!, names, (Where.Step(step, "reminders"), step.Label, reminder.Template!), seen, log);
            }
        }

        for (var i = 0; i < facts.Reminders.Length; i++)
        {
            if (facts.Reminders[i].Reminder?.Template is { } name)
            {
                Run(document.World.Letters!, names, (Where.Fact($"reminders[{i}].template"), facts.Name.Vi, name), seen, log);
            }
        }
    }

    private static void Run(LetterShelf shelf, LetterNames names, (Where Where, string Label, string Name) use, HashSet<string> seen, FindingLog log)
    {
        if (shelf.FindVietnamese(use.Name) is { } sheet)
        {
            Run(shelf, names, use.Where, sheet, seen, log);
            return;
        }

        log.Error(FindingCodes.NoTemplate, use.Where, new Sentence(
            $"Bước “{use.Label}” dùng mẫu “{use.Name}” mà chưa có bản tiếng Việt.",
            $"Step “{use.Label}” uses the template “{use.Name}”, which has no Vietnamese version."), new Sentence(
            $"Thêm mẫu {use.Name}.vi.html hoặc {use.Name}.vi.txt, hoặc sửa tên mẫu.",
            $"Add the template {use.Name}.vi.html or {use.Name}.vi.txt, or correct the name."));
    }

    private static void Run(LetterShelf shelf, LetterNames names, Where where, LetterSheet sheet, HashSet<string> seen, FindingLog log)
    {
        if (!seen.Add(sheet.Name))
        {
            return;
        }

        if (sheet.Template is not { } template)
        {
            var fault = sheet.Faults[0];
            log.Error(FindingCodes.TemplateSyntax, where, new Sentence(
                $"Mẫu “{sheet.Name}” sai ở dòng {fault.Line}, cột {fault.Column}: {fault.Sentence.Vi}",
                $"Template “{sheet.Name}” is wrong at line {fault.Line}, column {fault.Column}: {fault.Sentence.En}"), new Sentence("Sửa mẫu.", "Correct the template."));
            return;
        }

        foreach (var read in template.Reads.Where(read => !names.Has(read.Path)).DistinctBy(read => read.Path))
        {
            var near = read.Path.StartsWith("fields.", StringComparison.Ordinal)
                ? Spelling.Nearest(read.Path["fields.".Length..], names.Fields)
                : Spelling.Nearest(read.Path, LetterNames.Fixed);
            log.Error(FindingCodes.UnknownLetterName, where, new Sentence(
                $"Mẫu “{sheet.Name}”, dòng {read.Line}, in “{read.Path}” mà thư của thủ tục này không có{(near is null ? "" : $"; có phải “{near}”?")}",
                $"Template “{sheet.Name}”, line {read.Line}, prints “{read.Path}”, which a letter of this procedure does not have{(near is null ? "" : $"; did you mean “{near}”?")}"), new Sentence(
                "Thêm trường này vào tờ khai, sửa tên trong mẫu, hoặc viết “??” để cho phép trống.",
                "Add the field to the form, correct the name in the template, or write “??” to let it be empty."));
        }

        foreach (var read in template.Reads.Where(read => read.Formatted && names.MayBeEmpty(read.Path)).DistinctBy(read => read.Path))
        {
            log.Warning(FindingCodes.EmptyFormatted, where, new Sentence(
                $"Mẫu “{sheet.Name}”, dòng {read.Line}, định dạng “{read.Path}” mà trường này không bắt buộc; khi trống, thư không lập được.",
                $"Template “{sheet.Name}”, line {read.Line}, formats “{read.Path}”, a field that is not required; empty, it stops the letter."), new Sentence(
                $"Bọc trong “if {read.Path} != \"\"”, hoặc đặt trường là bắt buộc.",
                $"Put it within “if {read.Path} != \"\"”, or make the field required."));
        }

        foreach (var included in template.Includes)
        {
            if (shelf.FindVietnamese(included) is { } part)
            {
                Run(shelf, names, where, part, seen, log);
            }
            else
            {
                log.Error(FindingCodes.NoTemplate, where, new Sentence(
                    $"Mẫu “{sheet.Name}” chèn mẫu “{included}” mà chưa có bản tiếng Việt.",
                    $"Template “{sheet.Name}” includes “{included}”, which has no Vietnamese version."), new Sentence("Thêm mẫu được chèn, hoặc sửa tên.", "Add the included template, or correct its name."));
            }
        }
    }
}
