using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Payments;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Telling;

public sealed class LetterTellingTests
{
    [Theory, EveryDatabase]
    public async Task A_letter_whose_template_is_missing_is_listed_and_goes_once_there_is_one(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var filing = StoreUnderTest.Case();
        var dossier = (await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing(SomeFee.Definition, filing: filing with { Applicant = filing.Applicant.With("email", "lan@example.vn") }))).Dossier;
        var order = await test.TransferAsync(dossier);
        await test.HappenAsync(dossier, new WithdrawDossier("Đổi ý"));
        await test.SayAsync(order, NoticeKind.Paid, SomeFee.Asked, "FT1");
        var (mail, facts, now) = (new CountingCarrier(MessageKind.Mail), new FactsWithoutLetters(test.Facts), test.Catalogue.Clock.Now);
        var telling = new LetterTelling(test.Catalogue.Contexts, [new RefundLetters(test.Catalogue.Contexts, test.Catalogue.Store)], facts, [mail]);

        await telling.RunAsync(now);
        await telling.RunAsync(now);
        await telling.RunAsync(now + TimeSpan.FromMinutes(2));
        var (listed, untold) = (await telling.ReadAsync(), Assert.Single(await test.RowsAsync<RefundRow>()).Told);
        facts.HasLetters = true;
        var early = await telling.RunAsync(now + TimeSpan.FromMinutes(3));
        var told = await telling.RunAsync(now + TimeSpan.FromMinutes(8));

        var letter = Assert.Single(listed);
        Assert.Equal((2, dossier.Filing!.Code, now + TimeSpan.FromMinutes(7)), (letter.Tries, letter.Code, letter.NextAt));
        Assert.Contains("notices/hoan-tien.vi.txt", letter.FaultVi, StringComparison.Ordinal);
        Assert.Null(untold);
        Assert.Equal((0, 1), (early, told));
        Assert.Single(mail.Carried);
        Assert.Empty(await telling.ReadAsync());
    }

    /// <summary>The facts of an office that has no letters published until it has.</summary>
    private sealed class FactsWithoutLetters(IFactsSource facts) : IFactsSource
    {
        public bool HasLetters { get; set; }

        public IReadOnlyList<CodePattern> Codes => facts.Codes;

        public async ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel) =>
            await facts.AtAsync(now, cancel) is var known && HasLetters ? known : known with { Templates = _ => null };
    }
}
