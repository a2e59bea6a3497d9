using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>What the account says of the applicant, to be read and not to be typed again.</summary>
internal static class GivenApplicant
{
    public static Given Of(FilingCase filing, Text text)
    {
        if (filing.Draft.For is not { } principal)
        {
            return Of(filing.Applicant, text);
        }

        var represents = principal.Acting == ActsAs.Representative;
        List<KeyValuePair<string, string>> values =
        [
            KeyValuePair.Create(text[represents ? ForWhomText.Organisation : ForWhomText.Principal], principal.Name),
            KeyValuePair.Create(text[represents ? ForWhomText.Number : FilingText.Identity], represents ? principal.Identity : Masked.Of(principal.Identity)),
        ];
        Add(values, text[FilingText.Address], principal.Address);
        values.Add(KeyValuePair.Create(text[represents ? ForWhomText.Representative : ForWhomText.Agent], filing.Applicant.Name));
        Add(values, text[ForWhomText.Title], principal.Title);
        return new Given(text[ForWhomText.Source], values);
    }

    public static Given Of(Applicant applicant, Text text)
    {
        var organisation = applicant.IsOrganisation;
        List<KeyValuePair<string, string>> values = [KeyValuePair.Create(text[organisation ? ForWhomText.Organisation : FilingText.FullName], applicant.Name)];
        Add(values, text[organisation ? ForWhomText.Number : FilingText.Identity], organisation || applicant.Identity is not { } number ? applicant.Identity : Masked.Of(number));
        Add(values, text[FilingText.Phone], applicant.Phone is { } phone ? Masked.Of(phone) : null);
        Add(values, text[FilingText.Address], applicant.Address);
        return new Given(text[applicant.IsIdentified ? FilingText.AccountSourceVerified : FilingText.AccountSource], values);
    }

    private static void Add(List<KeyValuePair<string, string>> values, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            values.Add(KeyValuePair.Create(label, value));
        }
    }
}
