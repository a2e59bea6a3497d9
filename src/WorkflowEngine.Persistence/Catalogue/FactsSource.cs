using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Codes;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Forecasts;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Vault;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Facts from the catalogue as it stands when they are asked for.</summary>
public sealed class FactsSource(LiveCatalogue catalogue, IDbContextFactory<WorkflowDbContext> contexts, StepDurations durations, SigningFacts? signing = null)
    : IFactsSource
{
    public IReadOnlyList<CodePattern> Codes => Office(catalogue.Current).Codes;

    public ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        var state = catalogue.Current;
        var office = Office(state);
        var calendar = office.CalendarAt(now);
        return ValueTask.FromResult(new Facts
        {
            Now = now,
            Calendar = calendar,
            Laws = office.Laws,
            Payments = office.Payments,
            Office = office.Snapshot,
            Templates = state.Templates.GetValueOrDefault,
            Loads = LoadOf,
            Durations = durations.Find,
            Codes = office.Codes,
            Forms = office.Forms,
            Names = office.NamesOn(calendar.LocalDay(now)),
            Reasons = office.Reasons,
            Digitisation = DigitisationRules.InForce(office.Digitisation, calendar.LocalDay(now)),
            Policies = office.Policies,
            Post = office.Post,
            Intake = IntakeRules.InForce(office.Intake, calendar.LocalDay(now)),
            Signers = signing?.Signers,
            Stamps = signing?.Stamps == true,
            Site = signing?.Site ?? "",
            OnceOnly = BannedPapers.InForce(office.BannedPapers, calendar.LocalDay(now))?.OnceOnly ?? "",
        });
    }

    /// <summary>Asked only for a step that goes to whoever has least; a read beside the turn, for it need not be exact.</summary>
    private int LoadOf(string person)
    {
        using var context = contexts.CreateDbContext();
        return context.WorkItems.Count(item => item.Person == person);
    }

    private static OfficeState Office(CatalogueState state) => state.Office ?? throw new InvalidOperationException(
        "The catalogue has no published office (units, positions, people, calendar, clock laws). Publish its documents first.");
}
