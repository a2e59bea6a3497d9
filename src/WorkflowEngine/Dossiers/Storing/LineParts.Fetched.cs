namespace WorkflowEngine.Dossiers.Storing;

internal static partial class LineParts
{
    private static void WriteFetched(LineWriter line, FetchedPaper? fetched)
    {
        if (fetched is null)
        {
            return;
        }

        line.Option('d').Begin();
        line.Add(fetched.Connector).Add(fetched.At).Add(fetched.Content);
        line.Option('u', fetched.ValidUntil);
        line.End();
    }

    private static FetchedPaper ReadFetched(ref LineReader line)
    {
        line.Enter();
        var fetched = new FetchedPaper(line.Text(), line.Moment(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            fetched = option switch
            {
                'u' => fetched with { ValidUntil = line.Moment() },
                _ => throw LineReader.Unknown("an option of a fetched paper", option),
            };
        }

        return fetched;
    }
}
