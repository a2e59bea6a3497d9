using System.Text;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Tests.Templates;

public sealed class LimitTests
{
    private static readonly TemplateBudget Small = new() { Fuel = 100_000, Bytes = 1_000_000, OutputBytes = 10_000, LoopTurns = 100 };

    [Theory]
    [InlineData("{{ while true; end }}", "iteration limit `100`")]
    [InlineData("{{ x = [1]; for y in x; x[x.size] = 1; end }}", "iteration limit `100`")]
    [InlineData("{{ for x in 1..11; for y in 1..11; end; end }}", "iteration limit `100`")]
    [InlineData("{{ 1..1000000000 }}", "Range expression exceeds LoopLimit `100`.")]
    [InlineData("{{ -9223372036854775807..9223372036854775807 }}", "Range expression exceeds LoopLimit `100`.")]
    [InlineData("{{ func f; f; end; f }}", "recursive depth limit `100` for node: `f`")]
    [InlineData("{{ func f(x); ret f(x) + 1; end; f 1 }}", "recursive depth limit `100`")]
    [InlineData("{{ func f; g; end; func g; f; end; f }}", "recursive depth limit `100`")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", "recursive depth limit `100`")]
    [InlineData("{{ func f; $$; wrap f; 1; end; end; wrap f; 1; end }}", "recursive depth limit `100`")]
    [InlineData("{{ f = do; ret $0 @$0; end; f @f }}", "recursive depth limit `100`")]
    [InlineData("{{ x = 'ab'; for i in 1..60; x = x + x; end }}", "memory limit `1000000`")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x + x; end }}", "memory limit `1000000`")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x | array.concat x; end }}", "memory limit `1000000`")]
    [InlineData("{{ x = [1]; for i in 1..60; x = [x, x]; end; x }}", "memory limit `1000000`")]
    [InlineData("{{ x = [1]; for i in 1..60; x = [x, x]; end; x | object.to_json }}", "memory limit `1000000`")]
    [InlineData("{{ 'ab' * 1000000000 }}", "memory limit `1000000`")]
    [InlineData("{{ [1] * 1000000000 }}", "memory limit `1000000`")]
    [InlineData("{{ x = []; x[1000000000] = 1 }}", "memory limit `1000000`")]
    [InlineData("{{ [] | array.insert_at 1000000000 1 }}", "memory limit `1000000`")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}", "memory limit `1000000`")]
    [InlineData("{{ 'a' | string.pad_right 2147483647 }}", "memory limit `1000000`")]
    [InlineData("{{ ('a' * 10000) | string.replace 'a' ('b' * 10000) }}", "memory limit `1000000`")]
    [InlineData("{{ ('a' * 10000) | regex.replace 'a' ('b' * 10000) }}", "memory limit `1000000`")]
    [InlineData("{{ ('a' * 10000) | regex.replace 'a+' ('$0' * 10000) }}", "memory limit `1000000`")]
    [InlineData("{{ [1] * 50 | array.join ('b' * 40000) }}", "memory limit `1000000`")]
    [InlineData("{{ x = 2; for i in 1..60; x = x * x; end }}", "size limit of integers")]
    [InlineData("{{ 1 << 1000000000 }}", "size limit of integers")]
    [InlineData("{{ ('a' * 100000) | regex.match '(a|aa|aaa|aaaa|aaaaa)*b' }}", "work limit `100000`")]
    [InlineData("{{ for i in 1..99; 1..90 == 1..90; end }}", "work limit `5000`", 5_000)]
    [InlineData("{{ 'abc' * 5000 }}", "output limit `10000`")]
    [InlineData("{{ 'đ' * 5001 }}", "output limit `10000`")]
    [InlineData("{{ for i in 1..90; 'a' * 200; end }}", "output limit `10000`")]
    public void Stops_a_hostile_template(string source, string expected, int fuel = 100_000)
    {
        var result = Letter.Result(source, budget: Small with { Fuel = fuel });

        Assert.Contains(expected, result.Fault?.Message, StringComparison.Ordinal);
        Assert.InRange(result.Fuel, 1, fuel);
        Assert.InRange(result.Bytes, 0, Small.Bytes);
    }

    [Theory]
    [InlineData("{{ x = 'ab'; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}")]
    [InlineData("{{ x = []; x[1000000000] = 1 }}")]
    public void Pays_before_it_builds(string source)
    {
        var template = Letter.Parsed(source);
        template.Render(Letter.Input(), Small);
        var before = GC.GetAllocatedBytesForCurrentThread();

        template.Render(Letter.Input(), Small);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    [Fact]
    public void Lets_a_long_letter_through()
    {
        var result = Letter.Result("{{ for i in 1..999 }}Dòng thứ {{ i | vi.words '' }}.\n{{ end }}");

        Assert.Equal(999, result.Text!.Count(character => character == '\n'));
        Assert.InRange(result.Fuel, 4_000, 40_000);
        Assert.InRange(result.Bytes, 50_000, 2_000_000);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("1 + ", "")]
    [InlineData("x ? ", " : 1")]
    [InlineData("f(", ")")]
    [InlineData("@", "")]
    [InlineData("f | ", "")]
    [InlineData("do; ", "; end")]
    [InlineData("if 1; ", "; end")]
    [InlineData("case 1; when 1; ", "; end")]
    [InlineData("for x in 1..2; ", "; end")]
    [InlineData("func f; ", "; end")]
    [InlineData("if 1; else ", "; end")]
    public void Refuses_a_source_that_nests_thousands_deep(string open, string close)
    {
        var source = new StringBuilder("{{ ").Insert(3, open, 20_000).Append('1').Append(string.Concat(Enumerable.Repeat(close, 20_000))).Append(" }}");

        var faults = Template.Parse("text", source.ToString()).Faults;

        Assert.Contains(faults, fault => fault.Message == "The statement depth limit `250` was reached when parsing this statement");
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData("(1)")]
    [InlineData("?.a")]
    [InlineData(" + 1")]
    public void Refuses_an_expression_that_goes_on_thousands_of_times(string part)
    {
        var source = "{{ x" + string.Concat(Enumerable.Repeat(part, 20_000)) + " }}";

        var faults = Template.Parse("text", source).Faults;

        Assert.Contains(faults, fault => fault.Message.StartsWith("The statement depth limit `250`", StringComparison.Ordinal));
    }

    [Fact]
    public void Stops_deep_evaluation_on_a_small_stack()
    {
        var nested = new string('(', 60) + "f(x + 1)" + new string(')', 60);
        var template = Letter.Parsed("{{ func f(x); ret " + nested + "; end; f 1 }}");
        TemplateResult? result = null;

        var thread = new Thread(() => result = template.Render(Letter.Input(), new TemplateBudget { Recursion = 100_000 }), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("depth limit", result?.Fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_its_time_is_over()
    {
        var clock = new SteppingClock(TimeSpan.FromSeconds(2));
        var budget = new TemplateBudget { Time = TimeSpan.FromSeconds(5), Clock = clock };

        var result = Letter.Result("{{ for x in 1..999; x | string.size; end }}", budget: budget);

        Assert.Equal("Mẫu chạy quá lâu: tối đa 5 giây.", result.Fault?.Sentence.Vi);
        Assert.Equal(4, clock.Looks);
    }

    [Fact]
    public void Costs_the_same_each_time()
    {
        var template = Letter.Parsed("{{ for p in dossier.papers | array.sort 'name'; p.name | string.upcase; end }}");

        var results = ParallelEnumerable.Range(0, 64).Select(_ => template.Render(Letter.Input(), TemplateBudget.Default)).ToArray();

        Assert.Single(results.Distinct());
        Assert.Equal("ĐƠNGIẤY TỜ", results[0].Text);
    }

    /// <summary>A clock that goes on by a step each time it is looked at.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public int Looks { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp()
        {
            Looks++;
            return _ticks += step.Ticks;
        }
    }
}
