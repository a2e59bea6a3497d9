using System.Globalization;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

internal sealed partial class Arguments
{
    /// <summary>The argument as text; nothing is the empty text.</summary>
    public string Text(Run run, int index) => run.Text(_values[index], NodeOf(index));

    public string? TextOrNull(Run run, int index) => _values[index] is null ? null : Text(run, index);

    public int Int(Run run, int index) => Numbers.ToInt(run, _values[index], NodeOf(index));

    public int? IntOrNull(Run run, int index) => _values[index] is null ? null : Int(run, index);

    public double Double(Run run, int index) => Numbers.ToDouble(run, _values[index], NodeOf(index));

    /// <summary>The argument as an exact number; a text of digits will do. Null for nothing.</summary>
    public decimal? Number(Run run, int index) => _values[index] switch
    {
        null => null,
        string or SafeText when decimal.TryParse(Text(run, index), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var value when Kinds.IsNumber(value) => Numbers.TryDecimal(value) ?? throw TemplateStop.At(NodeOf(index), BuiltinWords.NumberTooLargeForWords()),
        var value => throw TemplateStop.At(NodeOf(index), BuiltinWords.NumberExpected(run.Show(value), Kinds.Of(value))),
    };

    /// <summary>The items of a list; nothing has none.</summary>
    public IReadOnlyList<object?> Items(Run run, int index)
    {
        var value = _values[index];
        var items = value is null ? [] : Lists.TryItems(run, value)
            ?? throw TemplateStop.At(NodeOf(index), BuiltinWords.ListExpected(run.Show(value), Kinds.Of(value)));
        run.Meter.Spend(items.Count / 4);
        return items;
    }

    public Function Function(Run run, int index) => _values[index] as Function
        ?? throw TemplateStop.At(NodeOf(index), BuiltinWords.FunctionExpected(run.Show(_values[index]), Kinds.Of(_values[index])));

    /// <summary>A date, or the date that an ISO 8601 text means; null for nothing.</summary>
    public DateTimeOffset? Date(Run run, int index) => _values[index] switch
    {
        null => null,
        DateTimeOffset date => date,
        string or SafeText when DateText.TryReadIso(Text(run, index), run.Input.Now.Offset, out var date) => date,
        _ => throw TemplateStop.At(NodeOf(index), BuiltinWords.DateExpected(run.Show(_values[index]), Kinds.Of(_values[index]))),
    };

    /// <summary>The culture named, by its code as in <c>vi-VN</c>; the invariant one when none is.</summary>
    public CultureInfo Culture(Run run, int index)
    {
        if (TextOrNull(run, index) is not { } name)
        {
            return CultureInfo.InvariantCulture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw TemplateStop.At(NodeOf(index), BuiltinWords.UnknownCulture(name));
        }
    }
}
