using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>A letter as it is now written, on paper: what the frame beside its text shows. Nothing is kept.</summary>
public sealed class PreviewModel(LetterDesk desk, LetterTrials trials, Officials officials, Text text) : PageModel
{
    [BindProperty]
    public LetterForm Form { get; set; } = new();

    /// <summary>The frame before anything was sent to it.</summary>
    public PaperAnswer OnGet() => Said(LettersText.NotWritten, "vi");

    public async Task<IActionResult> OnPostAsync(string name, string language, CancellationToken cancel)
    {
        language = language == "en" ? "en" : "vi";
        var written = Form.TextOf(language);
        if (written.Length == 0)
        {
            return Said(LettersText.NotWritten, language);
        }

        var shown = await trials.OnAsync(name, Form, await officials.GetAsync(cancel), cancel);
        if (shown.Moment is null)
        {
            return Said(shown.Why!, language);
        }

        var file = (await desk.OpenAsync(name, cancel)).FileOf(language);
        var tried = trials.Try(file, written, language, shown.Moment);
        if (tried.Faults.Count > 0)
        {
            var fault = tried.Faults[0];
            return Said(
                fault.Template == file
                    ? new Sentence(text[LettersText.Fault, fault.Line, fault.Column, fault.Sentence.Vi], text[LettersText.Fault, fault.Line, fault.Column, fault.Sentence.En])
                    : new Sentence(text[LettersText.FaultIn, fault.Template, fault.Line, fault.Sentence.Vi], text[LettersText.FaultIn, fault.Template, fault.Line, fault.Sentence.En]),
                language);
        }

        return new PaperAnswer(file, tried.Result!.Text!, language, file.EndsWith(".txt", StringComparison.Ordinal)) { Framed = true };
    }

    private PaperAnswer Said(Sentence sentence, string language) =>
        new(text[LettersText.Title], $"<p>{HtmlEncoder.Default.Encode(text[sentence])}</p>", language, false) { Framed = true };
}
