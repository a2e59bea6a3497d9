using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static DossierFiled Filed(ref LineReader line)
    {
        var e = new DossierFiled(LineParts.ReadFiling(ref line), line.Private(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'c' => e with { Components = LineParts.ReadComponents(ref line) },
                's' => e with { Secret = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static WorkAssigned Assigned(ref LineReader line)
    {
        var e = new WorkAssigned(line.Int(), line.TextOrNull());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'b' => e with { By = line.Text() },
                'u' => e with { Unit = line.Text() },
                'r' => e with { Reason = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static LetterWritten Letter(ref LineReader line)
    {
        var e = new LetterWritten(line.Int(), line.Text(), line.Text(), line.Text(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                't' => e with { To = line.Text() },
                'l' => e with { Language = line.Text() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static FeePaid Paid(ref LineReader line)
    {
        var e = new FeePaid(line.Int(), line.Amount(), line.Text(), line.Text());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'b' ? e with { By = line.Text() } : throw Unknown(option);
        }

        return e;
    }

    private static FeeWaived Waived(ref LineReader line)
    {
        var e = new FeeWaived(line.Int(), line.Text(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'g' ? e with { Ground = line.Text() } : throw Unknown(option);
        }

        return e;
    }

    private static PartyAnswered Party(ref LineReader line)
    {
        var e = new PartyAnswered(line.Text(), line.Text(), line.Text(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option == 's' ? e with { BySilence = line.Flag() } : throw Unknown(option);
        }

        return e;
    }
}
