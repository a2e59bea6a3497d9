using System.Buffers;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>
/// A dossier as bytes, so that a step need not read its history. Personal values go to two side lists, for they change at
/// different times: what the applicant gave, and what the procedure made of it.
/// </summary>
public static class SnapshotJson
{
    /// <param name="dossier">The dossier.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="given">Takes what the applicant gave: person, answers, input, secret.</param>
    /// <param name="made">Takes what came about since: variables, results, opinions.</param>
    public static void Write(Dossier dossier, IBufferWriter<byte> buffer, PersonalValues given, PersonalValues made)
    {
        using var line = new LineWriter(buffer, made);
        line.Begin();
        line.Add(dossier.Id).Add(dossier.Definition).Add(dossier.Version);
        line.Add(dossier.LastActivation).Add(dossier.LastWait).Add(dossier.LastMessage).Add(dossier.LastIncident).Add(dossier.LastLetter);
        WriteGiven(line, dossier, given, made);
        WriteState(line, dossier);
        WriteMade(line, dossier);
        WriteFlow(line, dossier);
        WriteDuties(line, dossier);
        WriteList(line, 'j', dossier.Revisions, LineParts.Write);
        WriteList(line, 'K', dossier.Marks, (lines, mark) => lines.Add(mark.Letter).Add(mark.Holder).Add(mark.Certificate).Add(mark.At).Option('t', mark.Stamped));
        WritePost(line, dossier);
        WriteList(line, 'W', dossier.Drafts, (lines, draft) => lines.Add(draft.Template).Add(draft.By).Add(draft.Step).Add(draft.At).Add(draft.Parts).Option('o', draft.Once));
        line.End();
    }

    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="given">The first side list; an empty one gives a dossier without those values.</param>
    /// <param name="made">The second side list.</param>
    /// <exception cref="System.Text.Json.JsonException">The bytes are not a dossier that was written here.</exception>
    public static Dossier Read(ReadOnlySpan<byte> json, PersonalValues given, PersonalValues made) => Dossier.Restore(json, given, made);

    private static void WriteGiven(LineWriter line, Dossier dossier, PersonalValues given, PersonalValues made)
    {
        line.Personal = given;
        line.Option('A', dossier.Applicant);
        line.Option('D', dossier.Fields);
        line.Option('I', dossier.Input);
        line.Option('k', new Personal(dossier.Secret));
        line.Personal = made;
    }

    private static void WriteState(LineWriter line, Dossier dossier)
    {
        line.Option('c', dossier.Correlation);
        line.Option('t', dossier.Practice);
        line.Option('l', (int)dossier.Lifecycle);
        line.Option('G', dossier.DigitalResult);
        line.Option('o', dossier.Outcome);
        line.Option('S', (int)dossier.Status);
        line.Option('s', dossier.Supplements);
        if (dossier.Parent is { } parent)
        {
            line.Option('p');
            LineParts.Write(line, parent);
        }

        if (dossier.Filing is { } filing)
        {
            line.Option('F');
            LineParts.Write(line, filing);
        }

        if (dossier.Clock is { } clock)
        {
            line.Option('C');
            ClockLedgerJson.Write(line.Json, clock);
        }

        if (!dossier.Components.IsEmpty)
        {
            line.Option('P');
            LineParts.Write(line, dossier.Components);
        }

        if (dossier.Result is { } result)
        {
            line.Option('Z').Begin();
            line.Add(result.Code).Add(result.Number).Add(result.Letter).Add(result.Signer).Add(result.At);
            line.End();
        }

        if (dossier.Registered is { } registered)
        {
            line.Option('B').Begin();
            line.Add(registered.Book).Add(registered.Sequence);
            line.End();
        }
    }

    private static void WriteMade(LineWriter line, Dossier dossier)
    {
        line.Option('n', new Personal(dossier.Name));
        line.Option('V', dossier.Variables);
        line.Option('O', dossier.Output);
        line.Option('R', dossier.Results);
        line.Option('L', new Personal(dossier.LastResult));
        line.Option('q', dossier.Asked);
        line.Option('M', dossier.Notes);
        LineParts.WriteExtras(line, 'E', dossier.Extras);
        line.Option('N', new Personal(dossier.LastNote));
        WriteLawSteps(line, dossier);
    }

