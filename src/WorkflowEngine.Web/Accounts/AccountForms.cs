using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Accounts;

/// <summary>How somebody says that they can be reached; what is left out is empty.</summary>
internal sealed record ContactForm(string? Phone, string? Email, string? Address, string? Language)
{
    /// <summary>A number that the person states of themselves.</summary>
    public string? Number { get; init; }

    /// <summary>What cannot be kept, by the name of its place.</summary>
    public IEnumerable<(string Place, Sentence Why)> Faults()
    {
        if (!string.IsNullOrWhiteSpace(Phone) && Contacts.Phone(Phone) is null)
        {
            yield return (nameof(Phone), RegisterText.PhoneWrong);
        }

        if (!string.IsNullOrWhiteSpace(Email) && Contacts.Email(Email) is null)
        {
            yield return (nameof(Email), RegisterText.EmailWrong);
        }

        if (!string.IsNullOrWhiteSpace(Number) && Contacts.Number(Number) is null)
        {
            yield return (nameof(Number), AccountText.NumberWrong);
        }
    }

    public Task SaveAsync(AccountDesk desk, Applicant person) => desk.SaveAsync(
        person,
        account =>
        {
            account.PhoneNumber = Contacts.Phone(Phone);
            account.Email = Contacts.Email(Email);
            account.Address = string.IsNullOrWhiteSpace(Address) ? null : Address.Trim();
            account.Language = Language == "en" ? "en" : "vi";
        },
        Contacts.Number(Number));
}

/// <summary>An organisation as the person who represents it states it.</summary>
internal sealed record OrganisationForm(string? Number, string? Name, string? Title, string? Address)
{
    /// <summary>What it may be; the first where nothing is said.</summary>
    public static readonly IReadOnlyList<ApplicantKind> Kinds = [ApplicantKind.Enterprise, ApplicantKind.Organisation, ApplicantKind.Agency];

    /// <summary>enterprise, organisation or agency.</summary>
    public string? Kind { get; init; }

    /// <summary>What cannot be kept, by the name of its place.</summary>
    public IEnumerable<(string Place, Sentence Why)> Faults()
    {
        if (Contacts.Number(Number) is not { Length: not 12 })
        {
            yield return (nameof(Number), AccountText.OrganisationNumberWrong);
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return (nameof(Name), AccountText.OrganisationNameMissing);
        }

        if (string.IsNullOrWhiteSpace(Title))
        {
            yield return (nameof(Title), AccountText.OrganisationTitleMissing);
        }

        if (!string.IsNullOrEmpty(Kind) && Kinds.All(kind => ApplicantCheck.CodeOf(kind) != Kind))
        {
            yield return (nameof(Kind), AccountText.OrganisationKindWrong);
        }
    }

    public Representation Read() => new(Name!.Trim(), Contacts.Number(Number)!, Title!.Trim(), string.IsNullOrWhiteSpace(Address) ? null : Address.Trim())
    {
        Kind = string.IsNullOrEmpty(Kind) ? ApplicantCheck.CodeOf(Kinds[0]) : Kind,
    };
}
