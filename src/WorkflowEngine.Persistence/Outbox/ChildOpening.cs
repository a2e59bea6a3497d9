using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>Begins workflows that others run as children. What keeps one from beginning is told to the parent, whose step stops with it.</summary>
internal sealed class ChildOpening(DossierStore store, LiveCatalogue catalogue, TimeProvider clock)
{
    /// <summary>Children of children beyond this are workflows that call each other without end.</summary>
    public const int MostGenerations = 50;

    public async Task OpenAsync(OutboxMessage message, string definition, CancellationToken cancel)
    {
        if (!catalogue.Current.Definitions.TryGetValue(definition, out var workflow))
        {
            await TellAsync(message, Fault(message, new Sentence(
                $"Không có quy trình nào đã công bố với mã “{definition}”. Công bố quy trình đó hoặc sửa thiết lập của bước, rồi thử lại.",
                $"No workflow with the id “{definition}” is published. Publish it or correct the step's settings, and try again.")), cancel);
            return;
        }

        if (workflow.Facts is not null)
        {
            await TellAsync(message, Fault(message, new Sentence(
                $"“{definition}” là thủ tục hành chính: nó bắt đầu khi có hồ sơ nộp vào một đơn vị; hãy dùng bước chuyển liên thông.",
                $"“{definition}” is an administrative procedure: it begins when a dossier is filed at a unit; use a Refer step.")), cancel);
            return;
        }

        if (await IsTooDeepAsync(message.Dossier, cancel))
        {
            await TellAsync(message, Fault(message, new Sentence(
                $"Các quy trình gọi nhau quá {MostGenerations} lớp: chúng gọi vòng tròn.",
                $"Workflows called each other more than {MostGenerations} deep: they go in a circle.")), cancel);
            return;
        }

        await BeginAsync(message, workflow, cancel);
    }

    private async Task BeginAsync(OutboxMessage message, PublishedVersion workflow, CancellationToken cancel)
    {
        var begin = new Begin(0)
        {
            Input = message.Payload["input"].MapOrEmpty,
            Correlation = message.Payload["correlation"].TextOrNull is { Length: > 0 } correlation ? correlation : null,
            Parent = new ParentWait(message.Dossier, message.Wait),
            Practice = message.Practice,
        };
        var answer = await store.BeginAsync(
            new BeginWorkflow(message.CommandId(), ReferralCarrier.Actor, clock.GetUtcNow(), workflow.Definition, workflow.Version, begin), cancel);
        if (answer.RunsAlready)
        {
            await TellAsync(message, new ReportChild(message.Wait, false) { RunsAlready = true }, cancel);
        }
        else if (answer.Refusal is { } refusal)
        {
            await TellAsync(message, Fault(message, refusal), cancel);
        }
        else if ((ChildPoint)(int)message.Payload["until"].AsNumber() != ChildPoint.Ended)
        {
            var child = answer.Dossier;
            await TellAsync(message, new ReportChild(message.Wait, true) { Child = child.Id, Lifecycle = child.Lifecycle, Output = child.Output }, cancel);
        }
    }

    private static ReportChild Fault(OutboxMessage message, Sentence sentence) => new(message.Wait, false) { Fault = sentence };

    /// <summary>A refusal says that the parent no longer waits; then nothing is owed to it.</summary>
    private Task<DossierAnswer> TellAsync(OutboxMessage message, ReportChild report, CancellationToken cancel) => store.ExecuteAsync(
        new AdvanceDossier(message.CommandId("parent"), ReferralCarrier.Actor, clock.GetUtcNow(), message.Dossier, report), cancel);

    private async Task<bool> IsTooDeepAsync(long dossier, CancellationToken cancel)
    {
        long? at = dossier;
        for (var generation = 0; at is { } id; generation++)
        {
            if (generation == MostGenerations)
            {
                return true;
            }

            at = (await store.FindAsync(id, cancel))?.Parent?.Dossier;
        }

        return false;
    }
}
