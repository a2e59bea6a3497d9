using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>A place of reception: what came in and goes out by post in the days asked for, and the contract by which it can.</summary>
public sealed record PostShare(string Unit, string Name, int All, int In, int Out)
{
    /// <summary>Services under a contract on the last day.</summary>
    public IReadOnlyList<PostService> Services { get; init; } = [];

    /// <summary>Number of the contract and its carrier; null where there is none.</summary>
    public string? Contract { get; init; }

    public decimal? ShareIn => All == 0 ? null : (decimal)In / All;

    public decimal? ShareOut => All == 0 ? null : (decimal)Out / All;
}

/// <summary>What went by post and what was misfiled, for the units that an official oversees.</summary>
public sealed record PostSheet(IReadOnlyList<PostShare> Shares, IReadOnlyList<ReroutingRow> Reroutings);

/// <summary>Reads shares by post against the contracts.</summary>
public sealed class OverseenPost(PostReports reports, Text text)
{
    /// <param name="official">Who reads.</param>
    /// <param name="from">First day of the office.</param>
    /// <param name="to">Last day, included.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PostSheet> ReadAsync(Official official, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var calendar = official.Facts.Calendar;
        var (begin, end) = (calendar.At(from, TimeOnly.MinValue).ToUniversalTime(), calendar.At(to.AddDays(1), TimeOnly.MinValue).ToUniversalTime());
        List<WorkflowEngine.Office.Unit> places = [.. official.Office.UnitsAt(official.Today).Where(unit => !unit.Receives.IsEmpty && official.MayIn(Right.Oversee, unit.Code))];
        List<string> codes = [.. places.Select(unit => unit.Code)];
        var counted = (await reports.SharesAsync(codes, begin, end, cancel)).ToDictionary(unit => unit.Unit);
        return new PostSheet(
            [.. places.Select(unit => Of(official, unit, counted.GetValueOrDefault(unit.Code), to)).OrderByDescending(share => share.All).ThenBy(share => share.Name, StringComparer.Ordinal)],
            await reports.ReroutingsAsync(codes, begin, end, cancel));
    }

    private PostShare Of(Official official, WorkflowEngine.Office.Unit unit, PostalUnit? counted, DateOnly to)
    {
        var post = official.Facts.Post;
        List<PostService> services = [.. Enum.GetValues<PostService>().Where(service => post?.Find(official.Office, unit.Code, service, to) is not null)];
        var contract = services.Count == 0 ? null : post!.Find(official.Office, unit.Code, services[0], to);
        return new PostShare(unit.Code, text[unit.Name], counted?.All ?? 0, counted?.In ?? 0, counted?.Out ?? 0)
        {
            Services = services,
            Contract = contract is null ? null : $"{contract.Number}, {text[contract.Carrier]}",
        };
    }
}
