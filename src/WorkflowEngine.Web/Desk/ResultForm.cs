using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Issuing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

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

        var right = new List<KeyValuePair<string, Value>>();
        foreach (var answer in Change == ResultChange.Revoked ? [] : AnswersOf(opened))
        {
            var typed = Right.GetValueOrDefault(answer.Id);
            if (typed is null || typed == Typed(answer))
            {
                continue;
            }

            if (!FieldInput.TryRead(answer.Fact, typed, out var value, out var wrong))
            {
                state.AddModelError(NameOf(answer), text[wrong!]);
            }
            else
            {
                right.Add(new(answer.Id, value));
            }
        }

        return !state.IsValid ? null : new ReviseResult(opened.Official.Code, Change!.Value, Article ?? "", Reason ?? "")
        {
            Number = Change == ResultChange.Replaced ? Number : null,
            Fields = ResultAnswers.Changed(opened.Dossier.Fields, right),
        };
    }

    /// <summary>Answers that can be put right here: those that the result prints; what takes several choices is replaced by filing anew.</summary>
    internal static IReadOnlyList<ResultAnswer> AnswersOf(OpenedDossier opened) =>
        [.. ResultAnswers.Of(opened.Plan, opened.Dossier, opened.Facts).Where(answer => answer.Fact.Type is not FieldType.Choices)];

    internal static string NameOf(ResultAnswer answer) => $"Form.Right[{answer.Id}]";

    internal static string Typed(ResultAnswer answer) => answer.Value switch
    {
        { IsNull: true } => "",
        { Kind: ValueKind.Money } money => Figures.Of(money.AsMoney()),
        { Kind: ValueKind.Boolean } truth => truth.AsBoolean() ? "true" : "false",
        var value => value.ToLine(),
    };
}
