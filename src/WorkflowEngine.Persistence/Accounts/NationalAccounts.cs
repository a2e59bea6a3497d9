using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Accounts;

/// <summary>What a national identity provider says of the person who has just signed in there.</summary>
/// <param name="Provider">Name of the provider in this system.</param>
/// <param name="Subject">The person's number at the provider.</param>
public sealed record NationalIdentity(string Provider, string Subject, string FullName)
{
    /// <summary>Personal identity number; null when the provider keeps it to itself.</summary>
    public string? Number { get; init; }

    public AssuranceLevel Assurance { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<Representation> Represents { get; init; } = [];
}

/// <summary>Finds, or makes, the account of a person who signed in with a national identity.</summary>
public sealed class NationalAccounts(UserManager<Account> accounts, WorkflowDbContext context, Seals seals, Representations representations)
{
    /// <summary>
    /// The account: the one linked to the provider's subject, then the one whose identity number the state has seen to, then a
    /// new one. A number that somebody merely stated for themselves is taken from them: it is not theirs.
    /// </summary>
    public async Task<Account> SignInAsync(NationalIdentity person, DateTimeOffset at, CancellationToken cancel = default)
    {
        var account = await accounts.FindByLoginAsync(person.Provider, person.Subject) ?? await ByNumberAsync(person, cancel);
        if (account is null)
        {
            account = new Account { UserName = $"{person.Provider}-{Guid.CreateVersion7(at):N}", LockoutEnabled = true };
            Tell(account, person);
            Succeed(await accounts.CreateAsync(account));
        }
        else
        {
            Tell(account, person);
            Succeed(await accounts.UpdateAsync(account));
        }

        if (await accounts.FindByLoginAsync(person.Provider, person.Subject) is null)
        {
            Succeed(await accounts.AddLoginAsync(account, new UserLoginInfo(person.Provider, person.Subject, person.Provider)));
        }

        foreach (var one in person.Represents)
        {
            await representations.AddAsync(account.Id, one with { Source = RepresentationSource.National }, at, cancel);
        }

        return account;
    }

    private async Task<Account?> ByNumberAsync(NationalIdentity person, CancellationToken cancel)
    {
        if (person.Number is not { } number || person.Assurance < AssuranceLevel.Identified)
        {
            return null;
        }

        var mark = seals.IdentityMark(number);
        if (await context.Users.SingleOrDefaultAsync(account => account.IdentityMark == mark, cancel) is not { } known)
        {
            return null;
        }

        if (known.Assurance >= AssuranceLevel.Identified)
        {
            return known;
        }

        known.IdentityMark = null;
        known.IdentitySealed = null;
        Succeed(await accounts.UpdateAsync(known));
        return null;
    }

    /// <summary>Name, number and level are the provider's to say; how to reach the person is the person's, once they said it.</summary>
    private void Tell(Account account, NationalIdentity person)
    {
        account.FullName = person.FullName;
        account.Assurance = person.Assurance;
        account.Email ??= person.Email;
        account.PhoneNumber ??= person.Phone;
        account.Address ??= person.Address;
        if (person.Number is { } number && person.Assurance >= AssuranceLevel.Identified)
        {
            account.IdentitySealed = seals.SealIdentity(account.UserName!, number);
            account.IdentityMark = seals.IdentityMark(number);
        }
    }

    private static void Succeed(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException("The account could not be kept: " + string.Join("; ", result.Errors.Select(error => error.Code)));
        }
    }
}
