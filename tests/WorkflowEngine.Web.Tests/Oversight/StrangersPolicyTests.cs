using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Oversight;

/// <summary>
/// Three policies as an office writes them from the schema alone, put beside the documents of a site that runs: one asks, one
/// closes days for several communes, one leaves out the old; and what is wrong with a fourth is told while the others hold.
/// </summary>
public sealed class StrangersPolicyTests
{
    /// <summary>Only a bound for a test that would otherwise hang; nothing is asserted about time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string[] Six = ["1.001612", "1.001193", "1.001731", "1.014028", "1.000894", "1.004222"];

    [Fact]
    public async Task They_ask_close_except_count_and_end_by_their_documents_alone()
    {
        var office = Directory.CreateTempSubdirectory("wfe-office-");
        await using var desk = new Desk(("Catalogue:Office", Offices.CopyWithout(office, "channels")), ("Catalogue:Watch", "true"));
        var live = desk.Of<LiveCatalogue>();
        desk.Clock.Move(TimeSpan.FromDays(3)); // Thursday 19 November 2026

        Write(office, "khong-giay", Policy("khong-giay", Rule("ask", ["counter", "post"]), rule =>
        {
            rule["units"] = new JsonArray("thanh-sen");
            rule["procedures"] = new JsonArray([.. Six.Select(code => (JsonNode)code)]);
            rule["weekdays"] = new JsonArray("thursday");
            rule["reasons"] = new JsonArray(Reason("cao-tuoi"), Reason("loi-mang"));
        }));
        Write(office, "ngay-so", Policy("ngay-so", Rule("block", ["counter"]), rule =>
        {
            rule["units"] = new JsonArray("cam-binh", "tran-phu");
            rule["dates"] = new JsonArray("2026-11-19", "2026-11-26");
        }));
        Write(office, "nguoi-tre", Policy("nguoi-tre", Rule("block", ["post"]), rule =>
        {
            rule["applicants"] = new JsonArray("citizen");
            rule["except"] = new JsonObject
            {
                ["when"] = "const id = applicant.identity ?? ''; const born = (Number(id[3]) < 2 ? 1900 : 2000) + Number(id.slice(4, 6)); return Number(today.slice(0, 4)) - born >= 60 || fields.khuyetTat === true;",
            };
        }));
        await WhenAsync(live, state => state.Office!.Policies.Count == 3);

        var asked = await FileAsync(desk, "thanh-sen", Channels.Counter);
        var reasoned = await FileAsync(desk, "thanh-sen", Channels.Counter, "loi-mang");
        var barred = await FileAsync(desk, "cam-binh", Channels.Counter);
        var online = await FileAsync(desk, "cam-binh", Channels.Online);
        var young = await FileAsync(desk, "tran-phu", Channels.Post, identity: "042185001218");
        var old = await FileAsync(desk, "tran-phu", Channels.Post, identity: "042055001218");

        Assert.Contains("khong-giay", asked.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("ngay-so", barred.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("nguoi-tre", young.Refusal!.Vi, StringComparison.Ordinal);
        Assert.All([reasoned, online, old], answer => Assert.Null(answer.Refusal));
        var leader = await desk.SignedInAsync("ho-thi-hanh");
        var report = Html.Words(await leader.GetStringAsync(new Uri("/oversight/channels", UriKind.Relative)));
        Assert.Contains(reasoned.Dossier.Filing!.Code, report, StringComparison.Ordinal);
        Assert.Contains("2 lần bị chặn theo chính sách; 1 lần bị dừng vì chưa nêu lý do", report, StringComparison.Ordinal);

        Write(office, "sai", Policy("sai", Rule("ask", ["fax"]), rule => (rule["units"], rule["weekdays"]) = (new JsonArray("cam-bihn"), new JsonArray("Thursday"))));
        await WhenAsync(live, _ => Told(desk).Length > 0);
        var told = Told(desk);
        Assert.Contains("online, counter, post", told, StringComparison.Ordinal);
        Assert.Contains("thursday", told, StringComparison.Ordinal);
        Assert.Contains("danh sách lý do", told, StringComparison.Ordinal);
        Assert.Equal(3, live.Current.Office!.Policies.Count);

        foreach (var (name, node) in Documents(office))
        {
            node["validTo"] = "2026-11-18";
            Write(office, name, node);
        }

        await WhenAsync(live, state => state.Office!.Policies.All(policy => policy.Head.ValidTo is not null));
        Assert.Null((await FileAsync(desk, "thanh-sen", Channels.Counter)).Refusal);
        Assert.Null((await FileAsync(desk, "cam-binh", Channels.Counter)).Refusal);
        office.Delete(recursive: true);
    }

    private static Task<DossierAnswer> FileAsync(Desk desk, string commune, string channel, string? reason = null, string? identity = null) =>
        desk.SendAsync(file => file with
        {
            Channel = channel,
            Unit = commune + ".trung-tam-pvhcc",
            PaperReason = reason,
            Applicant = file.Applicant.With("identity", identity ?? "042185001218"),
        });

    /// <summary>What was found wrong with documents.</summary>
    private static string Told(Desk desk)
    {
        using var scope = desk.Site.Services.CreateScope();
        return string.Join('\n', scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Set<FindingRow>().Where(row => row.IsError).Select(row => row.Vi).ToList());
    }

    private static JsonObject Rule(string effect, string[] channels) => new()
    {
        ["id"] = "mot",
        ["effect"] = effect,
        ["channels"] = new JsonArray([.. channels.Select(channel => (JsonNode)channel)]),
        ["say"] = Words("Hôm nay không nhận bằng cách này."),
        ["instead"] = Words("Mời nộp trực tuyến"),
    };

    private static JsonObject Policy(string id, JsonObject rule, Action<JsonObject> more)
    {
        more(rule);
        return new JsonObject
        {
            ["kind"] = "channel-policy",
            ["id"] = id,
            ["name"] = Words("Quy định thử"),
            ["validFrom"] = "2026-11-01",
            ["source"] = "Quyết định thử",
            ["evidence"] = "P",
            ["decision"] = $"Quyết định {id}",
            ["rules"] = new JsonArray(rule),
        };
    }

    private static JsonObject Words(string vi) => new() { ["vi"] = vi, ["en"] = vi };

    private static JsonObject Reason(string code) => new() { ["code"] = code, ["name"] = Words("Lý do " + code) };

    private static void Write(DirectoryInfo office, string name, JsonObject document)
    {
        var file = Path.Combine(office.FullName, "channels", name + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, document.ToJsonString());
    }

    private static List<(string Name, JsonObject Document)> Documents(DirectoryInfo office) =>
        [.. new[] { "khong-giay", "ngay-so", "nguoi-tre" }.Select(name => (name, JsonNode.Parse(File.ReadAllText(Path.Combine(office.FullName, "channels", name + ".json")))!.AsObject()))];

    private static async Task WhenAsync(LiveCatalogue live, Predicate<CatalogueState> holds)
    {
        using var end = new CancellationTokenSource(Longest);
        await live.WhenAsync(state => holds(state), end.Token);
    }
}
