namespace WorkflowEngine.Codes;

/// <summary>
/// The shape of a part of a code, one sign per character: <c>A</c> a capital letter, <c>0</c> a digit, <c>[123]</c> one of
/// the signs between the brackets, anything else itself.
/// </summary>
internal sealed class CodeShape
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    private readonly string[] _allowed;

    private CodeShape(string text, string[] allowed)
    {
        Text = text;
        _allowed = allowed;
    }

    public string Text { get; }

    public int Length => _allowed.Length;

    public static CodeShape? Parse(string text)
    {
        var allowed = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                var close = text.IndexOf(']', i);
                if (close <= i + 1)
                {
                    return null;
                }

                allowed.Add(text[(i + 1)..close]);
                i = close;
                continue;
            }

            allowed.Add(text[i] switch { 'A' => Letters, '0' => Digits, var sign => sign.ToString() });
        }

        return allowed.Count == 0 ? null : new CodeShape(text, [.. allowed]);
    }

    /// <summary>How many characters from a place on fit the shape; all of them when it is <see cref="Length"/>.</summary>
    public int Fit(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < _allowed.Length && at < text.Length && _allowed[at].Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    public (string Vi, string En) ExpectedAt(int index) => _allowed[index] switch
    {
        Letters => ("một chữ cái in hoa", "a capital letter"),
        Digits => ("một chữ số", "a digit"),
        { Length: 1 } sign => ($"“{sign}”", $"“{sign}”"),
        var signs => ($"một trong các ký tự {string.Join(", ", signs.ToCharArray())}", $"one of {string.Join(", ", signs.ToCharArray())}"),
    };
}
