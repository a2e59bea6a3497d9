using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>What the palette and the property panel are told.</summary>
public sealed class DescriptorTests
{
    private static readonly string[] OurKinds =
    [
        "Receive", "Work", "Review", "Consult", "Supplement", "Pay", "Confirm", "Lookup", "Refer", "Issue", "Return", "Notify", "Stop",
    ];

    [Fact]
    public async Task Every_kind_of_ours_is_offered_in_Vietnamese_with_the_ports_that_the_engine_knows()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));

        var kinds = (await KindsAsync(author)).ToDictionary(kind => kind["typeName"]!.GetValue<string>());

        var known = desk.Of<LiveCatalogue>().Current.Definitions.Values.SelectMany(version => version.Plan.Nodes).Select(node => node.Type).Distinct().Where(type => type != "Workflow");
        Assert.All(known, type => Assert.Contains(type, kinds.Keys));
        Assert.All(OurKinds, kind =>
        {
            var described = kinds["Procedure." + kind];
            Assert.True(described["isBrowsable"]!.GetValue<bool>());
            Assert.Contains(described["displayName"]!.GetValue<string>(), sign => sign > 127);
            Assert.All(described["ports"]!.AsArray(), port => Assert.All(port!["name"]!.GetValue<string>(), sign => Assert.True(char.IsAscii(sign))));
        });
        Assert.Equal(
            ["Approved", "SupplementRequired", "Rejected", "Returned"],
            kinds["Procedure.Review"]["ports"]!.AsArray().Select(port => port!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Lists_are_filled_from_the_office_and_from_the_document_that_is_drawn()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        author.DefaultRequestHeaders.Add("X-Editing-Document", Uri.EscapeDataString(StudioDesk.Definition));

        var kinds = await KindsAsync(author);

        Assert.Contains("van-thu", Choices(kinds, "Procedure.Issue", "Role"));
        Assert.Contains("unit:thanh-sen", Choices(kinds, "Procedure.Work", "Unit"));
        Assert.Contains("authority of competent", Choices(kinds, "Procedure.Review", "Unit"));
        Assert.Contains("forms/03-tu-choi", Choices(kinds, "Procedure.Stop", "Template"));
        Assert.Contains("KQ.HKD.001612", Choices(kinds, "Procedure.Issue", "Result"));
        Assert.Contains("tham-dinh", Choices(kinds, "Procedure.Review", "FourEyesWith"));
        Assert.Contains("thue", Choices(kinds, "Procedure.Lookup", "Source"));
    }

    [Fact]
    public async Task An_unchanged_list_is_not_sent_again_and_a_changed_one_is()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        author.DefaultRequestHeaders.Add("X-Editing-Document", Uri.EscapeDataString(StudioDesk.Definition));
        author.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var address = new Uri("/elsa/api/descriptors/activities?Refresh=True", UriKind.Relative);

        using var first = await author.GetAsync(address);
        author.DefaultRequestHeaders.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await author.GetAsync(address);
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["metadata"]!["displayText"] = "Thẩm định lại";
        await author.SaveAsync(document);
        using var third = await author.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal(["br"], first.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_step_that_is_dropped_and_connected_brings_no_error()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var kind = (await KindsAsync(author)).Single(kind => kind["typeName"]!.GetValue<string>() == "Procedure.Work");
        var document = await author.OpenAsync();
        var dropped = new JsonObject { ["id"] = "buoc-moi", ["type"] = "Procedure.Work", ["version"] = 1, ["name"] = "Xử lý 1", ["metadata"] = new JsonObject() };
        foreach (var (name, value) in kind["constructionProperties"]!.AsObject())
        {
            dropped[name] = value!.DeepClone();
        }

        document["root"]!["activities"]!.AsArray().Add(dropped);
        var connections = document["root"]!["connections"]!.AsArray();
        var way = connections.Single(one => one!["source"]!["activity"]!.GetValue<string>() == "tiep-nhan" && one["source"]!["port"]!.GetValue<string>() == "Accepted")!;
        way["target"]!["activity"] = "buoc-moi";
        connections.Add(Way("buoc-moi", "Done", "bao-da-tiep-nhan"));
        connections.Add(Way("buoc-moi", "Returned", "tiep-nhan"));

        var (status, _) = await author.SaveAsync(document);
        var draft = await desk.Of<DefinitionReader>().LatestAsync(StudioDesk.Definition);
        var findings = await desk.Of<DefinitionGate>().CheckAsync(draft!.Read);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain(findings, finding => finding.IsError);
    }

    [Fact]
    public async Task Completion_knows_the_fields_papers_steps_and_variables_of_the_document()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        using var asked = new StringContent("{\"activityTypeName\":\"Procedure.Lookup\",\"propertyName\":\"Query\"}", Encoding.UTF8, "application/json");

        using var answer = await author.PostAsync(new Uri($"/elsa/api/scripting/javascript/type-definitions/{StudioDesk.Definition}", UriKind.Relative), asked);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("/** Số định danh cá nhân chủ hộ kinh doanh */ readonly chuHoSoDinhDanh: string;", text, StringComparison.Ordinal);
        Assert.Contains("readonly bienBanHop:", text, StringComparison.Ordinal);
        Assert.Contains("declare function getKetQuaThue(): any;", text, StringComparison.Ordinal);
        Assert.Contains("vonKinhDoanh: Money;", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expression-descriptors", 5)]
    [InlineData("workflow-activation-strategies", 4)]
    [InlineData("incident-strategies", 2)]
    [InlineData("storage-drivers", 1)]
    [InlineData("variables", 9)]
    [InlineData("log-persistence-strategies", 0)]
    [InlineData("commit-strategies/workflows", 0)]
    [InlineData("commit-strategies/activities", 0)]
    public async Task Every_list_that_the_drawing_asks_for_is_there(string list, int count)
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));

        var body = await author.ReadAsync("/elsa/api/descriptors/" + list);

        Assert.Equal((count, count), (body["count"]!.GetValue<int>(), body["items"]!.AsArray().Count));
    }

    private static async Task<IReadOnlyList<JsonObject>> KindsAsync(HttpClient author) =>
        [.. (await author.ReadAsync("/elsa/api/descriptors/activities?Refresh=True"))["items"]!.AsArray().Select(kind => kind!.AsObject())];

    private static IReadOnlyList<string> Choices(IReadOnlyList<JsonObject> kinds, string type, string input) =>
    [
        .. kinds.Single(kind => kind["typeName"]!.GetValue<string>() == type)["inputs"]!.AsArray()
            .Single(one => one!["name"]!.GetValue<string>() == input)!["uiSpecifications"]!["dropdown"]!["selectList"]!["items"]!.AsArray()
            .Select(item => item!["value"]!.GetValue<string>()),
    ];

    private static JsonObject Way(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };
}
