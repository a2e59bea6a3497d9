using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Codes;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Feedback;

/// <summary>A petition with its row and its history.</summary>
public sealed record KnownPetition(PetitionRow Row, Petition Petition, IReadOnlyList<PetitionTurn> History)
{
    /// <summary>Code of the unit that it was sent to, wherever it went afterwards.</summary>
    public string SentTo => History is [{ Event: PetitionFiled filed }, ..] ? filed.Unit : Petition.Unit;
}

/// <summary>One event, when, and by whom; empty for who wrote.</summary>
public sealed record PetitionTurn(PetitionEvent Event, DateTimeOffset At, string Actor);

/// <summary>What came of an act: the petition after it, or why nothing happened.</summary>
public sealed record PetitionAnswer(KnownPetition? Known, Sentence? Refusal)
{
    /// <summary>Of a new petition: opens it, with its code, to somebody without an account.</summary>
    public string? Secret { get; init; }
}

/// <summary>Keeps petitions: each act is decided by <see cref="PetitionDecision"/> on the state that all earlier ones made.</summary>
public sealed class PetitionStore(WorkflowDbContext context, Seals seals)
{
    private const int SecretLength = 8;

    private static readonly Sentence Meanwhile = new(
        "Người khác vừa xử lý phản ánh này. Mở lại trang để xem, rồi làm tiếp.",
        "Somebody else has just dealt with this petition. Open the page again and go on from there.");

    /// <summary>Takes a new one in.</summary>
    /// <param name="account">Account of who wrote; null without one.</param>
    public async Task<PetitionAnswer> FileAsync(FilePetition file, string? account, PetitionFacts facts, CancellationToken cancel = default)
    {
        var code = $"PA-{facts.Today:yyMMdd}-{RandomNumberGenerator.GetString("23456789ABCDEFGHJKMNPQRSTUVWXYZ", 6)}";
        var decided = PetitionDecision.Decide(Petition.None, file with { Code = code }, facts);
        if (decided.Event is not { } filed)
        {
            return new PetitionAnswer(null, decided.Refusal);
        }

        var secret = LookupSecret.From(RandomNumberGenerator.GetBytes(SecretLength));
        var petition = Petition.None.Apply(filed);
        var row = new PetitionRow
        {
            Code = code,
            Secret = seals.SecretMark(code, secret),
            Party = account is null ? [] : seals.AccountMark(account),
            At = facts.Now,
            About = file.About.Kind,
            Dossier = file.About.Dossier,
            Procedure = file.About.Procedure,
            Revision = 1,
            Seen = 1,
        };
        Show(row, petition);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        context.Add(row);
        await context.SaveChangesAsync(cancel);
        context.Add(Event(row, filed, facts.Now, ""));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        context.ChangeTracker.Clear();
        return new PetitionAnswer(new KnownPetition(row, petition, [new PetitionTurn(filed, facts.Now, "")]), null) { Secret = secret };
    }

    /// <summary>Does something to a petition.</summary>
    /// <param name="actor">Code of the official; empty for who wrote.</param>
    public async Task<PetitionAnswer> DoAsync(long id, PetitionAct act, string actor, PetitionFacts facts, CancellationToken cancel = default)
    {
        if (await FindAsync(row => row.Id == id, cancel) is not { } known)
        {
            return new PetitionAnswer(null, new Sentence("Không có phản ánh này.", "There is no such petition."));
        }

        var decided = PetitionDecision.Decide(known.Petition, act, facts);
        if (decided.Event is not { } happened)
        {
            return new PetitionAnswer(known, decided.Refusal);
        }

        var after = known.Petition.Apply(happened);
        var row = known.Row;
        context.Attach(row);
        row.Revision++;
        row.Seen = actor.Length == 0 ? row.Revision : row.Seen;
        row.TellNo = PetitionLetters.IsTold(happened) && after.Contact?.Email is not null ? row.Revision : row.TellNo;
        Show(row, after);
        context.Add(Event(row, happened, facts.Now, actor));
        if (happened is AnswerPublished published)
        {
            context.Add(new PublishedAnswerRow
            {
                PetitionId = row.Id,
                At = facts.Now,
                Unit = row.Unit,
                Procedure = row.Procedure,
                Outcome = after.Answer!.Outcome,
                Question = published.Question,
                Answer = published.Answer,
            });
        }
        else if (happened is PetitionEscalated)
        {
            context.RemoveRange(await context.Set<PublishedAnswerRow>().Where(answer => answer.PetitionId == row.Id).ToListAsync(cancel));
        }

        try
        {
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException raced) when (raced is DbUpdateConcurrencyException || raced.IsTaken())
        {
            context.ChangeTracker.Clear();
            return new PetitionAnswer(known, Meanwhile);
        }

        context.ChangeTracker.Clear();
        return new PetitionAnswer(new KnownPetition(row, after, [.. known.History, new PetitionTurn(happened, facts.Now, actor)]), null);
    }

