using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>The document of the office in which one person's own absences and delegations stand.</summary>
internal sealed class StandingSheet
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _document;

    private StandingSheet(JsonObject document) => _document = document;

    public string Text => _document.ToJsonString(Readable) + "\n";

    public static string NameOf(string person) => "people/" + IdOf(person);

    /// <summary>The document as it stands, or an empty one.</summary>
    public static StandingSheet Of(string person, string? content) => new(content is null
        ? new JsonObject
        {
            ["kind"] = "people",
            ["id"] = IdOf(person),
            ["name"] = new JsonObject { ["vi"] = "Vắng mặt và ủy quyền do cán bộ tự khai", ["en"] = "Absences and delegations declared by an official" },
            ["validFrom"] = "2000-01-01",
            ["validTo"] = null,
            ["source"] = "Cán bộ tự khai trên hệ thống",
            ["evidence"] = "P",
            ["people"] = new JsonArray(),
            ["delegations"] = new JsonArray(),
            ["absences"] = new JsonArray(),
        }
        : JsonNode.Parse(content)!.AsObject());

    public void Add(DeclareAbsence absence, Sentence reason)
    {
        var item = new JsonObject { ["person"] = absence.Person, ["from"] = Day(absence.From), ["to"] = Day(absence.To), ["reason"] = reason.Vi };
        if (absence.StandIn is { } standIn)
        {
            item["standIn"] = standIn;
        }

        List("absences").Add((JsonNode)item);
    }

    public void Add(DelegateRoles delegation) => List("delegations").Add((JsonNode)new JsonObject
    {
        ["giver"] = delegation.Actor,
        ["taker"] = delegation.Taker,
        ["roles"] = new JsonArray([.. delegation.Roles.Select(role => (JsonNode)role)]),
        ["from"] = Day(delegation.From),
        ["to"] = Day(delegation.To),
        ["basis"] = delegation.Basis,
    });

    /// <summary>False when nothing was declared from that day.</summary>
    public bool End(EndStanding end, DateOnly today)
    {
        var list = List(end.Delegation ? "delegations" : "absences");
        if (list.FirstOrDefault(item => item!["from"]!.GetValue<string>() == Day(end.From)) is not { } found)
        {
            return false;
        }

        if (end.From >= today)
        {
            list.Remove(found);
        }
        else
        {
            found["to"] = Day(today.AddDays(-1));
        }

        return true;
    }

    /// <summary>What stands in it, the newest first.</summary>
    public ImmutableArray<DeclaredStanding> Read() =>
    [
        .. List("absences").Select(item => new DeclaredStanding(false, DayOf(item!, "from"), DayOf(item!, "to"), TextOf(item!, "standIn")) { Words = TextOf(item!, "reason") ?? "" })
            .Concat(List("delegations").Select(item => new DeclaredStanding(true, DayOf(item!, "from"), DayOf(item!, "to"), TextOf(item!, "taker"))
            {
                Words = TextOf(item!, "basis") ?? "",
                Roles = [.. item!["roles"]!.AsArray().Select(role => role!.GetValue<string>())],
            }))
            .OrderByDescending(standing => standing.From),
    ];

    /// <summary>Full stops are no part of a document's id.</summary>
    private static string IdOf(string person) => "ca-nhan-" + person;

    private JsonArray List(string name)
    {
        if (_document[name] is not JsonArray list)
        {
            _document[name] = list = [];
        }

        return list;
    }

    private static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly DayOf(JsonNode item, string name) => DateOnly.ParseExact(item[name]!.GetValue<string>(), DayFormat, CultureInfo.InvariantCulture);

    private static string? TextOf(JsonNode item, string name) => item[name]?.GetValue<string>();
}

/// <summary>An absence or a delegation that somebody declared.</summary>
/// <param name="Person">Code of the stand-in or of the taker; null for an absence without one.</param>
public sealed record DeclaredStanding(bool Delegation, DateOnly From, DateOnly To, string? Person)
{
    /// <summary>Reason of an absence, basis of a delegation.</summary>
    public string Words { get; init; } = "";

    public ImmutableArray<string> Roles { get; init; } = [];
}
