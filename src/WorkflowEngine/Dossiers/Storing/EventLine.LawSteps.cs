using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static void WriteLawStep(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case LetterNumbered e:
                line.Begin("number"u8);
                line.Add(e.Letter).Add(e.Number);
                break;
            case DossierRegistered e:
                line.Begin("book"u8);
                line.Add(e.Book).Add(e.Sequence);
                break;
            case ExtensionAsked e:
                line.Begin("longer"u8);
                line.Add(e.Extension).Add(e.By).Add(e.Amount).Add(e.Reason).Add(e.At);
                break;
            case ExtensionDecided e:
                line.Begin("longed"u8);
                line.Add(e.By).Add(e.Approved ? 1 : 0).Add(e.Note);
                break;
            case VisitRecorded e:
                line.Begin("visit"u8);
                line.Add(e.No).Add(e.By).Add(e.At).Add(e.Place).Add(e.Present).Add(e.Found);
                line.Option('s', e.Step);
                break;
            case LateAnswerGiven e:
                line.Begin("after"u8);
                line.Add(e.Step).Add(e.Unit).Add(e.Answer).Add(e.By).Add(e.Note);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "No line is laid down for this event.");
        }
    }

    private static DossierEvent? LawStep(ref LineReader line, string word) => word switch
    {
        "number" => new LetterNumbered(line.Int(), line.Text()),
        "book" => new DossierRegistered(line.Text(), line.Text()),
        "longer" => new ExtensionAsked(line.Text(), line.Text(), line.Text(), line.Private(), line.Moment()),
        "longed" => new ExtensionDecided(line.Text(), line.Flag(), line.Private()),
        "after" => new LateAnswerGiven(line.Text(), line.Text(), line.Text(), line.Text(), line.Private()),
        _ => null,
    };

    private static VisitRecorded Visited(ref LineReader line)
    {
        var e = new VisitRecorded(line.Int(), line.Text(), line.Moment(), line.Private(), line.Private(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            e = option == 's' ? e with { Step = line.Text() } : throw Unknown(option);
        }

        return e;
    }
}
