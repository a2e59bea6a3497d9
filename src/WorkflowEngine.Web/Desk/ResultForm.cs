using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Issuing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Desk;

/// <summary>What whoever signs posts to change an issued result.</summary>
public sealed class ResultForm
{
    /// <summary>Given with the form, so that sending it twice is one change.</summary>
    public Guid Key { get; set; }

    public ResultChange? Change { get; set; }

    public string? Reason { get; set; }

    public string? Article { get; set; }

    public string? Number { get; set; }

    /// <summary>Answers as they are right, by id, as typed; those that are left as they were change nothing.</summary>
    public Dictionary<string, string?> Right { get; set; } = [];

    /// <summary>The change as the engine takes it; null, with the errors in their places, when something typed is no value.</summary>
    internal ReviseResult? Read(OpenedDossier opened, ModelStateDictionary state, Text text)
    {
        if (Change is null)
        {
            state.AddModelError("Form.Change", text[ResultText.ChangeMissing]);
        }

        var fields = ValueMap.Empty;
        foreach (var fact in FactsOf(opened))
        {
            var typed = Right.GetValueOrDefault(fact.Id);
            if (typed is null || typed == Typed(opened, fact))
            {
                continue;
            }

            if (!FieldInput.TryRead(fact, typed, out var value, out var wrong))
            {
                state.AddModelError(NameOf(fact), text[wrong!]);
            }
            else if (Change != ResultChange.Revoked)
            {
                fields = fields.With(fact.Id, value);
            }
        }

        return !state.IsValid ? null : new ReviseResult(opened.Official.Code, Change!.Value, Article ?? "", Reason ?? "")
        {
            Number = Change == ResultChange.Replaced ? Number : null,
            Fields = fields,
        };
    }

    /// <summary>Answers that can be put right here; groups are corrected by filing anew.</summary>
    internal static IEnumerable<FieldFact> FactsOf(OpenedDossier opened) =>
        (opened.Procedure?.Fields ?? []).Where(field => field.Type is not (FieldType.Group or FieldType.Choices or FieldType.Boolean));

    internal static string NameOf(FieldFact fact) => $"Form.Right[{fact.Id}]";

    internal static string Typed(OpenedDossier opened, FieldFact fact) => opened.Dossier.Fields[fact.Id] is { IsNull: false } value ? value.ToLine() : "";
}
