using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

internal static partial class EventLine
{
    private static void WriteProcedure(LineWriter line, DossierEvent happened)
    {
        switch (happened)
        {
            case DossierFiled e:
                line.Begin("filed"u8);
                LineParts.Write(line, e.Filing);
                line.Add(e.Applicant).Add(e.Fields);
                if (!e.Components.IsEmpty)
                {
                    line.Option('c');
                    LineParts.Write(line, e.Components);
                }

                line.Option('s', e.Secret);
                break;
            case StatusChanged e:
                line.Begin("status"u8);
                line.Add((int)e.Status);
                break;
            case ClockBegun e:
                line.Begin("clock"u8);
                line.Add(e.Limit.ToString());
                ClockLine.Write(line, e.Entry);
                break;
            case ClockChanged e:
                line.Begin("tick"u8);
                ClockLine.Write(line, e.Entry);
                break;
            case FieldsWritten e:
                line.Begin("fields"u8);
                line.Add(e.Fields);
                break;
            case ComponentsProvided e:
                line.Begin("papers"u8);
                LineParts.Write(line, e.Components);
                break;
            case WorkAssigned e:
                line.Begin("give"u8);
                line.Add(e.Seq).Add(e.Person);
                line.Option('b', e.By);
                line.Option('u', e.Unit);
                line.Option('r', e.Reason);
                break;
            case LetterWritten e:
                line.Begin("letter"u8);
                line.Add(e.No).Add(e.Template).Add(e.Hash).Add(e.Step).Add(e.Body);
                if (e.To != "applicant")
                {
                    line.Option('t', e.To);
                }

                if (e.Language != "vi")
                {
                    line.Option('l', e.Language);
                }

                break;
            case SupplementAsked e:
                line.Begin("ask"u8);
                line.Add(e.No).Add(e.Components).Add(e.Defects);
                LineParts.WriteExtras(line, 'x', e.Extra);
                LineParts.WriteExtras(line, 'c', e.Cited);
                break;
            case FeeAsked e:
                line.Begin("fee"u8);
                line.Add(e.Seq).Add(e.Amount);
                break;
            case FeePaid e:
                line.Begin("paid"u8);
                line.Add(e.Seq).Add(e.Amount).Add(e.Method).Add(e.Reference);
                line.Option('b', e.By);
                break;
            case FeeWaived e:
                line.Begin("waived"u8);
                line.Add(e.Seq).Add(e.By).Add(e.Reason);
                line.Option('g', e.Ground);
                break;
            case PartyAnswered e:
                line.Begin("party"u8);
                line.Add(e.Step).Add(e.Unit).Add(e.Answer).Add(e.Note);
                line.Option('s', e.BySilence);
                break;
            case ResultIssued e:
                line.Begin("issued"u8);
                line.Add(e.Code).Add(e.Number).Add(e.Letter).Add(e.Signer).Add(e.At);
                break;
            case ResultDigitised e:
                line.Begin("digital"u8);
                line.Add(e.File).Add(e.Excuse).Add(e.By);
                break;
            case ChildReferred e:
                line.Begin("refer"u8);
                line.Add(e.Seq).Add(e.Procedure).Add(e.Unit);
                break;
            case LetterNumbered or DossierRegistered or ExtensionAsked or ExtensionDecided or VisitRecorded or LateAnswerGiven:
                WriteLawStep(line, happened);
                break;
            case DossierStopped e:
                line.Begin("stop"u8);
                line.Add(e.Kind).Add(e.Reason);
                break;
            case ResultCorrected or ResultReplaced or ResultRevoked or LetterSigned or LetterStamped or LetterDrafted:
                WriteResult(line, happened);
                break;
            case DutyClosed or FlowEnded or WatchSet or WatchPassed:
                WriteDuty(line, happened);
                break;
            case ParcelTracked or PapersHandedOver or PapersReceived or DossierRerouted:
                WritePost(line, happened);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "No line is laid down for this event.");
        }
    }
}
