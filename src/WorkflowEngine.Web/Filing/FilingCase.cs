using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Filing;

/// <summary>A draft held against the procedure as it is published now: what is asked, what is answered, what is missing.</summary>
internal sealed record FilingCase(Draft Draft, PublishedVersion Version, Applicant Applicant, OfficeState Office)
{
    public required FilingAnswers Answers { get; init; }

    /// <summary>What was typed that is no value, then what the procedure finds missing or wrong, in the order of the form.</summary>
    public required IReadOnlyList<FilingFault> Faults { get; init; }

    /// <summary>The procedure's papers, each with whether this case needs it.</summary>
    public required IReadOnlyList<AskedComponent> Papers { get; init; }

    public required IReadOnlyList<FeeItem> Fees { get; init; }

    public required LikelyDates? Dates { get; init; }

    /// <summary>What was searched in the vault and what it holds; null in a trial.</summary>
    public VaultSight? Vault { get; init; }

    /// <summary>Answers from which looked-up data differ, decided about or not.</summary>
    public IReadOnlyList<FilingDifference> Differences { get; private init; } = [];

    /// <summary>Which online service fits this case; null where the procedure states none.</summary>
    public ServiceLevelFact? Level { get; private init; }

    public ProcedureFacts Facts => Version.Facts!;

    public FilingRules Rules => Version.Plan.Rules!;

    public Unit? Unit => Office.Snapshot.FindUnit(Draft.Unit, Answers.Today);

    /// <summary>At a counter it is done while the person waits.</summary>
    public bool IsSameSession => Facts.IsSameSession(Rules.Limit(Answers)?.Id);

    /// <summary>The form was answered for an earlier version of the procedure.</summary>
    public bool VersionChanged => Draft.Version != Version.Version;

    /// <summary>Fields that are asked, in the order of the form.</summary>
    public IEnumerable<FieldFact> Asked => Facts.Fields.Where(one => Rules.IsVisible(one, Answers));

    /// <param name="draft">What was typed.</param>
    /// <param name="version">The procedure as it is published.</param>
    /// <param name="applicant">Whose case it is.</param>
    /// <param name="office">The office as it stands.</param>
    /// <param name="now">The moment of the case.</param>
    /// <param name="counter">Ids of the papers handed over at a counter; null for a case filed online.</param>
    /// <param name="channel">By which way it comes in, where that does not follow from the papers.</param>
    /// <param name="vault">What was searched in the vault and what it holds; null where there is nobody whose vault it could be.</param>
    /// <exception cref="FilingRuleException">A rule of the procedure could not be answered.</exception>
    public static FilingCase Of(
        Draft draft, PublishedVersion version, Applicant applicant, OfficeState office, DateTimeOffset now, IReadOnlySet<string>? counter = null, string? channel = null, VaultSight? vault = null)
    {
        var facts = version.Facts!;
        var rules = version.Plan.Rules!;
        var typed = TypedAnswers.Read(facts.Fields, draft.Typed);
        var answers = Settle(rules, new FilingAnswers
        {
            Fields = typed.Values,
            Applicant = Principals.ToValues(applicant, draft),
            Channel = channel ?? (counter is null ? Channels.Online : Channels.Counter),
            Unit = draft.Unit,
            Now = now,
            Calendar = office.CalendarAt(now),
        });
        vault = vault?.For(rules, answers);
        answers = answers with { Components = Provided(rules, answers, draft, counter, vault) };
        var asked = facts.Fields.Where(field => rules.IsVisible(field, answers)).ToList();
        var open = OtherAnswers.Open(asked, draft.Typed).ToList();
        var wrong = typed.Faults.Where(fault => asked.Exists(field => IsAt(fault.Place, FormPlace.Of(field.Id)))).ToList();
        var missing = FilingCheck.Of(rules, answers).Where(fault => !wrong.Exists(known => known.Place == fault.Place));
        var filing = new FilingCase(draft, version, applicant, office)
        {
            Answers = answers,
            Faults = [.. open, .. wrong.Concat(missing).Where(fault => !open.Exists(known => known.Place == fault.Place))],
            Papers = rules.Components(answers),
            Fees = rules.Fees(answers),
            Level = rules.Level(answers),
            Dates = LikelyDates.Of(rules, answers, office),
            Vault = vault,
        };
        filing = filing with { Differences = FilingDifference.Of(filing) };
        return filing with
        {
            Answers = answers with { Components = LookupChoice.Kept(filing) },
            Faults = [.. filing.Faults, .. PaperFetching.Unasked(filing), .. LookupChoice.Open(filing)],
        };
    }

    /// <summary>What is hidden was not asked; taking it away may hide more.</summary>
    private static FilingAnswers Settle(FilingRules rules, FilingAnswers answers)
    {
        for (var round = 0; round <= rules.Facts.Fields.Length; round++)
        {
            var visible = FilingCheck.Visible(rules, answers);
            if (visible.Count == answers.Fields.Count)
            {
                break;
            }

            answers = answers with { Fields = visible };
        }

        return answers;
    }

    /// <summary>Papers that the form itself makes, then what was uploaded.</summary>
    private static ImmutableArray<ProvidedComponent> Provided(
        FilingRules rules, FilingAnswers answers, Draft draft, IReadOnlySet<string>? counter, VaultSight? vault)
    {
        var provided = ImmutableArray.CreateBuilder<ProvidedComponent>();
        foreach (var (component, required, made) in rules.Components(answers))
        {
            var files = draft.Files.Where(file => file.Component == component.Id).Select(file => file.Hash).ToImmutableArray();
            var unfit = VaultChoice.UnfitOf(vault, draft, component.Id)?.Code;
            if ((required || component.Required.Constant == false) && VaultChoice.Used(vault, draft, component.Id, answers.Now) is { } held && (required || held.Fetched is not null))
            {
                provided.Add(new ProvidedComponent(component.Id, held.From, component.Quantity) { Files = held.Files, Held = held.Ref });
            }
            else if (!files.IsEmpty)
            {
                provided.Add(new ProvidedComponent(component.Id, "upload", component.Quantity) { Files = files, Unfit = unfit });
            }
            else if (counter?.Contains(component.Id) == true)
            {
                provided.Add(new ProvidedComponent(component.Id, "paper", component.Quantity) { Unfit = unfit });
            }
            else if (required && made)
            {
                provided.Add(new ProvidedComponent(component.Id, "form", component.Quantity));
            }
        }

        return provided.ToImmutable();
    }

    private static bool IsAt(string place, string field) =>
        place == field || place.StartsWith(field + "[", StringComparison.Ordinal);
}
