using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>What an official posts with a decision.</summary>
public sealed class DecisionForm
{
    /// <summary>Number of the piece of work.</summary>
    public int Seq { get; set; }

    /// <summary>Given with the form, so that sending it twice is one decision.</summary>
    public Guid Key { get; set; }

    public string? Outcome { get; set; }

    public string? Opinion { get; set; }

    public string? ResultNumber { get; set; }

    /// <summary>Fields that the step fills in, by id, as typed.</summary>
    public Dictionary<string, string?> Write { get; set; } = [];

    /// <summary>Ids of the papers to be supplied.</summary>
    public List<string> Ask { get; set; } = [];

    /// <summary>Code of the excuse for which a result is returned without a digital one.</summary>
    public string? Excuse { get; set; }

    /// <summary>A paper beyond the list: what it is, why it is needed, and the instrument and article that allow it to be asked for.</summary>
    public string? ExtraName { get; set; }

    public string? ExtraDefect { get; set; }

    public string? ExtraCite { get; set; }

    /// <summary>Instrument and article that allow listed papers to be asked for again, or where the case does not need them.</summary>
    public string? AskCite { get; set; }

    /// <summary>The bases in law of a refusal, as the document cites them.</summary>
    public List<string> Basis { get; set; } = [];

    /// <summary>A visit to the place that is written down as the step ends.</summary>
    public VisitForm Visit { get; set; } = new();

    /// <summary>What is wrong with each, by id.</summary>
    public Dictionary<string, string?> Defect { get; set; } = [];

    /// <summary>The decision as the engine takes it; null, with the errors in their places, when something typed is no value.</summary>
    internal CompleteWork? Read(OpenedDossier opened, PlanStep step, ModelStateDictionary state, Text text)
    {
        if (string.IsNullOrEmpty(Outcome))
        {
            state.AddModelError(DecisionDesk.OutcomeName, text[DecidingText.OutcomeMissing]);
        }

        var fields = ValueMap.Empty;
        foreach (var fact in FactsOf(opened, step))
        {
            if (!FieldInput.TryRead(fact, Write.GetValueOrDefault(fact.Id), out var value, out var wrong))
            {
                state.AddModelError(NameOf(fact.Id), text[wrong!]);
            }
            else if (!value.IsNull)
            {
                fields = fields.With(fact.Id, value);
            }
        }

        var visit = Visit.Read(opened, state, text);
        if (!state.IsValid)
        {
            return null;
        }

        var done = new CompleteWork(Seq, opened.Official.Code, Outcome!)
        {
            Bases = [.. Basis.Where(chosen => !string.IsNullOrWhiteSpace(chosen)).Distinct(StringComparer.Ordinal)],
            Note = string.IsNullOrWhiteSpace(Opinion) ? null : Opinion.Trim(),
            Fields = fields,
            Visit = visit,
            Items = Outcome is "SupplementRequired" or "Need" ? Items() : [],
            ResultNumber = ResultNumber,
            Excuse = string.IsNullOrEmpty(Excuse) ? null : Excuse,
        };
        if (RefusalBases.Missing(opened.Plan, opened.Dossier, done, opened.Facts) is not { } missing)
        {
            return done;
        }

        state.AddModelError(BasisName, text[missing]);
        return null;
    }

    /// <summary>Where the bases of a refusal stand on the form.</summary>
    internal const string BasisName = nameof(Basis);

    internal static IEnumerable<FieldFact> FactsOf(OpenedDossier opened, PlanStep step) =>
        (opened.Procedure?.Fields ?? []).Where(field => field.Type != FieldType.Group && step.MayWrite.Contains(field.Id));

    internal static string NameOf(string field) => $"{nameof(Write)}[{field}]";

    private ImmutableArray<SupplementItem> Items() =>
    [
        .. Ask.Distinct().Select(id => new SupplementItem(id, Defect.GetValueOrDefault(id)?.Trim() ?? "") { Cite = string.IsNullOrWhiteSpace(AskCite) ? null : AskCite.Trim() }),
        .. string.IsNullOrWhiteSpace(ExtraName)
            ? Array.Empty<SupplementItem>()
            : [new SupplementItem("", ExtraDefect?.Trim() ?? "") { Name = ExtraName.Trim(), Cite = ExtraCite?.Trim() }],
    ];
}
