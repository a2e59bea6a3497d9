using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Connectors;

/// <summary>Reads a document on a connector strictly: every slip is a fault with its place, rules that cannot be read too.</summary>
internal static class ConnectorReading
{
    private const int LongestCall = 120;
    private const int LongestPause = 24 * 60 * 60;
    private static readonly Script Nothing = Script.Parse("null").Script!;

    public static Connector Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var service = root.Object("service");
        var operations = Operations(root);
        var connector = new Connector(head)
        {
            Address = Address(service),
            Auth = service.Has("auth") ? Auth(service.Object("auth")) : NoAuth(service),
            Timeout = TimeSpan.FromSeconds(service.Whole("timeoutSeconds", 1, LongestCall)),
            Retries = Pauses(service),
            Failures = service.Whole("failures", 1, 1000),
            Rest = TimeSpan.FromSeconds(service.Whole("restSeconds", 1, LongestPause)),
            Cache = TimeSpan.FromSeconds(service.Whole("cacheSeconds", 0, LongestPause)),
            Consent = root.Has("consent") ? Consent(root.Object("consent")) : null,
            Operations = operations,
            Recordings = Recordings(root, operations),
        };
        service.Close();
        return connector;
    }

    private static Uri? Address(MemberReader service)
    {
        if (service.TextOrNull("address") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length == 0 && address.UserInfo.Length == 0)
        {
            return address;
        }

        service.Add("address", new Sentence(
            $"{service.Path}.address: cần một địa chỉ http hoặc https không có phần sau dấu hỏi, nhưng thấy {text}.",
            $"{service.Path}.address: expected an http or https address without a query, found {text}."));
        return null;
    }

    private static ConnectorAuth Auth(MemberReader auth)
    {
        var read = new ConnectorAuth(auth.Text("secret"), auth.TextOrNull("header"));
        auth.Close();
        return read;
    }

    private static ConnectorConsent Consent(MemberReader consent)
    {
        var read = new ConnectorConsent(consent.Words("statement"), consent.Text("article"));
        consent.Close();
        return read;
    }

    private static ConnectorAuth? NoAuth(MemberReader service)
    {
        service.TextOrNull("auth");
        return null;
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

    private static ImmutableArray<ConnectorOperation> Operations(MemberReader root)
    {
        var operations = ImmutableArray.CreateBuilder<ConnectorOperation>();
        foreach (var item in root.Items("operations"))
        {
            var id = item.Text("id");
            if (operations.Any(known => known.Id == id))
            {
                item.Add("id", new Sentence($"{item.Path}.id: “{id}” đã dùng ở mục trước; mỗi mục cần một mã riêng.", $"{item.Path}.id: “{id}” was used by an entry before; each needs one of its own."));
            }

            operations.Add(new ConnectorOperation(id, item.Has("when") ? Rule(item, "when") : null, Rule(item, "request"), Rule(item, "answer")));
            item.Close();
        }

        if (operations.Count == 0)
        {
            root.Add("operations", new Sentence("$.operations: cần ít nhất một thao tác.", "$.operations: expected at least one operation."));
        }

        return operations.ToImmutable();
    }

    private static Script Rule(MemberReader item, string name)
    {
        var text = item.Text(name);
        var parsed = Script.Parse(text.Length == 0 ? "null" : text);
        if (parsed.Fault is { } fault)
        {
            item.Add(name, new Sentence($"{item.Path}.{name}: {fault.Sentence.Vi}", $"{item.Path}.{name}: {fault.Sentence.En}"));
        }

        return parsed.Script ?? Nothing;
    }

    private static ImmutableArray<Recording> Recordings(MemberReader root, ImmutableArray<ConnectorOperation> operations)
    {
        var recordings = ImmutableArray.CreateBuilder<Recording>();
        foreach (var item in root.Items("recordings"))
        {
            var operation = item.Text("operation");
            if (operation.Length > 0 && !operations.Any(known => known.Id == operation))
            {
                item.Add("operation", new Sentence($"{item.Path}.operation: không có thao tác nào tên “{operation}”.", $"{item.Path}.operation: there is no operation “{operation}”."));
            }

            recordings.Add(new Recording(operation, item.Whole("status", 100, 599), Any(item, "body"))
            {
                Path = item.IsList("path") ? [.. item.Elements("path").Select(part => part.Item.ToString())] : null,
                Query = Any(item, "query").MapOrEmpty,
                Sent = Any(item, "sent").MapOrEmpty,
            });
            item.Close();
        }

        return recordings.ToImmutable();
    }

    private static Value Any(MemberReader item, string name) => item.Raw(name) is { } raw ? ValueJson.Read(raw.GetRawText()) : Value.Null;
}
