using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Assist;

/// <summary>A case that a helper files for somebody: the form answered so far, the papers, the person, and the consent with which it goes.</summary>
internal static class AssistedCase
{
    /// <summary>The unit for which somebody helps: the first of theirs where they may guide.</summary>
    public static string PlaceOf(Official official) =>
        official.Places.FirstOrDefault(place => official.MayIn(Right.Guide, place.Unit.Code))?.Unit.Code ?? official.At.Unit.Code;

    /// <summary>The one-stop that receives what is filed there; null when there is none.</summary>
    public static string? ReceivingOf(Official official) => official.Office.OneStopOf(PlaceOf(official), official.Today)?.Code;

    /// <exception cref="FilingRuleException">A rule of the procedure could not be answered.</exception>
    public static FilingCase Of(Guid id, CounterForm form, PublishedVersion version, OfficeState office, Official official, TypedDraft typed)
    {
        var draft = new Draft
        {
            Id = id,
            Account = "",
            Procedure = version.Facts!.Code,
            Version = version.Version,
            Unit = ReceivingOf(official) ?? "",
            ApplicantKind = form.Kind,
            SavedAt = official.Facts.Now,
            Typed = typed.Typed,
            Files = typed.Files,
        };
        return FilingCase.Of(draft, version, form.Applicant, office, official.Facts.Now);
    }

    /// <summary>The dossier as it is sent; null as long as nobody has consented.</summary>
    public static FileNewDossier? ToCommand(FilingCase filing, AssistRow? row, Official official) =>
        row is not { Consent: { } by, ConsentAt: { } at } || official.Facts.Intake?.Consent is not { } consent
            ? null
            : new FileNewDossier(row.Id, official.Code, official.Facts.Now, filing.Version.Definition, filing.Version.Version, new FileDossier(0, "")
            {
                Channel = ChannelOf(filing, official),
                Unit = filing.Draft.Unit,
                Applicant = filing.Answers.Applicant,
                Fields = filing.Answers.Fields,
                Components = filing.Answers.Components,
                Assistance = new Assistance(Assisted.DoneFor, official.Code, row.Unit) { Consent = new Consent(at, consent.Version, by) },
            });

    /// <summary>What a post office takes in comes by post; what a support point sends is sent online.</summary>
    private static string ChannelOf(FilingCase filing, Official official) =>
        filing.Facts.Channels.Contains(WorkflowEngine.Procedures.Channel.Post) && official.Facts.Post?.IsCarrier(official.Office, official.Code, filing.Draft.Unit, official.Today) == true
            ? Channels.Post
            : Channels.Online;
}
