using System.Globalization;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Verification.Rules;

/// <summary>Filled forms as a person might hand them in: everything filled in, only what must be, and each choice taken once.</summary>
public static class SampleForms
{
    /// <summary>So many choices are tried at most; each is a run of every rule.</summary>
    private const int MostChoices = 8;

    /// <summary>The first is filled in as a whole; then come one for each further channel, the least that is accepted, and each choice.</summary>
    public static IEnumerable<FilingAnswers> Of(FilingRules rules, VerificationWorld world)
    {
        var facts = rules.Facts;
        var whole = Answers(facts, world, Filled(facts.Fields, world.Today));
        yield return whole;
        foreach (var channel in facts.Channels.Skip(1))
        {
            yield return whole with { Channel = FilingRules.CodeOf(channel) };
        }

        yield return Least(rules, whole with { Fields = ValueMap.Empty }, world);
        var others = facts.Fields
            .Where(field => field.Type == FieldType.Choice)
            .SelectMany(field => field.Choices.Skip(1).Select(choice => (field.Id, Choice: choice.Id)));
        foreach (var (field, choice) in others.Take(MostChoices))
        {
            var chosen = Answers(facts, world, whole.Fields.With(field, choice));
            yield return Least(rules, chosen with { Fields = ValueMap.Empty.With(field, choice) }, world);
        }
    }

    private static FilingAnswers Answers(ProcedureFacts facts, VerificationWorld world, ValueMap fields) => new()
    {
        Fields = fields,
        Applicant = ValueMap.Of(("kind", "citizen"), ("name", "Nguyễn Văn A"), ("identity", "001200000001"), ("phone", "0900000000"), ("email", ""), ("address", "")),
        Channel = facts.Channels.IsEmpty ? Dossiers.Channels.Online : FilingRules.CodeOf(facts.Channels[0]),
        Now = world.Calendar!.At(world.Today, new TimeOnly(9, 0)),
        Calendar = world.Calendar,
    };

    /// <summary>The answers and whatever the form requires beside them; what one answer makes required is filled in as well.</summary>
    private static FilingAnswers Least(FilingRules rules, FilingAnswers answers, VerificationWorld world)
    {
        for (var added = true; added;)
        {
            added = false;
            foreach (var field in rules.Facts.Fields)
            {
                if (!answers.Fields.TryGet(field.Id, out _) && IsRequired(rules, field, answers))
                {
                    answers = answers with { Fields = answers.Fields.With(field.Id, Sample(field, world.Today)) };
                    added = true;
                }
            }
        }

        return answers;
    }

    /// <summary>A rule that cannot be answered is told by who asks for it; here the field counts as required.</summary>
    private static bool IsRequired(FilingRules rules, FieldFact field, FilingAnswers answers)
    {
        try
        {
            return rules.IsVisible(field, answers) && rules.IsRequired(field, answers);
        }
        catch (FilingRuleException)
        {
            return true;
        }
    }

    private static ValueMap Filled(IEnumerable<FieldFact> fields, DateOnly today) =>
        ValueMap.From(fields.Select(field => KeyValuePair.Create(field.Id, Sample(field, today))));

    private static Value Sample(FieldFact field, DateOnly today) => field.Type switch
    {
        FieldType.Number => (double)(field.Min?.Number ?? 1),
        FieldType.Money => Value.OfMoney(field.Min?.Number ?? 1_000_000),
        FieldType.Date => (field.Min?.Date ?? field.Max?.Date ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Boolean => true,
        FieldType.Choice => field.Choices.IsEmpty ? "" : field.Choices[0].Id,
        FieldType.Choices => field.Choices.IsEmpty ? ValueList.Empty : ValueList.From([field.Choices[0].Id]),
        FieldType.Identity => "001200000001",
        FieldType.Phone => "0900000000",
        FieldType.Email => "a@example.vn",
        FieldType.Group => ValueList.From([Filled(field.Fields, today)]),
        _ => "Mẫu",
    };
}
