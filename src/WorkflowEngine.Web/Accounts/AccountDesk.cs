using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.NationalSignIn;

namespace WorkflowEngine.Web.Accounts;

/// <summary>Keeps what people say of themselves.</summary>
public sealed class AccountDesk(UserManager<Account> accounts, ApplicantReader applicants, Representations representations, IServiceProvider services)
{
    public ApplicantReader Applicants => applicants;

    public Representations Representations => representations;

    public DateTimeOffset Now => services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>What the national identity is called; null where there is none.</summary>
    public string? NationalName => services.GetRequiredService<IOptions<NationalOptions>>().Value is { IsThere: true } national ? national.Name : null;

    /// <param name="person">Whose account it is.</param>
    /// <param name="change">What changes.</param>
    /// <param name="number">A number that the person states; taken only while the state has not seen to another, and never a mark by which dossiers are found.</param>
    public async Task SaveAsync(Applicant person, Action<Account> change, string? number)
    {
        var account = await accounts.FindByIdAsync(person.Account) ?? throw new InvalidOperationException($"Account {person.Account} is gone.");
        change(account);
        if (number is not null && !person.IsIdentified)
        {
            account.IdentitySealed = services.GetRequiredService<Seals>().SealIdentity(account.UserName!, number);
        }

        var kept = await accounts.UpdateAsync(account);
        if (!kept.Succeeded)
        {
            throw new InvalidOperationException("The account could not be kept: " + string.Join("; ", kept.Errors.Select(error => error.Code)));
        }
    }
}
