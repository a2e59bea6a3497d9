using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Feedback;

/// <summary>Decides what may be done with a petition. Pure: the same petition, act and facts always give the same.</summary>
public static partial class PetitionDecision
{
    public static PetitionDecided Decide(Petition petition, PetitionAct act, PetitionFacts facts)
    {
        var refusal = act is FilePetition file ? WhyNotFiled(petition, file, facts) : WhyNot(petition, act, facts);
        return refusal is not null ? new PetitionDecided(null, refusal) : new PetitionDecided(EventOf(petition, act, facts), null);
    }

    private static PetitionEvent EventOf(Petition petition, PetitionAct act, PetitionFacts facts) => act switch
    {
        FilePetition file => Filed(file, facts),
        RefusePetition refuse => new PetitionRefused(refuse.By, refuse.Ground, refuse.Reason.Trim()),
        AskForMore ask => new MoreAsked(ask.By, ask.What.Trim(), facts.Now),
        GiveMore give => new MoreGiven(give.Text.Trim(), AfterWaiting(petition, facts)),
        AssignPetition assign => new PetitionAssigned(assign.By, assign.Person, assign.Unit),
        ForwardPetition forward => new PetitionForwarded(forward.By, forward.Unit, forward.Reason.Trim()),
        AnswerPetition answer => new PetitionAnswered(
            answer.By, answer.Outcome!.Value, Said(answer.Done), Said(answer.Reason), Said(answer.Article), facts.Now, After(facts, facts.Rules.Publish)),
        PublishAnswer publish => new AnswerPublished(publish.By, publish.Question.Trim(), publish.Answer.Trim(), facts.Now),
        JudgeAnswer judge => new AnswerJudged(judge.Satisfied, Said(judge.Note)),
        EscalatePetition escalate => new PetitionEscalated(Above(petition, facts)!, escalate.Reason.Trim(), After(facts, facts.Rules.Resolve)),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act.GetType().Name, "No rule decides this act."),
    };

    private static PetitionFiled Filed(FilePetition file, PetitionFacts facts) => new(
        file.Code, file.About, file.Unit, file.Title.Trim(), file.Text.Trim(), file.Contact, facts.Now)
    {
        RefuseBy = After(facts, facts.Rules.Refuse),
        AskBy = After(facts, facts.Rules.Ask),
        ResolveBy = After(facts, facts.Rules.Resolve),
        Rules = facts.Rules.Head.Id,
    };

    private static DateTimeOffset After(PetitionFacts facts, FeedbackLimit clock) => facts.Calendar.Add(facts.Now, clock.Limit);

    /// <summary>The working time that was left when more was asked for, from now on.</summary>
    private static DateTimeOffset AfterWaiting(Petition petition, PetitionFacts facts)
    {
        if (petition.AskedAt is not { } asked || asked >= petition.ResolveBy)
        {
            return petition.ResolveBy;
        }

        var left = facts.Calendar.WorkingTimeBetween(asked, petition.ResolveBy);
        return facts.Calendar.Add(facts.Now, TimeLimit.WorkingHours((decimal)left.TotalSeconds / 3600m));
    }

    /// <summary>The unit to which a petition is taken when the one below does not settle it; null at the top.</summary>
    private static string? Above(Petition petition, PetitionFacts facts) =>
        facts.Office.Ancestors(petition.Unit, facts.Today) is [var nearest, ..] ? nearest.Code : null;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Sentence S(string vi, string en) => new(vi, en);
}
