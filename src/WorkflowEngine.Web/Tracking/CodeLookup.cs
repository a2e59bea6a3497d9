using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Finds a dossier by its two codes; a code that is not there and a wrong lookup code are answered alike.</summary>
public sealed class CodeLookup(WorkflowDbContext context, Seals seals, GuessLock guesses)
{
    /// <summary>How long the code rests after too many guesses; null when it does not.</summary>
    public DateTimeOffset? RestsUntil(string code) => guesses.RestsUntil(DossierCodes.Clean(code));

    /// <summary>The dossier's code as it is written; null when the two codes belong to no dossier.</summary>
    public async Task<string?> FindAsync(string code, string lookup, CancellationToken cancel)
    {
        var clean = DossierCodes.Clean(code);
        var row = await context.Dossiers.AsNoTracking().Where(row => row.Code == clean).Select(row => new { row.Code, row.SecretHash }).SingleOrDefaultAsync(cancel);
        var given = seals.SecretMark(clean, lookup);
        var kept = row?.SecretHash ?? new byte[given.Length];
        if (!CryptographicOperations.FixedTimeEquals(given, kept) || row is null)
        {
            guesses.Wrong(clean);
            return null;
        }

        guesses.Right(clean);
        return row.Code;
    }
}
