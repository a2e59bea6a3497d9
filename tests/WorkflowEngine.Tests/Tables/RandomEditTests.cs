using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Verification;

namespace WorkflowEngine.Tests.Tables;

/// <summary>Whatever an author does in a table, the document stays one, and what nobody named stays in it.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 25;

    public static TheoryData<string> Procedures => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Keeps_what_it_was_not_asked_to_change(string file)
    {
        var chance = new Random(file.Length);
        var document = WorkflowDocument.Read(WithStrangers(SourceTree.Read(file))).Document!;
        var original = JsonNode.Parse(document.Write())!;
        var made = 0;

        for (var i = 0; i < Edits; i++)
        {
            var answer = TableEditor.Apply(document, Choose(StepTable.Of(document), chance));
            Assert.True(answer.Document is null ^ answer.Refusal is null);
            if (answer.Document is null)
            {
                continue;
            }

            made++;
            document = answer.Document;
            AssertWhole(document, original);
        }

        Assert.True(made >= Edits / 3, $"{made} of {Edits} edits were possible");
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Reads_again_as_it_was_written(string file)
    {
        var chance = new Random(file.Length * 7);
        var document = WorkflowDocument.Read(SourceTree.Read(file)).Document!;

        for (var i = 0; i < Edits; i++)
        {
            document = TableEditor.Apply(document, Choose(StepTable.Of(document), chance)).Document ?? document;
        }

        var again = WorkflowDocument.Read(document.Write()).Document!;
        Assert.Equal(document.Write(), again.Write());
        Assert.Equal(StepTable.Of(document).Rows.Select(Told), StepTable.Of(again).Rows.Select(Told));
    }

    /// <summary>Members that neither we nor Elsa know: in the document, its facts, every step, its metadata, every connection.</summary>
    private static string WithStrangers(string text)
    {
        var root = JsonNode.Parse(text)!;
        root["lạ"] = "giữ nguyên";
        root["root"]!["xUnknown"] = new JsonObject { ["a"] = 1.50 };
        foreach (var step in root["root"]!["activities"]!.AsArray())
        {
            step!["xStep"] = (string)step["id"]! + "!";
            step["metadata"]!["xColour"] = "#fff";
        }

        foreach (var connection in root["root"]!["connections"]!.AsArray())
        {
            connection!["xLine"] = true;
        }

        return root.ToJsonString();
    }

    private static void AssertWhole(WorkflowDocument document, JsonNode original)
    {
        var now = JsonNode.Parse(document.Write())!;
        var steps = now["root"]!["activities"]!.AsArray();
        var before = original["root"]!["activities"]!.AsArray().ToDictionary(step => (string)step!["id"]!);

        Assert.Equal(steps.Count, steps.Select(step => (string)step!["id"]!).Distinct().Count());
        Assert.True(JsonNode.DeepEquals(original["customProperties"], now["customProperties"]));
        Assert.Equal(original.AsObject().Select(member => member.Key), now.AsObject().Select(member => member.Key));
        Assert.Equal("1.5", now["root"]!["xUnknown"]!["a"]!.ToJsonString());
        foreach (var step in steps.Where(step => before.ContainsKey((string)step!["id"]!)))
        {
            var old = before[(string)step!["id"]!]!;
            Assert.Equal((string)step["id"]! + "!", (string)step["xStep"]!);
            Assert.Equal("#fff", (string)step["metadata"]!["xColour"]!);
            Assert.True(JsonNode.DeepEquals(old["metadata"]!["designer"], step["metadata"]!["designer"]), "a position moved");
            Assert.True(JsonNode.DeepEquals(old["query"], step["query"]) && JsonNode.DeepEquals(old["condition"], step["condition"]), "a rule changed");
        }

        AssertNothingOverlaps(steps, [.. before.Keys]);
        var ids = steps.Select(step => (string)step!["id"]!).ToHashSet();
        Assert.All(now["root"]!["connections"]!.AsArray(), connection =>
        {
            Assert.Contains((string)connection!["source"]!["activity"]!, ids);
            Assert.Contains((string)connection["target"]!["activity"]!, ids);
        });
        Assert.DoesNotContain(WorkflowDocument.Read(document.Write()).Faults, fault => fault.IsError);
    }

    private static void AssertNothingOverlaps(JsonArray steps, HashSet<string> old)
    {
        var boxes = steps.Select(step => (
            Id: (string)step!["id"]!,
            X: step["metadata"]!["designer"]!["position"]!["x"]!.GetValue<JsonElement>().GetDouble(),
            Y: step["metadata"]!["designer"]!["position"]!["y"]!.GetValue<JsonElement>().GetDouble())).ToList();
        foreach (var added in boxes.Where(box => !old.Contains(box.Id)))
        {
            Assert.DoesNotContain(boxes, other => other.Id != added.Id && Math.Abs(other.X - added.X) < 60 && Math.Abs(other.Y - added.Y) < 60);
        }
    }

    private static TableEdit Choose(StepTable table, Random chance)
    {
        var row = table.Rows[chance.Next(table.Rows.Length)];
        var targets = table.Rows.Select(other => other.Id).Concat(table.Others.Select(other => other.Id)).ToList();
        return chance.Next(14) switch
        {
            0 => new TableEdit.Name(row.Id, "Bước " + chance.Next(100)),
            1 => new TableEdit.Unit(row.Id, "authority of competent"),
            2 => new TableEdit.Role(row.Id, "xem-xet"),
            3 => new TableEdit.Time(row.Id, "0,25 ngày"),
            4 => new TableEdit.Instructions(row.Id, chance.Next(2) == 0 ? "" : "Đọc kỹ."),
            5 => new TableEdit.Kind(row.Id, RowKinds.All[chance.Next(RowKinds.All.Length)]),
            6 => new TableEdit.Outcome(row.Id, row.Outcomes[chance.Next(row.Outcomes.Length)].Port, targets[chance.Next(targets.Count)]),
            7 => new TableEdit.AddAfter(row.Id, "Kiểm tra"),
            8 => new TableEdit.Remove(row.Id),
            9 => new TableEdit.MoveUp(row.Id),
            10 => new TableEdit.MoveDown(row.Id),
            11 => new TableEdit.Split(row.Id),
            12 => new TableEdit.Beside(row.Id),
            _ => new TableEdit.InTurn(row.Id),
        };
    }

    private static string Told(StepRow row) =>
        $"{row.Number} {row.Id} {row.Name} {row.Unit} {row.Role} {row.TimeText} {row.Parallel} {string.Join(';', row.Outcomes.Select(outcome => $"{outcome.Port}>{string.Join(',', outcome.Targets)}"))}";
}
