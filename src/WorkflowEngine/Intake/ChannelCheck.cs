using System.Globalization;
using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Intake;

/// <summary>A rule that fits a case, with the policy that it stands in.</summary>
public sealed record FittingRule(ChannelPolicy Policy, ChannelRule Rule)
{
    /// <summary>Under which exceptions and refusals are counted: policy and rule.</summary>
    public string Key => $"{Policy.Head.Id}/{Rule.Id}";

    /// <summary>What is said to whoever comes by that way: what the office decided, where to go, and by which decision.</summary>
    public Sentence Told => new(
        $"{Rule.Say.Vi} {Rule.Instead.Vi} ({Policy.Decision})",
        $"{Rule.Say.En} {Rule.Instead.En} ({Policy.Decision})");

    /// <summary>The reason or law under a code; null when the closed list of the rule does not have it.</summary>
    public PaperReason? ReasonOf(string? code) => Rule.Reasons.Concat(Rule.Bases).FirstOrDefault(reason => reason.Code == code);

    /// <summary>The reason that a dossier keeps, from any policy of the office; null when no document has it any more.</summary>
    /// <param name="policies">All of the office, in force or not.</param>
    /// <param name="key">Policy and rule.</param>
    /// <param name="code">Of the reason.</param>
    public static PaperReason? Kept(IEnumerable<ChannelPolicy> policies, string? key, string? code) => key is null || code is null ? null
        : policies.SelectMany(policy => policy.Rules.Select(rule => new FittingRule(policy, rule)))
            .Where(fitting => fitting.Key == key).Select(fitting => fitting.ReasonOf(code)).FirstOrDefault(reason => reason is not null);
}

/// <summary>What the policies in force say to one case.</summary>
/// <param name="Blocked">The rule that keeps the dossier from coming in by this way, unless one of its laws is named; null when none does.</param>
/// <param name="Asks">The rule that asks for a reason; null when none does.</param>
/// <param name="Preferred">Rules that only show a better way.</param>
public sealed record ChannelVerdict(FittingRule? Blocked, FittingRule? Asks, IReadOnlyList<FittingRule> Preferred)
{
    public static readonly ChannelVerdict Free = new(null, null, []);
}

/// <summary>Holds a case against the policies: page, interface, command line and portal all come through here.</summary>
public static class ChannelCheck
{
    /// <summary>What the policies in force on the case's day say. Of several rules that fit, the first decides; one that no law opens goes before one that a law does.</summary>
    /// <exception cref="FilingRuleException">A rule of a policy could not be answered.</exception>
    public static ChannelVerdict Of(IReadOnlyList<ChannelPolicy> policies, OfficeSnapshot office, ProcedureFacts procedure, FilingAnswers answers)
    {
        FittingRule? blocked = null, asks = null;
        List<FittingRule> preferred = [];
        foreach (var policy in policies)
        {
            if (!policy.Head.HoldsOn(answers.Today))
            {
                continue;
            }

            foreach (var rule in policy.Rules)
            {
                if (!Fits(policy, rule, office, procedure, answers))
                {
                    continue;
                }

                var fitting = new FittingRule(policy, rule);
                switch (rule.Effect)
                {
                    case ChannelEffect.Block:
                        blocked = blocked is null || (rule.Bases.IsEmpty && !blocked.Rule.Bases.IsEmpty) ? fitting : blocked;
                        break;
                    case ChannelEffect.Ask:
                        asks ??= fitting;
                        break;
                    default:
                        preferred.Add(fitting);
                        break;
                }
            }
        }

        return blocked is null && asks is null && preferred.Count == 0 ? ChannelVerdict.Free : new ChannelVerdict(blocked, asks, preferred);
    }

