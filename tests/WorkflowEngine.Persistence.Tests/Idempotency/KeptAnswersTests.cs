using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Idempotency;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Idempotency;

public sealed class KeptAnswersTests
{
    private const string Account = "17";
    private const string Secret = "Nguyễn Thị Bí Mật";

    private static readonly byte[] Request = SHA256.HashData("POST /filings"u8);
    private static readonly KeptAnswer Answer = new(201, "application/json", Encoding.UTF8.GetBytes(Secret)) { Headers = new Dictionary<string, string> { ["Location"] = "/x" } };

    [Theory, EveryDatabase]
    public async Task Of_many_who_begin_at_once_one_does_it(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var answers = Of(test, new Moved());

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => answers.BeginAsync(Account, "khóa", Request)));

        Assert.Single(claims, claim => claim.State == KeyState.Begun);
        Assert.Equal(9, claims.Count(claim => claim.State == KeyState.Running));
    }

    [Theory, EveryDatabase]
    public async Task An_answer_comes_again_for_two_days_and_is_readable_to_nobody_else(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var clock = new Moved();
        var answers = Of(test, clock);
        await answers.BeginAsync(Account, "khóa", Request);
        await answers.KeepAsync(Account, "khóa", Answer);
        clock.Now += TimeSpan.FromHours(47);

        var again = await answers.BeginAsync(Account, "khóa", Request);
        var other = await answers.BeginAsync(Account, "khóa", SHA256.HashData("POST /khác"u8));
        var pruned = await answers.PruneAsync();
        clock.Now += TimeSpan.FromHours(2);
        var forgotten = await answers.PruneAsync();

        Assert.Equal((KeyState.Answered, 201, Secret, "/x"), (again.State, again.Answer!.Status, Encoding.UTF8.GetString(again.Answer.Body), again.Answer.Headers["Location"]));
        Assert.Equal(KeyState.Other, other.State);
        Assert.Equal((0, 1), (pruned, forgotten));
        Assert.Equal(KeyState.Begun, (await answers.BeginAsync(Account, "khóa", Request)).State);
    }

    [Theory, EveryDatabase]
    public async Task A_kept_answer_is_sealed(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var answers = Of(test, new Moved());
        await answers.BeginAsync(Account, "khóa", Request);
        await answers.KeepAsync(Account, "khóa", Answer);

        await using var context = test.Context();
        var box = (await context.Set<KeptAnswerRow>().SingleAsync()).Answer!;

        Assert.DoesNotContain("Bí Mật", Encoding.UTF8.GetString(box), StringComparison.Ordinal);
        Assert.DoesNotContain("application/json", Encoding.UTF8.GetString(box), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_a_lost_node_began_is_taken_over_by_one_after_its_lease(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var clock = new Moved();
        var answers = Of(test, clock);
        await answers.BeginAsync(Account, "khóa", Request);
        clock.Now += KeptAnswers.Lease;

        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => answers.BeginAsync(Account, "khóa", Request)));
        await answers.DropAsync(Account, "khóa");

        Assert.Single(claims, claim => claim.State == KeyState.Begun);
        Assert.Equal(KeyState.Begun, (await answers.BeginAsync(Account, "khóa", Request)).State);
    }

    private static KeptAnswers Of(StoreUnderTest test, TimeProvider clock) => new(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), test.Seals, clock);

    /// <summary>A clock that stands until it is moved.</summary>
    private sealed class Moved : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = StoreUnderTest.Morning;

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
