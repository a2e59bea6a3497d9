using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>Everything that a page about one dossier asks: the dossier, its document, its history, and who reads it.</summary>
public sealed record OpenedDossier(Dossier Dossier, Plan Plan, IReadOnlyList<DossierTurn> Turns, Official Official)
{
    /// <summary>What the vault holds of the applicant, where somebody may ask for papers; null where it was not looked up.</summary>
    public WorkflowEngine.Vault.Holdings? Held { get; init; }

    /// <summary>What connected databases were asked for papers of it, in its order.</summary>
    public IReadOnlyList<WorkflowEngine.Persistence.Vault.PaperFetch> Fetches { get; init; } = [];

    public string Code => Dossier.Filing!.Code;

    public WorkflowEngine.Dossiers.Filing Filing => Dossier.Filing!;

    public Facts Facts => Official.Facts;

    public ProcedureFacts? Procedure => Plan.Procedure;

    public ClockLaw? Law => Facts.LawOf(Dossier);

    /// <summary>The clock of the whole dossier now; null before it starts, or where there is no limit.</summary>
    public ClockReading? Clock => Dossier.Clock is { } clock && Law is { } law ? clock.StateAt(Facts.Calendar, law, Facts.Now) : null;

    /// <summary>Open work that the reader may do: what they hold first, then what lies in a pool of their roles.</summary>
    public ImmutableArray<Wait> MyWork =>
    [
        .. Dossier.Waits.Where(wait => wait.Kind == WaitKind.WorkItem && wait.Item?.Person == Official.Code),
        .. Dossier.Waits.Where(wait => wait is { Kind: WaitKind.WorkItem, Item: { Person: null } item } && Official.Office.MayAct(Official.Code, item.Role, item.Unit, Official.Today)),
    ];

    /// <summary>Open duties that the reader may close.</summary>
    public ImmutableArray<Wait> MyDuties =>
    [
        .. Dossier.OpenDuties.Where(wait => wait.Item is { } item
            && (item.Person is { } holder ? holder == Official.Code : Official.Office.MayAct(Official.Code, item.Role, item.Unit, Official.Today))),
    ];

    /// <summary>Codes of the units that have or had the dossier in hand.</summary>
    public ISet<string> Units
    {
        get
        {
            var units = new HashSet<string>(StringComparer.Ordinal) { Filing.Unit };
            units.UnionWith(Dossier.Records.Select(record => record.Unit).OfType<string>());
            units.UnionWith(Dossier.Duties.Select(duty => duty.Unit));
            units.UnionWith(Dossier.Waits.Select(wait => wait.Item?.Unit).OfType<string>());
            return units;
        }
    }

    public string NameOf(string? person) => person is null ? "" : Official.Office.FindPerson(person)?.Name ?? person;
}
