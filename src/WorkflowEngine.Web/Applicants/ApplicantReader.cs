using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Web.Applicants;

/// <summary>Finds the person behind a request.</summary>
public sealed class ApplicantReader(WorkflowDbContext context, Seals seals)
{
    /// <summary>The person; null when nobody is signed in, or the account is gone.</summary>
    public async Task<Applicant?> FindAsync(ClaimsPrincipal user, CancellationToken cancel = default)
    {
        return int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            ? await FindAsync(id, cancel)
            : null;
    }

    /// <summary>The person of an account; null when it is gone.</summary>
    internal async Task<Applicant?> FindAsync(int id, CancellationToken cancel)
    {
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, cancel) is not { } account)
        {
            return null;
        }

        return new Applicant(id.ToString(CultureInfo.InvariantCulture), account.FullName)
        {
            Identity = account.IdentitySealed is { } sealedNumber ? seals.OpenIdentity(account.UserName!, sealedNumber) : null,
            Phone = account.PhoneNumber,
            Email = account.Email,
            Address = account.Address,
            Assurance = account.Assurance,
            Language = account.Language,
        };
    }

    /// <summary>The person, on a page that only people who are signed in reach.</summary>
    public async Task<Applicant> GetAsync(ClaimsPrincipal user, CancellationToken cancel = default) =>
        await FindAsync(user, cancel) ?? throw new InvalidOperationException("This page is for people who are signed in and its folder lets others in.");

    /// <summary>The marks by which a person's dossiers and papers are found.</summary>
    internal IReadOnlyList<byte[]> MarksOf(Applicant applicant) => applicant.IsIdentified
        ? [seals.AccountMark(applicant.Account), seals.IdentityMark(applicant.Identity!)]
        : [seals.AccountMark(applicant.Account)];
}
