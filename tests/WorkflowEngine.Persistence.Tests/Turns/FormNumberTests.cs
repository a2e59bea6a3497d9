using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>Numbers of forms and of the register: one after the other for each unit and year, none twice, none left out.</summary>
public sealed class FormNumberTests
{
    private const int Many = 40;

    [Theory, EveryDatabase]
    public async Task Refusals_of_many_dossiers_at_once_have_numbers_without_a_gap(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var other = StoreUnderTest.Over(kind, test.ConnectionString);
        var filed = new List<DossierAnswer>();
        for (var i = 0; i < Many; i++)
        {
            filed.Add(await test.FileAsync("danh-so"));
        }

        var answers = await Task.WhenAll(filed.Select((one, at) => Task.Run(() => RefuseAsync(at % 2 == 0 ? test : other, one))));

        Assert.All(answers, answer => Assert.Null(answer.Refusal));
        Assert.All(answers, answer => Assert.Empty(answer.Dossier.Incidents));
        var numbers = answers.Select(answer => answer.Events.OfType<LetterNumbered>().Single().Number);
        Assert.Equal(Enumerable.Range(1, Many).Select(number => $"{number}/TCHS").Order(), numbers.Order());
        Assert.All(answers, answer => Assert.Contains($"Số: {answer.Events.OfType<LetterNumbered>().Single().Number}<", answer.Events.OfType<LetterWritten>().Single().Body.Text!, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task Acceptance_enters_the_dossier_in_the_book_of_its_unit_and_year(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var (first, second) = (await test.FileAsync("danh-so"), await test.FileAsync("danh-so"));
        var nextYear = await test.FileAsync("danh-so", at: StoreUnderTest.Morning.AddYears(1));

        var one = await CompleteAsync(test, first, "Accepted", StoreUnderTest.Morning.AddHours(1));
        var two = await CompleteAsync(test, second, "Accepted", StoreUnderTest.Morning.AddHours(2));
        var three = await CompleteAsync(test, nextYear, "Accepted", StoreUnderTest.Morning.AddYears(1).AddHours(1));

        Assert.Equal(("2026", "000001"), (one.Dossier.Registered!.Book, one.Dossier.Registered.Sequence));
        Assert.Equal(("2026", "000002"), (two.Dossier.Registered!.Book, two.Dossier.Registered.Sequence));
        Assert.Equal(("2027", "000001"), (three.Dossier.Registered!.Book, three.Dossier.Registered.Sequence));
        Assert.Equal(two.Dossier, await test.Store.FindAsync(two.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task A_letter_of_the_turn_in_which_the_dossier_is_filed_has_its_number_too(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);

        var answers = new[] { await test.FileAsync("tu-choi-ngay"), await test.FileAsync("tu-choi-ngay") };

        Assert.Equal(["1/TCHS", "2/TCHS"], answers.Select(answer => answer.Events.OfType<LetterNumbered>().Single().Number));
    }

    [Theory, EveryDatabase]
    public async Task A_command_that_comes_again_takes_no_second_number(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var (first, second) = (await test.FileAsync("danh-so"), await test.FileAsync("danh-so"));
        var command = Guid.NewGuid();

        await RefuseAsync(test, first, command);
        var again = await RefuseAsync(test, first, command);
        var next = await RefuseAsync(test, second);

        Assert.True(again.Repeated);
        Assert.Equal("1/TCHS", again.Events.OfType<LetterNumbered>().Single().Number);
        Assert.Equal("2/TCHS", next.Events.OfType<LetterNumbered>().Single().Number);
    }

    [Theory, EveryDatabase]
    public async Task A_practice_dossier_counts_apart(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var practised = await test.FileAsync("danh-so", filing: StoreUnderTest.Case() with { Practice = true });
        var real = await test.FileAsync("danh-so");

        var (one, two) = (await RefuseAsync(test, practised), await RefuseAsync(test, real));

        Assert.Equal("TH-1/TCHS", one.Events.OfType<LetterNumbered>().Single().Number);
        Assert.Equal("1/TCHS", two.Events.OfType<LetterNumbered>().Single().Number);
    }

    private static Task<DossierAnswer> RefuseAsync(StoreUnderTest test, DossierAnswer filed, Guid? command = null) =>
        CompleteAsync(test, filed, "Refused", StoreUnderTest.Morning.AddMinutes(5), command);

    private static Task<DossierAnswer> CompleteAsync(StoreUnderTest test, DossierAnswer filed, string outcome, DateTimeOffset at, Guid? command = null)
    {
        var by = StoreUnderTest.FiveSteps[0].By;
        var done = new CompleteWork(filed.Dossier.Waits[0].Seq, by, outcome) { Note = "Không thuộc thẩm quyền" };
        return test.Store.ExecuteAsync(new AdvanceDossier(command ?? Guid.NewGuid(), by, at, filed.Dossier.Id, done));
    }
}
