using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Procedures;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>
/// Takes what a form sent into what was typed before. Only fields that the form showed are replaced; rows of repeating groups
/// are numbered anew and empty ones dropped.
/// </summary>
internal sealed class TypedForm
{
    /// <summary>A group without a bound of its own has at most so many rows.</summary>
    public const int MostRows = 100;

    private const int LongestText = 10_000;

    private readonly TypedMap.Builder _typed;
    private readonly IReadOnlyDictionary<string, string[]> _sent;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private TypedForm(TypedMap before, IReadOnlyDictionary<string, string[]> sent)
    {
        _typed = before.ToBuilder();
        _sent = sent;
    }

    /// <summary>The answers after this form was taken.</summary>
    public TypedMap Typed { get; private set; } = null!;

    /// <summary>Names that the procedure's form does not have, or has for officials alone; nothing of them is kept.</summary>
    public ImmutableArray<string> Unknown { get; private set; } = [];

    /// <param name="facts">The procedure whose form it is.</param>
    /// <param name="before">What was typed until now.</param>
    /// <param name="sent">Names and values of the form.</param>
    public static TypedForm Take(ProcedureFacts facts, TypedMap before, IReadOnlyDictionary<string, string[]> sent)
    {
        var form = new TypedForm(before, sent);
        var shown = sent.GetValueOrDefault(FormPlace.Shown, []).ToHashSet(StringComparer.Ordinal);
        foreach (var field in facts.ApplicantFields.Where(field => shown.Contains(field.Id)))
        {
            form.Replace(field);
        }

        form.Typed = form._typed.ToImmutable();
        form.Unknown = [.. sent.Keys
            .Where(name => name.StartsWith(FormPlace.Fields, StringComparison.Ordinal) && !form._taken.Contains(name) && !IsKnown(facts.ApplicantFields, name[FormPlace.Fields.Length..]))
            .Select(name => name[FormPlace.Fields.Length..])];
        return form;
    }

    /// <summary>Numbers of the rows of a group in what was typed, in their order.</summary>
    public static IReadOnlyList<int> RowsOf(IEnumerable<string> names, string group) =>
    [
        .. names.Where(name => name.StartsWith(group + "[", StringComparison.Ordinal))
            .Select(name => name[(group.Length + 1)..].Split(']', 2)[0])
            .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1)
            .Where(row => row >= 0)
            .Distinct()
            .Order(),
    ];

    private void Replace(FieldFact field)
    {
        var place = FormPlace.Of(field.Id);
        foreach (var name in _typed.Keys.Where(name => name == place || name.StartsWith(place + "[", StringComparison.Ordinal)).ToList())
        {
            _typed.Remove(name);
        }

        Copy(field, place, place);
    }

    /// <summary>Copies a field from where it was sent to where it belongs. False when there was nothing.</summary>
    private bool Copy(FieldFact field, string from, string to)
    {
        if (field.Type == FieldType.Group)
        {
            return CopyRows(field, from, to);
        }

        _taken.Add(from);
        var values = _sent.GetValueOrDefault(from, [])
            .Where(value => !string.IsNullOrWhiteSpace(value))
            .Select(value => value.Length > LongestText ? value[..LongestText] : value)
            .ToImmutableArray();
        if (values.IsEmpty)
        {
            return false;
        }

        _typed[to] = values;
        return true;
    }

    private bool CopyRows(FieldFact group, string from, string to)
    {
        var most = (int)Math.Min(group.Max?.Number ?? MostRows, MostRows);
        var kept = 0;
        foreach (var row in RowsOf(_sent.Keys, from).Take(most))
        {
            var any = false;
            foreach (var field in group.Fields)
            {
                any |= Copy(field, FormPlace.Row(from, row) + field.Id, FormPlace.Row(to, kept) + field.Id);
            }

            kept += any ? 1 : 0;
        }

        return kept > 0;
    }

    private static bool IsKnown(IEnumerable<FieldFact> fields, string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var id = bracket < 0 ? name : name[..bracket];
        var field = fields.FirstOrDefault(field => field.Id == id);
        if (field is null || bracket < 0)
        {
            return field is not null;
        }

        var inner = name.IndexOf("].", bracket, StringComparison.Ordinal);
        return inner > 0 && field.Type == FieldType.Group && IsKnown(field.Fields, name[(inner + 2)..]);
    }
}
