using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Outbox;

public sealed class OutboxWorkerTests
{
    private static readonly MessageKind[] Outward = [MessageKind.Mail, MessageKind.Sms, MessageKind.Inbox];

    [Theory, EveryDatabase]
    public async Task A_message_is_brought_with_its_letter_and_leaves_the_table(DatabaseKind kind)
    {
        await using var test = await NoticeAsync(kind);
        var carrier = new CountingCarrier(Outward);

        var taken = await test.Worker(carrier).RunAsync();

        Assert.Equal(3, taken);
        Assert.Equal(Outward.Order(), carrier.Carried.Select(message => message.Kind).Order());
        Assert.All(carrier.Carried, message => Assert.Equal("Kính gửi " + StoreUnderTest.Name + ".", message.Letter!.Body.Text!.Trim()));
        Assert.Equal("mai@example.vn", carrier.Carried.Single(message => message.Kind == MessageKind.Mail).Payload["to"].TextOrNull);
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task Killed_between_effect_and_deletion_it_comes_again_and_has_its_effect_once(DatabaseKind kind)
    {
        await using var test = await NoticeAsync(kind);
        var inbox = new InboxCarrier(test.Catalogue.Contexts, test.Catalogue.Seals, test.Catalogue.Clock);
        var dying = new CountingCarrier(Outward) { Effect = inbox, Failure = new OperationCanceledException("killed") };
        await Assert.ThrowsAsync<OperationCanceledException>(() => test.Worker(dying).RunAsync());

        var living = new CountingCarrier(Outward) { Effect = inbox };
        Assert.Equal(0, await test.Worker(living).RunAsync());
        test.Catalogue.Clock.Now += OutboxWorker.Lease;
        Assert.Equal(3, await test.Worker(living).RunAsync());

        await using var context = test.Catalogue.Context();
        Assert.Single(dying.Carried);
        Assert.Equal(3, living.Carried.Count);
        Assert.Equal(3, await context.Set<MessageRow>().CountAsync());
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task Two_workers_at_once_never_get_the_same_message(DatabaseKind kind)
    {
        await using var test = await NoticeAsync(kind);
        for (var i = 0; i < 30; i++)
        {
            await FileAsync(test, "bao-tin");
        }

        var carriers = Enumerable.Range(0, 4).Select(_ => new CountingCarrier(Outward)).ToList();
        await Task.WhenAll(carriers.Select(carrier => Task.Run(async () =>
        {
            while (await test.Worker(carrier).RunAsync() > 0)
            {
            }
        })));

        var carried = carriers.SelectMany(carrier => carrier.Carried).Select(message => (message.Dossier, message.No)).ToList();
        Assert.Equal(31 * 3, carried.Count);
        Assert.Equal(carried.Count, carried.Distinct().Count());
    }

    [Theory, EveryDatabase]
    public async Task What_fails_is_tried_after_longer_and_longer_then_left_to_an_administrator(DatabaseKind kind)
    {
        await using var test = await NoticeAsync(kind);
        var failing = new CountingCarrier(Outward) { Failure = new UndeliverableException("Hộp thư lan@example.vn đã đầy") };
        var pauses = new List<TimeSpan>();
        while (await test.Worker(failing).RunAsync() > 0)
        {
            var next = (await test.RowsAsync())[0].At;
            if (next < OutboxQueue.Parked)
            {
                pauses.Add(next - test.Catalogue.Clock.Now);
                test.Catalogue.Clock.Now = next;
            }
        }

        Assert.Equal(OutboxWorker.MostTries * 3, failing.Carried.Count);
        Assert.Equal(pauses.Order(), pauses);
        var lost = await test.Queue.GivenUpAsync();
        Assert.Equal(3, lost.Count);
        Assert.All(lost, row => Assert.Equal("Hộp thư …@… đã đầy", row.Fault));

        failing.Failure = null;
        Assert.True(await test.Queue.RetryAsync(lost[0].DossierId, lost[0].No, test.Catalogue.Clock.Now));
        Assert.Equal(1, await test.Worker(failing).RunAsync());
        Assert.Equal(2, (await test.RowsAsync()).Count);
    }

    [Theory, EveryDatabase]
    public async Task A_task_is_left_for_a_program_to_answer(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("hoi", SomeSender.Task);
        await BeginAsync(test, "hoi");

        await test.WholeWorker().RunAsync();

        var row = Assert.Single(await test.RowsAsync());
        Assert.Equal((MessageKind.Task, OutboxQueue.Parked, null), (row.Kind, row.At, row.Fault));
        Assert.Empty(await test.Queue.GivenUpAsync());
    }

    [Theory, EveryDatabase]
    public async Task Nothing_is_sent_of_a_dossier_whose_key_was_dropped(DatabaseKind kind)
    {
        await using var test = await NoticeAsync(kind);
        var dossier = (await test.RowsAsync())[0].DossierId;
        await test.Catalogue.Store.AnonymiseAsync(new AnonymiseDossier(Guid.NewGuid(), "an.nv", test.Catalogue.Clock.Now, dossier));
        var carrier = new CountingCarrier(Outward);

        await test.Worker(carrier).RunAsync();

        Assert.Empty(carrier.Carried);
        Assert.Empty(await test.RowsAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_published_signal_reaches_every_dossier_that_waits_for_it_once(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("phat", SomeSender.Signal);
        var first = await BeginAsync(test, "tin-hieu");
        var second = await BeginAsync(test, "tin-hieu");
        await BeginAsync(test, "phat");

        await test.WholeWorker().RunAsync();

        foreach (var waiting in new[] { first, second })
        {
            var history = await test.Catalogue.Store.ReadHistoryAsync(waiting.Dossier.Id);
            Assert.Equal(["test", SignalCarrier.Actor], history.Select(turn => turn.Actor));
        }
    }

    private static async Task<OutboxUnderTest> NoticeAsync(DatabaseKind kind)
    {
        var test = await OutboxUnderTest.CreateAsync(kind);
        test.Catalogue.Write(CatalogueUnderTest.Templates, "thu/bao-tin.vi.txt", "Kính gửi {{ applicant.name }}.\n");
        await test.PublishAsync("bao-tin", SomeSender.Notice);
        await FileAsync(test, "bao-tin");
        return test;
    }

    private static async Task FileAsync(OutboxUnderTest test, string definition)
    {
        var applicant = StoreUnderTest.Case().Applicant.With("email", "mai@example.vn");
        var answer = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(definition, filing: StoreUnderTest.Case() with { Applicant = applicant }));
        Assert.Null(answer.Refusal);
    }

    private static async Task<DossierAnswer> BeginAsync(OutboxUnderTest test, string definition) => await test.Catalogue.Store.BeginAsync(
        new BeginWorkflow(Guid.NewGuid(), "test", test.Catalogue.Clock.Now, definition, definition + ":1", new Begin(0)));
}
