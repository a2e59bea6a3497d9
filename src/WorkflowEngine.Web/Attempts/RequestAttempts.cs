using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Attempts;

/// <summary>Writes down what somebody tried in a request, with who they are and by which way they came.</summary>
public sealed class RequestAttempts(AttemptLog log, EntryWay way, Officials officials, IHttpContextAccessor http)
{
    public async Task AddAsync(AttemptKind kind, Func<AttemptPlace, AttemptPlace> fill, CancellationToken cancel)
    {
        var official = await officials.FindAsync(cancel);
        var place = new AttemptPlace(official?.Code ?? Account() ?? AttemptLog.Anonymous, way.Name) { Unit = official?.At.Unit.Code ?? "" };
        await log.AddAsync(kind, fill(place), cancel);
    }

    private string? Account() =>
        http.HttpContext?.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value is { } account ? Actors.OfAccount(account) : null;
}
