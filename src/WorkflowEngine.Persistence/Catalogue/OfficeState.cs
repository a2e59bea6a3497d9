using System.Globalization;
using WorkflowEngine.Codes;
using WorkflowEngine.Connectors;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Execution;
using WorkflowEngine.Feedback;
using WorkflowEngine.Fees;
using WorkflowEngine.Forms;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Portal;
using WorkflowEngine.Post;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;
using WorkflowEngine.Verification.Papers;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The office as its published documents say, read as one: immutable, replaced as a whole when one of them changes.</summary>
public sealed record OfficeState
{
    public required OfficeSnapshot Snapshot { get; init; }

    public required IReadOnlyList<WorkingCalendar> Calendars { get; init; }

    public required IReadOnlyList<ClockLaw> Laws { get; init; }

    public required IReadOnlyList<CodePattern> Codes { get; init; }

    public required IReadOnlyList<BannedPapers> BannedPapers { get; init; }

    /// <summary>By when papers are scanned, past and present.</summary>
    public IReadOnlyList<DigitisationRules> Digitisation { get; init; } = [];

    /// <summary>The closed lists from which reasons are chosen, past and present.</summary>
    public IReadOnlyList<ReasonList> Reasons { get; init; } = [];

    /// <summary>Which procedures need approval before they are published.</summary>
    public required IReadOnlyList<ApprovalRules> Approvals { get; init; }

    /// <summary>How feedback is dealt with, as dated documents say.</summary>
    public IReadOnlyList<FeedbackRules> Feedback { get; init; } = [];

    /// <summary>By which applicants rate a service, as dated documents say.</summary>
    public IReadOnlyList<Questionnaire> Questionnaires { get; init; } = [];

    /// <summary>By which ways dossiers come in, as the office decided.</summary>
    public required IReadOnlyList<ChannelPolicy> Policies { get; init; }
    /// <summary>What forms must say.</summary>
    public IReadOnlyList<FormRules> Forms { get; init; } = [];

    /// <summary>By which ways fees are paid, and on which grounds they are not.</summary>
    public required IReadOnlyList<PaymentRules> Payments { get; init; }

    /// <summary>The services from which data is looked up.</summary>
    public IReadOnlyList<Connector> Connectors { get; init; } = [];

    /// <summary>How the national portal is spoken to, past and present.</summary>
    public IReadOnlyList<PortalLink> Portals { get; init; } = [];

    /// <summary>Other systems that are told of states.</summary>
    public IReadOnlyList<Webhook> Webhooks { get; init; } = [];

    /// <summary>Contracts with the post, past and present.</summary>
    public PostContracts Post { get; init; } = new([]);

    /// <summary>What the office decided about reception, past and present.</summary>
    public IReadOnlyList<IntakeRules> Intake { get; init; } = [];

    /// <summary>The calendar in force at a moment; of a moment before every calendar the earliest one.</summary>
    public WorkingCalendar CalendarAt(DateTimeOffset moment)
    {
        var first = Calendars.MinBy(calendar => calendar.Head.ValidFrom)!;
        return DatedDocument.InForce(Calendars, first.LocalDay(moment)) ?? first;
    }

    /// <summary>What letters print of the office on a day.</summary>
    public OfficeNames NamesOn(DateOnly day)
    {
        if (Snapshot.UnitsAt(day).FirstOrDefault(unit => unit.Type == UnitType.Province && unit.Parent is null) is not { } province)
        {
            return OfficeNames.Unnamed;
        }

        var oneStops = Snapshot.UnitsAt(day).Where(unit => unit.Type == UnitType.OneStop).Select(unit => unit.Name.Vi);
        return new OfficeNames(province.Name.Vi, CommonWords(oneStops), PlaceOf(province.Name.Vi));
    }

    /// <summary>The words with which all names begin: what one-stops are called before each says whose it is.</summary>
    private static string CommonWords(IEnumerable<string> names)
    {
        string[]? common = null;
        foreach (var name in names)
        {
            var words = name.Split(' ');
            common = common is null ? words : [.. common.Zip(words).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        return common is null ? "" : string.Join(' ', common);
    }

    /// <summary>“Ủy ban nhân dân tỉnh Hà Tĩnh” is written at Hà Tĩnh.</summary>
    private static string PlaceOf(string province)
    {
        foreach (var word in (ReadOnlySpan<string>)["tỉnh ", "thành phố "])
        {
            var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(province, word, CompareOptions.IgnoreCase);
            if (at >= 0)
            {
                return province[(at + word.Length)..];
            }
        }

        return province;
    }
}
