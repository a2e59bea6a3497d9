using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>Where a filing may begin: the places, the kinds of applicant and the organisations that somebody may choose from.</summary>
internal sealed record FilingStart(PublishedVersion Procedure, Applicant Applicant)
{
    public required ReceivingUnits Places { get; init; }

    public required IReadOnlyList<ApplicantKinds.Entry> Kinds { get; init; }

    /// <summary>The organisations that the person may file for here.</summary>
    public required IReadOnlyList<Representation> Organisations { get; init; }

    /// <summary>Why nothing can be filed online by this person; null when it can.</summary>
    public required Sentence? Closed { get; init; }

    /// <summary>Nobody but the person themselves can be chosen.</summary>
    public bool OnlyMyself => Organisations.Count == 0 && Procedure.Facts!.Mandates.IsEmpty;

    /// <summary>Why nobody files this by mandate; null where somebody may, in some case.</summary>
    public Sentence? NoMandate => MandateCheck.IsEverAllowed(Procedure.Facts!) ? null
        : Procedure.Facts!.Mandates.FirstOrDefault() is not { } forbidden ? ForWhomText.MandateNotListed
        : new Sentence($"{forbidden.Note?.Vi} ({forbidden.Article})", $"{forbidden.Note?.En} ({forbidden.Article})");

    public static async Task<FilingStart> OfAsync(FilingDesk desk, Representations represents, PublishedVersion procedure, ClaimsPrincipal user, CancellationToken cancel)
    {
        var applicant = await desk.ApplicantAsync(user, cancel);
        var kinds = ApplicantKinds.Of(procedure.Facts!);
        var organisations = ForWhom.Offered(
            await represents.OfAsync(int.Parse(applicant.Account, CultureInfo.InvariantCulture), cancel), [.. kinds.Select(kind => kind.Code)]);
        var agency = organisations.FirstOrDefault(one => one is { Kind: Availability.Agency, IsVouched: true })?.Kind;
        return new FilingStart(procedure, applicant)
        {
            Places = ReceivingUnits.Of(procedure.Facts!, desk.Office.Snapshot, desk.Today),
            Kinds = kinds,
            Organisations = organisations,
            Closed = Availability.WhyNot(procedure, desk.Today, agency) ?? AssuranceCheck.Of(procedure.Facts!, applicant.FilesWith),
        };
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

        var principal = choice.For.Read(Applicant, Organisations, state, text);
        if (principal?.Acting == ActsAs.Mandate && NoMandate is { } never)
        {
            state.AddModelError("For.Choice", text[ForWhomText.MandateNever, text[never]]);
        }

        var kind = Kinds.Count == 1 ? Kinds[0].Code : Organisations.FirstOrDefault(one => one.Id.ToString() == choice.For.Choice)?.Kind ?? choice.Kind;
        if (Kinds.All(known => known.Code != kind))
        {
            state.AddModelError(nameof(choice.Kind), text[FilingText.AsWhomMissing]);
        }

        return state.IsValid ? (Places.PlaceOf(choice.Unit!, choice.Responsible), new AsWhom(kind!, principal)) : null;
    }
}

/// <summary>As whom and for whom somebody files, as the pages that begin a filing ask.</summary>
internal sealed record WhomForm(FilingStart Start, ForWhom For, string? Kind);

/// <summary>Where, as whom and for whom somebody wishes to file, as given.</summary>
internal sealed record FilingChoice(string? Unit, string? Responsible, string? Kind, ForWhom For);
