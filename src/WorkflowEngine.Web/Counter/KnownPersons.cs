using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>A person as their last dossier has them.</summary>
/// <param name="Code">Code of that dossier.</param>
/// <param name="At">When it came in.</param>
/// <param name="Values">kind, name, identity, phone, email, address.</param>
public sealed record KnownPerson(string Code, DateTimeOffset At, ValueMap Values);

/// <summary>Finds who has filed before, by the identity number on the card in hand; each look is written down.</summary>
public sealed class KnownPersons(WorkflowDbContext context, Seals seals, DossierStore store)
{
    private const int Newest = 5;

    /// <summary>The person as they last filed for themselves; null when they have not, or what they filed is anonymised.</summary>
    public async Task<KnownPerson?> FindAsync(string identity, Official clerk, CancellationToken cancel)
    {
        var mark = seals.IdentityMark(identity);
        var dossiers = await context.DossierParties.AsNoTracking().Where(party => party.Party == mark)
            .OrderByDescending(party => party.DossierId).Select(party => party.DossierId).Take(Newest).ToListAsync(cancel);
        foreach (var id in dossiers)
        {
            if (await store.FindAsync(id, cancel) is { Filing: { } filing } dossier && dossier.Applicant["identity"].TextOrNull == identity)
            {
                context.DossierViews.Add(new DossierViewRow
                {
                    DossierId = id,
                    At = clerk.Facts.Now.ToUniversalTime(),
                    Person = clerk.Code,
                    Unit = clerk.At.Unit.Code,
                    Part = ViewedPart.Masked,
                });
                await context.SaveChangesAsync(cancel);
                return new KnownPerson(filing.Code, filing.At, dossier.Applicant);
            }
        }

        return null;
    }
}
