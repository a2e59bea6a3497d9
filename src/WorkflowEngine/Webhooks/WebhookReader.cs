using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Webhooks;

/// <summary>Reads a document on a subscription strictly: every slip is a fault with its place.</summary>
internal static class WebhookReader
{
    private const int LeastHours = 24;
    private const int MostHours = 72;

    public static Webhook Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        return new Webhook(head)
        {
            Owner = root.Text("owner"),
            Address = Address(root),
            Secret = root.Text("secret"),
            Events = Events(root),
            Procedures = Words(root, "procedures"),
            Units = Words(root, "units"),
            GiveUp = TimeSpan.FromHours(root.Whole("giveUpHours", LeastHours, MostHours)),
        };
    }

    private static Uri Address(MemberReader root)
    {
        var text = root.Text("address");
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        if (text.Length > 0)
        {
            root.Add("address", new Sentence(
                $"$.address: cần một địa chỉ https (hoặc http tới máy chủ được phép), không kèm tên và mật khẩu, nhưng thấy {text}.",
                $"$.address: expected an https address (or an http one of an allowed host) without a name and password in it, found {text}."));
        }

        return new Uri("https://localhost/");
    }

    private static ImmutableArray<PublicStatus> Events(MemberReader root)
    {
        var events = ImmutableArray.CreateBuilder<PublicStatus>();
        var known = string.Join(", ", WebhookEvents.All.Select(one => one.Word));
        foreach (var (item, path) in root.Elements("events"))
        {
            if (item.ValueKind == JsonValueKind.String && WebhookEvents.StatusOf(item.GetString()) is { } status)
            {
                events.Add(status);
            }
            else
            {
                root.Expect(path, new Sentence($"một trong các từ: {known}", $"one of: {known}"), item);
            }
        }

        return events.ToImmutable();
    }

    private static ImmutableArray<string> Words(MemberReader root, string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, path) in root.Elements(name))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString()!.Trim() is { Length: > 0 } word)
            {
                words.Add(word);
            }
            else
            {
                root.Expect(path, MemberReader.Expected.Text, item);
            }
        }

        return words.ToImmutable();
    }
}