    /// <summary>Why the reason that was given does not do; null when it does.</summary>
    public static Sentence? WrongReason(FittingRule asks, string? given)
    {
        if (asks.ReasonOf(given) is not null)
        {
            return null;
        }

        var (vi, en) = (string.Join("; ", asks.Rule.Reasons.Select(reason => reason.Name.Vi)), string.Join("; ", asks.Rule.Reasons.Select(reason => reason.Name.En)));
        return string.IsNullOrEmpty(given)
            ? new Sentence(
                $"{asks.Told.Vi}. Muốn nhận bản giấy, chọn một lý do: {vi}.",
                $"{asks.Told.En}. To take it on paper, choose a reason: {en}.")
            : new Sentence(
                $"Lý do “{given}” không có trong danh sách. Chọn một trong: {vi}.",
                $"The reason “{given}” is not in the list. Choose one of: {en}.");
    }

    /// <summary>Why a blocked way stays closed; null when a law from the rule's closed list was named, for which paper is taken.</summary>
    public static Sentence? StaysClosed(FittingRule blocked, string? given)
    {
        if (blocked.Rule.Bases.IsEmpty)
        {
            return blocked.Told;
        }

        if (blocked.ReasonOf(given) is not null)
        {
            return null;
        }

        var vi = string.Join("; ", blocked.Rule.Bases.Select(law => law.Printed.Vi));
        var en = string.Join("; ", blocked.Rule.Bases.Select(law => law.Printed.En));
        return string.IsNullOrEmpty(given)
            ? new Sentence(
                $"{blocked.Told.Vi}. Chỉ nhận bản giấy khi chọn được một căn cứ pháp lý: {vi}.",
                $"{blocked.Told.En}. Paper is taken only for one of these laws: {en}.")
            : new Sentence(
                $"Căn cứ “{given}” không có trong danh sách. Chọn một trong: {vi}.",
                $"The law “{given}” is not in the list. Choose one of: {en}.");
    }

    private static bool Fits(ChannelPolicy policy, ChannelRule rule, OfficeSnapshot office, ProcedureFacts procedure, FilingAnswers answers)
    {
        var kind = answers.Applicant["kind"].TextOrNull ?? "citizen";
        return rule.Channels.Contains(answers.Channel)
            && (rule.Procedures.IsEmpty || rule.Procedures.Contains(procedure.Code))
            && (rule.Applicants.IsEmpty || rule.Applicants.Contains(kind))
            && (rule.Units.IsEmpty || Lies(office, answers, rule))
            && OnDay(rule, answers.Today)
            && !rule.Except.Dates.Contains(answers.Today)
            && !rule.Except.Applicants.Contains(kind)
            && !(rule.Except.PaperByLaw && procedure.PaperBasis is not null)
            && Holds(policy, rule, rule.When, answers, otherwise: true)
            && !Holds(policy, rule, rule.Except.When, answers, otherwise: false);
    }

    private static bool OnDay(ChannelRule rule, DateOnly day) =>
        (rule.Weekdays.IsEmpty && rule.Dates.IsEmpty) || rule.Weekdays.Contains(day.DayOfWeek) || rule.Dates.Contains(day);

    private static bool Lies(OfficeSnapshot office, FilingAnswers answers, ChannelRule rule) =>
        rule.Units.Contains(answers.Unit) || office.Ancestors(answers.Unit, answers.Today).Any(above => rule.Units.Contains(above.Code));

    private static bool Holds(ChannelPolicy policy, ChannelRule rule, Script? script, FilingAnswers answers, bool otherwise)
    {
        if (script is null)
        {
            return otherwise;
        }

        var result = script.Run(new FilingContext(answers), RuleBudget.Routing);
        if (!result.Succeeded)
        {
            var line = result.Fault.Line.ToString(CultureInfo.InvariantCulture);
            throw new FilingRuleException($"{policy.Head.Id}/{rule.Id}", new Sentence(
                $"Quy định “{policy.Head.Name.Vi}” ({rule.Id}) dừng ở dòng {line}: {result.Fault.Sentence.Vi}",
                $"The policy “{policy.Head.Name.En}” ({rule.Id}) stopped at line {line}: {result.Fault.Sentence.En}"));
        }

        return result.Value.Kind switch
        {
            ValueKind.Boolean => result.Value.AsBoolean(),
            ValueKind.Null => false,
            ValueKind.Number => result.Value.AsNumber() is not (0 or double.NaN),
            ValueKind.Text => result.Value.AsText().Length > 0,
            _ => true,
        };
    }
}
