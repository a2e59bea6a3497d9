using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>The document of a subscription, written anew from what a page says; what no page says of it stays.</summary>
internal static class WebhookSheet
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string FromPage = "Khai trên trang Thông báo trạng thái ra ngoài";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string NameOf(string id) => "webhook/" + id;

    /// <param name="before">The document as it stands; null for a new one.</param>
    /// <param name="today">A new one, one that had ended and one that was to begin later hold from this day.</param>
    public static string Of(SaveWebhook command, string? before, DateOnly today)
    {
        var document = before is null ? New(command.Id) : JsonNode.Parse(before)!.AsObject();
        document["name"] = new JsonObject { ["vi"] = command.Name, ["en"] = command.NameEn.Length == 0 ? command.Name : command.NameEn };
        if (before is null || DayOf(document, "validTo") < today || DayOf(document, "validFrom") > today)
        {
            (document["validFrom"], document["validTo"]) = (Day(today), null);
        }

        document["owner"] = command.Owner;
        document["address"] = command.Address;
        document["events"] = List(command.Events.Select(WebhookEvents.WordOf));
        document["procedures"] = List(command.Procedures);
        document["units"] = List(command.Units);
        document["giveUpHours"] = command.GiveUpHours;
        return Text(document);
    }

    /// <summary>The same, ended before today.</summary>
    public static string Ended(string before, DateOnly today)
    {
        var document = JsonNode.Parse(before)!.AsObject();
        var yesterday = today.AddDays(-1);
        document["validTo"] = Day(yesterday);
        if (DayOf(document, "validFrom") > yesterday)
        {
            document["validFrom"] = Day(yesterday);
        }

        return Text(document);
    }

    private static JsonObject New(string id) => new()
    {
        ["kind"] = "webhook",
        ["id"] = id,
        ["name"] = null,
        ["validFrom"] = null,
        ["validTo"] = null,
        ["source"] = FromPage,
        ["evidence"] = "P",
        ["owner"] = "",
        ["address"] = "",
        ["secret"] = id,
    };

    private static string Text(JsonObject document) => document.ToJsonString(Readable) + "\n";

    private static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(JsonObject document, string name) =>
        document[name]?.GetValue<string>() is { } text ? DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture) : null;
}
