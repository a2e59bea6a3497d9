using System.Net.Mail;
using WorkflowEngine.Persistence.Outbox;

namespace WorkflowEngine.Web.Accounts;

/// <summary>How people write telephone numbers and mail addresses, and how they are kept.</summary>
internal static class Contacts
{
    /// <summary>Ten figures beginning with 0; null when it is no number of this country.</summary>
    public static string? Phone(string? typed) => PhoneNumber.National(typed);

    /// <summary>The address alone; null when it is none.</summary>
    public static string? Email(string? typed) =>
        MailAddress.TryCreate(typed?.Trim(), out var address) && address.Address == typed!.Trim() && address.Host.Contains('.', StringComparison.Ordinal) ? address.Address : null;

    /// <summary>Number of a person, 12 figures, or of an organisation, 10 or 13; null when it is neither.</summary>
    public static string? Number(string? typed)
    {
        var figures = string.Concat((typed ?? "").Where(sign => sign is not (' ' or '.' or '-')));
        return figures.Length is 10 or 12 or 13 && figures.All(char.IsAsciiDigit) ? figures : null;
    }
}
