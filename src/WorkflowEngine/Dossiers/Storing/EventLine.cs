using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>One event as a line.</summary>
internal static partial class EventLine
{
    public static void Write(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case ActivityStarted e:
                line.Begin("start"u8);
                line.Add(e.Id).Add(e.Node).Add(e.Parent);
                line.Option('b', e.Back);
                break;
            case ActivityCompleted e:
                line.Begin("done"u8);
                line.Add(e.Id);
                line.Option('o', e.Outcomes);
                break;
            case ActivityCancelled e:
                line.Begin("cancel"u8);
                line.Add(e.Id);
                break;
            case ActivityRemembered e:
                line.Begin("state"u8);
                line.Add(e.Id).Add(e.State);
                break;
            case FlowAdvanced e:
                line.Begin("flow"u8);
                line.Add(e.Id).Add(e.Nodes).Add(e.Followed).Add(e.Passed);
                break;
            case VariableSet e:
                line.Begin("var"u8);
                line.Add(e.Scope).Add(e.Name).Add(e.Value);
                break;
            case OutputSet e:
                line.Begin("out"u8);
                line.Add(e.Name).Add(e.Value);
                break;
            case ResultKept e:
                line.Begin("result"u8);
                line.Add(e.Node).Add(e.Name).Add(e.Value);
                break;
            case NameSet e:
                line.Begin("name"u8);
                line.Add(e.Name);
                break;
            case CorrelationSet e:
                line.Begin("corr"u8);
                line.Add(e.Correlation);
                break;
            case LineWritten e:
                line.Begin("line"u8);
                line.Add(e.Text);
                break;
            case WaitOpened e:
                line.Begin("wait"u8);
                line.Add(e.Seq).Add(e.Activation).Add((int)e.Kind);
                LineParts.WriteOptions(line, e.Name, e.Until, e.Item, e.Data, e.Opened);
                break;
            case WaitEnded e:
                line.Begin("waited"u8);
                line.Add(e.Seq);
                line.Option('o', e.Outcome);
                line.Option('p', e.Person);
                line.Option('a', e.At);
                line.Option('n', e.Note);
                line.Option('b', e.Bases);
                break;
            case MessageQueued e:
                line.Begin("msg"u8);
                line.Add(e.No).Add((int)e.Kind).Add(e.Payload);
                line.Option('w', e.Wait);
                break;
            default:
                if (!WriteLifecycle(line, happened))
                {
                    WriteProcedure(line, happened);
                }

                break;
        }

        line.End();
    }

    private static bool WriteLifecycle(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case DossierOpened e:
                line.Begin("opened"u8);
                line.Add(e.Dossier).Add(e.Definition).Add(e.Version).Add(e.Input);
                line.Option('c', e.Correlation);
                if (e.Parent is { } parent)
                {
                    line.Option('p');
                    LineParts.Write(line, parent);
                }

                line.Option('t', e.Practice);
                return true;
            case DossierEnded e:
                line.Begin("ended"u8);
                line.Add((int)e.How);
                line.Option('o', e.Outcome);
                return true;
            case IncidentRaised e:
                line.Begin("stuck"u8);
                line.Add(e.No).Add(e.Activation).Add(e.Step).Add(e.Sentence).Add(e.At);
                return true;
            case IncidentResolved e:
                line.Begin("unstuck"u8);
                line.Add(e.No).Add((int)e.Way).Add(e.Reason);
                return true;
            default:
                return false;
        }
    }
}
