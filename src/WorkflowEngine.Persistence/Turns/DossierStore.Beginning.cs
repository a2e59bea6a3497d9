using System.Security.Cryptography;
using WorkflowEngine.Codes;
using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// How dossiers begin. The counter of the unit's day stays locked until the dossier with its number is written, so that there
/// is neither a gap nor a number twice.
/// </summary>
public sealed partial class DossierStore
{
    private const int SecretLength = 8;

    /// <summary>Marks codes of practice dossiers, which have a counter of their own.</summary>
    private const string PracticePrefix = "TH-";

    /// <summary>Files a dossier of a procedure. The answer's dossier holds the code and, for the receipt, the secret.</summary>
    public async Task<DossierAnswer> FileAsync(FileNewDossier command, CancellationToken cancel = default)
    {
        var head = TurnHead.Of(command.Id, command.Actor, command.At);
        var facts = await _facts.AtAsync(head.At, cancel);
        var today = facts.Today;
        if (CodePattern.InForce(_facts.Codes, CodeSubject.Dossier, today) is not { } pattern)
        {
            return DossierAnswer.Refused(new Sentence(
                $"Chưa có mẫu mã hồ sơ nào có hiệu lực ngày {today:dd/MM/yyyy}; thêm mẫu mã rồi nộp lại.",
                $"No pattern of dossier codes is in force on {today:dd/MM/yyyy}; add one and file again."));
        }

        if (CodeUnit(facts.Office, command.Filing.Unit, today) is not { } unit)
        {
            return DossierAnswer.Refused(new Sentence(
                $"Đơn vị “{command.Filing.Unit}” và các đơn vị cấp trên chưa có phần mã dùng trong mã hồ sơ.",
                $"Neither the unit “{command.Filing.Unit}” nor a unit above it has a part for dossier codes."));
        }

        var counter = command.Filing.Practice ? PracticePrefix + unit : unit;
        var day = DayNumber.Of(today);
        var secret = LookupSecret.From(RandomNumberGenerator.GetBytes(SecretLength));
        var plan = await _plans.FindAsync(command.Definition, command.Version, cancel);
        facts = await HoldingAsync(facts, plan, command, cancel);
        return await BeginAsync(new BeginRequest(command.Id, counter, day) { BindsFetches = MayHaveFetched(plan, command.Filing) }, head, plan, facts, numbers =>
        {
            // Asked of a new command alone: one that was taken before it was closed gets the answer that it got then.
            if (!command.Filing.Practice && _plans.WhyClosed(command.Definition) is { } closed)
            {
                return (null, closed);
            }

            var code = pattern.Format(unit, today, numbers.Sequence);
            return code.Code is null
                ? (null, code.Fault)
                : (command.Filing with
                {
                    Dossier = numbers.Dossier,
                    Code = (command.Filing.Practice ? PracticePrefix : "") + code.Code,
                    Secret = secret,
                }, null);
        }, cancel);
    }

    /// <summary>Begins a workflow that is no procedure.</summary>
    public async Task<DossierAnswer> BeginAsync(BeginWorkflow command, CancellationToken cancel = default)
    {
        var head = TurnHead.Of(command.Id, command.Actor, command.At);
        var facts = await _facts.AtAsync(head.At, cancel);
        var plan = await _plans.FindAsync(command.Definition, command.Version, cancel);
        return await BeginAsync(
            new BeginRequest(command.Id, null, 0, ClaimOf(plan, command.Begin)), head, plan, facts, numbers => (command.Begin with { Dossier = numbers.Dossier }, null), cancel);
    }

