using MediatR;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>What a practice dossier begins with.</summary>
/// <param name="Content">The document's text.</param>
public sealed record PracticeStart(string Content)
{
    /// <summary>The first one when it says nothing.</summary>
    public string? Sample { get; init; }

    /// <summary>The first unit that receives the procedure when it says nothing.</summary>
    public string? Unit { get; init; }

    public string? Responsible { get; init; }
}

/// <summary>Begins practice dossiers, opens them, and lets things happen to them.</summary>
public sealed class PracticeDesk(PracticeDocuments documents, DossierPlans dossiers, Samples samples, IMediator mediator)
{
    /// <summary>Begins one. The answer's refusal says what keeps the document from running.</summary>
    public async Task<DossierAnswer> BeginAsync(PracticeStart start, Official official, CancellationToken cancel)
    {
        var (version, unkept) = await documents.KeepAsync(start.Content, cancel);
        if (version is null)
        {
            return DossierAnswer.Refused(unkept!);
        }

        var plan = await dossiers.PlanAsync(start.Content, version, cancel);
        var begin = new BeginPractice(Guid.NewGuid(), official.Code, official.Facts.Now, plan.Definition, version);
        if (plan.Procedure is not { } procedure)
        {
            return await mediator.Send(begin, cancel);
        }

        var cases = await samples.OfAsync(plan, official.Facts, cancel);
        var chosen = cases.FirstOrDefault(one => one.Id == start.Sample) ?? (cases.Count > 0 ? cases[0] : null);
        var places = ReceivingUnits.Of(procedure, official.Office, official.Today);
        var unit = places.Units.FirstOrDefault(one => one.Code == (start.Unit ?? chosen?.Unit)) ?? (start.Unit is null && places.Units.Count > 0 ? places.Units[0] : null);
        Sentence? missing = chosen is null ? PracticeText.NoCase
            : places.Units.Count == 0 ? PracticeText.NobodyReceives
            : unit is null ? PracticeText.NoUnit
            : null;
        if (missing is not null)
        {
            return DossierAnswer.Refused(missing);
        }

        var needsBody = places.Elsewhere.Any(one => one.Code == unit!.Code);
        var body = needsBody ? (places.Bodies.FirstOrDefault(one => one.Code == start.Responsible) ?? places.Bodies[0]).Code : null;
        return await mediator.Send(begin with { Filing = chosen!.ToFiling(unit!.Code, body) }, cancel);
    }

    /// <summary>The dossier in its own time; null when there is none, or it is a real one.</summary>
    public Task<OpenedDossier?> FindAsync(long id, Official official, CancellationToken cancel) => dossiers.FindAsync(id, official, cancel);

    public Task<DossierAnswer> SendAsync(OpenedDossier opened, Guid key, Execution.Stimulus stimulus, DateTimeOffset at, CancellationToken cancel) =>
        mediator.Send(new AdvancePractice(key == Guid.Empty ? Guid.NewGuid() : key, opened.Official.Code, at, opened.Dossier.Id, stimulus), cancel);
}
