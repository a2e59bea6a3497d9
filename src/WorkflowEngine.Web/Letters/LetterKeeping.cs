using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using WorkflowEngine.Persistence.Letters;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>Saves and publishes letters for their page.</summary>
public sealed class LetterKeeping(IMediator mediator, PageWords words)
{
    public Task<LetterAnswer> SaveAsync(string actor, string file, LetterForm form, string language, CancellationToken cancel) =>
        mediator.Send(new SaveLetterDraft(actor, file, form.TextOf(language), form.VersionOf(language)) { Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim() }, cancel);

    public Task<LetterAnswer> PublishAsync(string actor, string file, CancellationToken cancel) => mediator.Send(new PublishLetter(actor, file), cancel);

    public Task<LetterAnswer> RevertAsync(string actor, string file, int number, CancellationToken cancel) => mediator.Send(new RevertLetter(actor, file, number), cancel);

    /// <summary>Who saved meanwhile, and when.</summary>
    public Sentence WordsOf(LetterConflict theirs, Official reader)
    {
        var name = reader.Office.FindPerson(theirs.Author)?.Name;
        var when = words.Formats.Moment(theirs.At);
        return new Sentence(
            string.Format(CultureInfo.InvariantCulture, LettersText.Conflict.Vi, name ?? VersionWords.OfAuthor(theirs.Author).Vi, theirs.Number, when),
            string.Format(CultureInfo.InvariantCulture, LettersText.Conflict.En, name ?? VersionWords.OfAuthor(theirs.Author).En, theirs.Number, when));
    }

    /// <summary>Leaves the confirmation for the page after the redirect.</summary>
    public void Said(ITempDataDictionary data, Sentence happened, object what, Sentence? follows) =>
        data.Confirm(words.Text[happened, what, words.Formats.Time(words.Now)], follows is null ? "" : words.Text[follows]);
}