    private async Task<DossierAnswer> BeginAsync(
        BeginRequest request, TurnHead head, Plan plan, Facts facts, Func<DossierNumbers, (Stimulus? Stimulus, Sentence? Refusal)> stimulate, CancellationToken cancel)
    {
        DossierAnswer? answer = null;
        var isNew = await _database.BeginAsync(request, numbers =>
        {
            var (stimulus, refusal) = stimulate(numbers);
            if (stimulus is null)
            {
                answer = DossierAnswer.Refused(refusal!);
                return TurnDecision.Nothing;
            }

            var turn = Engine.Advance(plan, Dossier.None, stimulus, facts with { Numbers = numbers.Letters });
            if (turn.Refusal is not null)
            {
                answer = DossierAnswer.Refused(turn.Refusal) with { Attempt = turn.Attempt };
                return TurnDecision.Nothing;
            }

            if (!turn.Wanted.IsEmpty)
            {
                return TurnDecision.Nothing with { Wanted = turn.Wanted };
            }

            turn = TurnSigning.Of(plan, turn, facts);
            var (key, wrapped) = _seals.NewKey(numbers.Dossier);
            answer = new DossierAnswer(1, turn.Events, turn.Dossier);
            var statements = TurnStatements.Beginning(KnownDossier.None(key), wrapped, turn, head, new BeginningContext(_seals, facts.Calendar));
            if (request.BindsFetches)
            {
                statements = [.. statements, new Statement(VaultSql.BindFetches, Cell.Of(numbers.Dossier), Cell.Of(request.Command))];
            }

            return new TurnDecision(request.Claim is { } claim ? [.. Claiming(claim, numbers.Dossier), .. statements] : statements);
        }, cancel);
        if (isNew)
        {
            return answer!;
        }

        if (await _database.FindBegunAsync(request.Command, cancel) is { } begun)
        {
            return await AnswerAgainAsync(begun, 1, cancel);
        }

        return request.Claim is not null
            ? DossierAnswer.Refused(RunsAlready(plan)) with { RunsAlready = true }
            : throw new InvalidOperationException($"Command {request.Command} was taken and began no dossier.");
    }

    /// <summary>What a workflow holds alone while it runs, by Elsa's strategies: its id, with its correlation id, or that alone.</summary>
    private static Guid? ClaimOf(Plan plan, Begin begin)
    {
        var kind = begin.Practice ? "practice" : "running";
        return plan.Activation switch
        {
            ActivationStrategy.Singleton => CommandIds.Of($"{kind}/workflow/{plan.Definition}"),
            ActivationStrategy.CorrelatedSingleton => CommandIds.Of($"{kind}/correlated/{plan.Definition}/{begin.Correlation}"),
            ActivationStrategy.Correlation => CommandIds.Of($"{kind}/correlation/{begin.Correlation}"),
            _ => null,
        };
    }

    private static IEnumerable<Statement> Claiming(Guid claim, long dossier) =>
    [
        new Statement(TurnSql.FreeClaim, [Cell.Of(claim)]),
        new Statement(TurnSql.InsertFilingCommand, [Cell.Of(claim), Cell.Of(dossier)]),
    ];

    private static Sentence RunsAlready(Plan plan) => plan.Activation == ActivationStrategy.Singleton
        ? new Sentence(
            $"Quy trình “{plan.Name}” đang chạy và mỗi lúc chỉ chạy một phiên; chờ phiên đó kết thúc.",
            $"The workflow “{plan.Name}” is running, and only one runs at a time; wait until it has ended.")
        : new Sentence(
            $"Quy trình “{plan.Name}” đang chạy với cùng mã liên kết; chờ phiên đó kết thúc.",
            $"The workflow “{plan.Name}” is running with the same correlation id; wait until it has ended.");

    /// <summary>The unit's part in codes, or that of the nearest unit above it.</summary>
    private static string? CodeUnit(OfficeSnapshot office, string unit, DateOnly day)
    {
        for (var current = office.FindUnit(unit, day); current is not null; current = current.Parent is { } above ? office.FindUnit(above, day) : null)
        {
            if (current.DossierCode is { } code)
            {
                return code;
            }
        }

        return null;
    }
}
