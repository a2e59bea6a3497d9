namespace WorkflowEngine.Rules.Syntax;

/// <summary>Places of a source as lines and columns, both from 1.</summary>
internal sealed class SourceText(string source)
{
    public (int Line, int Column) Position(int at)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < at && i < source.Length; i++)
        {
            if (source[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        return (line, at - start + 1);
    }
}
