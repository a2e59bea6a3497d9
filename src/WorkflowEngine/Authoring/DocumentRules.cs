using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Every rule of a document, those of the facts first, then those of the steps in the order of the document.</summary>
public static class DocumentRules
{
    private const string SyntaxCode = "RULE-SYNTAX";

    public static ImmutableArray<WrittenRule> Of(WorkflowDocument document)
    {
        var rules = ImmutableArray.CreateBuilder<WrittenRule>();
        if (document.Procedure is { } facts)
        {
            AddFacts(facts, rules);
        }

        AddSteps(document, rules);
        return rules.DrainToImmutable();
    }

    private static void AddFacts(ProcedureFacts facts, ImmutableArray<WrittenRule>.Builder rules)
    {
        foreach (var limit in facts.TimeLimits)
        {
            Add(rules, limit.When, RuleUse.Condition, RuleWords.TimeLimits, RuleWords.LimitWhen(limit));
        }

        foreach (var level in facts.ServiceLevels)
        {
            Add(rules, level.When, RuleUse.Condition, RuleWords.Levels, RuleWords.LevelWhen(level));
        }

        foreach (var mandate in facts.Mandates)
        {
            Add(rules, mandate.When, RuleUse.Condition, RuleWords.Mandates, RuleWords.MandateWhen(mandate));
        }

        foreach (var component in facts.Components)
        {
            Add(rules, component.Required, RuleUse.Condition, RuleWords.Papers, RuleWords.PaperRequired(component));
            Add(rules, component.FromForm, RuleUse.Condition, RuleWords.Papers, RuleWords.PaperMade(component));
            Add(rules, component.Question, RuleUse.Answers, RuleWords.Papers, RuleWords.PaperQuestion(component));
        }

        foreach (var field in facts.Fields)
        {
            AddField(rules, field, []);
        }

        foreach (var fee in facts.Fees)
        {
            Add(rules, fee.When, RuleUse.Condition, RuleWords.Fees, RuleWords.FeeWhen(fee));
            Add(rules, fee.Amount, RuleUse.Amount, RuleWords.Fees, RuleWords.FeeAmount(fee));
        }
    }

    private static void AddField(ImmutableArray<WrittenRule>.Builder rules, FieldFact field, ImmutableArray<FieldFact> around)
    {
        Add(rules, field.Visible, RuleUse.Condition, RuleWords.Form, RuleWords.FieldVisible(field, around));
        Add(rules, field.Required, RuleUse.Condition, RuleWords.Form, RuleWords.FieldRequired(field, around));
        foreach (var inner in field.Fields)
        {
            AddField(rules, inner, around.Add(field));
        }
    }

    private static void Add(ImmutableArray<WrittenRule>.Builder rules, RuleText? rule, RuleUse use, Sentence group, Sentence title)
    {
        if (rule is { Constant: null })
        {
            rules.Add(new WrittenRule(new RulePlace(null, rule.Member), use, group, title, rule.Source, Script.Parse(rule.Source).Fault));
        }
    }

    private static void AddSteps(WorkflowDocument document, ImmutableArray<WrittenRule>.Builder rules)
    {
        var (plan, faults) = PlanCompiler.CompileAnyway(document);
        var good = plan.StepRules.ToLookup(rule => rule.Node.Id);
        var broken = faults.Where(fault => fault.Code == SyntaxCode && fault.StepId is not null).ToLookup(fault => fault.StepId);
        foreach (var node in plan.Nodes)
        {
            if (document.Activities.GetValueOrDefault(node.Id) is not { } element)
            {
                continue;
            }

            var members = good[node.Id].Select(rule => rule.Member).Concat(broken[node.Id].Select(fault => fault.Member)).Distinct();
            foreach (var member in members)
            {
                if (RuleSpot.SourceIn(element, member) is { } source)
                {
                    rules.Add(new WrittenRule(
                        new RulePlace(node.Id, member), RuleWords.UseOf(node, member), RuleWords.Step(node),
                        RuleWords.StepRule(node, element, member), source, Script.Parse(source).Fault));
                }
            }
        }
    }
}
