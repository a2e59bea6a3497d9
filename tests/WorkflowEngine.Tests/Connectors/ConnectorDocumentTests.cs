using System.Text.Json.Nodes;
using WorkflowEngine.Connectors;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Values;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Connectors;

public sealed class ConnectorDocumentTests
{
    private const string Missing = "042099000404";
    private static readonly string Text = SourceTree.Read("workflows/office/connectors/ho-tich.json");
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/connector.schema.json"))!.AsObject();

    public static TheoryData<string> Shipped => [.. SourceTree.Under("workflows/office/connectors")];

    [Theory, MemberData(nameof(Shipped))]
    public void Each_shipped_connector_is_read_and_every_operation_has_recorded_answers(string file)
    {
        var read = Connector.Read(SourceTree.Read(file));

        Assert.Empty(read.Faults);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), read.Document!.Head.Id);
        Assert.All(read.Document.Operations, operation => Assert.Contains(read.Document.Recordings, recording => recording.Operation == operation.Id));
    }

    [Theory]
    [InlineData("ho-tich", """{ "loai": "ket-hon", "me": "042190000127", "cha": "042085000318" }""", true)]
    [InlineData("ho-tich", """{ "loai": "tinh-trang-hon-nhan", "soDinhDanh": "042190000127" }""", true)]
    [InlineData("ho-tich", """{ "loai": "tinh-trang-hon-nhan", "soDinhDanh": "042099000404" }""", false)]
    [InlineData("ho-tich", """{ "loai": "khai-tu", "soDinhDanh": "042040000127" }""", true)]
    [InlineData("ho-tich", """{ "loai": "khai-sinh", "soDinhDanh": "042226000127" }""", true)]
    [InlineData("thue", """{ "soDinhDanh": "042185001218", "tenHoKinhDoanh": "Bình An Quán", "diaChi": "Số 12", "nganhNghe": [] }""", true)]
    [InlineData("dat-dai", """{ "diaChi": "Số 12", "chuSoHuu": "042185001218" }""", true)]
    [InlineData("dat-dai", """{ "diaChi": "Số 12", "chuSoHuu": "042099000404" }""", false)]
    [InlineData("ly-lich-tu-phap", """{ "soDinhDanh": "042185001218", "soHoChieu": null, "hoTen": "Trần Thị Bình", "ngaySinh": "1985-05-07", "quaTrinhCuTru": [] }""", true)]
    [InlineData("dan-cu", """{ "soDinhDanh": "042185001218" }""", true)]
    [InlineData("chung-sinh", """{ "soDinhDanh": "042185001218" }""", true)]
    [InlineData("bao-hiem-xa-hoi", """{ "soDinhDanh": "042099000404" }""", false)]
    public void What_the_shipped_procedures_ask_has_a_recorded_answer(string id, string asked, bool found)
    {
        var connector = Connector.Read(SourceTree.Read($"workflows/office/connectors/{id}.json")).Document!;
        var query = ValueJson.Read(asked).AsMap();

        var operation = connector.Operations.First(one => one.Takes(query));
        var (call, fault) = operation.Ask(query);
        var recorded = connector.Recorded(operation.Id, call!);
        var (finding, unread) = operation.Read(query, recorded!.Status, recorded.Body);

        Assert.Null(fault);
        Assert.Null(unread);
        Assert.Equal(found, finding!.Found);
        Assert.Equal(found, finding.Value.Kind == ValueKind.Map);
    }

    [Fact]
    public void Every_look_up_of_every_shipped_procedure_names_a_connector_that_is_there()
    {
        var ids = SourceTree.Under("workflows/office/connectors").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        var files = SourceTree.Under("workflows/procedures").Where(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal)).ToList();

        var lookups = files.SelectMany(file => WorkflowDocument.Read(SourceTree.Read(file)).Document!.Procedure!.Components)
            .Select(component => component.Lookup).OfType<string>().Where(lookup => lookup.StartsWith("connector:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lookups);
        Assert.All(lookups, lookup => Assert.Contains(lookup["connector:".Length..], ids));
    }

    [Fact]
    public void A_person_cannot_lead_a_call_out_of_the_service()
    {
        var call = new ConnectorCall("GET", ["cong-dan", "../admin?x=1#y", "đất"]) { Query = ValueMap.Of(("q", "a&b=c")) };

        var address = call.Under(new Uri("https://dich-vu.example.vn/v1/"));

        Assert.Equal("https://dich-vu.example.vn/v1/cong-dan/..%2Fadmin%3Fx%3D1%23y/%C4%91%E1%BA%A5t?q=a%26b%3Dc", address.AbsoluteUri);
    }

    [Theory]
    [InlineData("""{ "loai": "khai-tu", "soDinhDanh": ".." }""")]
    [InlineData("""{ "loai": "khai-tu", "soDinhDanh": " " }""")]
    [InlineData("""{ "loai": "khai-tu" }""")]
    public void A_path_with_a_part_that_is_empty_or_leads_up_makes_no_call(string asked)
    {
        var query = ValueJson.Read(asked).AsMap();

        var (call, fault) = Connector.Read(Text).Document!.Operations.First(one => one.Takes(query)).Ask(query);

        Assert.Null(call);
        Assert.Contains("path", fault!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_does_not_end_is_stopped_by_its_fuel()
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document["operations"]![0]!["request"] = "let n = 0; while (true) { n = n + 1; } return { path: ['x'] };";
        var query = ValueMap.Of(("loai", "tinh-trang-hon-nhan"), ("soDinhDanh", Missing));

        var (call, fault) = Connector.Read(document.ToJsonString()).Document!.Operations[0].Ask(query);

        Assert.Null(call);
        Assert.NotNull(fault);
    }

    [Theory]
    [InlineData("operations", "request", "\"return {\"", "$.operations[0].request")]
    [InlineData("operations", "id", "\"khai-sinh\"", "$.operations[3].id")]
    [InlineData("recordings", "operation", "\"la\"", "$.recordings[0].operation")]
    [InlineData("recordings", "status", "42", "$.recordings[0].status")]
    public void What_is_wrong_is_named_by_its_place(string list, string member, string value, string place)
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document[list]![0]![member] = JsonNode.Parse(value);

        Assert.Contains(Connector.Read(document.ToJsonString()).Faults, fault => fault.Path == place);
    }

    [Theory]
    [InlineData("\"ftp://dich-vu.vn\"")]
    [InlineData("\"https://dich-vu.vn/?a=b\"")]
    [InlineData("\"https://ai:do@dich-vu.vn\"")]
    [InlineData("\"dich-vu.vn\"")]
    public void An_address_is_plain_http_without_query_or_password(string address)
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document["service"]!["address"] = JsonNode.Parse(address);

        Assert.Equal("$.service.address", Assert.Single(Connector.Read(document.ToJsonString()).Faults).Path);
    }

    [Fact]
    public void The_reader_wants_what_the_schema_requires_and_knows_nothing_else()
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        var properties = Schema["properties"]!;

        Check(document, document, Schema);
        Check(document, document["service"]!.AsObject(), properties["service"]!.AsObject());
        Check(document, document["operations"]![0]!.AsObject(), properties["operations"]!["items"]!.AsObject());
        Check(document, document["recordings"]![1]!.AsObject(), properties["recordings"]!["items"]!.AsObject());
    }

    [Fact]
    public void A_source_that_no_connector_has_is_a_finding()
    {
        var shipped = WorkflowDocument.Read(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json")).Document!;
        var world = new VerificationWorld { Today = new DateOnly(2026, 11, 17), Connectors = ["dan-cu"] };

        var findings = Verifier.Check(shipped, world).Where(finding => finding.Code == FindingCodes.UnknownConnector).ToList();

        Assert.Contains("thue", Assert.Single(findings).Sentence.Vi, StringComparison.Ordinal);
    }

    private static void Check(JsonObject document, JsonObject part, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(Connector.Read(document.ToJsonString()).Faults);
            part[name] = value;
        }

        part["unheard-of"] = 1;
        Assert.Contains(Connector.Read(document.ToJsonString()).Faults, fault => fault.Path.EndsWith("unheard-of", StringComparison.Ordinal));
        part.Remove("unheard-of");
    }
}
