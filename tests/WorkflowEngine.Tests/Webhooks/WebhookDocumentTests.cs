using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Tests.Webhooks;

public sealed class WebhookDocumentTests
{
    private static readonly string Text = SourceTree.Read("workflows/office/webhooks/thong-ke-tinh.json");
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/webhook.schema.json"))!.AsObject();

    [Fact]
    public void The_shipped_document_is_read()
    {
        var read = Webhook.Read(Text);

        Assert.Empty(read.Faults);
        Assert.Equal([PublicStatus.Accepted, PublicStatus.Decided, PublicStatus.Returned], read.Document!.Events);
        Assert.Equal(TimeSpan.FromHours(72), read.Document.GiveUp);
    }

    [Theory]
    [InlineData("\"units\": []", "\"units\": []", true)]
    [InlineData("\"units\": []", "\"units\": [\"cam-binh\"]", true)]
    [InlineData("\"units\": []", "\"units\": [\"thanh-sen\"]", false)]
    [InlineData("\"procedures\": []", "\"procedures\": [\"1.001612\"]", true)]
    [InlineData("\"procedures\": []", "\"procedures\": [\"1.001193\"]", false)]
    [InlineData("\"dossier.accepted\", ", "", false)]
    [InlineData("[\"dossier.accepted\", \"dossier.decided\", \"dossier.returned\"]", "[]", true)]
    public void A_subscription_is_by_state_procedure_and_unit_with_all_under_it(string was, string now, bool wants)
    {
        Assert.Contains(was, Text, StringComparison.Ordinal);
        var webhook = Webhook.Read(Text.Replace(was, now, StringComparison.Ordinal)).Document!;

        Assert.Equal(wants, webhook.Wants(PublicStatus.Accepted, "1.001612", "cam-binh.trung-tam-pvhcc", Shipped.Office, new DateOnly(2026, 11, 17)));
    }

    [Theory]
    [InlineData("https://bao-cao.hatinh.example/thong-bao", "ftp://bao-cao.hatinh.example/", "$.address")]
    [InlineData("https://bao-cao.hatinh.example/thong-bao", "https://ten:mat-khau@bao-cao.hatinh.example/", "$.address")]
    [InlineData("dossier.returned", "dossier.khac", "$.events[2]")]
    [InlineData("\"giveUpHours\": 72", "\"giveUpHours\": 73", "$.giveUpHours")]
    [InlineData("\"giveUpHours\": 72", "\"giveUpHours\": 72, \"khoa\": \"bi-mat\"", "$.khoa")]
    public void A_slip_is_named_by_its_place(string was, string now, string place)
    {
        Assert.Contains(was, Text, StringComparison.Ordinal);

        var read = Webhook.Read(Text.Replace(was, now, StringComparison.Ordinal));

        Assert.Null(read.Document);
        Assert.Contains(read.Faults, fault => fault.Path == place);
    }

    [Fact]
    public void The_schema_says_what_the_reader_holds_to()
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        var properties = Schema["properties"]!.AsObject();

        Assert.All(document, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in Schema["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var value = document[name];
            document.Remove(name);
            Assert.NotEmpty(Webhook.Read(document.ToJsonString()).Faults);
            document[name] = value;
        }

        Assert.Equal(WebhookEvents.All.Select(known => known.Word), properties["events"]!["items"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
    }
}
