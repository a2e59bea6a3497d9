using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Filing;

/// <summary>One field as the form shows it.</summary>
/// <param name="Fact">The field.</param>
/// <param name="Place">Name of its control.</param>
/// <param name="Form">The form that it stands in.</param>
internal sealed record FormField(FieldFact Fact, string Place, FormView Form)
{
    public ImmutableArray<string> Typed => Form.Case.Draft.Typed.GetValueOrDefault(Place, []);

    public string Text => Typed.IsEmpty ? "" : Typed[0];

    public bool Required => Form.Case.Rules.IsRequired(Fact, Form.Case.Answers);

    /// <summary>What was typed is what the account says.</summary>
    public bool FromAccount => Text.Length > 0 && Form.Case.Applicant.Account.Length > 0 && Prefills.Known(Fact, Form.Case.Applicant, Form.Case.Draft.For) == Text;

    /// <summary>Code of the earlier dossier that the answer was copied from; null when it was not, or was changed since.</summary>
    public string? FromEarlier => FromAccount ? null : EarlierAnswers.SourceOf(Form.Case.Draft.Typed, Place);

    /// <summary>Numbers of the answers that another page typed at the same time.</summary>
    public IReadOnlyList<int> Others => OtherAnswers.Of(Form.Case.Draft.Typed, Place);

    /// <summary>Whether other questions or papers hang on the answer.</summary>
    public bool Decides => Form.Deciding.Contains(Fact.Id);

    /// <summary>The rows of a group that the form shows: those with answers, and one to begin with where it must be answered.</summary>
    public IReadOnlyList<int> Rows
    {
        get
        {
            var rows = TypedForm.RowsOf(Form.Case.Draft.Typed.Keys, Place).ToList();
            if (Form.AddTo == Place || rows.Count == 0)
            {
                rows.Add(rows.Count);
            }

            return rows;
        }
    }

    public int MostRows => (int)Math.Min(Fact.Max?.Number ?? TypedForm.MostRows, TypedForm.MostRows);

    public IEnumerable<FormField> In(int row) => Fact.Fields
        .Where(field => Form.Case.Rules.IsVisible(field, Form.Case.Answers))
        .Select(field => new FormField(field, FormPlace.Row(Place, row) + field.Id, Form));

    /// <summary>What the browser may fill in by itself: only what is about the person who types.</summary>
    public string? AutoComplete => Fact.Prefill switch
    {
        Prefill.Name => "name",
        Prefill.BirthDate => "bday",
        Prefill.Phone => "tel",
        Prefill.Email => "email",
        Prefill.Address => "street-address",
        Prefill.Gender => "sex",
        _ => null,
    };
}

/// <summary>One part of the form.</summary>
internal sealed record FormSection(string Id, LocalText? Title, IReadOnlyList<FormField> Fields);

/// <summary>The form of a case as a page shows it.</summary>
internal sealed partial record FormView(FilingCase Case)
{
    /// <summary>The group that gets one more row, which is empty and not kept yet.</summary>
    public string? AddTo { get; init; }

    /// <summary>Ids of fields that a rule of another field or of a paper reads.</summary>
    public IReadOnlySet<string> Deciding { get; } = DecidingIn(Case.Facts);

    /// <summary>The parts with something to ask, in the document's order; fields without a part come first.</summary>
    public IReadOnlyList<FormSection> Sections
    {
        get
        {
            var fields = Case.Asked.Select(one => new FormField(one, FormPlace.Of(one.Id), this)).ToList();
            var known = Case.Facts.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
            IEnumerable<FormSection> all =
            [
                new("", null, [.. fields.Where(one => one.Fact.Section is not { } section || !known.Contains(section))]),
                .. Case.Facts.Sections.Select(section => new FormSection(
                    section.Id, section.Title, [.. fields.Where(one => one.Fact.Section == section.Id)])),
            ];
            return [.. all.Where(section => section.Fields.Count > 0)];
        }
    }

    /// <summary>The marks of what the form shows, by which a later save knows what was touched on this page.</summary>
    public string Base => ShownForm.Write(Case.Asked.Select(one => one.Id), Case.Draft.Typed);

    private static HashSet<string> DecidingIn(ProcedureFacts facts) =>
    [
        .. facts.Fields.SelectMany(field => (IEnumerable<RuleText?>)[field.Required, field.Visible])
            .Concat(facts.Components.Select(component => component.Required))
            .OfType<RuleText>()
            .Where(rule => rule.Constant is null)
            .SelectMany(rule => FieldOfRule().Matches(rule.Source).Select(match => match.Groups[1].Value)),
    ];

    [GeneratedRegex(@"\bfields\??\.([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex FieldOfRule();
}
