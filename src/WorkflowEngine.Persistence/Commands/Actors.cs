namespace WorkflowEngine.Persistence.Commands;

/// <summary>Who gives a command, in one word: an applicant's account, a part of the system, or else an official by their code.</summary>
public static class Actors
{
    /// <summary>With what the word for an applicant's account begins.</summary>
    public const string AccountPrefix = "account:";

    private const string SystemPrefix = "system:";

    /// <param name="account">The account's number.</param>
    public static string OfAccount(string account) => AccountPrefix + account;

    /// <summary>The number of the account; null when it is none.</summary>
    public static string? AccountOf(string actor) =>
        actor.StartsWith(AccountPrefix, StringComparison.Ordinal) ? actor[AccountPrefix.Length..] : null;

    public static bool IsSystem(string actor) => actor.StartsWith(SystemPrefix, StringComparison.Ordinal);
}
