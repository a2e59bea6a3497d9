using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Plans;

/// <summary>What a kind of activity needs to read its node from the document.</summary>
internal sealed partial class NodeCompiler(PlanCompiler plan, PlanNode node, ActivityElement element)
{
    public object? Settings
    {
        set => node.Settings = value;
    }

    public PlanNode Node => node;

    public ActivityElement Element => element;

    /// <summary>An input as an expression; one that is absent answers null.</summary>
    public Expression Input(string member)
    {
        var input = element.Input(member);
        return input is null ? Expression.None : Compile(member, input.Expression, input);
    }

    /// <summary>A setting that is known when the document is published; null when absent.</summary>
    public string? Text(string member) => element.Text(member);

    /// <summary>A member that is the source of a rule, even when it is written as a literal.</summary>
    public RuleExpression? Script(string member)
    {
        var source = element.Input(member)?.Expression.Text;
        return source is null ? ParseRule(member, "undefined") : ParseRule(member, source);
    }

    /// <summary>Parses a rule of the node; null when it is none, which is reported.</summary>
    public RuleExpression? ParseRule(string member, string source)
    {
        var parse = WorkflowEngine.Rules.Script.Parse(source);
        if (parse.Succeeded)
        {
            plan.Note(node, member, parse.Script);
            return new RuleExpression(parse.Script);
        }

        plan.Report("RULE-SYNTAX", element.Id, member, PlanCompiler.RuleSentence(parse.Fault));
        return null;
    }

    /// <summary>A limit of a step; a plain "ngày" in a step table is a working day.</summary>
    public TimeLimit? Limit(string member)
    {
        if (element.Text(member) is not { Length: > 0 } text)
        {
            return null;
        }

        if (LimitText.TryParse(text, LimitUnit.WorkingDays, out var limit, out var fault) && limit!.ToTimeLimit() is { } amount)
        {
            return amount;
        }

        Report("STEP-TIME", member, fault ?? new Sentence(
            $"Thời gian của bước không đọc được: “{text}”. Viết ví dụ 0.5 wd, 4 h hoặc 1/2 ngày làm việc.",
            $"The step's time cannot be read: “{text}”. Write for example 0.5 wd, 4 h."));
        return null;
    }

    public void Report(string code, string? member, Sentence sentence) => plan.Report(code, element.Id, member, sentence);

    /// <summary>The variable that a member names, by id or name; the member's own text when nothing declares it.</summary>
    public string VariableName(string member)
    {
        var named = VariableText(element.Member(member));
        return named is null ? "" : Declaring(named)?.Name ?? named;
    }

    public void DeclareVariables() => node.Variables = [.. element.Variables.Select(PlanCompiler.VariableOf)];

    public ImmutableDictionary<string, OutputTarget> OutputTargets()
    {
        var targets = ImmutableDictionary.CreateBuilder<string, OutputTarget>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in element.Source.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Object
                || !member.Value.TryGetProperty("memoryReference", out _)
                || member.Value.TryGetProperty("expression", out _)
                || element.Output(member.Name) is not { } output)
            {
                continue;
            }

            targets[member.Name] = Declaring(output.TargetId) is { } variable
                ? new OutputTarget(variable.Name, false)
                : new OutputTarget(output.TargetId, true);
        }

        return targets.ToImmutable();
    }

    private Expression Compile(string member, ExpressionElement expression, InputElement? input)
    {
        switch (expression.Kind)
        {
            case ExpressionKind.JavaScript:
                return ParseRule(member, expression.Text ?? "") ?? Expression.None;
            case ExpressionKind.Variable:
                var named = VariableText(expression.Value) ?? expression.Text ?? "";
                return new VariableReference(Declaring(named)?.Name ?? named);
            case ExpressionKind.Input:
                return new InputReference(VariableText(expression.Value) ?? expression.Text ?? "");
            case ExpressionKind.Literal or ExpressionKind.Object:
                return CompileLiteral(member, expression, input);
            default:
                plan.Report("DOC-EXPRESSION", element.Id, member, new Sentence(
                    $"Biểu thức viết bằng “{expression.Type}”, hệ thống chỉ chạy Literal, Object, JavaScript, Variable và Input.",
                    $"The expression is written in “{expression.Type}”; the system runs Literal, Object, JavaScript, Variable and Input only."));
                return Expression.None;
        }
    }

    private Expression CompileLiteral(string member, ExpressionElement expression, InputElement? input)
    {
        if (input is null)
        {
            return new Literal(expression.IsEmpty ? default : ValueJson.Read(expression.Value));
        }

        if (input.TryLiteral(out var typed, out var expected))
        {
            return new Literal(typed);
        }

        plan.Report("DOC-VALUE", element.Id, member, expected ?? new Sentence("Giá trị không đọc được.", "The value cannot be read."));
        return Expression.None;
    }

    private PlanVariable? Declaring(string idOrName)
    {
        for (var at = node; at is not null; at = at.Parent < 0 ? null : plan.Nodes[at.Parent])
        {
            foreach (var variable in at.Variables)
            {
                if (variable.Id == idOrName || variable.Name == idOrName)
                {
                    return variable;
                }
            }

            if (at != node && at.Kind is Workflow)
            {
                break;
            }
        }

        return null;
    }

    private static string? VariableText(JsonElement? source)
    {
        if (source is not { } value)
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object => MemberText(value, "id") ?? MemberText(value, "name"),
            _ => null,
        };
    }

    private static string? MemberText(JsonElement value, string name)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind == JsonValueKind.String)
            {
                return member.Value.GetString();
            }
        }

        return null;
    }
}
