using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Feedback;

/// <summary>
/// Tells who wrote a petition that it was passed on, refused or answered, or that more is asked of them. The mail names the petition
/// alone: what was written and what was answered stands behind the sign-in or the lookup code.
/// </summary>
public sealed class PetitionLetters(IDbContextFactory<WorkflowDbContext> contexts, Seals seals) : ILetterSource
{
    private const string Template = "notices/phan-anh.vi.txt";

    /// <summary>Whether who wrote is told of it: an official did it, and it leads somewhere.</summary>
    internal static bool IsTold(PetitionEvent happened) => happened is MoreAsked or PetitionRefused or PetitionForwarded or PetitionAnswered;

    public async Task<IReadOnlyList<DueLetter>> DueAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<PetitionRow>().AsNoTracking().Where(row => row.TellNo != null).OrderBy(row => row.Id).Take(most).ToListAsync(cancel);
        return [.. rows.Select(row => new DueLetter("petition/" + row.Code, row.Code) { Row = row })];
    }

    public async Task<WrittenLetter> WriteAsync(DueLetter due, Facts known, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var no = ((PetitionRow)due.Row).TellNo!.Value;
        var petition = (await new PetitionStore(context, seals).FindAsync(due.Code, cancel))!;
        if (petition.Petition.Contact is not { Email: { Length: > 0 } address } contact)
        {
            return WrittenLetter.ToNobody;
        }

        var (letter, why) = LetterPen.Write(Template, ModelOf(petition, contact, no, known), known);
        if (letter is null)
        {
            return new WrittenLetter(null, why);
        }

        var message = new OutboxMessage(-petition.Row.Id, no, MessageKind.Mail, ValueMap.Of(("to", address), ("subject", $"Phản ánh, kiến nghị {petition.Row.Code}")))
        {
            Code = petition.Row.Code,
            Letter = letter,
        };
        return new WrittenLetter(message, null);
    }

    public async Task DoneAsync(DueLetter due, CancellationToken cancel)
    {
        var row = (PetitionRow)due.Row;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<PetitionRow>().Where(untold => untold.Id == row.Id && untold.TellNo == row.TellNo)
            .ExecuteUpdateAsync(set => set.SetProperty(untold => untold.TellNo, (int?)null), cancel);
    }

    private static ValueMap ModelOf(KnownPetition petition, PetitionContact contact, int no, Facts known)
    {
        var happened = petition.History[no - 1].Event;
        var unit = known.Office.FindUnit((happened as PetitionForwarded)?.Unit ?? petition.Row.Unit, known.Today);
        return ValueMap.Of(
            ("petition", ValueMap.Of(("code", petition.Row.Code), ("name", contact.Name), ("resolve_by", petition.Petition.ResolveBy.ToOffset(known.Calendar.Offset).ToString("O")))),
            ("happened", happened.GetType().Name),
            ("unit", ValueMap.Of(("name", unit?.Name.Vi ?? petition.Row.Unit), ("phone", unit?.Phone ?? ""))));
    }
}
