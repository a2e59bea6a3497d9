using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

public sealed class BudgetTests
{
    [Theory]
    [InlineData("getFee() * 2")]
    [InlineData("const o = {}; for (let i = 0; i < 100; i++) o['k' + i] = [i]; JSON.stringify(o).length")]
    [InlineData("'a1b22'.replace(/\\d+/g, m => m.length)")]
    [InlineData("while (true) { try { throw 1 } catch (e) { } }")]
    public void A_second_run_uses_exactly_as_much(string source)
    {
        var script = Rule.Parsed(source);

        var first = script.Run(new SampleContext(), RuleBudget.Routing);
        var second = script.Run(new SampleContext(), RuleBudget.Routing);

        Assert.Equal((first.Fuel, first.Bytes, first.Value), (second.Fuel, second.Bytes, second.Value));
    }

    [Fact]
    public void A_routing_rule_is_small()
    {
        var result = Rule.Run("variables.Fee > 100 && getDecision() === 'approve'");

        Assert.InRange(result.Fuel, 1, 30);
        Assert.InRange(result.Bytes, 1, 300);
    }

    [Theory]
    [InlineData("try { while (true) {} } catch (e) { setFee(1) } finally { setFee(2) } setFee(3)")]
    [InlineData("try { for (;;) [].push(1) } finally { setFee(2) }")]
    [InlineData("const o = { toString() { while (true) {} } }; try { `${o}` } catch { setFee(1) }")]
    public void A_spent_budget_cannot_be_caught(string source)
    {
        var context = new SampleContext();

        var result = Rule.Run(source, context);

        Assert.Equal(RuleFaultKind.FuelSpent, result.Fault?.Kind);
        Assert.Empty(context.Written);
    }

    [Fact]
    public void The_clock_ends_a_run_that_has_fuel_left()
    {
        var budget = new RuleBudget { Fuel = long.MaxValue, Clock = new RunningClock(), Time = TimeSpan.FromSeconds(5) };

        var result = Rule.Run("while (true) {}", budget: budget);

        Assert.Equal(RuleFaultKind.TimeSpent, result.Fault?.Kind);
        Assert.InRange(result.Fuel, 1024, 10_000);
    }

    [Fact]
    public void Without_a_clock_time_is_not_looked_at()
    {
        var budget = new RuleBudget { Time = TimeSpan.Zero };

        var result = Rule.Run("let s = 0; for (let i = 0; i < 10000; i++) s += i; s", budget: budget);

        Assert.Equal(49_995_000, result.Value.AsNumber());
    }

    [Fact]
    public void Memory_that_is_let_go_still_counts()
    {
        var budget = new RuleBudget { Fuel = 100_000_000, Bytes = 1_000_000 };

        var result = Rule.Run("for (;;) [1, 2, 3]", budget: budget);

        Assert.Equal(RuleFaultKind.MemorySpent, result.Fault?.Kind);
    }

    [Theory]
    [InlineData(10, 9, true)]
    [InlineData(10, 11, false)]
    [InlineData(200, 190, true)]
    [InlineData(200, 201, false)]
    public void Calls_nest_as_deep_as_the_budget_says(int depth, int calls, bool fits)
    {
        var budget = new RuleBudget { Depth = depth };

        var result = Rule.Run($"const f = n => n > 1 ? f(n - 1) : 'end'; f({calls - 1})", budget: budget);

        Assert.Equal(fits, result.Succeeded);
    }

    [Fact]
    public void The_counted_bytes_are_close_to_those_allocated()
    {
        var script = Rule.Parsed("const a = []; for (let i = 0; i < 2000; i++) a.push({ id: 'x' + i, f: () => i }); a.map(x => x.id).join('-').length");
        var context = new SampleContext();
        script.Run(context, RuleBudget.Routing);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = script.Run(context, RuleBudget.Routing);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(result.Succeeded);
        Assert.InRange(allocated, result.Bytes / 3, result.Bytes * 3 / 2);
    }

    [Fact]
    public void One_script_runs_on_many_threads_at_once()
    {
        var script = Rule.Parsed("const f = n => n < 2 ? n : f(n - 1) + f(n - 2); const xs = getItems(); xs.push(f(10)); xs");
        var expected = Value.Of(ValueList.Of(1, 2, 3, 55));

        var answers = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(4).Select(_ => script.Run(new SampleContext(), RuleBudget.Routing).Value).ToList();

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void A_hostile_run_leaves_the_next_one_as_it_was()
    {
        Rule.Run("getItems().length = 0; variables.applicant.name = 'x'; const p = []; p.toString = () => 'x'; for (;;) p.push(p)");

        var answer = Rule.Of("[getItems().length, variables.applicant.name, String([1, 2])]");

        Assert.Equal(ValueList.Of(3, "Nguyễn Văn Ất", "1,2"), answer.AsList());
    }

    /// <summary>Each look at it is a second later.</summary>
    private sealed class RunningClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }
}
