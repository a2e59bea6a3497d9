using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Running;

/// <summary>Workflows that others begin: each is an instance of its own.</summary>
internal sealed partial class Run
{
    private void OpenChild(Instance parent, MessageQueued message)
    {
        var asked = message.Payload.Map;
        if (asked["definition"].TextOrNull is not { } definition)
        {
            // a referral to another procedure: there is no office here to which a dossier could be filed
            return;
        }

        var found = published.FirstOrDefault(document => document.Document.DefinitionId == definition)
            ?? published.FirstOrDefault(document => document.IsCalled(definition));
        if (found is null || found.Document.Procedure is not null)
        {
            Advance(parent, new ReportChild(message.Wait, false) { Fault = NotRunHere(definition, found is not null) });
            return;
        }

        var id = _instances.Count + 1;
        var until = (ChildPoint)(int)asked["until"].AsNumber();
        if (until == ChildPoint.Begun)
        {
            Advance(parent, new ReportChild(message.Wait, true) { Child = id, Lifecycle = Lifecycle.Running });
        }

        var child = Open(found, new Begin(id)
        {
            Input = asked["input"].MapOrEmpty,
            Correlation = asked["correlation"].TextOrNull,
            Parent = new ParentWait(parent.Id, message.Wait),
        });
        if (until == ChildPoint.Waiting && child.Dossier.Lifecycle == Lifecycle.Running)
        {
            Advance(parent, ReportOf(message.Wait, child.Dossier));
        }
    }

    /// <summary>The parent may wait no longer; then nothing is owed to it.</summary>
    private void Report(ValueMap report)
    {
        var parent = _instances.Find(instance => instance.Id == (long)report["dossier"].AsNumber())!;
        var child = _instances.Find(instance => instance.Id == (long)report["child"].AsNumber())!;
        Advance(parent, ReportOf((int)report["seq"].AsNumber(), child.Dossier));
    }

    private static ReportChild ReportOf(int seq, Dossier child) => new(seq, child.Lifecycle == Lifecycle.Finished)
    {
        Child = child.Id,
        Lifecycle = child.Lifecycle,
        Output = child.Output,
    };

    private static Sentence NotRunHere(string definition, bool isProcedure) => isProcedure
        ? new Sentence(
            $"“{definition}” là thủ tục hành chính: nó bắt đầu khi có hồ sơ nộp vào một đơn vị; hãy dùng bước chuyển liên thông.",
            $"“{definition}” is an administrative procedure: it begins when a dossier is filed at a unit; use a Refer step.")
        : new Sentence(
            $"Không có quy trình nào đã công bố với mã “{definition}”.",
            $"No workflow with the id “{definition}” is published.");
}
