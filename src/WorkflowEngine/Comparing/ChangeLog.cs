using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Gathers changes and puts them into words.</summary>
internal sealed class ChangeLog(Func<ChangeKind, string, Sentence?>? named)
{
    /// <summary>A text that is shorter is shown whole before and after.</summary>
    private const int Short = 40;

    private readonly List<DocumentChange> _changes = [];
    private readonly List<string> _moved = [];
    private readonly List<string> _named = [];

    public void Add(DocumentChange change) => _changes.Add(change);

    /// <summary>A member with one value before and another after; either may be missing.</summary>
    public void Member(MemberName name, Spot spot, JsonElement? before, JsonElement? after)
    {
        var (was, now) = (Words(name, before), Words(name, after));
        if (before is { } one && after is { } two && ValueWords.IsLocal(one) && ValueWords.IsLocal(two) && was!.Vi == now!.Vi)
        {
            name = name with { Label = new Sentence(name.Label.Vi + " (tiếng Anh)", name.Label.En + " (in English)") };
            (was, now) = (new Sentence(was.En, was.En), new Sentence(now.En, now.En));
        }

        if (was == now || (was?.Vi == now?.Vi && was is not null))
        {
            (was, now) = (Raw(before), Raw(after));
        }

        var kind = name.Kind is ChangeKind.Other or ChangeKind.Instructions && (ValueWords.IsScript(before) || ValueWords.IsScript(after)) ? ChangeKind.Rule : name.Kind;
        Add(new DocumentChange(kind, new Sentence($"{spot.Where.Vi}, {name.Label.Vi}", $"{spot.Where.En}, {name.Label.En}"))
        {
            Step = spot.Step,
            Member = spot.Member,
            Before = was,
            After = now,
            Pieces = PiecesOf(name.Form, was, now),
        });
    }

    /// <summary>Something stands elsewhere on the drawing or in the file.</summary>
    public void Layout(string what) => _moved.Add(what);

    /// <summary>A member that names the version.</summary>
    public void Version(string member) => _named.Add(member);

    public ImmutableArray<DocumentChange> InOrder()
    {
        var all = _changes.OrderBy(change => change.Kind).ToList();
        if (_moved.Count > 0)
        {
            var steps = string.Join(", ", _moved.Distinct().Select(label => $"“{label}”"));
            all.Add(new DocumentChange(ChangeKind.Layout, new Sentence("Vị trí trên sơ đồ", "Places on the drawing"))
            {
                After = new Sentence(steps, steps),
            });
        }

        if (_named.Count > 0)
        {
            var members = string.Join(", ", _named.Distinct());
            all.Add(new DocumentChange(ChangeKind.Version, new Sentence("Số, ngày và dấu của bản", "Number, day and flags of the version"))
            {
                After = new Sentence(members, members),
            });
        }

        return [.. all];
    }

    private Sentence? Words(MemberName name, JsonElement? value) =>
        (value is { ValueKind: JsonValueKind.String } code && name.Form == ValueForm.Plain ? named?.Invoke(name.Kind, code.GetString()!) : null)
        ?? ValueWords.Of(value, name.Form);

    private static ImmutableArray<WordPiece> PiecesOf(ValueForm form, Sentence? before, Sentence? after) =>
        before is { } was && after is { } now
        && (form is ValueForm.Prose or ValueForm.Rule || was.Vi.Length > Short || now.Vi.Length > Short)
        && (was.Vi.Length > Short || now.Vi.Length > Short)
            ? WordDifference.Of(was.Vi, now.Vi)
            : [];

    private static Sentence? Raw(JsonElement? value) =>
        value is { ValueKind: not JsonValueKind.Undefined } there ? new Sentence(ValueWords.Raw(there), ValueWords.Raw(there)) : null;
}

/// <summary>Where a change is: in words, and for a program.</summary>
internal readonly record struct Spot(Sentence Where, string? Step, string Member)
{
    public Spot In(string member) => this with { Member = Member.Length == 0 ? member : $"{Member}.{member}" };
}
