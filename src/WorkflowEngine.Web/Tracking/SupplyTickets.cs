using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using WorkflowEngine.Persistence.Drafts;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A file that came in with a form which could not be sent yet.</summary>
/// <param name="Ticket">Stands in the form, so that the file need not be chosen again.</param>
public sealed record HeldFile(string Component, string Hash, string Name, string Ticket);

/// <summary>Tickets for files that are kept already. They hold for one dossier only, and nobody can write one.</summary>
public sealed class SupplyTickets(IDataProtectionProvider protection)
{
    private const char Part = '\n';
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(9);

    private readonly IDataProtector _protector = protection.CreateProtector(typeof(SupplyTickets).FullName!);

    public HeldFile Write(string code, string component, string hash, string name)
    {
        var plain = string.Join(Part, component, hash, name.Replace(Part, ' '));
        return new HeldFile(component, hash, name, Of(code).Protect(plain, Lasts));
    }

    /// <summary>The files of the tickets that are real, for this dossier, and not too old.</summary>
    public IEnumerable<HeldFile> Read(string code, IEnumerable<string> tickets)
    {
        foreach (var ticket in tickets)
        {
            if (Open(code, ticket) is [var component, var hash, var name])
            {
                yield return new HeldFile(component, hash, name, ticket);
            }
        }
    }

    /// <summary>The same as files of a case that is not sent yet.</summary>
    public IEnumerable<DraftFile> ReadDrafts(string code, IEnumerable<string> tickets, DateTimeOffset at) => Read(code, tickets)
        .Select(file => new DraftFile(file.Component, file.Hash, file.Name, Path.GetExtension(file.Name).TrimStart('.'), 0, at));

    private string[]? Open(string code, string ticket)
    {
        try
        {
            return Of(code).Unprotect(ticket).Split(Part);
        }
        catch (CryptographicException)
        {
            // Too old, or written by somebody else.
            return null;
        }
    }

    private ITimeLimitedDataProtector Of(string code) => _protector.CreateProtector(code).ToTimeLimitedDataProtector();
}
