using System.Net.Mail;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Payments;

public sealed class RefundTellingTests
{
    [Theory, EveryDatabase("vi", "sẽ được hoàn trả", "đã được hoàn trả, số giao dịch UNC 7"), EveryDatabase("en", "will be returned", "has been returned, transaction UNC 7")]
    public async Task A_payer_is_told_once_that_money_goes_back_and_once_that_it_has(DatabaseKind kind, string language, string asked, string done)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var filing = StoreUnderTest.Case();
        var dossier = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, filing: filing with
        {
            Applicant = filing.Applicant.With("email", "bi.mat@example.vn").With("language", language),
        }))).Dossier;
        var order = await test.TransferAsync(dossier);
        await test.HappenAsync(dossier, new WithdrawDossier("Đổi ý"));
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        var (mail, inbox) = (new CountingCarrier(MessageKind.Mail), new CountingCarrier(MessageKind.Inbox));
        var telling = new LetterTelling(test.Catalogue.Contexts, [new RefundLetters(test.Catalogue.Contexts, test.Catalogue.Store)], test.Facts, [mail, inbox]);
        var (now, refund) = (test.Catalogue.Clock.Now, Assert.Single(await test.RowsAsync<RefundRow>()));

        await telling.RunAsync(now);
        await telling.RunAsync(now);
        await test.Desk().ApproveAsync(PaymentsUnderTest.Collector, refund.Id, now);
        await telling.RunAsync(now);
        await test.Desk().PaidBackAsync(PaymentsUnderTest.Collector, refund.Id, "UNC 7", now);
        await telling.RunAsync(now);
        await telling.RunAsync(now);

        Assert.Equal(2, mail.Carried.Count);
        Assert.Equal(2, inbox.Carried.Count);
        Assert.All(inbox.Carried, word => Assert.Equal(dossier.Filing!.Account, word.Payload["to"].AsText()));
        Assert.Equal(mail.Carried.Select(letter => letter.No), inbox.Carried.Select(word => word.No));
        Assert.Contains(asked, mail.Carried[0].Letter!.Body.Text, StringComparison.Ordinal);
        Assert.Contains(done, mail.Carried[1].Letter!.Body.Text, StringComparison.Ordinal);
        Assert.Equal("bi.mat@example.vn", mail.Carried[0].Payload["to"].AsText());
        Assert.NotEqual(mail.Carried[0].No, mail.Carried[1].No);
    }

    [Theory, EveryDatabase(SmtpStatusCode.MailboxBusy, 3, 2), EveryDatabase(SmtpStatusCode.MailboxUnavailable, 2, 2)]
    public async Task A_mailbox_that_takes_nothing_keeps_no_other_payer_waiting(DatabaseKind kind, SmtpStatusCode status, int tries, int told)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        foreach (var payer in (string[])["day@example.vn", "khac@example.vn"])
        {
            var filing = StoreUnderTest.Case();
            var dossier = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, filing: filing with { Applicant = filing.Applicant.With("email", payer) }))).Dossier;
            var order = await test.TransferAsync(dossier);
            await test.HappenAsync(dossier, new WithdrawDossier("Đổi ý"));
            await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, payer);
        }

        var mail = new RefusedOnce("day@example.vn", status);
        var telling = new LetterTelling(test.Catalogue.Contexts, [new RefundLetters(test.Catalogue.Contexts, test.Catalogue.Store)], test.Facts, [mail]);

        await telling.RunAsync(test.Catalogue.Clock.Now);
        await telling.RunAsync(test.Catalogue.Clock.Now);
        await telling.RunAsync(test.Catalogue.Clock.Now + TimeSpan.FromMinutes(2));

        Assert.Equal(tries, mail.Tries);
        Assert.Empty(await telling.ReadAsync());
        Assert.Equal(told, (await test.RowsAsync<RefundRow>()).Count(refund => refund.Told is not null));
    }

    [Theory, EveryDatabase("vi", "Còn thiếu 25.000 đồng"), EveryDatabase("en", "is missing")]
    public async Task A_payer_whose_money_is_not_enough_is_told_once_what_is_missing(DatabaseKind kind, string language, string words)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var filing = StoreUnderTest.Case();
        var applicant = filing.Applicant.With("email", "lan@example.vn").With("language", language);
        var dossier = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, filing: filing with { Applicant = applicant }))).Dossier;
        var order = await test.TransferAsync(dossier);
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked - 25_000, "FT1");
        var (mail, inbox, now) = (new CountingCarrier(MessageKind.Mail), new CountingCarrier(MessageKind.Inbox), test.Catalogue.Clock.Now);
        var source = new PartPaymentLetters(test.Catalogue.Contexts, test.Catalogue.Store, test.Catalogue.Clock);

        await new LetterTelling(test.Catalogue.Contexts, [source], new WithoutLetters(test.Facts), [mail, inbox]).RunAsync(now);
        var (listed, early) = ((await test.RowsAsync<UntoldLetterRow>()).Count, mail.Carried.Count);
        var telling = new LetterTelling(test.Catalogue.Contexts, [source], test.Facts, [mail, inbox]);
        await telling.RunAsync(now + TimeSpan.FromMinutes(2));
        await telling.RunAsync(now + TimeSpan.FromMinutes(4));

        Assert.Equal((1, 0), (listed, early));
        Assert.Contains(words, Assert.Single(mail.Carried).Letter!.Body.Text, StringComparison.Ordinal);
        Assert.All(inbox.Carried, word => Assert.Equal((dossier.Filing!.Account, mail.Carried[0].No), (word.Payload["to"].AsText(), word.No)));
        Assert.Empty(await telling.ReadAsync());
    }

    [Theory, EveryDatabase]
    public async Task Money_that_is_enough_by_now_leaves_no_word_of_missing_money_waiting(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var filing = StoreUnderTest.Case();
        var dossier = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, filing: filing with { Applicant = filing.Applicant.With("email", "lan@example.vn") }))).Dossier;
        var order = await test.TransferAsync(dossier);
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked - 25_000, "FT1");
        var (mail, now) = (new CountingCarrier(MessageKind.Mail), test.Catalogue.Clock.Now);
        var source = new PartPaymentLetters(test.Catalogue.Contexts, test.Catalogue.Store, test.Catalogue.Clock);
        await new LetterTelling(test.Catalogue.Contexts, [source], new WithoutLetters(test.Facts), [mail]).RunAsync(now);

        await test.SayAsync(order, NoticeKind.Paid, 25_000, "FT2");
        var telling = new LetterTelling(test.Catalogue.Contexts, [source], test.Facts, [mail]);
        await telling.RunAsync(now + TimeSpan.FromMinutes(2));

        Assert.Empty(mail.Carried);
        Assert.Empty(await telling.ReadAsync());
    }

    /// <summary>The facts of an office that has no letters published.</summary>
    private sealed class WithoutLetters(IFactsSource facts) : IFactsSource
    {
        public IReadOnlyList<CodePattern> Codes => facts.Codes;

        public async ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel) => await facts.AtAsync(now, cancel) with { Templates = _ => null };
    }

    /// <summary>A mail server that turns one mailbox away the first time.</summary>
    private sealed class RefusedOnce(string address, SmtpStatusCode status) : IMessageCarrier
    {
        private bool _refused;

        public int Tries { get; private set; }

        public IReadOnlyList<MessageKind> Kinds => [MessageKind.Mail];

        public Task CarryAsync(OutboxMessage message, CancellationToken cancel)
        {
            Tries++;
            if (_refused || message.Payload["to"].AsText() != address)
            {
                return Task.CompletedTask;
            }

            _refused = true;
            throw new SmtpFailedRecipientException(status, address);
        }
    }
}
