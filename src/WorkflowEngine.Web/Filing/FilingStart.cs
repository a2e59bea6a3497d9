using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>Where a filing may begin: the places, the kinds of applicant and the organisations that somebody may choose from.</summary>
internal sealed record FilingStart(PublishedVersion Procedure, Applicant Applicant)
{
    public required ReceivingUnits Places { get; init; }

    /// <summary>As what the person themselves may apply; empty where the procedure is for others.</summary>
    public required IReadOnlyList<ApplicantKinds.Entry> Kinds { get; init; }

    /// <summary>The organisations that the person may file for here.</summary>
    public required IReadOnlyList<Representation> Organisations { get; init; }

    /// <summary>Why nothing can be filed online by this person; null when it can.</summary>
    public required Sentence? Closed { get; init; }

    /// <summary>Whether the person may file for themselves.</summary>
    public bool MaySelf => Kinds.Count > 0;

    /// <summary>Nobody but the person themselves can be chosen.</summary>
    public bool OnlyMyself => MaySelf && Organisations.Count == 0 && Procedure.Facts!.Mandates.IsEmpty;

    /// <summary>What is chosen before anybody has: the person themselves, or the only choice that there is.</summary>
    public string? Usual => (MaySelf, Organisations.Count, NoMandate) switch
    {
        (true, _, _) => ForWhom.Myself,
        (_, 1, not null) => Organisations[0].Id.ToString(),
        (_, 0, null) => ForWhom.Mandate,
        _ => null,
    };

    /// <summary>Why nobody files this by mandate; null where somebody may, in some case.</summary>
    public Sentence? NoMandate => !ApplicantCheck.Kinds(Procedure.Facts!).Contains(ApplicantKind.Citizen) ? ForWhomText.MandateNotListed
        : MandateCheck.IsEverAllowed(Procedure.Facts!) ? null
        : Procedure.Facts!.Mandates.FirstOrDefault() is not { } forbidden ? ForWhomText.MandateNotListed
        : new Sentence($"{forbidden.Note?.Vi} ({forbidden.Article})", $"{forbidden.Note?.En} ({forbidden.Article})");

    /// <summary>For whom the procedure is and what this account may do, where it cannot file for itself; null where it can.</summary>
    public Sentence? NotMyself => MaySelf ? null : WhoMayFile.Of(this);

    public static async Task<FilingStart> OfAsync(FilingDesk desk, Representations represents, PublishedVersion procedure, ClaimsPrincipal user, CancellationToken cancel)
    {
        var applicant = await desk.ApplicantAsync(user, cancel);
        var kinds = ApplicantKinds.Of(procedure.Facts!);
        var closed = AssuranceCheck.Of(procedure.Facts!, applicant.FilesWith);
        var organisations = ForWhom.Offered(
            await represents.OfAsync(int.Parse(applicant.Account, CultureInfo.InvariantCulture), cancel), [.. kinds.Select(kind => kind.Code)]);
        var agency = organisations.FirstOrDefault(one => one is { Kind: Availability.Agency, IsVouched: true })?.Kind;
        var start = new FilingStart(procedure, applicant)
        {
            Places = ReceivingUnits.Of(procedure.Facts!, desk.Office.Snapshot, desk.Today),
            Kinds = [.. kinds.Where(kind => applicant.Kinds.Contains(kind.Code))],
            Organisations = organisations,
            Closed = Availability.WhyNot(procedure, desk.Today, agency) ?? closed,
        };
        return start.Closed is null && !start.MaySelf && organisations.Count == 0 && start.NoMandate is not null ? start with { Closed = start.NotMyself } : start;
    }

    /// <summary>What was chosen; null, with the errors in their places, when it cannot be.</summary>
    public (FilingPlace Place, AsWhom Whom)? Read(FilingChoice choice, ModelStateDictionary state, Text text)
    {
        if (Places.Units.All(unit => unit.Code != choice.Unit))
        {
            state.AddModelError(nameof(choice.Unit), text[FilingText.PlaceMissing]);
        }

        if (!Places.Settles(choice.Unit, choice.Responsible))
        {
            state.AddModelError(nameof(choice.Responsible), text[FilingText.ResponsibleMissing]);
        }

        var principal = choice.For.Read(this, state, text);
        if (principal?.Acting == ActsAs.Mandate && NoMandate is { } never)
        {
            state.AddModelError("For.Choice", text[ForWhomText.MandateNever, text[never]]);
        }

        var kind = KindOf(choice, principal);
        if (kind is null)
        {
            state.AddModelError(nameof(choice.Kind), text[FilingText.AsWhomMissing]);
        }

        return state.IsValid ? (Places.PlaceOf(choice.Unit!, choice.Responsible), new AsWhom(kind!, principal)) : null;
    }

    /// <summary>An organisation applies as what it is, who gives a mandate as a citizen; null where the account cannot apply as what was chosen.</summary>
    private string? KindOf(FilingChoice choice, Principal? principal) => principal?.Acting switch
    {
        ActsAs.Mandate => "citizen",
        ActsAs.Representative => Organisations.First(one => one.Id.ToString() == choice.For.Choice).Kind,
        _ when !MaySelf => "",
        _ when string.IsNullOrEmpty(choice.Kind) && Kinds.Count == 1 => Kinds[0].Code,
        _ => Kinds.FirstOrDefault(known => known.Code == choice.Kind)?.Code,
    };
}

/// <summary>As whom and for whom somebody files, as the pages that begin a filing ask.</summary>
internal sealed record WhomForm(FilingStart Start, ForWhom For, string? Kind);

/// <summary>Where, as whom and for whom somebody wishes to file, as given.</summary>
internal sealed record FilingChoice(string? Unit, string? Responsible, string? Kind, ForWhom For);