    private static void WriteLawSteps(LineWriter line, Dossier dossier)
    {
        if (dossier.Extending is { } asked)
        {
            line.Option('y').Begin();
            line.Add(asked.Extension).Add(asked.By).Add(asked.Amount).Add(asked.Reason).Add(asked.At);
            line.End();
        }

        WriteList(line, 'H', dossier.Opinions, (lines, opinion) =>
            lines.Add(opinion.Step).Add(opinion.Unit).Add(opinion.Answer).Add(opinion.Note).Add(opinion.BySilence ? 1 : 0).Add(opinion.Late ? 1 : 0));
        WriteList(line, 'v', dossier.Visits, (lines, visit) =>
        {
            lines.Add(visit.No).Add(visit.By).Add(visit.At).Add(visit.Place).Add(visit.Present).Add(visit.Found);
            lines.Option('s', visit.Step);
        });
    }

    private static void WriteFlow(LineWriter line, Dossier dossier)
    {
        WriteList(line, 'a', dossier.Activations, WriteActivation);
        WriteList(line, 'w', dossier.Waits, (lines, wait) =>
        {
            lines.Add(wait.Seq).Add(wait.Activation).Add((int)wait.Kind);
            LineParts.WriteOptions(lines, wait.Name, wait.Until, wait.Item, wait.Data, wait.Opened);
        });
        WriteList(line, 'r', dossier.Records, (lines, record) =>
            lines.Add(record.Step).Add(record.Person).Add(record.Unit).Add(record.Outcome).Add(record.Opened).Add(record.Closed).Option('b', record.Bases));
        WriteList(line, 'x', dossier.Incidents, (lines, incident) =>
            lines.Add(incident.No).Add(incident.Activation).Add(incident.Step).Add(incident.Sentence).Add(incident.At));
    }

    private static void WriteDuties(LineWriter line, Dossier dossier)
    {
        WriteList(line, 'd', dossier.Duties, LineParts.Write);
        if (dossier.FlowEnd is { } end)
        {
            line.Option('e').Begin();
            line.Add((int)end.How).Add(end.Outcome);
            line.End();
        }

        if (dossier.Watch is not null || !dossier.Passed.IsEmpty)
        {
            line.Option('h').Begin();
            line.Add(dossier.Passed);
            line.Option('u', dossier.Watch);
            line.End();
        }
    }

    private static void WritePost(LineWriter line, Dossier dossier)
    {
        WriteList(line, 'J', [.. dossier.Parcels.SelectMany(parcel => parcel.Moves, (parcel, move) => (Parcel: parcel, Move: move))], (lines, one) =>
            lines.Add(one.Parcel.Code).Add((int)one.Parcel.Direction).Add((int)one.Move.Status).Add(one.Move.At).Add(one.Move.By)
                .Add(one.Move.From).Add(one.Move.To).Add(one.Move.Note));
        WriteList(line, 'T', dossier.PaperMoves, (lines, move) =>
        {
            lines.Add(move.No).Add(move.From).Add(move.To).Add(move.By).Add(move.At).Add(move.Papers).Add(move.Missing);
            lines.Option('b', move.ReceivedBy);
            lines.Option('a', move.ReceivedAt);
        });
        if (dossier.Rerouted is { } rerouted)
        {
            line.Option('X').Begin();
            line.Add(rerouted.Reason).Add(rerouted.By).Add(rerouted.Code).Add(rerouted.Procedure).Add(rerouted.Unit).Add(rerouted.At);
            line.End();
        }
    }

    private static void WriteActivation(LineWriter line, Activation activation)
    {
        line.Add(activation.Id).Add(activation.Node).Add(activation.Parent);
        line.Option('b', activation.Back);
        line.Option('v', activation.Variables);
        line.Option('s', activation.State);
        if (activation.Flow is { } flow)
        {
            line.Option('f').Begin();
            line.Add(flow.Nodes).Add(flow.Connections).Add([.. flow.Followed.Select(followed => followed ? 1 : 0)]);
            line.End();
        }
    }

    private static void WriteList<T>(LineWriter line, char option, System.Collections.Immutable.ImmutableArray<T> items, Action<LineWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        line.Option(option).Begin();
        foreach (var item in items)
        {
            line.Begin();
            write(line, item);
            line.End();
        }

        line.End();
    }
}
