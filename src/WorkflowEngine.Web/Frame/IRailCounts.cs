using System.Security.Claims;

namespace WorkflowEngine.Web.Frame;

/// <summary>How much waits behind the entries of the rail for one person; a name that is absent shows no count.</summary>
public interface IRailCounts
{
    Task<IReadOnlyDictionary<string, int>> Count(ClaimsPrincipal person, CancellationToken cancelled);
}

/// <summary>Until somebody counts, the rail shows names only.</summary>
internal sealed class NoRailCounts : IRailCounts
{
    private static readonly Task<IReadOnlyDictionary<string, int>> Nothing =
        Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());

    public Task<IReadOnlyDictionary<string, int>> Count(ClaimsPrincipal person, CancellationToken cancelled) => Nothing;
}
