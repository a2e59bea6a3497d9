using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Payments;

/// <summary>Statements of banks and of the post, and the money that no reference tells.</summary>
public sealed class StatementTests
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    [Theory, EveryDatabase]
    public async Task Lines_find_their_orders_and_the_same_file_twice_counts_once(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var order = await test.TransferAsync(dossier);
        var csv = $"""
            ma_giao_dich;ngay;so_tien;noi_dung
            FT1;17/11/2026 09:15;100.000;"MBVCB.{order.Reference.ToLowerInvariant()[..5]} {order.Reference[5..]}; NGUYEN VAN A"
            FT2;17/11/2026 09:20;50.000;nop phi ho so
            FT3;17/11/2026 10:00;-20.000;phi quan ly
            FT4;hom qua;1;x
            """;
        var import = new StatementImport(test.Catalogue.Contexts, test.Notices, test.Applying(), test.Facts);

        var first = await import.ImportAsync(PaymentsUnderTest.Collector, order.Provider, BankStatement.Read(csv, Vietnam));
        var second = await import.ImportAsync(PaymentsUnderTest.Collector, order.Provider, BankStatement.Read(csv, Vietnam));

        Assert.Equal((1, 1, 0, 1, 1), (first.Matched.Count, first.Unmatched.Count, first.Known, first.Outgoing, first.Faults.Count));
        Assert.Equal((0, 0, 2), (second.Matched.Count, second.Unmatched.Count, second.Known));
        Assert.Equal(order.Code, first.Matched[0].Code);
        Assert.Contains("Dòng 5", first.Faults[0].Vi, StringComparison.Ordinal);
        Assert.Single(await test.PaidAsync(dossier));
        Assert.Equal(2, (await test.RowsAsync<ReceivedMoneyRow>()).Count);
        await test.NothingIsLostAsync();
    }

    [Theory, EveryDatabase("le-van-cuong", null), EveryDatabase(PaymentsUnderTest.Collector, PaymentsUnderTest.Provider), EveryDatabase(PaymentsUnderTest.Collector, "bank:999")]
    public async Task Nobody_else_brings_a_statement_in_and_none_in_the_name_of_a_gateway(DatabaseKind kind, string by, string? provider)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var order = await test.TransferAsync(await test.FileAsync());
        var import = new StatementImport(test.Catalogue.Contexts, test.Notices, test.Applying(), test.Facts);

        var report = await import.ImportAsync(by, provider ?? order.Provider, BankStatement.Read($"transaction,date,amount,content\nFT1,2026-11-17,100000,{order.Reference}\n", Vietnam));

        Assert.NotNull(report.Refusal);
        Assert.Empty(await test.RowsAsync<PaymentNoticeRow>());
    }

    [Theory, EveryDatabase]
    public async Task Money_without_a_reference_is_matched_by_a_person_or_goes_back_by_two(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        var dossier = await test.FileAsync();
        var account = PaymentsUnderTest.Rules(test.Catalogue).AccountOf(dossier.Filing!.Unit)!;
        var import = new StatementImport(test.Catalogue.Contexts, test.Notices, test.Applying(), test.Facts);
        var provider = PaymentOrders.ProviderOf(account);
        await import.ImportAsync(PaymentsUnderTest.Collector, provider, BankStatement.Read("transaction,date,amount,content\nFT1,2026-11-17,100000,hi\nFT2,2026-11-17,70000,ho\n", Vietnam));
        var (desk, now, by) = (test.Desk(), test.Catalogue.Clock.Now, PaymentsUnderTest.Collector);

        var unknown = await desk.MatchAsync(by, provider, "FT1", "H27.000-000", now);
        var matched = await desk.MatchAsync(by, provider, "FT1", dossier.Filing.Code.ToLowerInvariant(), now);
        var again = await desk.MatchAsync(by, provider, "FT1", dossier.Filing.Code, now);
        var asked = await desk.ReturnAsync(by, provider, "FT2", now);
        var refund = Assert.Single(await test.RowsAsync<RefundRow>());
        var alone = await desk.ApproveAsync(by, refund.Id, now);
        var other = Other(test, by);
        var two = await desk.ApproveAsync(other, refund.Id, now);
        var unproved = await desk.PaidBackAsync(other, refund.Id, " ", now);
        var done = await desk.PaidBackAsync(other, refund.Id, "UNC 12", now);

        Assert.NotNull(unknown);
        Assert.Null(matched);
        Assert.NotNull(again);
        Assert.Single(await test.PaidAsync(dossier));
        Assert.Null(asked);
        Assert.Contains("người khác phải duyệt", alone!.Vi, StringComparison.Ordinal);
        Assert.Null(two);
        Assert.NotNull(unproved);
        Assert.Null(done);
        Assert.Equal((RefundState.Done, "UNC 12", other), Assert.Single((await test.RowsAsync<RefundRow>()).Select(row => (row.State, row.Proof, row.DoneBy))));
        await test.NothingIsLostAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a;b;c\n1;2;3")]
    public void A_file_that_names_no_columns_is_refused(string csv)
    {
        var statement = BankStatement.Read(csv, Vietnam);

        Assert.Contains("ma_giao_dich", Assert.Single(statement.Faults).Vi, StringComparison.Ordinal);
        Assert.Empty(statement.Lines);
    }

    [Theory]
    [InlineData("1.000.000", 1_000_000)]
    [InlineData("1,000,000", 1_000_000)]
    [InlineData("1,000,000.00", 1_000_000)]
    [InlineData("1.000.000,0", 1_000_000)]
    [InlineData("+70000.00", 70_000)]
    [InlineData("70 000", 70_000)]
    [InlineData("1,000", 1_000)]
    [InlineData("70000.50", null)]
    [InlineData("7.", 7)]
    [InlineData("bảy", null)]
    public void Parts_of_a_dong_are_never_taken_for_thousands(string written, int? amount)
    {
        var statement = BankStatement.Read($"transaction;date;amount;content\nFT1;2026-11-17;{written};hi\n", Vietnam);

        Assert.Equal(amount, (int?)statement.Lines.SingleOrDefault()?.Amount);
        Assert.Equal(amount is null ? 1 : 0, statement.Faults.Count);
    }

    [Fact]
    public void Quotes_hold_separators_quotes_and_line_ends()
    {
        var statement = BankStatement.Read("\uFEFFnoi_dung\tma_giao_dich\tngay\tso_tien\r\n\"a\t\"\"b\"\"\nc\"\tFT1\t2026-11-17 08:05:09\t1,000\r\n", Vietnam);

        var line = Assert.Single(statement.Lines);
        Assert.Equal(("a\t\"b\"c", "FT1", 1000L), (line.Content, line.TransactionId, line.Amount));
        Assert.Equal(new DateTimeOffset(2026, 11, 17, 8, 5, 9, Vietnam), line.At);
    }

    private static string Other(PaymentsUnderTest test, string by) =>
        test.Catalogue.Current.Office!.Snapshot.PeopleWith("thu-phi", "tran-phu.trung-tam-pvhcc", new DateOnly(2026, 11, 17)).First(person => person != by);
}
