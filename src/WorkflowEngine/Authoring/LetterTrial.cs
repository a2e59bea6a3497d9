using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Everything that a letter may print at one moment of a dossier.</summary>
/// <param name="Step">What the step that writes it is called; null where no step does.</param>
public sealed record LetterMoment(TemplateInput Input, string? Step);

/// <summary>A name that a letter prints and that letters of a procedure do not have.</summary>
/// <param name="Near">The name that was probably meant.</param>
public sealed record MissingName(string Path, int Line, int Column, string? Near);

/// <summary>Tries a letter before it is saved, on a dossier that is walked to the moment at which it is written.</summary>
public static class LetterTrial
{
    /// <summary>The moment at which a sample's letter is written; of a template that no step uses, the moment of reception. Null, with the reason, when the sample cannot be filed or never comes there.</summary>
    public static LetterMoment? Of(Plan plan, SampleDossier sample, Facts facts, string template, out Sentence? why)
    {
        var use = LetterUse.Of(plan).FirstOrDefault(use => use.Template == template);
        TemplateInput? seen = null;
        var watched = new LetterTemplate(Template.Parse("watched", "").Template!, "") { Watched = input => seen ??= input };
        var blank = new LetterTemplate(watched.Template, "");
        var walk = new SampleWalk(plan, sample, facts)
        {
            Templates = name => use is not null && IsNamed(name, template) ? watched : blank,
        };
        var turn = walk.Until(turn => use is null ? !turn.Dossier.Activations.IsEmpty : seen is not null);
        why = null;
        if (seen is not null)
        {
            return new LetterMoment(seen, use!.Label);
        }

        if (turn is { } filed && use is null)
        {
            return new LetterMoment(Now(plan, filed.Turn.Dossier, facts with { Now = filed.Now }, null), null);
        }

        why = walk.Refusal ?? new Sentence(
            $"Hồ sơ mẫu này không đi tới bước “{use?.Label}”, nơi lập thư. Chọn hồ sơ mẫu khác.",
            $"This sample does not come to step “{use?.Label}”, which writes the letter. Choose another sample.");
        return null;
    }

    /// <summary>What the letter would print if it were written of a real dossier now.</summary>
    public static LetterMoment Of(Plan plan, Dossier dossier, Facts facts, string template)
    {
        var use = LetterUse.Of(plan).FirstOrDefault(use => use.Template == template);
        return new LetterMoment(Now(plan, dossier, facts, use?.Step), use?.Label);
    }

    /// <summary>Renders a letter as it is now written, with the budget and the strictness of real ones.</summary>
    /// <param name="include">Finds the templates that it includes.</param>
    public static TemplateResult Render(Template template, LetterMoment moment, Func<string, Template?> include) =>
        template.Render(moment.Input with { Include = include, Strict = true }, TemplateBudget.Default);

    /// <summary>Names that the template prints and that letters of the procedure do not have.</summary>
    public static ImmutableArray<MissingName> Missing(Template template, ProcedureFacts facts)
    {
        var names = new LetterNames(facts);
        return
        [
            .. template.Reads.Where(read => !read.Optional && !names.Has(read.Path)).DistinctBy(read => read.Path)
                .Select(read => new MissingName(read.Path, read.Line, read.Column, LetterVocabulary.Nearest(read.Path, names))),
        ];
    }

    /// <summary>“forms/01” is in the file forms/01.vi.html.</summary>
    private static bool IsNamed(string file, string template) =>
        file == template || (file.StartsWith(template, StringComparison.Ordinal) && file.AsSpan(template.Length) is ".vi.html" or ".vi.txt" or ".en.html" or ".en.txt");

    private static TemplateInput Now(Plan plan, Dossier dossier, Facts facts, string? step)
    {
        var burst = new Burst(plan, dossier, facts);
        var node = (step is null ? null : plan.NodeOf(step)) ?? plan.Nodes[0];
        return new TemplateInput { Model = LetterModel.Of(burst, node, LetterHead.None), Now = facts.Now.ToOffset(facts.Calendar.Offset), Seed = "trial" };
    }
}
