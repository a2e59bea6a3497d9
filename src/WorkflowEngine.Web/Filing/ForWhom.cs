using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>For whom the person files, as it is typed on the first page of a filing.</summary>
public sealed class ForWhom
{
    public const string Myself = "self";

    public const string Mandate = ActsAs.Mandate;

    /// <summary><see cref="Myself"/>, <see cref="Mandate"/>, or the id of a representation.</summary>
    public string? Choice { get; set; }

    public string? Name { get; set; }

    public string? Identity { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    /// <summary>The kinds of organisation that the person may file for here.</summary>
    internal static IReadOnlyList<Representation> Offered(IEnumerable<Representation> represents, IReadOnlyCollection<string> kinds) =>
        [.. represents.Where(one => kinds.Contains(one.Kind))];

    /// <summary>Who it is, with what is wrong told beside its place; null for the person themselves.</summary>
    internal Principal? Read(FilingStart start, ModelStateDictionary told, Text text)
    {
        var filer = start.Applicant;
        if (Choice is null or Myself)
        {
            if (start.NotMyself is { } others)
            {
                told.AddModelError("For.Choice", text[others]);
            }

            return null;
        }

        if (filer.Identity is null)
        {
            told.AddModelError("For.Choice", text[ForWhomText.NeedsNumber]);
        }

        if (Choice == Mandate)
        {
            return ByMandate(filer, told, text);
        }

        if (start.Organisations.FirstOrDefault(one => one.Id.ToString() == Choice) is not { } chosen)
        {
            told.AddModelError("For.Choice", text[ForWhomText.Missing]);
            return null;
        }

        return new Principal(ActsAs.Representative, chosen.Name, chosen.Number) { Address = chosen.Address, Title = chosen.Title };
    }

    private Principal ByMandate(Applicant filer, ModelStateDictionary told, Text text)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            told.AddModelError("For.Name", text[ForWhomText.NameMissing]);
        }

        var number = Contacts.Number(Identity);
        if (number is not { Length: 12 })
        {
            told.AddModelError("For.Identity", text[ForWhomText.IdentityMissing]);
        }
        else if (number == filer.Identity)
        {
            told.AddModelError("For.Identity", text[ForWhomText.IdentityOwn]);
        }

        return new Principal(ActsAs.Mandate, (Name ?? "").Trim(), number ?? "") { Phone = Contacts.Phone(Phone), Address = string.IsNullOrWhiteSpace(Address) ? null : Address.Trim() };
    }
}
