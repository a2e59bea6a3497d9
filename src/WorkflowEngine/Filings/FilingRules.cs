using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>A component as one case needs it.</summary>
/// <param name="Made">The answers of the e-form make it.</param>
public sealed record AskedComponent(ComponentFact Component, bool Required, bool Made)
{
    /// <summary>The paper of the same group that was given, so that this one is not needed; null when it is.</summary>
    public ComponentFact? InPlace { get; init; }

    /// <summary>Whether the case still calls for it.</summary>
    public bool IsNeeded => Required && InPlace is null;
}

/// <summary>One fee of a case, in đồng.</summary>
public sealed record FeeItem(FeeFact Fee, decimal Amount);

/// <summary>A rule of the facts could not be answered.</summary>
/// <param name="member">Where the rule stands in the document.</param>
public sealed class FilingRuleException(string member, Sentence sentence) : Exception(sentence.En)
{
    public string Member { get; } = member;

    public Sentence Sentence { get; } = sentence;
}

/// <summary>The rules of a procedure's facts, parsed once: what applies to one case.</summary>
public sealed class FilingRules
{
    private readonly Dictionary<RuleText, Script> _scripts;

    private FilingRules(ProcedureFacts facts, Dictionary<RuleText, Script> scripts)
    {
        Facts = facts;
        _scripts = scripts;
    }

    public ProcedureFacts Facts { get; }

    /// <summary>The rules that could be read, each with what it says.</summary>
    internal IReadOnlyDictionary<RuleText, Script> Scripts => _scripts;

    /// <summary>Parses every rule of the facts; each that is wrong is reported with its place.</summary>
    internal static FilingRules Compile(ProcedureFacts facts, Action<RuleText, RuleFault> report)
    {
        var scripts = new Dictionary<RuleText, Script>(ByPlace.Instance);
        foreach (var rule in RulesOf(facts))
        {
            if (rule.Constant is not null)
            {
                continue;
            }

            var parse = Script.Parse(rule.Source);
            if (parse.Succeeded)
            {
                scripts[rule] = parse.Script;
            }
            else
            {
                report(rule, parse.Fault);
            }
        }

        return new FilingRules(facts, scripts);
    }

    /// <summary>The first time limit that holds for the case; null when none does.</summary>
    public TimeLimitFact? Limit(FilingAnswers answers) => Facts.TimeLimits.FirstOrDefault(limit =>
        (limit.Channels.IsEmpty || limit.Channels.Any(channel => CodeOf(channel) == answers.Channel)) && Holds(limit.When, answers, whenNull: true));

    /// <summary>The first service level that holds for the case; null when the procedure states none.</summary>
    public ServiceLevelFact? Level(FilingAnswers answers) =>
        Facts.ServiceLevels.FirstOrDefault(level => Holds(level.When, answers, whenNull: true));

    /// <summary>What the procedure says about mandates in this case; null when it says nothing.</summary>
    public MandateFact? Mandate(FilingAnswers answers) =>
        Facts.Mandates.FirstOrDefault(mandate => Holds(mandate.When, answers, whenNull: true));

    /// <summary>The components in the document's order, each with whether this case needs it and whether the e-form makes it.</summary>
    public IReadOnlyList<AskedComponent> Components(FilingAnswers answers)
    {
        var mandate = answers.Applicant[ActsAs.Member].TextOrNull == ActsAs.Mandate && Mandate(answers) is { Allowed: true } allowed ? allowed.Paper : null;
        return [.. Facts.Components.Select(component => new AskedComponent(
            component,
            component.Id == mandate || Holds(component.Required, answers, whenNull: true),
            Holds(component.FromForm, answers, whenNull: component.Form == ComponentForm.Electronic))
        {
            InPlace = InPlaceOf(component, answers),
        })];
    }

    /// <summary>Of papers of one group any one is enough: whichever was given stands for those that were not.</summary>
    private ComponentFact? InPlaceOf(ComponentFact component, FilingAnswers answers) =>
        component.Group is null || answers.Components.IsDefaultOrEmpty || answers.Components.Any(given => given.Component == component.Id)
            ? null
            : Facts.Components.FirstOrDefault(other => other.Group == component.Group && answers.Components.Any(given => given.Component == other.Id));

    /// <summary>What the connected database is asked for a paper of this case; a rule that breaks asks nothing.</summary>
    public PaperQuestion Question(ComponentFact component, FilingAnswers answers) =>
        component is { Connector: not null, Question: { Constant: null } rule }
        && _scripts.TryGetValue(rule, out var script)
        && script.Run(new FilingContext(PaperQuestion.Whole(answers, Facts)), RuleBudget.Routing) is { Succeeded: true } result
            ? PaperQuestion.Of(result.Value)
            : PaperQuestion.None;

