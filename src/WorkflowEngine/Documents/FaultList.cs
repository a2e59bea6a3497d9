using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>The faults of one reading, each with the place at which it was found.</summary>
internal sealed class FaultList(int limit)
{
    private readonly List<(Place Place, DocumentFault Fault)> _faults = [];
    private int _untold;

    public void Error(string code, Place place, Sentence sentence) => Add(FaultSeverity.Error, code, place, sentence);

    public void Warning(string code, Place place, Sentence sentence) => Add(FaultSeverity.Warning, code, place, sentence);

    /// <summary>A member is of another shape: says what was expected and what was found.</summary>
    public void Shape(string code, Place place, Sentence expected, JsonElement found)
    {
        var described = Found.Describe(found);
        Error(code, place, new Sentence(
            $"{Name(place, "Tài liệu")} phải là {expected.Vi}, nhưng lại là {described.Vi}.",
            $"{Name(place, "The document")} must be {expected.En}, but is {described.En}."));
    }

    public void Clear()
    {
        _faults.Clear();
        _untold = 0;
    }

    /// <summary>The faults with the lines of the text they stand in.</summary>
    public ImmutableArray<DocumentFault> Told(ReadOnlySpan<byte> utf8)
    {
        if (_faults.Count == 0)
        {
            return [];
        }

        var lines = new LineFinder(_faults.Select(fault => fault.Place));
        lines.Walk(utf8);
        var told = ImmutableArray.CreateBuilder<DocumentFault>(_faults.Count + 1);
        foreach (var (place, fault) in _faults)
        {
            told.Add(fault with { Line = lines.LineOf(place) });
        }

        if (_untold > 0)
        {
            told.Add(new DocumentFault
            {
                Severity = FaultSeverity.Error,
                Code = DocumentFaultCodes.MoreFaults,
                Sentence = new Sentence(
                    $"Còn {_untold} lỗi hoặc cảnh báo nữa không liệt kê; hãy sửa những lỗi trên rồi kiểm tra lại.",
                    $"There are {_untold} more faults that are not listed; mend those above and check again."),
            });
        }

        return told.DrainToImmutable();
    }

    private void Add(FaultSeverity severity, string code, Place place, Sentence sentence)
    {
        if (_faults.Count >= limit)
        {
            _untold++;
            return;
        }

        _faults.Add((place, new DocumentFault
        {
            Severity = severity,
            Code = code,
            StepId = place.StepId,
            Member = place.ToString(),
            Sentence = sentence,
        }));
    }

    private static string Name(Place place, string whole)
    {
        var path = place.ToString();
        return path.Length == 0 ? whole : $"“{path}”";
    }
}
