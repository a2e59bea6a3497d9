using System.Collections;

namespace WorkflowEngine.Templates.Data;

/// <summary>The integers from one to another, in steps of one up or down.</summary>
internal sealed class RangeList(long first, int step, int count) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Numbers.Fit(first + ((long)step * index));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
