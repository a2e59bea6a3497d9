using System.Collections.Immutable;
using MediatR;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Portal;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Files what a person filed at the portal, with the checks and the command of the page for filing.</summary>
internal sealed class PortalFiling(IMediator mediator, PortalDesk desk, PortalPersons persons, PortalFiles files)
{
    private const int MostFaults = 5;
    private const string Upload = "upload";

    public async Task<PortalOutcome> FileAsync(PortalLink link, PortalMessage message, CancellationToken cancel)
    {
        var (now, office) = (desk.Now, desk.Office!);
        var today = office.CalendarAt(now).LocalDay(now);
        if (desk.Catalogue.FindProcedure(link.ProcedureOf(message.Procedure)) is not { Facts: { } facts } version)
        {
            return PortalOutcome.Refused(PortalReasons.UnknownProcedure, PortalText.NoProcedure(message.Procedure));
        }

        var kind = message.Applicant["kind"].TextOrNull ?? "citizen";
        if (Availability.WhyNot(version, today, kind) is { } closed)
        {
            return PortalOutcome.Refused(PortalReasons.ProcedureClosed, closed);
        }

        var (places, unit) = (ReceivingUnits.Of(facts, office.Snapshot, today), link.UnitOf(message.Unit));
        var responsible = message.Responsible is { } body ? link.UnitOf(body) : null;
        if (places.Units.All(one => one.Code != unit) || !places.Settles(unit, responsible))
        {
            return PortalOutcome.Refused(PortalReasons.UnknownUnit, PortalText.NoUnit(message.Unit));
        }

        if (AssuranceCheck.Of(facts, message.Level) is { } low)
        {
            return PortalOutcome.Refused(PortalReasons.IdentityTooLow, low);
        }

        if (WrongPerson(version, message, kind) is { } wrong)
        {
            return PortalOutcome.Refused(PortalReasons.BadData, wrong);
        }

        var answers = new FilingAnswers
        {
            Applicant = message.Applicant.With("kind", kind),
            Channel = Channels.Online,
            Unit = unit,
            Now = now,
            Calendar = office.CalendarAt(now),
        };
        try
        {
            return await FileAsync(new PortalCase(link, message, version) { Answers = answers, Place = places.PlaceOf(unit, responsible) }, cancel);
        }
        catch (FilingRuleException broken)
        {
            return PortalOutcome.Refused(PortalReasons.NotAllowed, broken.Sentence);
        }
    }

    private static Sentence? WrongPerson(PublishedVersion version, PortalMessage message, string kind) =>
        string.IsNullOrWhiteSpace(message.Applicant["name"].TextOrNull) ? PortalText.NoName
        : ApplicantCheck.Of(version.Facts!, message.Applicant.With("kind", kind));

    private async Task<PortalOutcome> FileAsync(PortalCase filing, CancellationToken cancel)
    {
        var (message, rules) = (filing.Message, filing.Version.Plan.Rules!);
        var place = new AttemptPlace(PortalPersons.Actor, "portal") { Unit = filing.Place.Unit, Procedure = filing.Version.Facts!.Code };
        if (await files.TooManyAsync(message, place, cancel) is { } tooMany)
        {
            return tooMany;
        }

        var answers = PortalFields.Settle(rules, filing.Answers, PortalFields.Of(rules.Facts.Fields, message.Fields));
        var account = await persons.AccountAsync(message, cancel);
        var sight = await persons.SearchAsync(PortalMessages.CommandOf(message.Dossier), message, account, filing.Version.Plan, 0, cancel);
        answers = answers with { Components = Provided(rules, answers, message, sight) };
        if (Wrong(filing, FilingCheck.Of(rules, answers)) is { } wrong)
        {
            return wrong;
        }

        // Files are fetched only for a case that has nothing else wrong with it.
        var papers = ImmutableArray.CreateBuilder<ProvidedComponent>();
        foreach (var provided in answers.Components)
        {
            var (paper, why) = provided.From == Upload
                ? await files.TakeAsync(filing.Link, message.Papers.First(one => one.Component == provided.Component && one.Files.Length > 0), provided.Quantity, place, cancel)
                : (provided, null);
            if (paper is null)
            {
                return why!;
            }

            papers.Add(paper);
        }

        return await SendAsync(filing with { Answers = answers with { Components = papers.ToImmutable() } }, account, cancel);
    }

    /// <summary>What the vault holds is used and not fetched; then what was sent; then what the form itself makes.</summary>
    private static ImmutableArray<ProvidedComponent> Provided(FilingRules rules, FilingAnswers answers, PortalMessage message, VaultSight sight)
    {
        var provided = ImmutableArray.CreateBuilder<ProvidedComponent>();
        foreach (var (component, required, made) in rules.Components(answers))
        {
            var from = required && sight.Holdings.Find(component.Id, answers.Now) is { Closes: true } ? "vault"
                : message.Papers.Any(one => one.Component == component.Id && one.Files.Length > 0) ? Upload
                : required && made ? "form"
                : null;
            if (from is not null)
            {
                provided.Add(new ProvidedComponent(component.Id, from, component.Quantity));
            }
        }

        return provided.ToImmutable();
    }

    private static PortalOutcome? Wrong(PortalCase filing, IReadOnlyList<FilingFault> faults)
    {
        var unknown = filing.Message.Papers.Where(paper => filing.Version.Facts!.Components.All(known => known.Id != paper.Component)).Select(paper => PortalText.NoPaper(paper.Component));
        var sentences = faults.Select(fault => fault.Sentence).Concat(unknown).Take(MostFaults).ToList();
        return sentences.Count == 0 ? null : PortalOutcome.Refused(
            PortalReasons.BadData, new Sentence(string.Join(' ', sentences.Select(sentence => sentence.Vi)), string.Join(' ', sentences.Select(sentence => sentence.En))));
    }

    private async Task<PortalOutcome> SendAsync(PortalCase filing, string? account, CancellationToken cancel)
    {
        var (message, answers) = (filing.Message, filing.Answers);
        var answer = await mediator.Send(
            new FileNewDossier(
                PortalMessages.CommandOf(message.Dossier), PortalPersons.Actor, answers.Now, filing.Version.Definition, filing.Version.Version,
                new FileDossier(0, "")
                {
                    Channel = Channels.Online,
                    Unit = filing.Place.Unit,
                    Responsible = filing.Place.Responsible,
                    Applicant = answers.Applicant,
                    Fields = answers.Fields,
                    Components = answers.Components,
                    Account = account,
                    Identified = PortalPersons.IsIdentified(message),
                    Assurance = message.Level,
                    ChannelOut = message.WayOut,
                    Portal = message.Dossier,
                }),
            cancel);
        return answer.Refusal is { } refusal
            ? PortalOutcome.Refused(answer.Attempt?.Kind is AttemptKind.WayBarred or AttemptKind.PaperUnreasoned ? PortalReasons.ChannelClosed : PortalReasons.NotAllowed, refusal)
            : new PortalOutcome(PortalMessageState.Taken) { Dossier = answer.Dossier.Id, Code = answer.Dossier.Filing!.Code };
    }
}
