using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>What is already known of whom a dossier is for, and of the person who files it, and the form need not ask again.</summary>
internal static class Prefills
{
    public static TypedMap Of(IEnumerable<FieldFact> fields, Applicant filer, Principal? principal) => fields
        .Select(field => (Place: FormPlace.Of(field.Id), Known: Known(field, filer, principal)))
        .Where(field => !string.IsNullOrEmpty(field.Known))
        .ToImmutableSortedDictionary(field => field.Place, field => ImmutableArray.Create(field.Known!), StringComparer.Ordinal);

    /// <summary>What is known for the field; null when nothing is, or when it is no answer to it: the number of an organisation is no person's.</summary>
    public static string? Known(FieldFact field, Applicant filer, Principal? principal)
    {
        var whom = field.PrefillFrom is { OfPerson: true } ? PersonOf(filer, principal) : Principals.Of(filer, principal);
        var known = field.Prefill switch
        {
            Prefill.Name => whom.Name,
            Prefill.Identity => whom.Identity,
            Prefill.Phone => whom.Phone,
            Prefill.Email => whom.Email,
            Prefill.Address => whom.Address,
            _ => null,
        };
        return field.Type == FieldType.Identity && ApplicantCheck.IsOrganisations(known) ? null : known;
    }

    /// <summary>The applicant themselves, or who represents the organisation; of the account of an organisation only how to reach it is known.</summary>
    private static Applicant PersonOf(Applicant filer, Principal? principal)
    {
        var person = principal?.Acting == ActsAs.Representative ? filer : Principals.Of(filer, principal);
        return person.IsOrganisation ? person with { Name = "", Identity = null, Address = null } : person;
    }
}
