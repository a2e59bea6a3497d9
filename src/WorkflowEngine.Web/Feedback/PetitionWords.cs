using WorkflowEngine.Feedback;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>What states, subjects and outcomes of petitions are called.</summary>
internal static class PetitionWords
{
    public static Sentence Of(PetitionStatus status) => status switch
    {
        PetitionStatus.Received => PetitionText.Received,
        PetitionStatus.Assigned => PetitionText.Assigned,
        PetitionStatus.WaitsForMore => PetitionText.Waits,
        PetitionStatus.Answered => PetitionText.Answered,
        PetitionStatus.Published => PetitionText.Published,
        _ => PetitionText.Refused,
    };

    public static TagKind KindOf(PetitionStatus status) => status switch
    {
        PetitionStatus.Received or PetitionStatus.Assigned => TagKind.Go,
        PetitionStatus.WaitsForMore => TagKind.Wait,
        PetitionStatus.Refused => TagKind.Bad,
        _ => TagKind.Ok,
    };

    public static Sentence Of(PetitionSubject subject) => subject switch
    {
        PetitionSubject.Dossier => PetitionText.SubjectDossier,
        PetitionSubject.Step => PetitionText.SubjectStep,
        PetitionSubject.Procedure => PetitionText.SubjectProcedure,
        PetitionSubject.Rule => PetitionText.SubjectRule,
        _ => PetitionText.SubjectOther,
    };

    public static Sentence Of(PetitionOutcome outcome) => outcome switch
    {
        PetitionOutcome.Upheld => PetitionText.Upheld,
        PetitionOutcome.PartlyUpheld => PetitionText.Partly,
        _ => PetitionText.NotUpheld,
    };
}
