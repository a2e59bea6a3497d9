using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Dossiers to try a document on: those of its scenarios, and filled forms made from its fields.</summary>
public static class SampleDossiers
{
    private const string Secret = "MAU0";

    /// <summary>Filled forms: everything filled in, only what must be, every channel, each choice once.</summary>
    public static ImmutableArray<SampleDossier> OfForms(Plan plan, Facts facts)
    {
        if (plan.Procedure is not { } procedure || plan.Rules is not { } rules)
        {
            return [];
        }

        var world = new VerificationWorld { Today = facts.Today, Calendar = facts.Calendar };
        var samples = ImmutableArray.CreateBuilder<SampleDossier>();
        foreach (var answers in SampleForms.Of(rules, world))
        {
            var file = Filed(procedure, facts, answers.Channel, null) with
            {
                Applicant = answers.Applicant,
                Fields = answers.Fields,
                Components = Papers(rules, answers),
            };
            samples.Add(new SampleDossier($"form-{samples.Count + 1}", NameOf(procedure, answers), file, facts.Now));
        }

        return samples.DrainToImmutable();
    }

    /// <summary>The dossiers of a document's scenarios, each under the name of the first walk that uses it.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static ImmutableArray<SampleDossier> OfScenarios(Plan plan, string scenarios, Facts facts)
    {
        if (plan.Procedure is not { } procedure)
        {
            return [];
        }

        var root = ValueJson.Read(scenarios);
        var walks = ItemsOf(root["walks"]).ToLookup(walk => walk["input"].TextOrNull ?? "");
        var samples = ImmutableArray.CreateBuilder<SampleDossier>();
        foreach (var input in ItemsOf(root["inputs"]))
        {
            var id = input["id"].TextOrNull ?? $"{samples.Count + 1}";
            var name = walks[id].Select(walk => walk["name"].TextOrNull).FirstOrDefault() ?? id;
            var at = DateTimeOffset.TryParse(input["filedAt"].TextOrNull, CultureInfo.InvariantCulture, out var filed) ? filed : facts.Now;
            var steps = walks[id].SelectMany(walk => ItemsOf(walk["steps"])).ToList();
            var written = ValueMap.From(steps.SelectMany(step => step["fields"].MapOrEmpty));
            samples.Add(new SampleDossier(id, new Sentence(name, name), Filed(procedure, facts, input["channel"].TextOrNull, input["unit"].TextOrNull) with
            {
                Applicant = input["applicant"].MapOrEmpty,
                Fields = RuleData.WithMoney(procedure.Fields, input["fields"].MapOrEmpty),
                Components = [.. input["components"].MapOrEmpty
                    .Where(component => component.Value["provided"] != Value.False)
                    .Select(component => new ProvidedComponent(component.Key, component.Value["from"].TextOrNull ?? "upload", 1))],
            }, at)
            {
                Written = RuleData.WithMoney(procedure.Fields, written),
            });
        }

        return samples.DrainToImmutable();
    }

    /// <summary>A dossier as somebody typed it.</summary>
    public static SampleDossier Of(Plan plan, RuleData data, Facts facts) => new("typed", new Sentence("Dữ liệu tự nhập", "Data typed in"), Filed(plan.Procedure!, facts, data.Channel, data.Unit) with
    {
        Applicant = data.Applicant,
        Fields = data.Fields,
        Components = [.. data.Components.Select(component => new ProvidedComponent(component.Key, component.Value["from"].TextOrNull ?? "upload", 1))],
    }, data.Now)
    {
        Outcomes = data.Outcomes.Where(outcome => outcome.Value.TextOrNull is not null).ToImmutableDictionary(outcome => outcome.Key, outcome => outcome.Value.AsText()),
    };

    private static FileDossier Filed(ProcedureFacts procedure, Facts facts, string? channel, string? unit) =>
        new(1, $"MAU.{procedure.Code}-{facts.Today:yyMMdd}-0001")
        {
            Channel = channel ?? Channels.Online,
            Unit = string.IsNullOrEmpty(unit) ? UnitFor(procedure, facts) : unit,
            Applicant = ValueMap.Empty,
            Secret = Secret,
            Practice = true,
        };

    /// <summary>The first one-stop that takes the procedure in and has a body that settles it.</summary>
    private static string UnitFor(ProcedureFacts procedure, Facts facts)
    {
        if (procedure.Field is not { } field || PlanLevel(procedure.Level) is not { } level)
        {
            return "";
        }

        var units = facts.Office.ReceivingUnits(level, field.Code, facts.Today);
        return units.Where(unit => facts.Office.CompetentUnit(unit.Code, level, field.Code, facts.Today) is not null)
            .Concat(units).Select(unit => unit.Code).FirstOrDefault() ?? "";
    }

    private static Office.AuthorityLevel? PlanLevel(GovernmentLevel? level) => level switch
    {
        GovernmentLevel.Commune => Office.AuthorityLevel.Commune,
        GovernmentLevel.Province => Office.AuthorityLevel.Province,
        GovernmentLevel.Ministry => Office.AuthorityLevel.Ministry,
        _ => null,
    };

    private static ImmutableArray<ProvidedComponent> Papers(FilingRules rules, FilingAnswers answers)
    {
        try
        {
            return [.. rules.Components(answers).Where(asked => asked.Required).Select(asked => new ProvidedComponent(asked.Component.Id, asked.Made ? "form" : "upload", asked.Component.Quantity))];
        }
        catch (FilingRuleException)
        {
            // Which papers are needed cannot be said; the rule that fails is told where it is tried.
            return [];
        }
    }

    /// <summary>Named after what sets it apart: how much is filled in, the channel, the choice that is not the first.</summary>
    private static Sentence NameOf(ProcedureFacts procedure, FilingAnswers answers)
    {
        var chosen = procedure.Fields.FirstOrDefault(field =>
            field.Type == FieldType.Choice && field.Choices.Length > 0
            && answers.Fields[field.Id].TextOrNull is { } id && id != field.Choices[0].Id);
        if (chosen?.Choices.FirstOrDefault(choice => choice.Id == answers.Fields[chosen.Id].TextOrNull) is { } choice)
        {
            return new Sentence($"{chosen.Label.Vi}: {choice.Label.Vi}", $"{chosen.Label.En}: {choice.Label.En}");
        }

        var channel = answers.Channel switch
        {
            Channels.Online => new Sentence("nộp trực tuyến", "filed online"),
            Channels.Counter => new Sentence("nộp tại quầy", "filed at the counter"),
            _ => new Sentence("nộp qua bưu chính", "filed by post"),
        };
        return answers.Fields.Count == procedure.Fields.Length
            ? new Sentence($"Điền đủ mọi mục, {channel.Vi}", $"Everything filled in, {channel.En}")
            : new Sentence($"Chỉ điền mục bắt buộc, {channel.Vi}", $"Only what is required, {channel.En}");
    }

    private static ValueList ItemsOf(Value list) => list.Kind == ValueKind.List ? list.AsList() : ValueList.Empty;
}
