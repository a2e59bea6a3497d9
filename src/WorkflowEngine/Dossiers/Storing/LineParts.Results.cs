using WorkflowEngine.Issuing;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class LineParts
{
    public static void Write(LineWriter line, ResultRevision revision)
    {
        line.Add((int)revision.Change).Add(revision.Number).Add(revision.Letter).Add(revision.By).Add(revision.Article).Add(revision.At).Add(revision.Old);
        line.Option('r', new Personal(revision.Reason));
        line.Option('f', revision.Fixed);
    }

    public static ResultRevision ReadRevision(ref LineReader line)
    {
        var revision = new ResultRevision((ResultChange)line.Int(), line.Text(), line.Int(), line.Text(), line.Text(), line.Moment()) { Old = line.Text() };
        while (line.Option() is var option and not '\0')
        {
            revision = option switch
            {
                'r' => revision with { Reason = line.Private().Text },
                'f' => revision with { Fixed = line.Private().Map },
                _ => throw LineReader.Unknown("an option of a revision", option),
            };
        }

        return revision;
    }

    public static LetterMark ReadMark(ref LineReader line)
    {
        var mark = new LetterMark(line.Int(), line.Text(), line.Text(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            mark = option == 't' ? mark with { Stamped = line.Moment() } : throw LineReader.Unknown("an option of a signature", option);
        }

        return mark;
    }
}
