using MediatR;
using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Records why versions were published with warnings.</summary>
internal sealed class WarningReasons(Editors editors) : IRequestHandler<ExplainWarnings, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(ExplainWarnings request, CancellationToken cancellationToken)
    {
        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (turn.Versions.FirstOrDefault(version => version.Number == request.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        var open = await PublishedWarnings.Rows(turn.Context, request.Definition, request.Number)
            .Where(row => row.Reason == null).OrderBy(row => row.No).ToListAsync(cancellationToken);
        var meant = open.Where(row => request.Warnings.IsEmpty || request.Warnings.Contains(row.No)).ToList();
        if (meant.Count == 0)
        {
            return EditingAnswer.Done(await turn.ReadAsync(now.Number, cancellationToken)) with { AlreadyDone = true };
        }

        foreach (var row in meant)
        {
            row.Reason = request.Reason.Trim();
            row.ExplainedBy = request.Actor;
            row.ExplainedAt = turn.Now;
        }

        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = now.Number,
                Revision = now.Revision,
                Kind = DefinitionActKind.WarningsExplained,
                Person = request.Actor,
                Note = request.Reason.Trim(),
            },
            cancellationToken);
        return await turn.DoneAsync(now.Number, cancellationToken);
    }
}
