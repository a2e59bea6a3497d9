using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Feedback;

/// <summary>What happened to a petition, in words. Who wrote reads the unit, officials the person too.</summary>
internal static class PetitionHistory
{
    public static IReadOnlyList<TimelineEntry> Of(KnownPetition known, FeedbackDesk desk, bool names) =>
    [
        .. known.History.Select(turn => new TimelineEntry(TimelineState.Done, Words(turn.Event, desk))
        {
            Who = turn.Actor.Length > 0 && names ? desk.PersonOf(turn.Actor) : null,
            When = desk.Words.Formats.Moment(turn.At),
        }),
    ];

    private static string Words(PetitionEvent happened, FeedbackDesk desk) => happened switch
    {
        PetitionRefused e => desk.Words.Text[PetitionText.DidRefuse, e.Reason],
        MoreAsked e => desk.Words.Text[PetitionText.DidAsk, e.What],
        MoreGiven e => desk.Words.Text[PetitionText.DidGive, e.Text],
        PetitionAssigned e => desk.Words.Text[PetitionText.DidAssign, desk.PersonOf(e.Person), desk.NameOf(e.Unit)],
        PetitionForwarded e => desk.Words.Text[PetitionText.DidForward, desk.NameOf(e.Unit), e.Reason],
        PetitionAnswered e => desk.Words.Text[PetitionText.DidAnswer, desk.Words.Text[PetitionWords.Of(e.Outcome)]],
        AnswerPublished => desk.Words.Text[PetitionText.DidPublish],
        AnswerJudged e => desk.Words.Text[e.Satisfied ? PetitionText.DidJudgeYes : PetitionText.DidJudgeNo],
        PetitionEscalated e => desk.Words.Text[PetitionText.DidEscalate, desk.NameOf(e.Unit), e.Reason],
        _ => desk.Words.Text[PetitionText.DidFile],
    };
}
