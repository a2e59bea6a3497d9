using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Applicants;

/// <summary>
/// What applicants may do: file for themselves, and with a dossier of theirs supply papers, answer a draft, withdraw. Of
/// commands by anybody else it says nothing.
/// </summary>
internal sealed class ApplicantCommands(WorkflowDbContext context, ApplicantReader applicants, Representations represents)
     : IAuthoriseCommand<FileNewDossier>, IAuthoriseCommand<AdvanceDossier>
{
    private static readonly Sentence NotYours = new(
        "Không có hồ sơ này trong các hồ sơ của bạn.",
        "This dossier is not among yours.");

    private static readonly Sentence NotForApplicants = new(
        "Việc này do cán bộ làm, người nộp không làm thay được.",
        "This is done by an official; an applicant cannot do it.");

    private static readonly Sentence NotYourself = new(
        "Hồ sơ phải mang tên người đang đăng nhập, hoặc nói rõ bạn nộp thay ai.",
        "A dossier bears the name of whoever is signed in, or says for whom you file.");

    public async ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel)
    {
        if (Actors.AccountOf(command.Actor) is not { } account)
        {
            return null;
        }

        var filing = command.Filing;
        if (filing.Account != account || filing.TakenBy is not null || await applicants.FindAsync(int.Parse(account, CultureInfo.InvariantCulture), cancel) is not { } person)
        {
            return NotYours;
        }

        var who = filing.Applicant[ActsAs.Member].TextOrNull is null ? filing.Applicant : filing.Applicant[ActsAs.Agent].MapOrEmpty;
        return filing.Assurance != person.FilesWith || (filing.Identified && !person.IsIdentified) || who["identity"].TextOrNull != person.Identity || who["name"].TextOrNull != person.Name
            || (filing.Applicant[ActsAs.Member].TextOrNull == ActsAs.Representative && !await RepresentsAsync(person, filing.Applicant, cancel))
            ? NotYourself
            : null;
    }

    public async ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel)
    {
        if (Actors.AccountOf(command.Actor) is not { } account)
        {
            return null;
        }

        if (command.Stimulus is not (SupplyPapers or AnswerDraft or WithdrawDossier))
        {
            return NotForApplicants;
        }

        var applicant = await applicants.FindAsync(int.Parse(account, CultureInfo.InvariantCulture), cancel);
        if (applicant is null || (command.Stimulus is SupplyPapers { Identified: true } && !applicant.IsIdentified))
        {
            return NotYours;
        }

        var marks = applicants.MarksOf(applicant);
        var (first, last) = (marks[0], marks[^1]);
        return await context.DossierParties.AsNoTracking()
            .AnyAsync(party => party.DossierId == command.Dossier && (party.Party == first || party.Party == last), cancel) ? null : NotYours;
    }

    private async Task<bool> RepresentsAsync(Applicant person, ValueMap organisation, CancellationToken cancel)
    {
        var known = await represents.OfAsync(int.Parse(person.Account, CultureInfo.InvariantCulture), cancel);
        return known.Any(one => one.Number == organisation["identity"].TextOrNull && one.Name == organisation["name"].TextOrNull);
    }
}
