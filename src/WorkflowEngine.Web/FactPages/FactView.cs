using System.Text.Json;
using WorkflowEngine.Procedures;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The facts as the form shows them.</summary>
/// <param name="At">The place that the reader was sent to: entries around it are open.</param>
internal sealed record FactView(JsonElement Facts, FactNotes Notes, FactOffers Offers, FactPath? At)
{
    /// <summary>Only to be read.</summary>
    public bool Locked { get; init; }

    /// <summary>A text in two languages; null when it is none.</summary>
    public static Sentence? WordsOf(JsonElement value)
    {
        var (vi, en) = (FactTyping.Plain(FactPlaces.Of(value, "vi")), FactTyping.Plain(FactPlaces.Of(value, "en")));
        return vi.Length > 0 ? new Sentence(vi, en.Length > 0 ? en : vi) : null;
    }
}

/// <summary>Members that stand together: of the whole, of an object, of an entry.</summary>
internal sealed record FactGroup(FactView View, IReadOnlyList<FactMember> Members, FactPath Path)
{
    public JsonElement Value => FactEditing.Find(View.Facts, Path);

    public IEnumerable<FactControl> Controls => Members.Where(member => FactPlaces.Shows(member, Value)).Select(member => new FactControl(View, member, Path.Member(member.Name)));
}

/// <summary>One member as the form shows it.</summary>
internal sealed record FactControl(FactView View, FactMember Member, FactPath Path)
{
    public JsonElement Value => FactEditing.Find(View.Facts, Path);

    public string Name => FactPlaces.NameOf(Path);

    public string Id => FactPlaces.IdOf(Path);

    public IReadOnlyList<string> Shown => FactTyping.Shown(Member, Value);

    public bool IsWrong => View.Notes.At(Path).Any(finding => finding.IsError);

    /// <summary>What can be chosen, with what is chosen and no known code.</summary>
    public IReadOnlyList<FactOption> Options
    {
        get
        {
            IEnumerable<FactOption> known = Member.Offers is { } offers ? View.Offers.Of(offers) : Member.Options;
            var unknown = Shown.Where(code => known.All(option => option.Code != code)).Select(code => code.Length == 0
                ? new FactOption("", FactText.NotSaid)
                : new FactOption(code, new Sentence(
                    string.Format(null, FactText.Unread.Vi, code), string.Format(null, FactText.Unread.En, code))));
            return [.. known, .. unknown];
        }
    }

    /// <summary>What a rule may be: its constants or what a missing one means, and JavaScript.</summary>
    public IReadOnlyList<FactOption> RuleOptions
    {
        get
        {
            FactOption[] constants = [new("true", FactText.Yes), new("false", FactText.No)];
            IEnumerable<FactOption> some = Member.Missing is { } missing
                ? [new("", missing), .. constants.Where(option => option.Code == Shown[0])]
                : constants;
            return [.. some, new(FactTyping.ByRule, FactText.ByRule)];
        }
    }

    /// <summary>One language of a text; a text that is not parted by language counts as Vietnamese.</summary>
    public FactControl In(string language)
    {
        var plain = Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined);
        return new FactControl(View, Member with { Kind = FactKind.Text }, Path.Member(language)) { Instead = plain && language == "vi" ? FactTyping.Plain(Value) : null };
    }

    /// <summary>What is shown instead of what stands at the path.</summary>
    public string? Instead { get; init; }

    public string Text => Instead ?? (Shown.Count > 0 ? Shown[^1] : "");

    /// <summary>How a limit is read; null for what is none.</summary>
    public Sentence? Reading => Member.Kind == FactKind.Limit && LimitText.TryParse(Text, LimitUnit.Days, out var limit, out _) ? LimitWords.Of(limit!) : null;

    public FactGroup Group => new(View, Member.Inner!.Members, Path);

    public IReadOnlyList<FactEntry> Entries =>
        FactPlaces.CountOf(View.Facts, Path) is var count ? [.. Enumerable.Range(0, count).Select(index => new FactEntry(this, index, count))] : [];
}

/// <summary>What is said at one place of the form.</summary>
internal sealed record FactNotesAt(FactView View, FactPath Path)
{
    public string Id => FactPlaces.IdOf(Path) + "-notes";

    /// <summary>How what stands there is read.</summary>
    public Sentence? Reading { get; init; }

    public IEnumerable<Finding> Findings => View.Notes.At(Path);
}
