using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Applicants;

/// <summary>
/// What applicants may do: file for themselves, and with a dossier of theirs supply papers, answer a draft, withdraw. Of
/// commands by anybody else it says nothing.
/// </summary>
internal sealed class ApplicantCommands(WorkflowDbContext context, ApplicantReader applicants) : IAuthoriseCommand<FileNewDossier>, IAuthoriseCommand<AdvanceDossier>
{
    private const string Prefix = "account:";

    private static readonly Sentence NotYours = new(
        "Không có hồ sơ này trong các hồ sơ của bạn.",
        "This dossier is not among yours.");

    private static readonly Sentence NotForApplicants = new(
        "Việc này do cán bộ làm, người nộp không làm thay được.",
        "This is done by an official; an applicant cannot do it.");

    public ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel) => ValueTask.FromResult(
        AccountOf(command.Actor) is { } account && (command.Filing.Account != account || command.Filing.TakenBy is not null) ? NotYours : null);

    public async ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel)
    {
        if (AccountOf(command.Actor) is not { } account)
        {
            return null;
        }

        if (command.Stimulus is not (SupplyPapers or AnswerDraft or WithdrawDossier))
        {
            return NotForApplicants;
        }

        var applicant = await applicants.FindAsync(int.Parse(account, CultureInfo.InvariantCulture), cancel);
        if (applicant is null)
        {
            return NotYours;
        }

        var marks = applicants.MarksOf(applicant);
        var (first, last) = (marks[0], marks[^1]);
        return await context.DossierParties.AsNoTracking()
            .AnyAsync(party => party.DossierId == command.Dossier && (party.Party == first || party.Party == last), cancel) ? null : NotYours;
    }

    private static string? AccountOf(string actor) =>
        actor.StartsWith(Prefix, StringComparison.Ordinal) ? actor[Prefix.Length..] : null;
}
