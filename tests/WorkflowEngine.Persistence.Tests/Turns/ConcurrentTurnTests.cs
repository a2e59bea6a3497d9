using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Turns;

public sealed class ConcurrentTurnTests
{
    private const int Pairs = 200;

    [Theory, EveryDatabase]
    public async Task Two_parallel_steps_ended_at_once_both_take_effect(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var other = StoreUnderTest.Over(kind, test.ConnectionString);
        var watched = new CountsCollisions(other.Database);
        for (var i = 0; i < Pairs; i++)
        {
            var filed = await test.FileAsync("song-song");

            var answers = await AtOnce(
                LeftAsync,
                () => StoreUnderTest.CompleteAsync(test.StoreOver(watched), filed.Dossier, "phai", "ngo-anh-hoa", "Done"));

            Assert.All(answers, answer => Assert.Null(answer.Refusal));
            Assert.Equal([2, 3], answers.Select(answer => answer.Revision).Order());
            var dossier = await test.Store.FindAsync(filed.Dossier.Id);
            Assert.Equal("ky", Assert.Single(dossier!.Waits).Item!.Step);
            Assert.Equal(["phai", "trai"], dossier.Records.Select(record => record.Step).Order(StringComparer.Ordinal));
            Assert.Null(await test.Verifier.CheckAsync(filed.Dossier.Id));

            // the first pair meets for certain, whatever the machine: the right step is read before the left is written, and written after it
            async Task<DossierAnswer> LeftAsync()
            {
                await watched.HasRead.Task;
                var answer = await test.CompleteAsync(filed.Dossier, "trai", "pham-thi-oanh", "Done");
                watched.MayWrite.TrySetResult();
                return answer;
            }
        }

        await using var context = test.Context();
        Assert.Equal(Pairs, await context.WorkItems.CountAsync());
        Assert.True(await context.WorkItems.AllAsync(item => item.Step == "ky"));
        Assert.True(watched.Collisions > 0, "no pair met, so nothing was tested");
    }

    [Theory, EveryDatabase]
    public async Task One_step_sent_twice_at_once_has_one_next_step(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var other = StoreUnderTest.Over(kind, test.ConnectionString);
        for (var i = 0; i < Pairs; i++)
        {
            var filed = await test.FileAsync("nam-buoc");
            var (step, by, outcome) = StoreUnderTest.FiveSteps[0];
            var command = Guid.NewGuid();

            var answers = await AtOnce(
                () => test.CompleteAsync(filed.Dossier, step, by, outcome, command),
                () => other.CompleteAsync(filed.Dossier, step, by, outcome, command));

            Assert.Equal([2, 2], answers.Select(answer => answer.Revision));
            Assert.Equal(answers[0].Dossier, answers[1].Dossier);
            Assert.Single(answers, answer => answer.Repeated);
            Assert.Equal(2, (await test.Store.ReadHistoryAsync(filed.Dossier.Id)).Count);
        }

        await using var context = test.Context();
        Assert.Equal(Pairs, await context.WorkItems.CountAsync(item => item.Step == "tham-dinh"));
    }

    [Theory, EveryDatabase]
    public async Task Of_two_people_who_end_one_step_at_once_one_is_told_who_did_it(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var other = StoreUnderTest.Over(kind, test.ConnectionString);
        for (var i = 0; i < Pairs / 4; i++)
        {
            var filed = await test.FileAsync("song-song");

            var answers = await AtOnce(
                () => test.CompleteAsync(filed.Dossier, "trai", "pham-thi-oanh", "Done"),
                () => other.CompleteAsync(filed.Dossier, "trai", "dang-van-vinh", "Done"));

            Assert.Single(answers, answer => answer.Refusal is null);
            Assert.Contains("Việc này không còn chờ nữa", Assert.Single(answers, answer => answer.Refusal is not null).Refusal!.Vi, StringComparison.Ordinal);
            Assert.Equal(2, (await test.Store.FindAsync(filed.Dossier.Id))!.LastWait);
        }
    }

