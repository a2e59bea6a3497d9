using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What a rule would read in a dossier: in a sample that is walked to the rule's step, or in a real one as it stands.</summary>
public static class RuleSamples
{
    /// <summary>The data of a sample where the rule is asked. A step that the sample does not come to is told; its data are then those at the filing.</summary>
    public static (RuleData Data, Sentence? NotReached) Of(Plan plan, SampleDossier sample, Facts facts, string? step)
    {
        var filed = RuleData.Of(new FilingAnswers
        {
            Fields = sample.File.Fields,
            Applicant = sample.File.Applicant,
            Channel = sample.File.Channel,
            Unit = sample.File.Unit,
            Components = sample.File.Components,
            Now = sample.At,
            Calendar = facts.Calendar,
        });
        if (step is null || plan.NodeOf(step) is not { } node)
        {
            return (filed, null);
        }

        var walk = new SampleWalk(plan, sample, facts);
        var found = walk.Until(turn => turn.Events.Any(happened => happened is ActivityStarted started && started.Node == node.Index));
        if (found is not { } turn)
        {
            return (filed, walk.Refusal ?? new Sentence(
                $"Hồ sơ mẫu này không đi tới bước “{node.Label}”; dữ liệu dưới đây là lúc nộp. Sửa “outcomes” để thử.",
                $"This sample does not come to step “{node.Label}”; the data below are those at the filing. Change “outcomes” to try it."));
        }

        var at = turn.Before;
        foreach (var happened in turn.Turn.Events)
        {
            at = at.Apply(happened);
            if (happened is ActivityStarted started && started.Node == node.Index)
            {
                return (At(plan, at, facts with { Now = turn.Now }, started.Id), null);
            }
        }

        return (filed, null);
    }

    /// <summary>The data of a real dossier as it stands now.</summary>
    public static RuleData Of(Plan plan, Dossier dossier, Facts facts, string? step)
    {
        var node = step is null ? null : plan.NodeOf(step);
        var activation = dossier.Activations.FirstOrDefault(one => one.Node == node?.Index)
            ?? dossier.Activations.FirstOrDefault(one => one.Node == node?.Parent)
            ?? (dossier.Activations.IsEmpty ? null : dossier.Activations[0]);
        return At(plan, dossier, facts, activation?.Id ?? 0);
    }

    private static RuleData At(Plan plan, Dossier dossier, Facts facts, int activation)
    {
        var burst = new Burst(plan, dossier, facts);
        Value Global(string name) => burst.TryReadGlobal(name, out var value) ? value : default;
        return new RuleData
        {
            Now = facts.Now.ToOffset(facts.Calendar.Offset),
            Channel = Global("channel").TextOrNull ?? "",
            Unit = Global("unit").TextOrNull ?? "",
            Applicant = dossier.Applicant,
            Fields = dossier.Fields,
            Components = Global("components").MapOrEmpty,
            Outcomes = Global("outcomes").MapOrEmpty,
            Notes = dossier.Notes,
            Dossier = Global("dossier").MapOrEmpty,
            Variables = ValueMap.From(burst.VariableNames(activation).Distinct()
                .Select(name => KeyValuePair.Create(name, burst.TryReadVariable(activation, name, out var value) ? value : default))),
            Inputs = burst.Dossier.Input,
            Results = dossier.Results,
            LastResult = dossier.LastResult,
        };
    }
}
