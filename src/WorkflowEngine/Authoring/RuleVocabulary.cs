using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Verification.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Something that a rule may write at its place, offered while one types.</summary>
/// <param name="Text">As it is written: <c>fields.hoTen</c>, <c>outcomes['tham-dinh']</c>, <c>getFee()</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Hint">What it means, for the person who writes the rule.</param>
public sealed record RuleWord(string Text, RuleWordKind Kind, Sentence Hint);

public enum RuleWordKind
{
    Field,
    Applicant,
    Case,
    Paper,
    Step,
    Variable,
    Result,
    Function,
}

/// <summary>Everything that a rule may name at its place in a document.</summary>
public static class RuleVocabulary
{
    /// <param name="document">The document.</param>
    /// <param name="step">Id of the step that holds the rule; null for a rule of the facts.</param>
    public static ImmutableArray<RuleWord> Of(WorkflowDocument document, string? step)
    {
        var place = RuleTrialPlace.Of(document, step);
        var words = new List<RuleWord>();
        if (document.Procedure is { } facts)
        {
            AddCase(words, facts, place);
        }

        foreach (var variable in place.Variables.DistinctBy(variable => variable.Name))
        {
            var accessor = AccessorName.Of(variable.Name);
            words.Add(new RuleWord($"variables.{variable.Name}", RuleWordKind.Variable, new Sentence($"Biến “{variable.Name}”", $"Variable “{variable.Name}”")));
            words.Add(new RuleWord($"get{accessor}()", RuleWordKind.Variable, new Sentence($"Đọc biến “{variable.Name}”", $"Reads the variable “{variable.Name}”")));
            words.Add(new RuleWord($"set{accessor}()", RuleWordKind.Variable, new Sentence($"Ghi biến “{variable.Name}”", $"Writes the variable “{variable.Name}”")));
        }

        foreach (var input in document.Inputs)
        {
            words.Add(new RuleWord($"getInput('{input.Name}')", RuleWordKind.Variable, new Sentence($"Đầu vào “{input.Name}”", $"Input “{input.Name}”")));
        }

        if (step is not null)
        {
            AddResults(words, place);
        }

        words.AddRange(RuleFunctions.All);
        return [.. words];
    }

    private static void AddCase(List<RuleWord> words, ProcedureFacts facts, RuleTrialPlace place)
    {
        foreach (var field in facts.Fields)
        {
            words.Add(new RuleWord($"fields{Member(field.Id)}", RuleWordKind.Field, FieldHint(field)));
            words.AddRange(field.Choices.Select(choice => new RuleWord(
                $"fields{Member(field.Id)} === '{choice.Id}'", RuleWordKind.Field,
                new Sentence($"“{field.Label.Vi}” là “{choice.Label.Vi}”", $"“{field.Label.En}” is “{choice.Label.En}”"))));
        }

        words.AddRange(RuleNames.OfApplicant.Select(name => new RuleWord($"applicant.{name}", RuleWordKind.Applicant, ApplicantHint(name))));
        foreach (var component in facts.Components)
        {
            words.Add(new RuleWord($"components{Member(component.Id)}?.provided", RuleWordKind.Paper, new Sentence($"Đã có “{component.Name.Vi}”", $"“{component.Name.En}” is there")));
        }

        words.Add(new RuleWord("channel", RuleWordKind.Case, new Sentence("Kênh nộp: 'online', 'counter' hoặc 'post'", "Channel: 'online', 'counter' or 'post'")));
        words.Add(new RuleWord("unit", RuleWordKind.Case, new Sentence("Mã đơn vị tiếp nhận", "Code of the receiving unit")));
        words.Add(new RuleWord("today", RuleWordKind.Case, new Sentence("Hôm nay, dạng '2026-11-17'", "Today, as '2026-11-17'")));
        words.Add(new RuleWord("now", RuleWordKind.Case, new Sentence("Ngày và giờ hiện tại", "The time now")));
        if (place.Node is null)
        {
            return;
        }

        words.Add(new RuleWord("dossier.code", RuleWordKind.Case, new Sentence("Mã hồ sơ", "Code of the dossier")));
        words.Add(new RuleWord("dossier.supplements", RuleWordKind.Case, new Sentence("Số lần đã yêu cầu bổ sung", "How often papers were asked for")));
        words.Add(new RuleWord("dossier.received_at", RuleWordKind.Case, new Sentence("Lúc tiếp nhận hồ sơ", "When the dossier was received")));
        foreach (var node in place.Plan.Nodes.Where(node => node.Kind is HumanStep))
        {
            var outcomes = string.Join(", ", ((HumanStep)node.Kind).Choices.Select(choice => $"'{choice}'"));
            words.Add(new RuleWord($"outcomes{Member(node.Id)}", RuleWordKind.Step, new Sentence($"Kết quả của bước “{node.Label}”: {outcomes}", $"How step “{node.Label}” ended: {outcomes}")));
            words.Add(new RuleWord($"notes{Member(node.Id)}", RuleWordKind.Step, new Sentence($"Ý kiến ghi ở bước “{node.Label}”", $"The opinion given at step “{node.Label}”")));
        }
    }

    private static void AddResults(List<RuleWord> words, RuleTrialPlace place)
    {
        foreach (var node in place.Plan.Nodes.Skip(1).Where(node => node.Name is not null && !ReferenceEquals(node, place.Node)))
        {
            var output = node.Kind switch
            {
                Activities.Data.RunJavaScript => "Result",
                Lookup or Refer => "Result",
                _ => null,
            };
            if (output is not null)
            {
                words.Add(new RuleWord($"get{output}From{AccessorName.Of(node.Name!)}()", RuleWordKind.Result, new Sentence($"Kết quả của bước “{node.Label}”", $"What step “{node.Label}” answered")));
            }
        }
    }

    /// <summary>A name that is no name of JavaScript is written in brackets.</summary>
    private static string Member(string name) => IsName(name) ? "." + name : $"['{name}']";

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '$');

    private static Sentence FieldHint(FieldFact field) => new($"{field.Label.Vi} ({TypeName(field.Type).Vi})", $"{field.Label.En} ({TypeName(field.Type).En})");

    private static Sentence TypeName(FieldType type) => type switch
    {
        FieldType.Number => new("số", "number"),
        FieldType.Money => new("số tiền", "amount"),
        FieldType.Date => new("ngày", "date"),
        FieldType.Boolean => new("có hay không", "yes or no"),
        FieldType.Choice => new("chọn một", "one choice"),
        FieldType.Choices => new("chọn nhiều", "several choices"),
        FieldType.Group => new("nhiều dòng", "rows"),
        _ => new("chữ", "text"),
    };

    private static Sentence ApplicantHint(string name) => name switch
    {
        "kind" => new("Loại người nộp: 'citizen', 'enterprise', 'organisation' hoặc 'agency'", "Kind of applicant: 'citizen', 'enterprise', 'organisation' or 'agency'"),
        "name" => new("Họ tên hoặc tên tổ chức", "Name of the person or organization"),
        "identity" => new("Số định danh", "Identity number"),
        "phone" => new("Số điện thoại", "Telephone"),
        "email" => new("Thư điện tử", "E-mail"),
        "address" => new("Địa chỉ", "Address"),
        "language" => new("Ngôn ngữ: 'vi' hoặc 'en'", "Language: 'vi' or 'en'"),
        "account" => new("Tài khoản đã đăng nhập", "Account that is signed in"),
        "birthDate" => new("Ngày sinh", "Date of birth"),
        "gender" => new("Giới tính", "Gender"),
        _ => new("Mã số của tổ chức", "Number of the organization"),
    };
}
