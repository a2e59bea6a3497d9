namespace WorkflowEngine.Rules.Data;

/// <summary>A text that was put together and not yet copied, so that appending in a loop is not quadratic.</summary>
internal sealed class Rope(object left, object right, int length)
{
    public const int Bytes = 48;

    private object? _left = left;
    private object? _right = right;
    private string? _flat;

    public int Length { get; } = length;

    /// <summary>The text as one string; who calls it has paid for <see cref="IsFlat"/> being false.</summary>
    public string Flatten()
    {
        if (_flat is null)
        {
            _flat = string.Create(Length, this, static (span, rope) => rope.Fill(span));
            _left = null;
            _right = null;
        }

        return _flat;
    }

    public bool IsFlat => _flat is not null;

    /// <summary>Writes from the end, because ropes grow to the right and so the stack stays short.</summary>
    private void Fill(Span<char> span)
    {
        var waiting = new Stack<object>();
        waiting.Push(this);
        var end = span.Length;
        while (waiting.TryPop(out var part))
        {
            if (part is Rope { _flat: null } rope)
            {
                waiting.Push(rope._left!);
                waiting.Push(rope._right!);
                continue;
            }

            var text = part as string ?? ((Rope)part)._flat!;
            end -= text.Length;
            text.CopyTo(span[end..]);
        }
    }
}
