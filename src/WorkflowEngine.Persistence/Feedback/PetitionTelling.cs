using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Feedback;

/// <summary>
/// Tells who wrote a petition, by mail, that it was passed on, refused or answered, or that more is asked of them. The mail names the
/// petition alone: what was written and what was answered stands behind the sign-in or the lookup code.
/// </summary>
public sealed class PetitionTelling(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, IFactsSource facts, IEnumerable<IMessageCarrier> carriers)
{
    private const string Template = "notices/phan-anh.vi.txt";
    private const int Batch = 50;

    private readonly IMessageCarrier? _mail = carriers.FirstOrDefault(carrier => carrier.Kinds.Contains(MessageKind.Mail));

    /// <summary>Whether who wrote is told of it: an official did it, and it leads somewhere.</summary>
    internal static bool IsTold(PetitionEvent happened) => happened is MoreAsked or PetitionRefused or PetitionForwarded or PetitionAnswered;

    /// <summary>Tells what nobody was told yet; gives of how many petitions it did.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<PetitionRow>().AsNoTracking().Where(row => row.TellNo != null).OrderBy(row => row.Id).Take(Batch).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return 0;
        }

        var known = await facts.AtAsync(now, cancel);
        var store = new PetitionStore(context, seals);
        var told = 0;
        foreach (var row in rows)
        {
            try
            {
                await TellAsync((await store.FindAsync(row.Code, cancel))!, row.TellNo!.Value, known, cancel);
            }
            catch (Exception never) when (Mailbox.IsNone(never))
            {
                // an address that is none stays none; the petition's page says the same
            }
            catch (SmtpFailedRecipientException)
            {
                // this mailbox takes nothing just now; the others need not wait for it
                continue;
            }

            await context.Set<PetitionRow>().Where(untold => untold.Id == row.Id && untold.TellNo == row.TellNo)
                .ExecuteUpdateAsync(set => set.SetProperty(untold => untold.TellNo, (int?)null), cancel);
            told++;
        }

        return told;
    }

    private async Task TellAsync(KnownPetition petition, int no, Facts known, CancellationToken cancel)
    {
        if (_mail is null || petition.Petition.Contact is not { Email: { Length: > 0 } address } contact || known.Templates(Template) is not { } template)
        {
            return;
        }

        var happened = petition.History[no - 1].Event;
        var unit = known.Office.FindUnit((happened as PetitionForwarded)?.Unit ?? petition.Row.Unit, known.Today);
        var model = ValueMap.Of(
            ("petition", ValueMap.Of(("code", petition.Row.Code), ("name", contact.Name), ("resolve_by", petition.Petition.ResolveBy.ToOffset(known.Calendar.Offset).ToString("O")))),
            ("happened", happened.GetType().Name),
            ("unit", ValueMap.Of(("name", unit?.Name.Vi ?? petition.Row.Unit), ("phone", unit?.Phone ?? ""))));
        var body = template.Template.Render(
            new TemplateInput { Model = model, Now = known.Now.ToOffset(known.Calendar.Offset), Strict = true }, TemplateBudget.Default);
        if (body.Succeeded)
        {
            await _mail.CarryAsync(
                new OutboxMessage(-petition.Row.Id, no, MessageKind.Mail, ValueMap.Of(("to", address), ("subject", $"Phản ánh, kiến nghị {petition.Row.Code}")))
                {
                    Code = petition.Row.Code,
                    Letter = new LetterWritten(0, Template, template.Hash, "", body.Text),
                },
                cancel);
        }
    }
}
