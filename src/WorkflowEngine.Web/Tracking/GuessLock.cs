using System.Collections.Concurrent;

namespace WorkflowEngine.Web.Tracking;

/// <summary>
/// Counts wrong lookup codes for each dossier code, whether there is such a dossier or not. After too many the code rests,
/// for the right lookup code too. Every node counts for itself; the lookup code's length is what keeps guessing hopeless.
/// </summary>
public sealed class GuessLock(TimeProvider clock)
{
    public const int MostGuesses = 5;

    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, Guesses> _guesses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Until when the code rests; null when it does not.</summary>
    public DateTimeOffset? RestsUntil(string code) =>
        _guesses.TryGetValue(Key(code), out var guesses) && guesses.Count >= MostGuesses && guesses.Until > clock.GetUtcNow() ? guesses.Until : null;

    public void Wrong(string code)
    {
        var now = clock.GetUtcNow();
        if (_guesses.Count >= MostRemembered)
        {
            Forget(now);
        }

        _guesses.AddOrUpdate(
            Key(code),
            _ => new Guesses(1, now + Rest),
            (_, known) => known.Until <= now ? new Guesses(1, now + Rest) : new Guesses(known.Count + 1, now + Rest));
    }

    public void Right(string code) => _guesses.TryRemove(Key(code), out _);

    private static string Key(string code) => code.Trim();

    private void Forget(DateTimeOffset now)
    {
        foreach (var (code, guesses) in _guesses)
        {
            if (guesses.Until <= now)
            {
                _guesses.TryRemove(code, out _);
            }
        }
    }

    private sealed record Guesses(int Count, DateTimeOffset Until);
}
