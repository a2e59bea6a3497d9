using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Intake;

public sealed class IntakeStatementsTests
{
    private static readonly string[] Units = [SomeProcedure.Unit];

    private static readonly DateTimeOffset Begin = StoreUnderTest.Morning.ToUniversalTime().AddDays(-1);

    [Theory, EveryDatabase]
    public async Task What_is_counted_of_a_filing_is_written_with_it_and_read_back(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var helped = new Assistance(Assisted.Guided, "pham-thi-dung", SomeProcedure.Unit);
        var plain = await test.FileAsync("nam-buoc");
        var guided = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Assistance = helped, ChannelOut = Channels.Post });
        var posted = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Channel = Channels.Post });
        var practice = await test.FileAsync("nam-buoc", filing: StoreUnderTest.Case() with { Assistance = helped, Practice = true });
        var reports = new ChannelReports(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>());

        var counted = await reports.FilingsAsync(Units, 20261117, 20261117);
        var before = await reports.FilingsAsync(Units, 20261101, 20261116);
        var post = await reports.PostAsync(Units, Begin, Begin.AddDays(2));

        Assert.All([plain, guided, posted, practice], answer => Assert.Null(answer.Refusal));
        var only = Assert.Single(counted);
        Assert.Equal((guided.Dossier.Filing!.Code, "pham-thi-dung", 20261117), (only.Code, only.Helper, only.Day));
        Assert.True(only.Is(ChannelCount.Guided));
        Assert.Empty(before);
        Assert.Equal(new PostalFigures(3, 1, 1, 2), post);
        Assert.Equal(helped, (await test.Store.FindAsync(guided.Dossier.Id))!.Filing!.Assistance);
    }
}
