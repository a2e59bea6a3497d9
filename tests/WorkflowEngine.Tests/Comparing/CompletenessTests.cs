using System.Text.Json.Nodes;
using WorkflowEngine.Comparing;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Tests.Comparing;

/// <summary>Nothing that differs goes untold, wherever in a document it is.</summary>
public sealed class CompletenessTests
{
    public static TheoryData<string> Files => [.. Versions.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Equal_documents_give_no_change(string file)
    {
        var difference = DefinitionComparison.Compare(Versions.Read(Versions.Node(file)), Versions.Read(Versions.Node(file)));

        Assert.Empty(difference.Changes);
        Assert.Equal(difference.Before, difference.After, (before, after) => before.ToString() == after.ToString());
    }

    /// <summary>Each leaf in turn is changed beside another change, so that one line about the whole document would not do.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Any_change_of_one_member_is_told_beside_another_change(string file)
    {
        var before = Versions.Read(Versions.Node(file));
        var beside = Versions.Node(file);
        beside["description"] = "Mô tả khác";
        var known = Told(before, Versions.Read(beside));
        var leaves = Leaves(beside).Where((_, index) => index % 7 == 0).ToList();

        var untold = new List<string>();
        var read = 0;
        foreach (var path in leaves)
        {
            var changed = beside.DeepClone();
            if (!Change(changed, path) || WorkflowDocument.Read(changed.ToJsonString()).Document is not { } after)
            {
                continue;
            }

            read++;
            if (Told(before, after).SetEquals(known))
            {
                untold.Add(path);
            }
        }

        Assert.Empty(untold);
        Assert.True(read > 50, $"Only {read} of {leaves.Count} changes could be tried.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_member_that_is_added_or_taken_out_is_told(string file)
    {
        var before = Versions.Read(Versions.Node(file));
        var objects = Objects(Versions.Node(file)).Where((_, index) => index % 11 == 0).ToList();

        var untold = new List<string>();
        var read = 0;
        foreach (var path in objects)
        {
            foreach (var take in new[] { false, true })
            {
                var changed = Versions.Node(file);
                var target = At(changed, path)!.AsObject();
                if (!(take ? target.Count > 0 && target.Remove(target.Last().Key) : target.TryAdd("thanhPhanLa", new JsonObject { ["ghiChu"] = 1 })))
                {
                    continue;
                }

                if (WorkflowDocument.Read(changed.ToJsonString()).Document is { } after)
                {
                    read++;
                    if (DefinitionComparison.Compare(before, after).Changes.IsEmpty)
                    {
                        untold.Add($"{path} {take}");
                    }
                }
            }
        }

        Assert.Empty(untold);
        Assert.True(read > 50, $"Only {read} changes could be tried.");
    }

    private static HashSet<string> Told(WorkflowDocument before, WorkflowDocument after) =>
        [.. DefinitionComparison.Compare(before, after).Changes.Select(change => change.ToString())];

    private static IEnumerable<string> Leaves(JsonNode node) => node switch
    {
        JsonObject owner => owner.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!)),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Leaves(item!)),
        _ => [node.GetPath()],
    };

    private static IEnumerable<string> Objects(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Objects(member.Value)).Prepend(owner.GetPath()),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static bool Change(JsonNode document, string path)
    {
        var leaf = At(document, path)!;
        JsonNode other = leaf.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => JsonValue.Create((string)leaf! + "x"),
            System.Text.Json.JsonValueKind.Number => JsonValue.Create((double)leaf! + 1),
            System.Text.Json.JsonValueKind.True => JsonValue.Create(false),
            _ => JsonValue.Create(true),
        };
        leaf.ReplaceWith(other);
        return true;
    }

    /// <summary>The node at a path as <see cref="JsonNode.GetPath"/> writes it.</summary>
    private static JsonNode? At(JsonNode node, string path)
    {
        var at = node;
        foreach (System.Text.RegularExpressions.Match part in System.Text.RegularExpressions.Regex.Matches(path, @"\.([^.\[]+)|\[(\d+)\]|\['([^']*)'\]"))
        {
            at = part.Groups[2].Success ? at![int.Parse(part.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)]
                : at![part.Groups[1].Success ? part.Groups[1].Value : part.Groups[3].Value];
        }

        return at;
    }
}
