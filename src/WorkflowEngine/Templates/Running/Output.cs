using System.Text;

namespace WorkflowEngine.Templates.Running;

/// <summary>The text written so far, and the text of captures within it.</summary>
internal sealed class Output(Meter meter)
{
    private readonly Stack<(StringBuilder Text, string? Indent)> _outer = new();
    private StringBuilder _text = new();
    private long _bytes;

    /// <summary>The white space that every further line of a value gets; null when the code block is not alone on its line.</summary>
    public string? Indent { get; set; }

    public void Write(string text)
    {
        if (_outer.Count == 0)
        {
            _bytes += Encoding.UTF8.GetByteCount(text);
            meter.CheckOutput(_bytes);
        }

        meter.PayText(text.Length);
        _text.Append(text);
    }

    public void WriteValue(string text)
    {
        if (Indent is null)
        {
            Write(text);
            return;
        }

        var start = 0;
        for (var at = text.IndexOf('\n'); at >= 0 && at < text.Length - 1; at = text.IndexOf('\n', start))
        {
            Write(text[start..(at + 1)]);
            Write(Indent);
            start = at + 1;
        }

        Write(text[start..]);
    }

    public void BeginCapture()
    {
        _outer.Push((_text, Indent));
        _text = new StringBuilder();
        Indent = null;
    }

    public string EndCapture()
    {
        var captured = _text.ToString();
        (_text, Indent) = _outer.Pop();
        return captured;
    }

    public override string ToString() => _text.ToString();
}
