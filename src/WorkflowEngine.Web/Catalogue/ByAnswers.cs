using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>
/// What a procedure asks of one case, by a few answers and before anything is filed: only the questions on which papers, fee,
/// limit or level depend.
/// </summary>
internal sealed partial class ByAnswers
{
    private ByAnswers(IReadOnlyList<FieldFact> questions, IReadOnlyDictionary<string, string> given)
    {
        Questions = questions;
        Given = given;
    }

    public IReadOnlyList<FieldFact> Questions { get; }

    /// <summary>What was answered, by field.</summary>
    public IReadOnlyDictionary<string, string> Given { get; }

    /// <summary>Papers that this case needs; null before anything is answered, or when an answer is still missing.</summary>
    public IReadOnlyList<ComponentFact>? Papers { get; private init; }

    public decimal? Fee { get; private init; }

    public TimeLimitFact? Limit { get; private init; }

    public ServiceLevel? Level { get; private init; }

    /// <param name="version">The procedure.</param>
    /// <param name="given">What was answered, by field.</param>
    /// <param name="office">The office as it stands.</param>
    /// <param name="now">The moment of the case.</param>
    public static ByAnswers Of(PublishedVersion version, IReadOnlyDictionary<string, string> given, OfficeState? office, DateTimeOffset now)
    {
        var facts = version.Facts!;
        var rules = version.Plan.Rules!;
        var read = RulesOf(facts).SelectMany(rule => Fields().Matches(rule.Source)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<FieldFact> questions = [.. facts.Fields.Where(field => read.Contains(field.Id) && field.Type is (FieldType.Choice or FieldType.Boolean))];
        if (office is null || given.Count == 0)
        {
            return new ByAnswers(questions, given);
        }

        var answers = new FilingAnswers
        {
            Fields = ValueMap.From(questions.Where(field => given.ContainsKey(field.Id)).Select(field => KeyValuePair.Create(field.Id, ValueOf(field, given[field.Id])))),
            Channel = Channels.Online,
            Now = now,
            Calendar = office.CalendarAt(now),
        };
        try
        {
            return new ByAnswers(questions, given)
            {
                Papers = [.. rules.Components(answers).Where(asked => asked.Required && asked.Component.MayAsk).Select(asked => asked.Component)],
                Fee = rules.Fees(answers).Sum(fee => fee.Amount),
                Limit = rules.Limit(answers),
                Level = rules.Level(answers)?.Level,
            };
        }
        catch (FilingRuleException)
        {
            // It hangs on something that these questions do not ask.
            return new ByAnswers(questions, given);
        }
    }

    private static Value ValueOf(FieldFact field, string given) => field.Type == FieldType.Boolean ? Value.Of(given == "true") : Value.Of(given);

    private static IEnumerable<RuleText> RulesOf(ProcedureFacts facts) => facts.Components.Select(component => component.Required)
        .Concat(facts.ServiceLevels.Select(level => level.When).OfType<RuleText>())
        .Concat(facts.TimeLimits.Select(limit => limit.When).OfType<RuleText>())
        .Concat(facts.Fees.SelectMany(fee => new[] { fee.When, fee.Amount }).OfType<RuleText>())
        .OfType<RuleText>();

    [GeneratedRegex(@"\bfields\s*\.\s*([\p{L}_$][\p{L}\p{N}_$]*)")]
    private static partial Regex Fields();
}
