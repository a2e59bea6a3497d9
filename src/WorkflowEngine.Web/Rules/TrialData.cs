using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>What a trial reads, or why there is nothing to read.</summary>
/// <param name="Field">The field of the form that is wrong; null when nothing is.</param>
/// <param name="Note">What the reader should know of the data.</param>
public sealed record TrialRead(RuleData? Data, Sentence? Fault, string? Field, Sentence? Note);

/// <summary>Gets the data that a rule is tried on: of a sample, as somebody typed them, or of a real dossier.</summary>
public sealed class TrialData(RuleDesk rules, DossierDesk dossiers)
{
    /// <summary>The samples of a document, scenarios first.</summary>
    public async Task<ImmutableArray<SampleDossier>> SamplesAsync(OpenedRules opened, CancellationToken cancel)
    {
        if (opened.Plan is not { } plan)
        {
            return [];
        }

        var scenarios = await rules.ScenariosAsync(opened.Version.Definition, cancel);
        return (scenarios is null ? [] : SampleDossiers.OfScenarios(plan, scenarios, opened.Official.Facts)).AddRange(SampleDossiers.OfForms(plan, opened.Official.Facts));
    }

    /// <summary>The data of a sample at the rule's step; of the first sample that comes there when none is named.</summary>
    public static (RuleData Data, SampleDossier Sample, Sentence? Note)? OfSample(OpenedRules opened, ImmutableArray<SampleDossier> samples, WrittenRule rule, string? key)
    {
        (RuleData, SampleDossier, Sentence?)? first = null;
        foreach (var sample in samples.Where(sample => key is null || sample.Key == key))
        {
            var (data, note) = RuleSamples.Of(opened.Plan!, sample, opened.Official.Facts, rule.Place.Step);
            if (note is null)
            {
                return (data, sample, null);
            }

            first ??= (data, sample, note);
        }

        return first;
    }

    /// <summary>What the form names. A real dossier is opened only for whoever may see it, and the look is written down.</summary>
    public async Task<TrialRead> ReadAsync(OpenedRules opened, WrittenRule rule, RuleForm form, CancellationToken cancel)
    {
        if (form.Against == RuleForm.OnDossier)
        {
            return await OfDossierAsync(opened, rule, form, cancel);
        }

        if (string.IsNullOrWhiteSpace(form.Data))
        {
            return Wrong(nameof(RuleForm.Data), RulesText.DataEmpty);
        }

        var data = RuleData.Read(form.Data, opened.Facts, opened.Official.Facts.Now, out var fault);
        return new TrialRead(data, fault, fault is null ? null : nameof(RuleForm.Data), null);
    }

    private async Task<TrialRead> OfDossierAsync(OpenedRules opened, WrittenRule rule, RuleForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Dossier))
        {
            return Wrong(nameof(RuleForm.Dossier), RulesText.CodeMissing);
        }

        if (await dossiers.FindAsync(form.Dossier, opened.Official, cancel) is not { } found)
        {
            return Wrong(nameof(RuleForm.Dossier), Filled(RulesText.NoDossier, form.Dossier));
        }

        if (!DossierAccess.MaySee(found))
        {
            return Wrong(nameof(RuleForm.Dossier), DossierAccess.WhoMay(found));
        }

        if (found.Dossier.Definition != opened.Version.Definition)
        {
            return Wrong(nameof(RuleForm.Dossier), Filled(RulesText.OtherDocument, found.Code));
        }

        await dossiers.NoteAsync(found, form.Reveal ? ViewedPart.Masked : ViewedPart.Page, cancel);
        var data = RuleSamples.Of(found.Plan, found.Dossier, opened.Official.Facts, rule.Place.Step);
        return form.Reveal ? new TrialRead(data, null, null, null) : new TrialRead(MaskedData.Of(data, found.Procedure), null, null, RulesText.Masked);
    }

    private static TrialRead Wrong(string field, Sentence why) => new(null, why, field, null);

    private static Sentence Filled(Sentence sentence, string value) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, value),
        string.Format(CultureInfo.InvariantCulture, sentence.En, value));
}
