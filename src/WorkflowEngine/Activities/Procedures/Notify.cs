using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>Writes a letter and sends it.</summary>
internal sealed class Notify : ActivityKind
{
    public override string Type => "Procedure.Notify";

    public override void Compile(NodeCompiler node)
    {
        var template = node.Text("template");
        if (string.IsNullOrWhiteSpace(template))
        {
            node.Report("STEP-TEMPLATE", "template", new Sentence(
                "Bước thông báo chưa chọn mẫu thư.", "The notice does not say which template it uses."));
        }

        node.Settings = new NotifySettings(template ?? "", node.Text("to") ?? "applicant", node.Text("by") ?? "mail");
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<NotifySettings>();
        burst.WriteLetter(node, settings.Template, settings.To, settings.By);
        burst.Complete(self);
    }

    internal sealed record NotifySettings(string Template, string To, string By);
}
