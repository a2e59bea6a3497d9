using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Applicants;

/// <summary>The person behind a request, as their account knows them.</summary>
/// <param name="Account">The account's number, by which its dossiers and drafts are found.</param>
public sealed record Applicant(string Account, string Name)
{
    /// <summary>Personal identity number, or the number of the enterprise.</summary>
    public string? Identity { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public AssuranceLevel Assurance { get; init; }

    public string Language { get; init; } = "vi";

    /// <summary>Who gives a command, as the history names them: never a name.</summary>
    public string Actor => Actors.OfAccount(Account);

    /// <summary>
    /// Whether the state has seen to it that the identity number is the person's own. Only then do papers and dossiers that
    /// carry the number belong to them.
    /// </summary>
    public bool IsIdentified => Identity is not null && Assurance >= AssuranceLevel.Identified;

    /// <summary>How surely the person is identified, as procedures ask for it.</summary>
    internal WorkflowEngine.Procedures.Assurance FilesWith => (WorkflowEngine.Procedures.Assurance)(byte)Assurance;

    /// <summary>Whether the account bears the number of an enterprise or organisation, and not of a person.</summary>
    internal bool IsOrganisation => ApplicantCheck.IsOrganisations(Identity);

    /// <summary>As what the account's own dossiers may be filed. A state agency has no such account: its people file for it.</summary>
    internal IReadOnlyList<string> Kinds => IsOrganisation ? ["enterprise", "organisation"] : ["citizen"];

    /// <summary>As a dossier keeps its applicant.</summary>
    public ValueMap ToValues(string kind) => ValueMap.Of(
        ("kind", kind),
        ("name", Name),
        ("identity", Identity),
        ("phone", Phone),
        ("email", Email),
        ("address", Address),
        ("language", Language));
}
