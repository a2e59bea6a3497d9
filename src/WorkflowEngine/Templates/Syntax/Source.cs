namespace WorkflowEngine.Templates.Syntax;

/// <summary>A template's text and where its lines begin.</summary>
internal sealed class Source
{
    private readonly List<int> _lineStarts = [0];

    public Source(string name, string text)
    {
        Name = name;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Name { get; }

    public string Text { get; }

    public (int Line, int Column) PositionOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }
}