    [Theory, EveryDatabase]
    public async Task Twelve_turns_of_one_dossier_at_once_all_happen(DatabaseKind kind)
    {
        const int Turns = 12;
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var by = StoreUnderTest.FiveSteps[0].By;

        var answers = await Task.WhenAll(Enumerable.Range(0, Turns).Select(i => Task.Run(() => test.Store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), by, StoreUnderTest.Morning.AddMinutes(i), filed.Dossier.Id, new HandOverWork(1, by, by, "Lần " + i.ToString(CultureInfo.InvariantCulture)))))));

        Assert.All(answers, answer => Assert.Null(answer.Refusal));
        Assert.Equal(Enumerable.Range(2, Turns), answers.Select(answer => answer.Revision).Order());
        Assert.Null(await test.Verifier.CheckAsync(filed.Dossier.Id));
    }

    // the office's midnight is 17:00 UTC
    [Theory, EveryDatabase]
    public async Task A_thousand_filings_over_midnight_get_every_number_once(DatabaseKind kind)
    {
        const int Filings = 1000;
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var other = StoreUnderTest.Over(kind, test.ConnectionString);
        var midnight = new DateTimeOffset(2026, 11, 17, 17, 0, 0, TimeSpan.Zero);
        var codes = new string[Filings];

        await Parallel.ForAsync(0, Filings, new ParallelOptions { MaxDegreeOfParallelism = 24 }, async (i, _) =>
        {
            var store = i % 2 == 0 ? test : other;
            var answer = await store.FileAsync("nam-buoc", at: midnight.AddMilliseconds((i - (Filings / 2)) * 7));
            codes[i] = answer.Dossier.Filing!.Code;
        });

        var numbers = codes.Select(code => (Day: code[11..17], No: int.Parse(code[18..], CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(Enumerable.Range(1, Filings / 2), numbers.Where(code => code.Day == "261117").Select(code => code.No).Order());
        Assert.Equal(Enumerable.Range(1, Filings / 2), numbers.Where(code => code.Day == "261118").Select(code => code.No).Order());
        await using var context = test.Context();
        Assert.Equal(Filings, await context.Dossiers.Select(dossier => dossier.Id).Distinct().CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_refused_filing_uses_up_no_number(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await test.FileAsync("nam-buoc");

        var refused = await test.Store.FileAsync(StoreUnderTest.Filing("tin-hieu"));
        var next = await test.FileAsync("nam-buoc");

        Assert.NotNull(refused.Refusal);
        Assert.Equal("H27.012.00-261117-0002", next.Dossier.Filing!.Code);
    }

    [Theory, EveryDatabase]
    public async Task Two_processes_that_end_two_parallel_steps_at_once_both_take_effect(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await using var process = OtherProcess.Start(kind, test.ConnectionString, OtherProcess.Answers);
        for (var i = 0; i < Pairs; i++)
        {
            var filed = await test.FileAsync("song-song");
            process.Send(filed.Dossier.Id, 2, "ngo-anh-hoa", Guid.NewGuid());
            var here = await test.CompleteAsync(filed.Dossier, "trai", "pham-thi-oanh", "Done");
            var there = await process.ReceiveAsync();

            Assert.Equal([2, 3], new[] { here.Revision, there }.Order());
            Assert.Equal("ky", Assert.Single((await test.Store.FindAsync(filed.Dossier.Id))!.Waits).Item!.Step);
            Assert.Null(await test.Verifier.CheckAsync(filed.Dossier.Id));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_command_whose_process_was_killed_after_the_commit_is_answered_as_it_would_have_been(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("song-song");
        var command = Guid.NewGuid();
        await using var process = OtherProcess.Start(kind, test.ConnectionString, OtherProcess.Dies);
        process.Send(filed.Dossier.Id, 2, "ngo-anh-hoa", command);
        await process.DeathAsync();

        var again = await test.CompleteAsync(filed.Dossier, "phai", "ngo-anh-hoa", "Done", command);

        Assert.True(again.Repeated);
        Assert.Equal(2, again.Revision);
        Assert.Equal(["phai"], again.Dossier.Records.Select(record => record.Step));
        Assert.Equal(2, (await test.Store.ReadHistoryAsync(filed.Dossier.Id)).Count);
    }

    private static async Task<DossierAnswer[]> AtOnce(params Func<Task<DossierAnswer>>[] acts)
    {
        using var gate = new Barrier(acts.Length);
        return await Task.WhenAll(acts.Select(act => Task.Run(async () =>
        {
            gate.SignalAndWait();
            return await act();
        })));
    }
}
