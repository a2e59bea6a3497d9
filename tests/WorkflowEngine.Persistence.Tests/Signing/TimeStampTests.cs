using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Signing;

/// <summary>Time stamps over signatures, asked for over http and read back.</summary>
public sealed class TimeStampTests
{
    private static readonly string Holder = SignatureHolder.Person("duong-thi-hien");
    private static readonly DateTimeOffset Signed = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Withdrawn = new(2026, 7, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Today = new(2026, 8, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("<p>Giấy chứng nhận</p>");

    [Fact]
    public async Task A_stamp_says_when_and_by_whom_and_proves_that_it_was_signed_before_the_certificate_was_withdrawn()
    {
        using var certificates = new SomeCertificates();
        using var authority = new SomeTimeStamps(certificates.IssuerWithKey, Signed.AddMinutes(1));
        using var asking = Asking(certificates, authority);
        certificates.Give(Holder, "Dương Thị Hiền");
        var cms = certificates.Shelf.Sign(Holder, Text, Signed).Cms;

        var (at, token) = await asking.StampAsync(cms, TestContext.Current.CancellationToken);
        certificates.WithList(Withdrawn, Today.AddDays(1), (Holder, Withdrawn));
        var bare = Read(certificates, cms);
        var stamped = Read(certificates, TimeStampAuthority.Beside(cms, token));

        Assert.Equal(Signed.AddMinutes(1), at);
        Assert.Equal((SignatureState.Revoked, SignatureState.Valid), (bare.State, stamped.State));
        Assert.Equal((Signed.AddMinutes(1), "Cơ quan dấu thời gian thử", true, true), (stamped.Stamp!.At, stamped.Stamp.Authority, stamped.Stamp.Holds, stamped.Stamp.IsTrusted));
        Assert.Equal("application/timestamp-query", Assert.Single(authority.Asked));
    }

    [Fact]
    public async Task A_stamp_of_another_signature_or_of_a_stranger_proves_nothing()
    {
        using var certificates = new SomeCertificates();
        using var strangers = new SomeCertificates();
        using var authority = new SomeTimeStamps(certificates.IssuerWithKey, Signed.AddMinutes(1));
        using var stranger = new SomeTimeStamps(strangers.IssuerWithKey, Signed.AddMinutes(1));
        using var asking = Asking(certificates, authority);
        using var asked = Asking(certificates, stranger);
        using var believing = Asking(strangers, stranger);
        certificates.Give(Holder, "Dương Thị Hiền");
        var cms = certificates.Shelf.Sign(Holder, Text, Signed).Cms;
        var other = certificates.Shelf.Sign(Holder, [1, 2, 3], Signed).Cms;

        var (_, ofOther) = await asking.StampAsync(other, TestContext.Current.CancellationToken);
        var (_, ofStranger) = await believing.StampAsync(cms, TestContext.Current.CancellationToken);
        certificates.WithList(Withdrawn, Today.AddDays(1), (Holder, Withdrawn));
        var moved = Read(certificates, TimeStampAuthority.Beside(cms, ofOther));
        var unknown = Read(certificates, TimeStampAuthority.Beside(cms, ofStranger));

        Assert.Equal((SignatureState.Revoked, false, null), (moved.State, moved.Stamp!.Holds, moved.Stamp.Proven));
        Assert.Equal((SignatureState.Revoked, true, false), (unknown.State, unknown.Stamp!.Holds, unknown.Stamp.IsTrusted));
        await Assert.ThrowsAsync<CryptographicException>(() => asked.StampAsync(cms, TestContext.Current.CancellationToken));
    }

    [Theory, EveryDatabase]
    public async Task A_result_is_issued_while_the_authority_is_away_and_stamped_once_it_is_back(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        using var certificates = new SomeCertificates();
        using var authority = new SomeTimeStamps(certificates.IssuerWithKey, StoreUnderTest.Morning) { IsAway = true };
        using var asking = Asking(certificates, authority);
        certificates.Give(Holder, "Dương Thị Hiền");
        var clock = new MovedClock(StoreUnderTest.Morning.AddHours(3));
        var store = new DossierStore(test.Database, Shipped.Documents, new StampingWorld(certificates.Shelf), test.Seals);
        var issued = await IssueAsync(store);
        var outbox = new OutboxQueue((IDbContextFactory<WorkflowDbContext>)test.Services.GetService(typeof(IDbContextFactory<WorkflowDbContext>))!, test.Seals);
        var worker = new OutboxWorker(outbox, [new TimeStampCarrier(store, asking, clock)], clock);

        await worker.RunAsync(TestContext.Current.CancellationToken);
        var away = await store.FindAsync(issued, TestContext.Current.CancellationToken);
        authority.IsAway = false;
        clock.Now += TimeSpan.FromMinutes(1);
        await worker.RunAsync(TestContext.Current.CancellationToken);
        var back = await store.FindAsync(issued, TestContext.Current.CancellationToken);

        var letter = away!.Result!.Letter;
        Assert.Equal([null], away.Marks.Where(mark => mark.Letter == letter).Select(mark => mark.Stamped));
        Assert.Equal([StoreUnderTest.Morning], back!.Marks.Where(mark => mark.Letter == letter).Select(mark => mark.Stamped!.Value));
        var events = (await store.ReadHistoryAsync(issued, TestContext.Current.CancellationToken)).SelectMany(turn => turn.Events).ToList();
        var (signed, stamped) = (events.OfType<LetterSigned>().Single(one => one.Letter == letter), Assert.Single(events.OfType<LetterStamped>()));
        var text = Encoding.UTF8.GetBytes(events.OfType<LetterWritten>().Single(one => one.No == letter).Body.Text!);
        var read = Assert.Single(certificates.Checker.Check(text, TimeStampAuthority.Beside(Convert.FromBase64String(signed.Cms.Text!), Convert.FromBase64String(stamped.Token))));
        Assert.Equal(StoreUnderTest.Morning, read.Stamp!.Proven);
        Assert.Null(await test.Verifier.CheckAsync(issued));
    }

    private static async Task<long> IssueAsync(DossierStore store)
    {
        var answer = await store.FileAsync(StoreUnderTest.Filing("co-ket-qua"));
        foreach (var (by, outcome) in new[] { (StoreUnderTest.FiveSteps[0].By, "Accepted"), ("duong-thi-hien", "Issued") })
        {
            Assert.Null(answer.Refusal);
            answer = await store.ExecuteAsync(new AdvanceDossier(
                Guid.NewGuid(), by, StoreUnderTest.Morning.AddMinutes(5), answer.Dossier.Id, new CompleteWork(answer.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem).Seq, by, outcome)));
        }

        Assert.Null(answer.Refusal);
        return answer.Dossier.Id;
    }

    private static TimeStampAuthority Asking(SomeCertificates certificates, SomeTimeStamps authority) =>
        new(certificates.Options with { TimeStamps = authority.Address }, certificates.Shelf);

    private static SignatureReading Read(SomeCertificates certificates, byte[] cms) =>
        Assert.Single(new SignatureChecker(certificates.Shelf, new MovedClock(Today)).Check(Text, cms));

    /// <summary>The shipped office with certificates and an authority.</summary>
    private sealed class StampingWorld(ISigners signers) : IFactsSource
    {
        public IReadOnlyList<CodePattern> Codes => Shipped.Documents.Codes;

        public async ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default) =>
            await Shipped.Documents.AtAsync(now, cancel) with { Signers = signers, Stamps = true };
    }
}
