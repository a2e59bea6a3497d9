using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Filing;

/// <summary>For whom somebody files, as the form and the dossier know it.</summary>
internal static class Principals
{
    /// <summary>Whose data the form is filled in with.</summary>
    public static Applicant Of(Applicant filer, Principal? principal) => principal is null ? filer : filer with
    {
        Name = principal.Name,
        Identity = principal.Identity,
        Phone = principal.Phone ?? filer.Phone,
        Address = principal.Address,
    };

    /// <summary>As a dossier keeps its applicant: with who acts for them, and where messages reach that one.</summary>
    public static ValueMap ToValues(Applicant filer, Draft draft)
    {
        var values = Of(filer, draft.For).ToValues(draft.ApplicantKind);
        return draft.For is not { } principal ? values : values
            .With(ActsAs.Member, principal.Acting)
            .With(ActsAs.Agent, ValueMap.Of(("name", filer.Name), ("identity", filer.Identity), ("phone", filer.Phone), ("title", principal.Title)));
    }
}
