using System.Text.Json;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.FactPages;

/// <summary>What a form brings, as edits of the facts that it was filled with: only of what was typed otherwise than it was shown.</summary>
internal sealed class TypedFacts
{
    private readonly JsonElement _from;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _sent;
    private readonly FactOffers _offers;
    private readonly List<FactEdit> _edits = [];

    private TypedFacts(JsonElement from, IReadOnlyDictionary<string, IReadOnlyList<string>> sent, FactOffers offers)
    {
        _from = from;
        _sent = sent;
        _offers = offers;
    }

    /// <param name="from">The facts that the form was filled with.</param>
    /// <param name="sent">What came, by the names of the controls; a control that was not on the page changes nothing.</param>
    /// <param name="offers">What the office has to offer.</param>
    /// <returns>The edits, and whether some of them were not typed but follow from what was.</returns>
    public static (IReadOnlyList<FactEdit> Edits, bool Followed) Edits(JsonElement from, IReadOnlyDictionary<string, IReadOnlyList<string>> sent, FactOffers offers)
    {
        var typed = new TypedFacts(from, sent, offers);
        typed.Members(FactShapes.Procedure, FactPath.Whole);
        var asTyped = typed._edits.Count;
        typed.FollowField();
        typed.FollowSections();
        return (typed._edits, typed._edits.Count > asTyped);
    }

    private void Members(FactShape shape, FactPath path)
    {
        foreach (var member in shape.Members)
        {
            var at = path.Member(member.Name);
            switch (member.Kind)
            {
                case FactKind.Object:
                    Members(member.Inner!, at);
                    break;
                case FactKind.List:
                    for (var i = 0; i < FactPlaces.CountOf(_from, at); i++)
                    {
                        Members(member.Inner!, at.Item(i));
                    }

                    break;
                case FactKind.Words or FactKind.LongWords:
                    Words(member, at);
                    break;
                default:
                    Member(member, at);
                    break;
            }
        }
    }

    /// <summary>A text where both languages belong stands under Vietnamese.</summary>
    private void Words(FactMember member, FactPath path)
    {
        var value = FactEditing.Find(_from, path);
        var isPlain = value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined);
        var languages = member with { Kind = member.Kind == FactKind.Words ? FactKind.Words : FactKind.Text };
        foreach (var language in (ReadOnlySpan<string>)["vi", "en"])
        {
            Member(languages, path.Member(language), isPlain && language == "vi" ? value : null);
        }
    }

    private void Member(FactMember member, FactPath path, JsonElement? instead = null)
    {
        if (!_sent.TryGetValue(FactPlaces.NameOf(path), out var typed))
        {
            return;
        }

        typed = [.. typed.Select(FactTyping.Lines)];
        var before = instead ?? FactEditing.Find(_from, path);
        var shown = FactTyping.Shown(member, before);
        var same = member.Kind == FactKind.Choices
            ? shown.ToHashSet().SetEquals(typed.Where(code => code.Length > 0))
            : shown.SequenceEqual(typed) || (member.Kind == FactKind.Rule && shown[0] == typed[0] && typed[0] != FactTyping.ByRule);
        if (same)
        {
            return;
        }

        var value = FactTyping.Read(member, typed, before);
        if (value is { } given)
        {
            _edits.Add(new SetFact(path, given));
        }
        else if (before.ValueKind != JsonValueKind.Undefined)
        {
            _edits.Add(new RemoveFact(instead is null ? path : path.Parent));
        }
    }

    /// <summary>With the code of a known field of administration goes its name, unless a name was typed too.</summary>
    private void FollowField()
    {
        var field = FactPath.Whole.Member("field");
        if (EditOf(field.Member("code")) is { } code
            && _offers.FieldNamed(code.AsText()) is { } name
            && EditOf(field.Member("name").Member("vi")) is null
            && EditOf(field.Member("name").Member("en")) is null)
        {
            _edits.Add(new SetFact(field.Member("name"), ValueMap.Of(("vi", name.Vi), ("en", name.En))));
        }
    }

    /// <summary>Fields go with their part when its id is changed.</summary>
    private void FollowSections()
    {
        var (sections, fields) = (FactPath.Whole.Member("sections"), FactPath.Whole.Member("fields"));
        for (var i = 0; i < FactPlaces.CountOf(_from, sections); i++)
        {
            var id = sections.Item(i).Member("id");
            var before = FactTyping.Plain(FactEditing.Find(_from, id));
            if (EditOf(id) is not { } now || before.Length == 0)
            {
                continue;
            }

            for (var j = 0; j < FactPlaces.CountOf(_from, fields); j++)
            {
                var section = fields.Item(j).Member("section");
                if (FactTyping.Plain(FactEditing.Find(_from, section)) == before && EditOf(section) is null)
                {
                    _edits.Add(new SetFact(section, now));
                }
            }
        }
    }

    private Value? EditOf(FactPath path) => _edits.OfType<SetFact>().FirstOrDefault(edit => edit.Path.Equals(path))?.Value;
}
