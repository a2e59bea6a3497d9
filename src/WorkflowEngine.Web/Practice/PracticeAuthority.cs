using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>Whoever writes, judges or reviews procedures may practise them.</summary>
internal sealed class PracticeAuthority(IFactsSource facts) : IAuthoriseCommand<BeginPractice>, IAuthoriseCommand<AdvancePractice>
{
    private static readonly Right[] Enough = [Right.Design, Right.Approve, Right.Publish, Right.Reform];

    public ValueTask<Sentence?> RefuseAsync(BeginPractice command, CancellationToken cancel) => RefuseAsync((ICommand)command, cancel);

    public ValueTask<Sentence?> RefuseAsync(AdvancePractice command, CancellationToken cancel) => RefuseAsync((ICommand)command, cancel);

    /// <summary>The office is asked as it stands now in the dossier's own time, which may lie ahead.</summary>
    private async ValueTask<Sentence?> RefuseAsync(ICommand command, CancellationToken cancel)
    {
        var now = await facts.AtAsync(command.At, cancel);
        return Array.Exists(Enough, right => now.Office.MayDoSomewhere(command.Actor, right, now.Today)) ? null : PracticeText.MayNot;
    }
}
