using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Portal;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Portal;

public sealed class PortalLinkTests
{
    private const string Filed = """
        {
          "maThongDiep": "TD-1", "loai": "nop-ho-so", "maHoSoCong": "G22.99-261116-000001", "maTTHC": "1.001612", "maCoQuanTiepNhan": "H27.012.00",
          "nguoiNop": { "loaiDoiTuong": "1", "hoTen": "Trần Thị Bình", "soDinhDanh": "042185001218", "mucDinhDanh": 3 },
          "duLieu": { "vonKinhDoanh": 50000000 },
          "taiLieuNop": [{ "ma": "giayDeNghi", "tep": [{ "id": "t1", "tenTep": "đơn.pdf", "sha256": "ABCD" }] }],
          "hinhThucTra": "2"
        }
        """;

    private static readonly string Text = SourceTree.Read("workflows/office/portal/cong-dvc-quoc-gia.json");
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/national-portal.schema.json"))!.AsObject();

    private static PortalLink Link => PortalLink.Read(Text).Document!;

    [Fact]
    public void The_shipped_document_is_read_with_a_code_for_each_state_and_each_reason()
    {
        var read = PortalLink.Read(Text);

        Assert.Empty(read.Faults);
        Assert.Equal(Enumerable.Range(1, 10).Select(number => (PublicStatus)number), read.Document!.Statuses.Keys);
        Assert.Equal(PortalReasons.All.Order(StringComparer.Ordinal), read.Document.Reasons.Keys);
        Assert.Equal("cam-binh.trung-tam-pvhcc", read.Document.UnitOf("H27.034.00"));
        Assert.Equal(("H27.034.00", "tran-phu"), (read.Document.PortalUnitOf("cam-binh.trung-tam-pvhcc"), read.Document.PortalUnitOf("tran-phu")));
    }

    [Fact]
    public void A_message_means_what_the_document_says()
    {
        var (message, fault) = Link.ReadMessage(ValueJson.Read(Filed));

        Assert.Null(fault);
        Assert.Equal(("TD-1", PortalMessageKind.Filing, "G22.99-261116-000001"), (message!.Id, message.Kind, message.Dossier));
        Assert.Equal(("1.001612", "H27.012.00", "online", Assurance.Verified), (message.Procedure, message.Unit, message.WayOut, message.Level));
        Assert.Equal(ValueMap.Of(("kind", "citizen"), ("name", "Trần Thị Bình"), ("identity", "042185001218")), message.Applicant);
        var paper = Assert.Single(message.Papers);
        Assert.Equal(("giayDeNghi", new PortalFile("t1", "đơn.pdf", "abcd")), (paper.Component, Assert.Single(paper.Files)));
    }

    [Theory]
    [InlineData("""{ "loai": "nop-ho-so", "maHoSoCong": "1" }""")]
    [InlineData("""{ "maThongDiep": "1", "loai": "khac", "maHoSoCong": "1" }""")]
    [InlineData("""{ "maThongDiep": "1", "loai": "nop-ho-so" }""")]
    [InlineData("""{ "maThongDiep": "1", "loai": "nop-ho-so", "maHoSoCong": "1", "nguoiNop": { "mucDinhDanh": 9 } }""")]
    [InlineData("""[]""")]
    public void What_says_too_little_is_no_message(string body)
    {
        var (message, fault) = Link.ReadMessage(ValueJson.Read(body));

        Assert.Null(message);
        Assert.NotNull(fault);
    }

    [Fact]
    public void An_answer_of_the_portal_says_of_each_state_whether_it_was_taken()
    {
        var (verdicts, _) = Link.ReadAnswer(200, ValueJson.Read("""
            { "ketQua": [{ "maThongDiep": "a", "ketQua": "da-nhan" }, { "maThongDiep": "b", "ketQua": "da-co" }, { "maThongDiep": "c", "ketQua": "tu-choi", "maLoi": "E07", "moTa": "Sai" }] }
            """));
        var (none, fault) = Link.ReadAnswer(200, ValueJson.Read("""{ "khac": 1 }"""));

        Assert.Equal([("a", true), ("b", true), ("c", false)], verdicts!.Select(verdict => (verdict.Id, verdict.Taken)));
        Assert.Equal(("E07", "Sai"), (verdicts![2].Reason, verdicts[2].Said));
        Assert.Null(none);
        Assert.Contains("200", fault!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"batch\": 50", "\"batch\": 0", "$.service.batch")]
    [InlineData("\"status\": 10", "\"status\": 9", "$.statuses[9].status")]
    [InlineData("\"reason\": \"not-allowed\"", "\"reason\": \"khac\"", "$.reasons[11].reason")]
    [InlineData("\"reason\": \"not-allowed\"", "\"reason\": \"bad-data\"", "$.reasons[11].reason")]
    [InlineData("\"files\": \"tep/{id}\"", "\"files\": \"tep\"", "$.paths.files")]
    [InlineData("\"statuses\": \"trang-thai\"", "\"statuses\": \"/trang-thai\"", "$.paths.statuses")]
    [InlineData("\"return { thongDiep: statuses };\"", "\"return {\"", "$.rules.statuses")]
    [InlineData("{ \"portal\": \"H27.034.00\"", "{ \"portal\": \"H27.012.00\"", "$.units[1].portal")]
    [InlineData("\"patienceDays\": 3", "\"patienceDays\": 3, \"thua\": 1", "$.service.thua")]
    public void A_slip_is_named_by_its_place(string was, string now, string place)
    {
        Assert.Contains(was, Text, StringComparison.Ordinal);

        var read = PortalLink.Read(Text.Replace(was, now, StringComparison.Ordinal));

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Path == place);
    }

    [Fact]
    public void The_schema_says_what_the_reader_holds_to()
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        var properties = Schema["properties"]!;

        Check(document, document, Schema);
        foreach (var part in new[] { "service", "paths", "rules" })
        {
            Check(document, document[part]!.AsObject(), properties[part]!.AsObject());
        }

        foreach (var list in new[] { "units", "statuses", "reasons" })
        {
            Check(document, document[list]![0]!.AsObject(), properties[list]!["items"]!.AsObject());
        }

        Assert.Equal(PortalReasons.All, properties["reasons"]!["items"]!["properties"]!["reason"]!["enum"]!.AsArray().Select(reason => reason!.GetValue<string>()));
    }

    private static void Check(JsonObject document, JsonObject part, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(PortalLink.Read(document.ToJsonString()).Faults);
            part[name] = value;
        }

        Assert.Empty(PortalLink.Read(document.ToJsonString()).Faults);
    }
}
