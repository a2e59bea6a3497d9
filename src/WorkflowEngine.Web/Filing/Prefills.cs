using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>What the account already knows and the form need not ask again.</summary>
internal static class Prefills
{
    public static TypedMap Of(IEnumerable<FieldFact> fields, Applicant applicant) => fields
        .Select(field => (Place: FormPlace.Of(field.Id), Known: Known(field, applicant)))
        .Where(field => !string.IsNullOrEmpty(field.Known))
        .ToImmutableSortedDictionary(field => field.Place, field => ImmutableArray.Create(field.Known!), StringComparer.Ordinal);

    /// <summary>What the account says for the field; null when it says nothing.</summary>
    public static string? Known(FieldFact field, Applicant applicant) => field.Prefill switch
    {
        Prefill.Name => applicant.Name,
        Prefill.Identity => applicant.Identity,
        Prefill.Phone => applicant.Phone,
        Prefill.Email => applicant.Email,
        Prefill.Address => applicant.Address,
        _ => null,
    };
}
