using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Tests.Vault;

public sealed class VaultTests
{
    private const string Code = "KQ.H27.000001";
    private const string Identity = "042185001218";

    [Theory, EveryDatabase]
    public async Task A_result_is_found_by_whose_it_is_as_soon_as_it_is_issued(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var shelf = new VaultShelf(test.Catalogue.Contexts, test.Catalogue.Seals);
        var dossier = await IssueAsync(test);

        var found = await shelf.FindAsync("0421 8500 1218", Code, test.Catalogue.Clock.Now);

        Assert.Equal((dossier.Id, dossier.Result!.Number, "ngo-anh-hoa"), (found!.DossierId, found.Number, found.Signer));
        Assert.Equal(dossier.Id, Assert.Single(await shelf.OfAccountAsync("7")).DossierId);
        Assert.Null(await shelf.FindAsync("042185001219", Code, test.Catalogue.Clock.Now));
        Assert.Null(await shelf.FindAsync(Identity, "KQ.H27.000009", test.Catalogue.Clock.Now));
    }

    [Theory, EveryDatabase("vault", "Found")]
    [EveryDatabase("ho-tich", "Unavailable")]
    public async Task A_look_up_is_answered_from_the_vault_and_one_that_its_connector_has_no_operation_for_is_unavailable(DatabaseKind kind, string source, string expected)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        var dossier = await IssueAsync(test);
        await test.PublishAsync("tra-cuu", SomeSender.Lookup("tra-cuu", source));
        var asking = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("tra-cuu"));

        await test.WholeWorker().RunAsync();

        var history = await test.Catalogue.Store.ReadHistoryAsync(asking.Dossier.Id);
        var outcomes = history.SelectMany(turn => turn.Events).OfType<ActivityCompleted>().SelectMany(ended => ended.Outcomes);
        Assert.Contains(expected, outcomes);
        var after = await test.Catalogue.Store.FindAsync(asking.Dossier.Id);
        var number = after!.Results["tra-cuu"].MapOrEmpty["Result"].MapOrEmpty["number"].TextOrNull;
        Assert.Equal(expected == "Found" ? dossier.Result!.Number : null, number);
    }

    [Theory, EveryDatabase]
    public async Task A_look_up_of_somebody_without_the_result_finds_nothing(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);
        await test.PublishAsync("tra-cuu", SomeSender.Lookup("tra-cuu", "vault"));
        var asking = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("tra-cuu"));

        await test.WholeWorker().RunAsync();

        var history = await test.Catalogue.Store.ReadHistoryAsync(asking.Dossier.Id);
        Assert.Contains("NotFound", history.SelectMany(turn => turn.Events).OfType<ActivityCompleted>().SelectMany(ended => ended.Outcomes));
    }

    [Theory, EveryDatabase]
    public async Task A_practice_dossier_puts_nothing_into_the_vault(DatabaseKind kind)
    {
        await using var test = await OutboxUnderTest.CreateAsync(kind);

        var dossier = await IssueAsync(test, practice: true);

        await using var context = test.Catalogue.Context();
        Assert.NotNull(dossier.Result);
        Assert.False(await context.Set<VaultEntryRow>().AnyAsync());
    }

    [Theory]
    [InlineData("30 d", "2026-12-18")]
    [InlineData("6 mo", "2027-05-18")]
    [InlineData("2 y", "2028-11-18")]
    [InlineData(null, null)]
    public void A_result_is_valid_to_the_end_of_its_last_day(string? validity, string? end)
    {
        var plan = SomePlan.Issuing(validity);
        var issued = new ResultIssued(Code, "17", 0, "ngo-anh-hoa", StoreUnderTest.Morning);

        var until = VaultStatements.ValidUntil(plan, issued, Shipped.Documents.Calendar);

        Assert.Equal(end is null ? null : DateTimeOffset.Parse(end + "T00:00:00+07:00", System.Globalization.CultureInfo.InvariantCulture), until);
    }

    private static async Task<Dossier> IssueAsync(OutboxUnderTest test, bool practice = false)
    {
        var answer = await test.Catalogue.Store.FileAsync(StoreUnderTest.Filing("nam-buoc", filing: StoreUnderTest.Case() with { Practice = practice }));
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            answer = await StoreUnderTest.CompleteAsync(test.Catalogue.Store, answer.Dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
        }

        test.Catalogue.Clock.Now += TimeSpan.FromHours(1);
        return answer.Dossier;
    }
}