    public bool IsVisible(FieldFact field, FilingAnswers answers) => Holds(field.Visible, answers, whenNull: true);

    public bool IsRequired(FieldFact field, FilingAnswers answers) => Holds(field.Required, answers, whenNull: false);

    /// <summary>The fees of the case; those of no amount are left out.</summary>
    public IReadOnlyList<FeeItem> Fees(FilingAnswers answers)
    {
        var fees = new List<FeeItem>();
        foreach (var fee in Facts.Fees)
        {
            if (!Holds(fee.When, answers, whenNull: true))
            {
                continue;
            }

            var amount = fee.Fixed ?? (fee.Amount is { } rule ? Amount(rule, answers) : 0);
            if (amount > 0)
            {
                fees.Add(new FeeItem(fee, amount));
            }
        }

        return fees;
    }

    internal static string CodeOf(Channel channel) => channel switch
    {
        Channel.Online => Channels.Online,
        Channel.Counter => Channels.Counter,
        _ => Channels.Post,
    };

    private static IEnumerable<RuleText> RulesOf(ProcedureFacts facts)
    {
        IEnumerable<RuleText?> rules =
        [
            .. facts.TimeLimits.Select(limit => limit.When),
            .. facts.ServiceLevels.Select(level => level.When),
            .. facts.Mandates.Select(mandate => mandate.When),
            .. facts.Components.SelectMany(component => new[] { component.Required, component.FromForm, component.Question }),
            .. facts.Fields.SelectMany(FieldRules),
            .. facts.Fees.SelectMany(fee => new[] { fee.When, fee.Amount }),
        ];
        return rules.OfType<RuleText>();
    }

    private static IEnumerable<RuleText?> FieldRules(FieldFact field) =>
        [field.Required, field.Visible, .. field.Fields.SelectMany(FieldRules)];

    private bool Holds(RuleText? rule, FilingAnswers answers, bool whenNull)
    {
        if (rule is null)
        {
            return whenNull;
        }

        if (rule.Constant is { } constant)
        {
            return constant;
        }

        var value = Run(rule, answers);
        return value.Kind switch
        {
            ValueKind.Boolean => value.AsBoolean(),
            ValueKind.Null => false,
            ValueKind.Number => value.AsNumber() is not (0 or double.NaN),
            ValueKind.Text => value.AsText().Length > 0,
            _ => true,
        };
    }

    private decimal Amount(RuleText rule, FilingAnswers answers)
    {
        var value = Run(rule, answers);
        return value.Kind switch
        {
            ValueKind.Money when Math.Abs(value.AsMoney()) < 1_000_000_000_000_000 => value.AsMoney(),
            ValueKind.Number when double.IsFinite(value.AsNumber()) && Math.Abs(value.AsNumber()) < 1e15 => (decimal)value.AsNumber(),
            ValueKind.Null => 0,
            _ => throw new FilingRuleException(rule.Member, new Sentence(
                $"Quy tắc tính phí phải trả về số tiền, ví dụ money(100000); quy tắc trả về “{value}”.",
                $"The fee rule must answer an amount, for example money(100000); it answered “{value}”.")),
        };
    }

    /// <summary>Rules are told apart by where they stand; hashing all of each one's text cost more than to run it.</summary>
    private sealed class ByPlace : IEqualityComparer<RuleText>
    {
        public static readonly ByPlace Instance = new();

        public bool Equals(RuleText? one, RuleText? other) => ReferenceEquals(one, other) || (one is not null && one.Equals(other));

        public int GetHashCode(RuleText rule)
        {
            var hash = rule.Source.Length;
            foreach (var sign in rule.Member)
            {
                hash = (hash * 31) + sign;
            }

            return hash;
        }
    }

    private Value Run(RuleText rule, FilingAnswers answers)
    {
        if (!_scripts.TryGetValue(rule, out var script))
        {
            return default;
        }

        var result = script.Run(new FilingContext(answers), RuleBudget.Routing);
        return result.Succeeded
            ? result.Value
            : throw new FilingRuleException(rule.Member, new Sentence(
                $"Quy tắc tại {rule.Member} dừng ở dòng {result.Fault.Line}: {result.Fault.Sentence.Vi}",
                $"The rule at {rule.Member} stopped at line {result.Fault.Line}: {result.Fault.Sentence.En}"));
    }
}
