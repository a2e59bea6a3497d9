using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>
/// Tells in words what differs between two versions of a document. Nothing that differs in their JSON goes untold: what has
/// no words of its own is told by its path and its text. The order of an object's members makes no difference.
/// </summary>
public static class DefinitionComparison
{
    private static readonly HashSet<string> NamesVersion = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "version", "isLatest", "isPublished", "createdAt", "toolVersion", "links", "$schema",
    };

    private static readonly Dictionary<string, MemberName> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["definitionId"] = new(ChangeKind.Other, "mã tài liệu", "id of the document"),
        ["name"] = new(ChangeKind.Procedure, "tên quy trình", "name of the flow"),
        ["description"] = new(ChangeKind.Procedure, "mô tả", "description", ValueForm.Prose),
        ["outcomes"] = new(ChangeKind.Outcome, "kết quả của quy trình", "outcomes of the flow"),
        ["isReadonly"] = new(ChangeKind.Other, "khóa sửa", "locked"),
        ["isSystem"] = new(ChangeKind.Other, "của hệ thống", "of the system"),
        ["usableAsActivity"] = new(ChangeKind.Other, "dùng được như một bước", "usable as a step"),
    };

    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="named">What the office calls a role, unit or letter; null for a code it does not know.</param>
    public static DefinitionDifference Compare(WorkflowDocument before, WorkflowDocument after, Func<ChangeKind, string, Sentence?>? named = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var log = new ChangeLog(named);
        Document(log, before.Source, after.Source);
        var changes = log.InOrder();
        var (old, now) = (new StepShelf(Root(before.Source)), new StepShelf(Root(after.Source)));
        return new DefinitionDifference(changes, DefinitionTotals.Of(before), DefinitionTotals.Of(after))
        {
            Steps = new ComparedSteps(old, now, named).Of(changes),
        };
    }

    private static void Document(ChangeLog log, JsonElement before, JsonElement after)
    {
        var document = new Spot(new Sentence("Tài liệu", "Document"), null, "");
        var walk = new MemberWalk(log, path => Names.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]) ?? new MemberName(ChangeKind.Other, $"“{path}”", $"“{path}”"));
        foreach (var name in MemberWalk.Union(before, after))
        {
            var (was, now) = (MemberWalk.Get(before, name), MemberWalk.Get(after, name));
            if (MemberWalk.Same(was, now))
            {
                continue;
            }

            if (NamesVersion.Contains(name))
            {
                log.Version(name);
            }
            else if (Is(name, "customProperties") && IsObject(was) && IsObject(now))
            {
                Properties(log, walk, was!.Value, now!.Value);
            }
            else if (Is(name, "variables") || Is(name, "inputs") || Is(name, "outputs"))
            {
                walk.Member(document with { Where = new Sentence("", "") }, name, name, was, now);
            }
            else if (!Is(name, "root") || !IsObject(was) || !IsObject(now))
            {
                walk.Member(document, name, name, was, now);
            }
            else
            {
                new StepComparison(log, new StepShelf(was), new StepShelf(now)).Compare();
            }
        }
    }

    private static void Properties(ChangeLog log, MemberWalk walk, JsonElement before, JsonElement after)
    {
        var properties = new Spot(new Sentence("Tài liệu", "Document"), null, "customProperties");
        foreach (var name in MemberWalk.Union(before, after))
        {
            var (was, now) = (MemberWalk.Get(before, name), MemberWalk.Get(after, name));
            if (name != "procedure" || !IsObject(was ?? now) || !IsObject(now ?? was))
            {
                walk.Member(properties, name, name, was, now);
                continue;
            }

            Facts(log, properties.In("procedure"), was ?? Empty, now ?? Empty);
        }
    }

    private static void Facts(ChangeLog log, Spot spot, JsonElement before, JsonElement after)
    {
        var walk = new MemberWalk(log, FactMemberNames.Of);
        foreach (var name in MemberWalk.Union(before, after))
        {
            var where = FactMemberNames.ListOf(name) is null ? new Sentence("Thủ tục", "Procedure") : new Sentence("", "");
            walk.Member(spot with { Where = where }, name, name, MemberWalk.Get(before, name), MemberWalk.Get(after, name));
        }
    }

    private static JsonElement? Root(JsonElement document) => MemberWalk.Get(document, "root") ?? MemberWalk.Get(document, "Root");

    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    private static bool IsObject(JsonElement? value) => value is { ValueKind: JsonValueKind.Object };

    private static bool Is(string name, string member) => name.Equals(member, StringComparison.OrdinalIgnoreCase);
}
