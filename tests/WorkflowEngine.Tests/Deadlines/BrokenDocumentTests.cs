using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class BrokenDocumentTests
{
    private const string Signs = "{}[]\",:0197aZ-.\\ t";

    private static readonly (string Name, Func<string, (bool Read, int Faults)> Read)[] Documents =
    [
        ("calendars/vn-hanh-chinh.json", text => Counted(WorkingCalendar.Read(text))),
        ("laws/nd-224-2026.json", text => Counted(ClockLaw.Read(text))),
        ("codes/thu-tuc.json", text => Counted(CodePattern.Read(text))),
        ("codes/ho-so-2025.json", text => Counted(CodePattern.Read(text))),
    ];

    [Fact]
    public void Gives_a_document_or_faults_and_never_anything_else()
    {
        var changes = Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Zip(Gen.Choose(0, 12), Gen.Choose(0, Signs.Length - 1))).ArrayOf(2);
        var refused = 0;

        Prop.ForAll(Gen.Zip(Gen.Choose(0, Documents.Length - 1), changes).ToArbitrary(), input =>
        {
            var (name, read) = Documents[input.Item1];
            var text = Some.Text(name);
            foreach (var (at, (length, sign)) in input.Item2)
            {
                var from = at % text.Length;
                text = string.Concat(text.AsSpan(0, from), Signs.AsSpan(sign, 1), text.AsSpan(Math.Min(text.Length, from + length)));
            }

            var result = read(text);
            refused += result.Read ? 0 : 1;
            Assert.Equal(result.Read, result.Faults == 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithQuietOnSuccess(true));

        Assert.InRange(refused, 500, 1_500);
    }

    private static (bool, int) Counted<T>(DatedRead<T> read)
        where T : class => (read.Document is not null, read.Faults.Count);
}
