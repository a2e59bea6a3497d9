using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static void WriteResult(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case ResultCorrected e:
                line.Begin("corrected"u8);
                line.Add(e.Number).Add(e.Letter).Add(e.By).Add(e.Article).Add(e.At);
                line.Option('r', e.Reason);
                line.Option('f', e.Fixed);
                break;
            case ResultReplaced e:
                line.Begin("replaced"u8);
                line.Add(e.Old).Add(e.Number).Add(e.Letter).Add(e.By).Add(e.Article).Add(e.At);
                line.Option('r', e.Reason);
                line.Option('f', e.Fixed);
                break;
            case ResultRevoked e:
                line.Begin("revoked"u8);
                line.Add(e.Number).Add(e.By).Add(e.Article).Add(e.At);
                line.Option('r', e.Reason);
                break;
            case LetterSigned e:
                line.Begin("signed"u8);
                line.Add(e.Letter).Add(e.Holder).Add(e.Certificate).Add(e.At).Add(e.Cms);
                break;
            case LetterStamped e:
                line.Begin("stamped"u8);
                line.Add(e.Letter).Add(e.Certificate).Add(e.At).Add(e.Token);
                break;
            case LetterDrafted e:
                line.Begin("drafted"u8);
                line.Add(e.Template).Add(e.By).Add(e.Step).Add(e.At).Add(e.Parts);
                line.Option('o', e.Once);
                break;
        }
    }

    private static LetterDrafted Drafted(ref LineReader line)
    {
        var e = new LetterDrafted(line.Text(), line.Text(), line.Text(), line.Moment(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'o' ? e with { Once = line.Flag() } : throw Unknown(option);
        }

        return e;
    }

    private static ResultCorrected Corrected(ref LineReader line)
    {
        var e = new ResultCorrected(line.Text(), line.Int(), line.Text(), line.Text(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'r' => e with { Reason = line.Private() },
                'f' => e with { Fixed = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static ResultReplaced Replaced(ref LineReader line)
    {
        var e = new ResultReplaced(line.Text(), line.Text(), line.Int(), line.Text(), line.Text(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'r' => e with { Reason = line.Private() },
                'f' => e with { Fixed = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static ResultRevoked Revoked(ref LineReader line)
    {
        var e = new ResultRevoked(line.Text(), line.Text(), line.Text(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'r' ? e with { Reason = line.Private() } : throw Unknown(option);
        }

        return e;
    }
}
