using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Portal;

/// <summary>Reads the document strictly: every slip is a fault with its place, rules that cannot be read too.</summary>
internal static class PortalLinkReader
{
    private const int LongestCall = 120;
    private const int LongestPause = 24 * 60 * 60;
    private const int MostAtOnce = 500;
    private const int MostDays = 60;

    private static readonly Script Nothing = Script.Parse("null").Script!;

    public static PortalLink Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var service = root.Object("service");
        var rules = root.Object("rules");
        var paths = root.Object("paths");
        var link = new PortalLink(head)
        {
            Timeout = TimeSpan.FromSeconds(service.Whole("timeoutSeconds", 1, LongestCall)),
            Batch = service.Whole("batch", 1, MostAtOnce),
            Retries = Pauses(service),
            Failures = service.Whole("failures", 1, 1000),
            Rest = TimeSpan.FromSeconds(service.Whole("restSeconds", 1, LongestPause)),
            Pull = TimeSpan.FromSeconds(service.Whole("pullSeconds", 0, LongestPause)),
            Patience = TimeSpan.FromDays(service.Whole("patienceDays", 0, MostDays)),
            Paths = new PortalPaths(Path(paths, "statuses", false), Path(paths, "outcomes", true), Path(paths, "waiting", false), Path(paths, "files", true)),
            Procedures = Codes(root, "procedures"),
            Units = Codes(root, "units"),
            Statuses = Statuses(root),
            Reasons = Reasons(root),
            Message = Rule(rules, "message"),
            Outcome = Rule(rules, "outcome"),
            Status = Rule(rules, "status"),
            Together = Rule(rules, "statuses"),
            Answer = Rule(rules, "answer"),
            Waiting = Rule(rules, "waiting"),
        };
        service.Close();
        rules.Close();
        paths.Close();
        return link;
    }

    private static string Path(MemberReader paths, string name, bool ofOne)
    {
        var path = paths.Text(name);
        if (path.Length > 0 && (!Uri.TryCreate("http://a/" + path.Replace("{id}", "1", StringComparison.Ordinal), UriKind.Absolute, out var address)
            || address.AbsolutePath.Contains("..", StringComparison.Ordinal) || path.StartsWith('/') || path.Contains("{id}", StringComparison.Ordinal) != ofOne))
        {
            paths.Add(name, ofOne
                ? new Sentence($"{paths.Path}.{name}: cần một đường dẫn dưới địa chỉ của cổng, có {{id}}, không bắt đầu bằng dấu gạch chéo.", $"{paths.Path}.{name}: expected a path under the portal's address with {{id}} in it, without a slash at its start.")
                : new Sentence($"{paths.Path}.{name}: cần một đường dẫn dưới địa chỉ của cổng, không bắt đầu bằng dấu gạch chéo.", $"{paths.Path}.{name}: expected a path under the portal's address, without a slash at its start."));
        }

        return path;
    }

    private static ImmutableArray<TimeSpan> Pauses(MemberReader service)
    {
        var pauses = ImmutableArray.CreateBuilder<TimeSpan>();
        foreach (var (item, path) in service.Elements("retrySeconds"))
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var seconds) && seconds is > 0 and <= LongestPause)
            {
                pauses.Add(TimeSpan.FromSeconds(seconds));
            }
            else
            {
                service.Expect(path, new Sentence($"một số giây từ 1 đến {LongestPause}", $"a number of seconds from 1 to {LongestPause}"), item);
            }
        }

        return pauses.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> Codes(MemberReader root, string name)
    {
        var codes = PortalLink.Empty.ToBuilder();
        foreach (var item in root.Items(name))
        {
            var (theirs, ours) = (item.Text("portal"), item.Text("ours"));
            if (!codes.TryAdd(theirs, ours))
            {
                item.Add("portal", new Sentence($"{item.Path}.portal: “{theirs}” đã có ở mục trước.", $"{item.Path}.portal: “{theirs}” was named by an entry before."));
            }

            item.Close();
        }

        return codes.ToImmutable();
    }

    private static ImmutableSortedDictionary<PublicStatus, PortalWord> Statuses(MemberReader root)
    {
        var statuses = ImmutableSortedDictionary.CreateBuilder<PublicStatus, PortalWord>();
        foreach (var item in root.Items("statuses"))
        {
            var status = (PublicStatus)item.Whole("status", 1, (int)PublicStatus.Returned);
            if (!statuses.TryAdd(status, new PortalWord(item.Text("code"), item.Words("name"))))
            {
                var number = ((int)status).ToString(CultureInfo.InvariantCulture);
                item.Add("status", new Sentence($"{item.Path}.status: trạng thái {number} đã có ở mục trước.", $"{item.Path}.status: state {number} was named by an entry before."));
            }

            item.Close();
        }

        if (statuses.Count == 0)
        {
            root.Add("statuses", new Sentence("$.statuses: cần ít nhất một trạng thái.", "$.statuses: expected at least one state."));
        }

        return statuses.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, PortalWord> Reasons(MemberReader root)
    {
        var reasons = ImmutableSortedDictionary.CreateBuilder<string, PortalWord>(StringComparer.Ordinal);
        foreach (var item in root.Items("reasons"))
        {
            var reason = item.Text("reason");
            if (!PortalReasons.All.Contains(reason) || !reasons.TryAdd(reason, new PortalWord(item.Text("code"), item.Words("name"))))
            {
                item.Text("code");
                item.Words("name");
                var known = string.Join(", ", PortalReasons.All);
                item.Add("reason", new Sentence($"{item.Path}.reason: cần mỗi lý do một lần, trong: {known}; nhưng thấy {reason}.", $"{item.Path}.reason: expected each reason once, of: {known}; found {reason}."));
            }

            item.Close();
        }

        if (PortalReasons.All.FirstOrDefault(reason => !reasons.ContainsKey(reason)) is { } missing)
        {
            root.Add("reasons", new Sentence($"$.reasons: thiếu lý do “{missing}”.", $"$.reasons: the reason “{missing}” is missing."));
        }

        return reasons.ToImmutable();
    }

    private static Script Rule(MemberReader rules, string name)
    {
        var text = rules.Text(name);
        var parsed = Script.Parse(text.Length == 0 ? "null" : text);
        if (parsed.Fault is { } fault)
        {
            rules.Add(name, new Sentence($"{rules.Path}.{name}: {fault.Sentence.Vi}", $"{rules.Path}.{name}: {fault.Sentence.En}"));
        }

        return parsed.Script ?? Nothing;
    }
}
