using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Catalogue;

namespace WorkflowEngine.Web.Linked;

/// <summary>One linked procedure of a dossier, in words.</summary>
/// <param name="Name">Name of the procedure.</param>
/// <param name="Where">The unit, and the person who holds it now.</param>
public sealed record LinkedPart(string Name, string Where)
{
    /// <summary>Code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    public string? Code { get; init; }

    public PublicStatus? Status { get; init; }

    /// <summary>When its result is promised; null while its clock stands still.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool IsLate { get; init; }

    /// <summary>On the longest way: what delays it delays the whole.</summary>
    public bool IsCritical { get; init; }

    /// <summary>It is not referred yet.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Its time limit as published, before it is referred.</summary>
    public string? Limit { get; init; }

    /// <summary>Number of its result; null without one.</summary>
    public string? Result { get; init; }

    /// <summary>What it waits for the applicant to do.</summary>
    public IReadOnlyList<OwnAsk> Asks { get; init; } = [];
}

/// <summary>The linked procedures of a dossier.</summary>
public sealed record LinkedView(IReadOnlyList<LinkedPart> Parts, bool Together)
{
    public LinkedPart? Longest => Parts.LastOrDefault(part => part.IsCritical && part.EndedAt is null && part.Due is not null);

    public IEnumerable<LinkedPart> Late => Parts.Where(part => part.IsLate && part.EndedAt is null);

    /// <summary>What the applicant is asked to do for any of them.</summary>
    public IEnumerable<OwnAsk> Asks => Parts.SelectMany(part => part.Asks);

    /// <summary>Nothing is handed over before all is done.</summary>
    public bool HoldsBack => Together && Parts.Any(part => part.EndedAt is null);
}

/// <summary>Shows the children of a dossier at several agencies: each with its clock and result, and which of them decide how long it takes.</summary>
public sealed class LinkedViews(LinkedDossiers linked, CatalogueState catalogue, ProcedureWords words)
{
    /// <summary>Null for a dossier that is linked to no other procedure.</summary>
    public async Task<LinkedView?> OfAsync(Dossier parent, Plan plan, IReadOnlyList<DossierTurn> turns, Facts facts, CancellationToken cancel = default)
    {
        var planned = PlanReferral.Of(plan);
        if (planned.Count == 0)
        {
            return null;
        }

        var children = await linked.OfAsync(parent.Id, turns, cancel);
        var way = LinkedPath.Of([.. children.Select(child => new PathPart(child.ReferredAt, child.Row is { } row ? row.EndedAt ?? row.Due : null))]);
        var parts = children.Select((child, at) => PartOf(child, way.Contains(at), facts)).ToList();
        if (parent.Lifecycle == Lifecycle.Running)
        {
            parts.AddRange(planned.Where(step => children.All(child => child.Procedure != step.Procedure)).Select(Ahead));
        }

        return new LinkedView(parts, planned.Any(step => step.Together));
    }

    private LinkedPart PartOf(LinkedDossier child, bool critical, Facts facts) => new(NameOf(child.Procedure), WhereOf(child, facts))
    {
        Procedure = child.Procedure,
        Code = child.Row?.Code,
        Status = child.Row?.Status,
        Due = child.Row?.Due,
        EndedAt = child.Row?.EndedAt,
        IsLate = child.Row is { Due: { } due } found && (found.EndedAt ?? facts.Now) > due,
        IsCritical = critical,
        Result = child.Result,
        Asks = child.Running is { } running ? OwnAsk.Of(running, NameOf(child.Procedure)) : [],
    };

    private LinkedPart Ahead(PlanReferral step) => new(NameOf(step.Procedure), "")
    {
        Procedure = step.Procedure,
        IsAhead = true,
        Limit = catalogue.FindProcedure(step.Procedure)?.Facts is { } facts ? words.Limit(facts) : null,
    };

    private string NameOf(string procedure) => catalogue.FindProcedure(procedure)?.Facts?.Name.In(words.Text.Language) ?? procedure;

    private string WhereOf(LinkedDossier child, Facts facts)
    {
        var item = child.Running?.Waits.Select(wait => wait.Item).OfType<WorkItem>().FirstOrDefault();
        var code = item?.Unit ?? child.Unit;
        var unit = facts.Office.FindUnit(code, facts.Today) is { } found ? words.Text[found.Name] : code;
        return item?.Person is { } person ? $"{facts.Office.FindPerson(person)?.Name ?? person}, {unit}" : unit;
    }
}