    /// <summary>By its code, for officials, who ask the office whether they may.</summary>
    public Task<KnownPetition?> FindAsync(string code, CancellationToken cancel = default)
    {
        var known = Written(code);
        return FindAsync(row => row.Code == known, cancel);
    }

    /// <summary>By its code, of the account; null when it is somebody else's.</summary>
    public Task<KnownPetition?> FindAsync(string code, string account, CancellationToken cancel = default)
    {
        var (known, party) = (Written(code), seals.AccountMark(account));
        return FindAsync(row => row.Code == known && row.Party == party, cancel);
    }

    /// <summary>A code as it is kept; addresses have it in small letters.</summary>
    private static string Written(string code) => code.Trim().ToUpperInvariant();

    /// <summary>By its code and secret, of somebody without an account.</summary>
    public Task<KnownPetition?> OpenAsync(string code, string secret, CancellationToken cancel = default)
    {
        var mark = seals.SecretMark(code, secret);
        return FindAsync(row => row.Code == code && row.Secret == mark, cancel);
    }

    /// <summary>Those of an account, the latest first.</summary>
    public IQueryable<PetitionRow> Mine(string account)
    {
        var party = seals.AccountMark(account);
        return context.Set<PetitionRow>().AsNoTracking().Where(row => row.Party == party).OrderByDescending(row => row.Id);
    }

    /// <summary>All of them, for desks and figures.</summary>
    public IQueryable<PetitionRow> All => context.Set<PetitionRow>().AsNoTracking();

    /// <summary>What was published, the latest first.</summary>
    public IQueryable<PublishedAnswerRow> Published => context.Set<PublishedAnswerRow>().AsNoTracking().OrderByDescending(row => row.At).ThenBy(row => row.PetitionId);

    /// <summary>Its person has read it as it stands.</summary>
    public Task SeenAsync(PetitionRow row, CancellationToken cancel = default) => row.Seen >= row.Revision
        ? Task.CompletedTask
        : context.Set<PetitionRow>().Where(known => known.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Seen, row.Revision), cancel);

    /// <summary>The title that who wrote gave, for a list; the events hold it encrypted.</summary>
    public async Task<IReadOnlyDictionary<long, string>> TitlesAsync(IReadOnlyCollection<long> petitions, CancellationToken cancel = default)
    {
        var rows = await context.Set<PetitionEventRow>().AsNoTracking().Where(row => petitions.Contains(row.PetitionId) && row.No == 1).ToListAsync(cancel);
        return rows.ToDictionary(row => row.PetitionId, row => ((PetitionFiled)Read(row)).Title);
    }

    private async Task<KnownPetition?> FindAsync(System.Linq.Expressions.Expression<Func<PetitionRow, bool>> which, CancellationToken cancel)
    {
        if (await context.Set<PetitionRow>().AsNoTracking().Where(which).SingleOrDefaultAsync(cancel) is not { } row)
        {
            return null;
        }

        var rows = await context.Set<PetitionEventRow>().AsNoTracking().Where(known => known.PetitionId == row.Id).OrderBy(known => known.No).ToListAsync(cancel);
        List<PetitionTurn> history = [.. rows.Select(known => new PetitionTurn(Read(known), known.At, known.Actor))];
        return new KnownPetition(row, Petition.Of(history.Select(turn => turn.Event)), history);
    }

    private static void Show(PetitionRow row, Petition petition)
    {
        row.Status = petition.Status;
        row.Unit = petition.Unit;
        row.Person = petition.Person;
        row.Due = petition.Due;
        row.ResolveBy = petition.ResolveBy;
        row.AnsweredAt = petition.AnsweredAt;
        row.Outcome = petition.Answer?.Outcome;
        row.Satisfied = petition.Satisfied;
        row.Escalated = petition.IsEscalated;
    }

    private PetitionEventRow Event(PetitionRow row, PetitionEvent happened, DateTimeOffset at, string actor) => new()
    {
        PetitionId = row.Id,
        No = row.Revision,
        At = at,
        Actor = actor,
        Body = seals.SealRow(Place(row.Id, row.Revision), JsonSerializer.SerializeToUtf8Bytes(happened)),
    };

    private PetitionEvent Read(PetitionEventRow row) =>
        JsonSerializer.Deserialize<PetitionEvent>(seals.OpenRow(Place(row.PetitionId, row.No), row.Body))!;

    private static string Place(long petition, int no) => $"petition:{petition}:{no}";
}
