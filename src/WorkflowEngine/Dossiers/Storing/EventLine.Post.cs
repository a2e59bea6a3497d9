using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Post;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static void WritePost(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case ParcelTracked e:
                line.Begin("parcel"u8);
                line.Add(e.Code).Add((int)e.Direction).Add((int)e.Status).Add(e.At).Add(e.By);
                line.Option('f', e.From);
                line.Option('t', e.To);
                line.Option('n', e.Note);
                break;
            case PapersHandedOver e:
                line.Begin("handed"u8);
                line.Add(e.No).Add(e.From).Add(e.To).Add(e.By).Add(e.At).Add(e.Papers);
                break;
            case PapersReceived e:
                line.Begin("took"u8);
                line.Add(e.No).Add(e.By).Add(e.At);
                line.Option('n', e.Missing);
                break;
            case DossierRerouted e:
                line.Begin("reroute"u8);
                line.Add(e.Reason).Add(e.By).Add(e.Code).Add(e.Procedure).Add(e.Unit).Add(e.At);
                break;
        }
    }

    private static DossierEvent? PostEvent(ref LineReader line, string word) => word switch
    {
        "handed" => new PapersHandedOver(line.Int(), line.Text(), line.Text(), line.Text(), line.Moment(), line.Int()),
        "reroute" => new DossierRerouted(line.Text(), line.Text(), line.Text(), line.Text(), line.Text(), line.Moment()),
        _ => null,
    };

    private static ParcelTracked Parcel(ref LineReader line)
    {
        var e = new ParcelTracked(line.Text(), (ParcelDirection)line.Int(), (ParcelStatus)line.Int(), line.Moment(), line.Text());
        while (line.Option() is var option and not '\0')
        {
            e = option switch
            {
                'f' => e with { From = line.Private() },
                't' => e with { To = line.Private() },
                'n' => e with { Note = line.Private() },
                _ => throw Unknown(option),
            };
        }

        return e;
    }

    private static PapersReceived Took(ref LineReader line)
    {
        var e = new PapersReceived(line.Int(), line.Text(), line.Moment());
        while (line.Option() is var option and not '\0')
        {
            e = option == 'n' ? e with { Missing = line.Private() } : throw Unknown(option);
        }

        return e;
    }
}
