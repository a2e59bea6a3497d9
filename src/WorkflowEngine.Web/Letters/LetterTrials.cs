using Microsoft.Extensions.Caching.Memory;
using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Letters;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Rules;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>On what a letter is shown, or why it cannot be.</summary>
public sealed record ShownOn(LetterMoment? Moment, Sentence? Why);

/// <summary>A letter as it would be made: its text, or the fault; and what it cost.</summary>
public sealed record TriedLetter(Template? Template, IReadOnlyList<TemplateFault> Faults, TemplateResult? Result);

/// <summary>Shows a letter as it is now written, on a sample or on a real dossier.</summary>
public sealed class LetterTrials(LetterSamples samples, DossierDesk dossiers, CatalogueState catalogue, IMemoryCache memory)
{
    /// <summary>Somebody who goes on writing looks at a dossier once.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(5);

    /// <summary>What the form names. A real dossier is opened only for whoever may see it, and the look is written down.</summary>
    public async Task<ShownOn> OnAsync(string letter, LetterForm form, Official official, CancellationToken cancel)
    {
        var users = new LetterUsers(catalogue).AllOf(letter);
        if (!string.IsNullOrWhiteSpace(form.Dossier))
        {
            return await OnDossierAsync(users, form, official, cancel);
        }

        if (samples.ProcedureOf(form.On) is not { } procedure
            || (await samples.OfAsync(procedure, official.Facts, cancel)).FirstOrDefault(sample => sample.Key == form.On) is not { } chosen)
        {
            return new ShownOn(null, LettersText.NoSample);
        }

        var named = users.FirstOrDefault(user => user.Procedure.Definition == procedure.Definition)?.Use.Template ?? letter;
        var (moment, why) = samples.MomentOf(chosen, official.Facts, named);
        return new ShownOn(moment, why);
    }

    /// <summary>Renders a text in a language; letters that it includes are those that are published.</summary>
    public TriedLetter Try(string file, string text, string language, LetterMoment? moment)
    {
        var parse = Template.Parse(file, text);
        if (!parse.Succeeded)
        {
            return new TriedLetter(null, parse.Faults, null);
        }

        var result = moment is null ? null : LetterTrial.Render(parse.Template, moment, name => Find(name, language));
        return new TriedLetter(parse.Template, result?.Fault is { } fault ? [fault] : [], result);
    }

    private Template? Find(string name, string language)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[$"{name}.{language}.html", $"{name}.{language}.txt", $"{name}.vi.html", $"{name}.vi.txt", name])
        {
            if (catalogue.Templates.TryGetValue(candidate, out var found))
            {
                return found.Template;
            }
        }

        return null;
    }

    private async Task<ShownOn> OnDossierAsync(IReadOnlyList<LetterUser> users, LetterForm form, Official official, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(form.Dossier!, official, cancel) is not { } found)
        {
            return new ShownOn(null, LettersText.NoDossier);
        }

        if (!DossierAccess.MaySee(found))
        {
            return new ShownOn(null, DossierAccess.WhoMay(found));
        }

        var part = form.Reveal ? ViewedPart.Masked : ViewedPart.Letter;
        if (memory.TryGetValue((official.Code, found.Dossier.Id, part), out _) is false)
        {
            await dossiers.NoteAsync(found, part, cancel);
            memory.Set((official.Code, found.Dossier.Id, part), true, OneLook);
        }

        var letter = users.FirstOrDefault(user => user.Procedure.Definition == found.Dossier.Definition)?.Use.Template ?? "";
        var moment = LetterTrial.Of(found.Plan, found.Dossier, official.Facts, letter);
        return new ShownOn(form.Reveal ? moment : Mask(moment, found), null);
    }

    private static LetterMoment Mask(LetterMoment moment, OpenedDossier found)
    {
        var model = moment.Input.Model;
        var fields = MaskedData.Fields(found.Procedure?.Fields ?? [], model["fields"].MapOrEmpty);
        var applicant = MaskedData.Applicant(model["applicant"].MapOrEmpty);
        return moment with { Input = moment.Input with { Model = model.With("fields", Value.Of(fields)).With("applicant", Value.Of(applicant)) } };
    }
}
