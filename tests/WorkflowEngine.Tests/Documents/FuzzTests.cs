using System.Text;
using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Procedures;

namespace WorkflowEngine.Tests.Documents;

/// <summary>Whatever is done to a document's text, reading answers with faults and never throws.</summary>
public sealed class FuzzTests
{
    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(SomeDocument.Permit.Replace(
        """{ "code": "1.004222", "name": { "vi": "Cấp giấy phép xây dựng", "en": "Building permit" } }""",
        SomeFacts.Full,
        StringComparison.Ordinal));

    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "null", "true", "-1e999", "0", "\"\"", "\"\\ud800\"", "\\u0000", "\"id\"", "\"root\"", "\"activities\":", "\"$values\":", "{\"type\":\"Elsa.If\",\"id\":\"nhan\"}", "\n", "ộ", "\"typeName\":7,"];

    private static readonly Gen<byte[]> Mutated =
        from times in Gen.Choose(1, 6)
        from edits in Gen.ListOf(Edit, times)
        select edits.Aggregate(Whole, Apply);

    private static Gen<(int Kind, int At, int Length, int Pick)> Edit =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, Whole.Length)
        from length in Gen.Choose(1, 40)
        from pick in Gen.Choose(0, 255)
        select (kind, at, length, pick);

    [Fact]
    public void The_text_that_is_mutated_is_right_itself()
    {
        Assert.Empty(WorkflowDocument.Read(Whole).Faults);
    }

    [Fact]
    public void A_mutated_document_is_read_or_answered_with_a_fault()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000),
            Prop.ForAll(Mutated.ToArbitrary(), Holds));
    }

    [Fact]
    public void A_document_with_any_member_of_any_other_shape_is_read_or_answered_with_a_fault()
    {
        var text = Encoding.UTF8.GetString(Whole);
        var values = text.Select((c, at) => (c, at)).Where(pair => pair.c == ':').Select(pair => pair.at + 1).ToArray();

        foreach (var at in values)
        {
            foreach (var other in (string[])["7,\"x\":", "[],\"x\":", "{},\"x\":", "null,\"x\":", "\"ộ\",\"x\":", "true,\"x\":"])
            {
                Assert.True(Holds(Encoding.UTF8.GetBytes(text.Insert(at, other))));
            }
        }
    }

    /// <summary>Either there is a document, or there is an error; what is read can be walked, written, and read again.</summary>
    private static bool Holds(byte[] utf8)
    {
        var read = WorkflowDocument.Read(utf8);
        if (read.Document is not { } document)
        {
            return read.Faults.Any(fault => fault.IsError && fault.Sentence.Vi.Length > 0 && fault.Sentence.En.Length > 0);
        }

        foreach (var step in document.Activities.Values)
        {
            foreach (var name in (string[])["time", "condition", "text", "cases", "activities", "metadata"])
            {
                _ = (step.Input(name)?.TryLiteral(out _, out _), step.Output(name), step.Text(name), step.Texts(name), step.Flag(name));
            }
        }

        var written = document.WriteUtf8();
        return WorkflowDocument.Read(written).Document!.WriteUtf8().AsSpan().SequenceEqual(written)
            && document.WithVersion("v", 9, true, true, DateTimeOffset.UnixEpoch).Version == 9;
    }

    private static byte[] Apply(byte[] utf8, (int Kind, int At, int Length, int Pick) edit)
    {
        var at = Math.Min(edit.At, utf8.Length);
        var end = Math.Min(at + edit.Length, utf8.Length);
        return edit.Kind switch
        {
            0 => [.. utf8[..at], .. utf8[end..]],
            1 => [.. utf8[..at], .. Encoding.UTF8.GetBytes(Tokens[edit.Pick % Tokens.Length]), .. utf8[at..]],
            2 => [.. utf8[..end], .. utf8[at..]],
            3 => edit.Pick < 16 ? utf8[..at] : [.. utf8[..at], (byte)edit.Pick, .. utf8[end..]],
            _ => [.. utf8[..at], (byte)edit.Pick, .. utf8[Math.Min(at + 1, utf8.Length)..]],
        };
    }
}
