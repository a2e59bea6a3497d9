using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>What letters are called: the forms of the decree by their number, any other by the kind of folder it lies in.</summary>
internal static class LetterWords
{
    /// <summary>What is no form of the decree is called as it calls itself, in the language that it is written in.</summary>
    public static Sentence Of(LetterWritten letter) =>
        Of(letter.Template) is var kind && (kind == DossierText.Notice || kind == DossierText.Letter) && LetterTitle.Of(letter.Template, letter.Body.Text ?? "") is { } title
            ? new Sentence(title, title)
            : kind;

    public static Sentence Of(string template)
    {
        var file = template[(template.LastIndexOf('/') + 1)..];
        return (template, file) switch
        {
            (_, ['0', '1', '-', ..]) => DossierText.Form01,
            (_, ['0', '2', '-', ..]) => DossierText.Form02,
            (_, ['0', '3', '-', ..]) => DossierText.Form03,
            (_, ['0', '4', '-', ..]) => DossierText.Form04,
            (_, ['0', '5', '-', ..]) => DossierText.Form05,
            (_, ['0', '6', '-', ..]) => DossierText.Form06,
            _ when template.StartsWith("results/", StringComparison.Ordinal) => DossierText.ResultPaper,
            _ when template.StartsWith("notices/", StringComparison.Ordinal) => DossierText.Notice,
            _ => DossierText.Letter,
        };
    }
}
