using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Checking;

/// <summary>Finds a result by its number and check code; a number that is not there and a wrong code are answered alike.</summary>
public sealed class ResultLookup(WorkflowDbContext context, GuessLock guesses)
{
    /// <summary>How long the number rests after too many guesses; null when it does not.</summary>
    public DateTimeOffset? RestsUntil(string number) => guesses.RestsUntil(Key(number));

    /// <summary>The result as it stands, its newest copy; null when the two belong to no result.</summary>
    public async Task<VaultEntryRow?> FindAsync(string number, string code, CancellationToken cancel)
    {
        var trimmed = number.Trim();
        var given = ResultCheckCode.MarkOf(trimmed, code);
        var found = await context.Set<VaultEntryRow>().AsNoTracking()
            .Where(row => row.CheckMark == given && row.Number == trimmed)
            .OrderByDescending(row => row.DossierId).ThenByDescending(row => row.Revision)
            .FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            guesses.Wrong(Key(number));
            return null;
        }

        guesses.Right(Key(number));
        return found;
    }

    /// <summary>Numbers of results and codes of dossiers are counted apart.</summary>
    private static string Key(string number) => "result " + number.Trim();
}
