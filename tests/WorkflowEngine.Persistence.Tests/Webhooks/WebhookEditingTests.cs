using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Calls;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Tests.Webhooks;

/// <summary>Subscriptions that an administrator adds, pauses and removes without touching a document.</summary>
public sealed class WebhookEditingTests
{
    private const string Administrator = "tran-thanh-binh";

    [Theory, EveryDatabase]
    public async Task One_that_is_added_is_told_from_then_on_by_its_own_secret_loses_nothing_while_paused_and_nothing_goes_once_removed(DatabaseKind kind)
    {
        using var system = SomeSystem.Answering(200);
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = new Editing(office, new Uri(system.Url).Authority);
        await WalkAsync(office);
        var added = await test.Editor.Handle(Hook(system.Url), default);
        var unsigned = await test.Sender.TryAsync(test.Messages.InForce.Single());
        var secret = Convert.FromBase64String(await test.Secrets.MakeAsync("moi", Administrator));
        Assert.Equal(0, await test.Sender.RunAsync());
        await WalkAsync(office);
        var first = await test.Sender.RunAsync();

        await test.Readers.PauseAsync("webhook:moi", new Sentence("Tạm dừng.", "Paused."));
        await WalkAsync(office);
        office.Clock.Now += TimeSpan.FromDays(2);
        var paused = await test.Sender.RunAsync();
        await new StatusPruning(office.Contexts, office.Clock).RunAsync();
        await test.Readers.GoOnAsync("webhook:moi");
        var resumed = await test.Sender.RunAsync();
        var removed = await test.Editor.Handle(new RemoveWebhook(Administrator, "moi"), default);
        await WalkAsync(office);

        Assert.Null(added.Refusal);
        Assert.Equal((DeliveryState.Failing, 0), (unsigned.State, unsigned.Status));
        Assert.Equal((2, 0, 2), (first, paused, resumed));
        Assert.All(system.Requests, request => Assert.Equal(
            MessageSignature.Sign(secret, request.Headers["X-Timestamp"], "POST", "/", Encoding.UTF8.GetBytes(request.Body)), request.Headers["X-Signature"]));
        Assert.Null(removed.Refusal);
        Assert.Equal(0, await test.Sender.RunAsync());
        Assert.Empty(test.Messages.InForce);
        Assert.Null(await test.Secrets.FindAsync("moi"));
        Assert.Null(await test.Readers.FindAsync("webhook:moi"));
        Assert.Equal(4, system.Requests.Count);
    }

    [Theory]
    [InlineData("le-van-cuong", "moi", "https://a.example/", Administrator, "không có quyền")]
    [InlineData(Administrator, "Mã Lạ", "https://a.example/", Administrator, "Mã gồm chữ thường")]
    [InlineData(Administrator, "moi", "ftp://a.example/", Administrator, "bắt đầu bằng https")]
    [InlineData(Administrator, "moi", "https://user:pass@a.example/", Administrator, "không kèm tên và mật khẩu")]
    [InlineData(Administrator, "moi", "https://a.example/", "khong-ai", "người chịu trách nhiệm")]
    [InlineData(Administrator, "moi", "https://a.example/", Administrator, "Không có thủ tục mã “9.9”", "9.9")]
    public async Task What_cannot_hold_is_refused_with_what_is_wrong(string by, string id, string address, string owner, string says, string? procedure = null)
    {
        await using var office = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);
        var test = new Editing(office, "");

        var answer = await test.Editor.Handle(Hook(address) with { Actor = by, Id = id, Owner = owner, Procedures = procedure is null ? [] : [procedure] }, default);

        Assert.Contains(says, answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(test.Messages.InForce);
    }

    [Theory]
    [InlineData("2026-11-01", "null", "2026-11-01")]
    [InlineData("2030-01-01", "null", "2026-11-17")]
    [InlineData("2025-01-01", "\"2025-12-31\"", "2026-11-17")]
    public void What_is_saved_holds_today_and_what_no_page_says_stays(string from, string to, string since)
    {
        var before = $$"""
            { "kind": "webhook", "id": "moi", "name": { "vi": "Cũ", "en": "Old" }, "validFrom": "{{from}}", "validTo": {{to}}, "source": "Quyết định 1", "evidence": "T",
              "note": "giữ", "owner": "{{Administrator}}", "address": "https://cu.example/", "secret": "khoa-cu", "events": [], "giveUpHours": 24 }
            """;

        var read = WorkflowEngine.Webhooks.Webhook.Read(WebhookSheet.Of(Hook("https://moi.example/"), before, new DateOnly(2026, 11, 17)));

        Assert.Empty(read.Faults);
        Assert.Equal((DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture), null, "Quyết định 1"), (read.Document!.Head.ValidFrom, read.Document.Head.ValidTo, read.Document.Head.Source));
        Assert.Equal(("khoa-cu", "https://moi.example/", "Kho số liệu"), (read.Document.Secret, read.Document.Address.AbsoluteUri, read.Document.Head.Name.Vi));
    }

    private static SaveWebhook Hook(string address) => new(Administrator, "moi", true)
    {
        Name = "Kho số liệu",
        Address = address,
        Owner = Administrator,
        Events = [PublicStatus.Accepted, PublicStatus.Returned],
        GiveUpHours = 24,
    };

    private static async Task WalkAsync(CatalogueUnderTest office)
    {
        var filing = StoreUnderTest.Filing("nam-buoc", at: office.Clock.Now) with { Version = office.Current.Definitions["nam-buoc"].Version };
        var answer = await office.Store.FileAsync(filing);
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            answer = await StoreUnderTest.CompleteAsync(office.Store, answer.Dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
        }
    }

    private sealed class Editing
    {
        public Editing(CatalogueUnderTest office, string allowed)
        {
            var options = new WebhookOptions { Calls = new CallOptions { AllowedHosts = allowed.Length == 0 ? [] : [allowed] } };
            Secrets = new WebhookSecrets(options, office.Contexts, office.Seals, office.Clock);
            Readers = new FeedReaders(new StatusFeed(office.Contexts, office.Clock), office.Contexts, office.Clock);
            Messages = new WebhookMessages(office.Live, office.Contexts, options, office.Clock);
            Sender = new WebhookSender(Messages, new WebhookPost(options, Secrets, office.Clock), new WebhookLog(office.Contexts, office.Clock), Readers);
            Editor = new WebhookEditing(office.Services.GetRequiredService<Editors>(), Secrets, Readers);
        }

        public WebhookSecrets Secrets { get; }

        public FeedReaders Readers { get; }

        public WebhookMessages Messages { get; }

        public WebhookSender Sender { get; }

        public WebhookEditing Editor { get; }
    }
}
