using System.Buffers;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Turns;

internal sealed partial class TurnStatements
{
    /// <summary>The first turn of a dossier, with the rows that only it writes.</summary>
    public static IReadOnlyList<Statement> Beginning(KnownDossier none, byte[] wrapped, Advanced turn, TurnHead head, BeginningContext context)
    {
        var statements = new TurnStatements(none, turn, head);
        statements.AddHistory(turn.Events);
        statements.Add(TurnSql.InsertFilingCommand, Cell.Of(head.Command), Cell.Of(turn.Dossier.Id));
        statements.Insert(context);
        statements.Add(TurnSql.InsertKey, Cell.Of(turn.Dossier.Id), Cell.Of(wrapped));
        statements.AddParties(context.Seals);
        if (context.Calendar is { } calendar && IntakeStatements.Of(turn.Dossier, calendar.LocalDay(head.At)) is { } intake)
        {
            statements._statements.Add(intake);
        }

        statements._statements.AddRange(PostStatements.Of(turn));
        if (turn.Dossier is { Practice: false, Filing.Portal: { } number })
        {
            statements.Add(TurnSql.InsertPortalDossier, Cell.Of(turn.Dossier.Id), Cell.Of(head.At), Cell.Of(number));
        }

        statements.AddWorld(turn.Events);
        return statements._statements;
    }

    private void Insert(BeginningContext context)
    {
        var filing = _after.Filing;
        ReadOnlyMemory<byte>? snapshot = null;
        if (!HasEnded)
        {
            var (given, made) = (new PersonalValues(), new PersonalValues());
            var buffer = new ArrayBufferWriter<byte>(1024);
            SnapshotJson.Write(_after, buffer, given, made);
            snapshot = buffer.WrittenMemory;
            Add(
                TurnSql.InsertPersonal,
                Cell.Of(Id),
                Cell.Of(given.Count == 0 ? null : Seal(given, SealedPlace.Given)),
                Cell.Of(made.Count == 0 ? null : Seal(made, SealedPlace.Made)));
        }

        var secret = filing is not null && _after.Secret is { } text ? context.Seals.SecretMark(filing.Code, text) : null;
        Add(
            TurnSql.InsertDossier,
            Cell.Of(Id), Cell.Of(_head.At), Cell.Of(filing?.Code), Cell.Of(filing?.Procedure ?? _after.Definition),
            Cell.Of(filing?.Unit ?? ""), Cell.Of(filing?.Channel ?? ""), Cell.Of(_after.Definition), Cell.Of(_after.Version),
            Cell.Of(_after.Practice), Cell.Of(secret),
            Cell.Of(Revision), Cell.OfShort((int)_after.Status), Cell.OfShort((int)_after.Lifecycle), Cell.OfShort(_after.Incidents.Length),
            Cell.Of(Due(context.Calendar)), Cell.Of(HasEnded ? _head.At : null), Cell.Of(_hash), Cell.OfUtf8(snapshot));
    }

    private void AddParties(Seals seals)
    {
        if (_after.Practice)
        {
            return;
        }

        if (_after.Filing?.Account is { Length: > 0 } account)
        {
            Add(TurnSql.InsertParty, Cell.Of(seals.AccountMark(account)), Cell.Of(Id));
        }

        if (_after.Applicant["identity"].TextOrNull is { Length: > 0 } identity)
        {
            Add(TurnSql.InsertParty, Cell.Of(seals.IdentityMark(identity)), Cell.Of(Id));
        }

        foreach (var mark in seals.NameMarks(_after.Applicant["name"].TextOrNull ?? ""))
        {
            Add(TurnSql.InsertParty, Cell.Of(mark), Cell.Of(Id));
        }
    }
}

/// <summary>What the first turn needs besides.</summary>
internal sealed record BeginningContext(Seals Seals, WorkingCalendar? Calendar);
