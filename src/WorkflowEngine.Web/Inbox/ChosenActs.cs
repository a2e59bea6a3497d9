using MediatR;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Does one thing with each piece of chosen work: each dossier is a turn of its own, so that nothing is half done.</summary>
public sealed class ChosenActs(IMediator mediator, PageWords words)
{
    /// <param name="official">Who does it.</param>
    /// <param name="items">The chosen work.</param>
    /// <param name="command">The id of the command about a piece: the same id twice is one doing.</param>
    /// <param name="ask">What is done with a piece.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<ChosenAnswer>> DoAsync(
        Official official, IReadOnlyList<ChosenItem> items, Func<ChosenItem, Guid> command, Func<ChosenItem, Stimulus> ask, CancellationToken cancel)
    {
        var answers = new List<ChosenAnswer>();
        foreach (var item in items)
        {
            var act = ask(item);
            if (item.Opened is { } opened && act is CompleteWork decision && RefusalBases.Missing(opened.Plan, opened.Dossier, decision, opened.Facts) is { } missing)
            {
                answers.Add(new ChosenAnswer(item, NameOf(opened.Dossier), words.Text[missing]));
                continue;
            }

            var answer = await mediator.Send(
                new AdvanceDossier(command(item), official.Code, words.Now, item.Dossier, act) { Expected = item.Revision }, cancel);
            var done = answer.Refusal is null;
            var known = item.Opened?.Dossier ?? (done ? answer.Dossier : null);
            answers.Add(new ChosenAnswer(
                item,
                NameOf(known),
                done ? null : words.Text[item.Opened is null ? ChosenText.Gone : answer.Refusal!])
            {
                Revision = done ? answer.Revision : null,
            });
        }

        return answers;
    }

    private string NameOf(Dossier? known) =>
        known?.Filing is { } filing ? $"{filing.Code} · {known.Applicant["name"].TextOrNull ?? words.Text[InboxText.NoName]}" : words.Text[ChosenText.Unseen];

    /// <summary>Gives a piece to somebody: whoever holds it hands it over, whoever assigns the unit's work gives what others hold.</summary>
    public static Stimulus Give(ChosenItem item, string by, string to, string reason) => item is { InHand: false, Assigns: true }
        ? new ReassignWork(item.Seq, by, to, reason.Trim())
        : new HandOverWork(item.Seq, by, to, reason.Trim());
}
