using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Verification;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Procedures.Writing;

/// <summary>Edits of the facts of every shipped procedure.</summary>
public sealed class ShippedFactsTests
{
    private static readonly string[] Lists =
        ["components", "sections", "fields", "fees", "results", "legalBasis", "timeLimits", "serviceLevels", "marks"];

    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_that_nobody_changed_are_written_to_the_byte(string file)
    {
        var text = SourceTree.Read(file);

        var after = DocumentFacts.With(text, FactEditing.Apply(DocumentFacts.Of(text)!.Value, []));

        Assert.Equal(text, after);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_name_changes_its_line_and_no_other(string file)
    {
        var text = SourceTree.Read(file);
        Assert.True(FactPath.TryParse("components[0].name.vi", out var path));
        var before = FactEditing.Find(DocumentFacts.Of(text)!.Value, path).GetString()!;

        var after = DocumentFacts.With(text, FactEditing.Apply(DocumentFacts.Of(text)!.Value, [new SetFact(path, "Tờ khai “mới”")]));

        var changed = text.Split('\n').Zip(after.Split('\n')).Where(pair => pair.First != pair.Second).ToList();
        var (old, now) = Assert.Single(changed);
        Assert.Equal(old.Replace(before, "Tờ khai “mới”", StringComparison.Ordinal), now);
        Assert.Equal(text.Length - before.Length, after.Length - "Tờ khai “mới”".Length);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_operation_on_a_list_keeps_a_valid_document(string file)
    {
        var text = SourceTree.Read(file);
        var facts = DocumentFacts.Of(text)!.Value;
        var done = 0;
        foreach (var list in Lists.Select(name => FactPath.Whole.Member(name)))
        {
            var found = FactEditing.Find(facts, list);
            var count = found.ValueKind == JsonValueKind.Array ? found.GetArrayLength() : 0;
            foreach (var edit in EditsOf(list, count))
            {
                var after = DocumentFacts.With(text, FactEditing.Apply(facts, [edit]));

                Assert.NotEqual(text, after);
                Assert.Empty(WorkflowDocument.Read(after).Faults.Where(fault => fault.IsError));
                done++;
            }
        }

        Assert.True(done >= Lists.Length, $"only {done} operations on {file}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_operation_and_its_opposite_leave_every_byte(string file)
    {
        var text = SourceTree.Read(file);
        var facts = DocumentFacts.Of(text)!.Value;
        var fields = FactPath.Whole.Member("fields");
        var last = FactEditing.Find(facts, fields).GetArrayLength() - 1;

        var after = FactEditing.Apply(facts,
        [
            new MoveFact(fields, 0, last), new MoveFact(fields, last, 0),
            new CopyFact(fields, 1, "id"), new DeleteFact(fields, 2),
            new InsertFact(fields, 0, ValueMap.Of(("id", "x"))), new DeleteFact(fields, 0),
            new SetFact(FactPath.Whole.Member("validTo"), "2030-01-01"), new RemoveFact(FactPath.Whole.Member("validTo")),
        ]);

        var without = FactEditing.Apply(facts, [new RemoveFact(FactPath.Whole.Member("validTo"))]);
        Assert.Equal(DocumentFacts.With(text, without), DocumentFacts.With(text, after));
    }

    private static IEnumerable<FactEdit> EditsOf(FactPath list, int count)
    {
        // Fields name sections, so a section is only moved and copied here; a section that is gone is a fault that the reader tells.
        if (count > 1)
        {
            yield return new MoveFact(list, 0, count - 1);
        }

        if (count > 0)
        {
            yield return new CopyFact(list, count - 1, list.Name == "results" ? "code" : "id");
        }

        if (count > 0 && list.Name != "sections")
        {
            yield return new DeleteFact(list, 0);
        }

        yield return new InsertFact(list, 0, NewEntry(list.Name!));
    }

    private static Value NewEntry(string list) => list switch
    {
        "legalBasis" => ValueMap.Of(("instrument", "Nghị định số 1/2026/NĐ-CP")),
        "serviceLevels" => ValueMap.Of(("level", "full")),
        "marks" => ValueMap.Of(("path", "name"), ("evidence", "?"), ("note", Text)),
        "timeLimits" => ValueMap.Of(("id", "moi"), ("limit", "3 wd")),
        "results" => ValueMap.Of(("code", "KQ.MOI"), ("name", Text)),
        "fees" => ValueMap.Of(("id", "moi"), ("name", Text), ("amount", 0.0)),
        "fields" => ValueMap.Of(("id", "moi"), ("label", Text), ("type", "text")),
        "sections" => ValueMap.Of(("id", "moi"), ("title", Text)),
        _ => ValueMap.Of(("id", "moi"), ("name", Text)),
    };

    private static ValueMap Text => ValueMap.Of(("vi", "Mới"), ("en", "New"));
}
