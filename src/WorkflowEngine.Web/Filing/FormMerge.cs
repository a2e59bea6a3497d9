using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Procedures;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>
/// What a form sent, put into the draft as it stands now, field by field: what was not touched on the page keeps what another
/// page saved meanwhile; what both changed keeps both until somebody chooses (<see cref="OtherAnswers"/>). What the same page
/// sends later wins over what it sent before, in whatever order the two arrive.
/// </summary>
internal sealed class FormMerge
{
    private const string LastOf = "turn";
    private const string WrittenBy = "by.";

    private readonly TypedMap _now;
    private readonly ShownForm _shown;
    private readonly List<FieldFact> _elsewhere = [];
    private readonly List<FieldFact> _both = [];

    private FormMerge(TypedMap now, ShownForm shown, TypedForm form)
    {
        _now = now;
        _shown = shown;
        Typed = form.Typed;
        Form = form;
    }

    /// <summary>The answers after this form was taken.</summary>
    public TypedMap Typed { get; private set; }

    public TypedForm Form { get; }

    /// <summary>Fields that another page changed since this one was shown, and this one did not.</summary>
    public IReadOnlyList<FieldFact> Elsewhere => _elsewhere;

    /// <summary>Fields that this page and another changed, each otherwise.</summary>
    public IReadOnlyList<FieldFact> Both => _both;

    /// <param name="facts">The procedure whose form it is.</param>
    /// <param name="now">What the draft holds now.</param>
    /// <param name="sent">Names and values of the form.</param>
    public static FormMerge Take(ProcedureFacts facts, TypedMap now, IReadOnlyDictionary<string, string[]> sent)
    {
        var shown = ShownForm.Read(sent);
        var merge = new FormMerge(now, shown, TypedForm.Take(facts, now, sent));
        foreach (var field in facts.ApplicantFields)
        {
            if (shown.Base.TryGetValue(field.Id, out var before))
            {
                merge.Settle(field, before);
            }
        }

        merge.Typed = shown.Page.Length == 0 || merge.IsOld ? merge.Typed : merge.Typed.SetItem(LastOf, merge.Stamp);
        return merge;
    }

    /// <summary>The draft was saved by a program, which has no page.</summary>
    public static TypedMap WithoutPages(TypedMap typed) =>
        typed.RemoveRange(typed.Keys.Where(key => key == LastOf || key.StartsWith(WrittenBy, StringComparison.Ordinal)));

    /// <summary>The same page has already sent something later, which was saved.</summary>
    private bool IsOld => _shown.Page.Length > 0 && IsLater(_now.GetValueOrDefault(LastOf, []));

    private ImmutableArray<string> Stamp => [_shown.Page, _shown.Turn.ToString(CultureInfo.InvariantCulture)];

    private void Settle(FieldFact field, string before)
    {
        var place = FormPlace.Of(field.Id);
        var (here, there) = (FieldState.Of(Typed, place), FieldState.Of(_now, place));
        if (IsOld)
        {
            Typed = FieldState.Put(Typed, place, _now, place);
        }
        else if (here == there)
        {
            return;
        }
        else if (there == before || IsOwn(place))
        {
            Typed = Typed.SetItem(WrittenBy + place, Stamp);
        }
        else
        {
            Keep(field, place, here == before);
        }
    }

    /// <summary>Another page saved the field since this one was shown: that stands, and what was typed here stands beside it.</summary>
    private void Keep(FieldFact field, string place, bool untouched)
    {
        var typed = Typed;
        Typed = FieldState.Put(Typed, place, _now, place);
        if (untouched)
        {
            _elsewhere.Add(field);
            return;
        }

        _both.Add(field);
        Typed = OtherAnswers.Add(Typed, place, typed);
    }

    /// <summary>What stands there is of this very page, which was sent once more.</summary>
    private bool IsOwn(string place) =>
        _shown.Page.Length > 0 && _now.GetValueOrDefault(WrittenBy + place, []) is [var page, ..] by && page == _shown.Page && !IsLater(by);

    private bool IsLater(ImmutableArray<string> stamp) =>
        stamp is [var page, var turn] && page == _shown.Page && int.Parse(turn, CultureInfo.InvariantCulture) > _shown.Turn;
}
