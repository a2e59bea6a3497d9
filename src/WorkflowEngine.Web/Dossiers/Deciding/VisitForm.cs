using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>A visit to the place as it is typed with a decision; all four or nothing.</summary>
public sealed class VisitForm
{
    internal const string Prefix = "Form.Visit.";

    public DateTime? At { get; set; }

    public string? Place { get; set; }

    public string? Present { get; set; }

    public string? Found { get; set; }

    internal bool IsEmpty => At is null && string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(Present) && string.IsNullOrWhiteSpace(Found);

    /// <summary>The visit; null when nothing was typed, or, with the errors in their places, when something is missing.</summary>
    internal VisitReport? Read(OpenedDossier opened, ModelStateDictionary state, Text text)
    {
        if (IsEmpty)
        {
            return null;
        }

        var missing = false;
        Want(At is not null, nameof(At), ActsText.VisitWhen);
        Want(!string.IsNullOrWhiteSpace(Place), nameof(Place), DecidingText.VisitNoPlace);
        Want(!string.IsNullOrWhiteSpace(Present), nameof(Present), DecidingText.VisitNoPresent);
        Want(!string.IsNullOrWhiteSpace(Found), nameof(Found), DecidingText.VisitNoFound);
        return missing ? null : new VisitReport(new DateTimeOffset(At!.Value, opened.Facts.Calendar.Offset), Place!, Present!, Found!);

        void Want(bool given, string field, Sentence wanted)
        {
            // a time that could not be read has its error already
            if (!given && !(state.TryGetValue(Prefix + field, out var entry) && entry.Errors.Count > 0))
            {
                state.AddModelError(Prefix + field, text[wanted]);
            }

            missing |= !given;
        }
    }
}
