using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Calls;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Webhooks;

public sealed class WebhookSenderTests
{
    private const string Owner = "tran-thanh-binh";

    private static readonly byte[] Secret = RandomNumberGenerator.GetBytes(32);

    [Theory, EveryDatabase]
    public async Task Each_state_that_is_wanted_goes_once_in_order_signed_and_with_nothing_personal(DatabaseKind kind)
    {
        using var system = SomeSystem.Answering(204);
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = await Hook.SubscribeAsync(office, system.Url + "nhan?a=1", """["dossier.accepted", "dossier.decided", "dossier.returned"]""");

        var dossier = await WalkAsync(office);
        var sent = await test.Sender.RunAsync();
        var again = await test.Sender.RunAsync();

        Assert.Equal((3, 0), (sent, again));
        var bodies = system.Requests.Select(request => ValueJson.Read(request.Body)).ToList();
        Assert.Equal(["dossier.accepted", "dossier.decided", "dossier.returned"], bodies.Select(body => body["event"].AsText()));
        Assert.All(bodies, body => Assert.Equal(dossier.Filing!.Code, body["dossier"]["code"].AsText()));
        Assert.Equal($"https://dvc.example/tracking/{dossier.Filing!.Code}", bodies[0]["links"]["tracking"].AsText());
        Assert.All(system.Requests, request =>
        {
            Assert.Equal(
                MessageSignature.Sign(Secret, request.Headers["X-Timestamp"], "POST", "/nhan?a=1", Encoding.UTF8.GetBytes(request.Body)), request.Headers["X-Signature"]);
            Assert.Equal(ValueJson.Read(request.Body)["id"].AsText(), request.Headers["Idempotency-Key"]);
            Assert.DoesNotContain("Bí Mật", request.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("042185001218", request.Body, StringComparison.Ordinal);
        });
        Assert.Equal(3, (await test.Log.ListAsync("thu")).Count(row => row is { State: DeliveryState.Sent, Tries: 1, Status: 204 }));
    }

    [Theory, EveryDatabase]
    public async Task What_fails_is_tried_after_longer_and_longer_in_order_and_comes_through_once_the_other_is_back(DatabaseKind kind)
    {
        var up = false;
        using var system = SomeSystem.Answering(_ => new Reply(up ? 200 : 503));
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = await Hook.SubscribeAsync(office, system.Url, "[]");
        await WalkAsync(office);
        var pauses = new List<double>();
        for (var tries = 0; tries < 7; tries++)
        {
            Assert.Equal(0, await test.Sender.RunAsync());
            var reader = await test.ReaderAsync();
            pauses.Add((reader.NextAt!.Value - office.Clock.GetUtcNow()).TotalSeconds);
            office.Clock.Now = reader.NextAt.Value;
        }

        up = true;
        while (await test.Sender.RunAsync() > 0)
        {
        }

        Assert.Equal([10, 60, 300, 1800, 7200, 21600, 21600], pauses);
        var taken = system.Requests.Skip(7).Select(request => ValueJson.Read(request.Body)).ToList();
        Assert.Equal([1, 2, 4, 9, 10], taken.Select(body => body["dossier"]["status"].AsNumber()));
        Assert.Single(system.Requests.Take(8).Select(request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.Equal(8, (await test.Log.ListAsync("thu")).Max(row => row.Tries));
        Assert.Equal((0, null), ((await test.ReaderAsync()).Failures, (await test.ReaderAsync()).FaultVi));
    }

    [Theory, EveryDatabase]
    public async Task After_its_time_it_is_given_up_the_owner_is_told_once_and_it_goes_on_when_somebody_says_so(DatabaseKind kind)
    {
        var up = false;
        using var system = SomeSystem.Answering(_ => new Reply(up ? 200 : 500));
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = await Hook.SubscribeAsync(office, system.Url, "[]");
        var dossier = await WalkAsync(office);
        await test.Sender.RunAsync();
        office.Clock.Now += TimeSpan.FromHours(23);
        await test.Sender.RunAsync();
        var before = await NoticesAsync(office);
        office.Clock.Now += TimeSpan.FromHours(7);
        await test.Sender.RunAsync();
        office.Clock.Now += TimeSpan.FromHours(7);
        await test.Sender.RunAsync();
        var (told, calls, stopped) = (await NoticesAsync(office), system.Requests.Count, await test.ReaderAsync());

        up = true;
        await test.Readers.GoOnAsync(stopped.Reader);
        var sent = await test.Sender.RunAsync();

        Assert.Empty(before);
        var notice = Assert.Single(told);
        Assert.Equal((Owner, ""), (notice.Person, notice.Code));
        Assert.Contains("Hệ thống nhận trả lời mã 500", notice.Vi, StringComparison.Ordinal);
        Assert.Equal(3, calls);
        Assert.NotNull(stopped.StoppedAt);
        Assert.Equal(5, sent);
        Assert.Equal(dossier.Filing!.Code, (await test.Log.ListAsync("thu"))[0].Code);
    }

    [Theory, EveryDatabase]
    public async Task What_is_refused_for_good_does_not_hold_the_rest_back_and_is_sent_again_when_somebody_says_so(DatabaseKind kind)
    {
        var refuses = true;
        using var system = SomeSystem.Answering(_ => new Reply(refuses ? 422 : 200));
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = await Hook.SubscribeAsync(office, system.Url, """["dossier.accepted", "dossier.returned"]""");
        await WalkAsync(office);
        await test.Sender.RunAsync();
        var refused = await test.Log.ListAsync("thu");

        refuses = false;
        var again = await test.Log.AgainAsync(refused[1].Id);
        var sent = await test.Sender.RunAsync();

        Assert.Equal([DeliveryState.Refused, DeliveryState.Refused], refused.Select(row => row.State));
        Assert.Equal((true, 1), (again, sent));
        Assert.Equal(2, (await test.Log.ListAsync("thu")).Single(row => row.State == DeliveryState.Sent).Tries);
        Assert.Equal(0, await test.Readers.Feed.BacklogAsync("webhook:thu"));
    }

    [Fact]
    public async Task A_subscription_in_a_unit_of_its_own_hears_nothing_of_others_and_a_trial_is_logged()
    {
        using var system = SomeSystem.Answering(200);
        await using var office = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);
        var test = await Hook.SubscribeAsync(office, system.Url, "[]", """["cam-binh"]""");
        await WalkAsync(office);

        var sent = await test.Sender.RunAsync();
        var trial = await test.Sender.TryAsync(test.Messages.InForce.Single());

        Assert.Equal((0, DeliveryState.Sent, 200), (sent, trial.State, trial.Status));
        Assert.Equal(("ping", DeliveryState.Sent), (await test.Log.ListAsync("thu")).Select(row => (row.Event, row.State)).Single());
        Assert.Equal(0, await test.Readers.Feed.BacklogAsync("webhook:thu"));
        office.Clock.Now += WebhookLog.Kept + TimeSpan.FromDays(1);
        Assert.Equal(1, await test.Log.PruneAsync());
    }

    [Theory]
    [InlineData("http://khong-duoc-phep.example/", "không có trong danh sách cho phép")]
    [InlineData("https://127.0.0.1:9/", "địa chỉ nội bộ")]
    [InlineData("http://127.0.0.1:9/", "không có trong danh sách cho phép")]
    public async Task Nothing_leaves_without_encryption_or_for_a_private_address_that_is_not_listed(string address, string fault)
    {
        await using var office = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.Sqlite);
        var test = await Hook.SubscribeAsync(office, address, "[]", listed: false);

        var outcome = await test.Sender.TryAsync(test.Messages.InForce.Single());

        Assert.Equal((DeliveryState.Failing, 0), (outcome.State, outcome.Status));
        Assert.Contains(fault, outcome.Fault!.Vi, StringComparison.Ordinal);
    }

    private static async Task<Dossier> WalkAsync(CatalogueUnderTest office)
    {
        var filing = StoreUnderTest.Filing("nam-buoc", at: office.Clock.Now) with { Version = office.Current.Definitions["nam-buoc"].Version };
        var answer = await office.Store.FileAsync(filing);
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            answer = await StoreUnderTest.CompleteAsync(office.Store, answer.Dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
        }

        return answer.Dossier;
    }

    private static async Task<IReadOnlyList<NoticeRow>> NoticesAsync(CatalogueUnderTest office)
    {
        await using var context = office.Context();
        return await context.Set<NoticeRow>().Where(row => row.DossierId == 0).ToListAsync();
    }

    [Theory, EveryDatabase]
    public async Task A_system_that_has_not_taken_over_a_new_secret_is_told_by_the_old_one_for_a_while(DatabaseKind kind)
    {
        var theirs = new byte[1][];
        SomeSystem? heard = null;
        using var system = SomeSystem.Answering(_ => new Reply(IsSigned(heard!.Requests.Last()) ? 204 : 401));
        heard = system;
        await using var office = await CatalogueUnderTest.WithOfficeAsync(kind);
        var test = await Hook.SubscribeAsync(office, system.Url + "nhan", "[]", made: true);
        var webhook = test.Messages.InForce.Single(one => one.Head.Id == "thu");
        theirs[0] = Convert.FromBase64String(await test.Secrets.MakeAsync("thu", Owner));
        var before = await test.Sender.TryAsync(webhook);
        var next = Convert.FromBase64String(await test.Secrets.MakeAsync("thu", Owner));

        var notYet = await test.Sender.TryAsync(webhook);
        var calls = system.Requests.Count;
        theirs[0] = next;
        var taken = await test.Sender.TryAsync(webhook);
        var once = system.Requests.Count - calls;
        theirs[0] = Secret;
        var wrong = await test.Sender.TryAsync(webhook);
        theirs[0] = (await test.Secrets.FindOldAsync("thu"))!;
        office.Clock.Now += WebhookSecrets.Overlap;
        var late = await test.Sender.TryAsync(webhook);

        Assert.Equal((DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Sent), (before.State, notYet.State, taken.State));
        Assert.Equal((3, 1), (calls, once));
        Assert.Equal((401, 401), (wrong.Status, late.Status));
        Assert.Null(await test.Secrets.FindOldAsync("thu"));

        bool IsSigned(Heard request) =>
            request.Headers["X-Signature"] == MessageSignature.Sign(theirs[0], request.Headers["X-Timestamp"], "POST", "/nhan", Encoding.UTF8.GetBytes(request.Body));
    }

    private sealed record Hook(WebhookSender Sender, WebhookLog Log, FeedReaders Readers, WebhookMessages Messages)
    {
        public required WebhookSecrets Secrets { get; init; }

        public static async Task<Hook> SubscribeAsync(CatalogueUnderTest office, string address, string events, string units = "[]", bool listed = true, bool made = false)
        {
            office.Write(CatalogueUnderTest.Office, "webhooks/thu.json", $$"""
                {
                  "kind": "webhook", "id": "thu", "name": { "vi": "Thử", "en": "Trial" }, "validFrom": "2025-01-01", "validTo": null, "source": "thử", "evidence": "P",
                  "owner": "{{Owner}}", "address": "{{address}}", "secret": "thu", "events": {{events}}, "units": {{units}}, "giveUpHours": 24
                }
                """);
            Assert.True((await office.Sync.RunAsync())!.IsWhole);
            var options = new WebhookOptions
            {
                Secrets = made ? new Dictionary<string, byte[]>() : new Dictionary<string, byte[]> { ["thu"] = Secret },
                Calls = new CallOptions { AllowedHosts = listed ? [new Uri(address).Authority] : [] },
                Site = "https://dvc.example",
            };
            var messages = new WebhookMessages(office.Live, office.Contexts, options, office.Clock);
            var log = new WebhookLog(office.Contexts, office.Clock);
            var readers = new FeedReaders(new StatusFeed(office.Contexts, office.Clock), office.Contexts, office.Clock);
            var secrets = new WebhookSecrets(options, office.Contexts, office.Seals, office.Clock);
            var hook = new Hook(new WebhookSender(messages, new WebhookPost(options, secrets, office.Clock), log, readers), log, readers, messages) { Secrets = secrets };
            Assert.Equal(0, await hook.Sender.RunAsync());
            return hook;
        }

        public async Task<FeedCursorRow> ReaderAsync() => (await Readers.FindAsync("webhook:thu"))!;
    }
}
