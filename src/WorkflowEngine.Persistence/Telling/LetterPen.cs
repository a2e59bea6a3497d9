using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Telling;

/// <summary>Writes a letter that goes out outside the turns of a dossier.</summary>
internal static class LetterPen
{
    /// <summary>The letter; otherwise why it cannot be written. One that would leave a name unresolved is not written.</summary>
    public static (LetterWritten? Letter, Sentence? Why) Write(string name, ValueMap model, Facts known)
    {
        if (known.Templates(name) is not { } template)
        {
            return (null, UntoldText.NoTemplate(name));
        }

        var body = template.Template.Render(
            new TemplateInput { Model = model, Now = known.Now.ToOffset(known.Calendar.Offset), Strict = true }, TemplateBudget.Default);
        return body.Succeeded
            ? (new LetterWritten(0, name, template.Hash, "", body.Text), null)
            : (null, UntoldText.NotWritten(name, body.Fault.Sentence));
    }
}
