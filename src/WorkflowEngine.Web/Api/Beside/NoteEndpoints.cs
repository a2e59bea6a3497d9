using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Dossiers.Beside;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Beside;

/// <summary>What officials write beside a dossier for one another.</summary>
internal static class NoteEndpoints
{
    private static readonly Sentence Mentioning = new(
        "@ và họ tên trong ghi chú báo cho đồng nghiệp đó. Người nộp không đọc được ghi chú.",
        "An @ and a full name tell that colleague. The applicant does not read notes.");

    public static void MapNotes(this RouteGroupBuilder dossiers)
    {
        dossiers.MapGet("/notes", ListAsync).Says("listNotes", "Ghi chú nội bộ của hồ sơ", "Internal notes of the dossier").Gives<IReadOnlyList<NoteView>>().Refuses(404);
        dossiers.MapPost("/notes", WriteAsync).WithMetadata(new NeedsKey()).Says("writeNote", "Viết ghi chú nội bộ", "Write an internal note", Mentioning)
            .Gives<IReadOnlyList<NoteView>>().Refuses(404, 422);
        dossiers.MapPut("/notes/{no:int}", (string code, int no, Body<NoteBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] DossierNotes notes, CancellationToken cancel) =>
                ChangeAsync(http, (code, no), body.Value.Text, request, notes, cancel))
            .Says("changeNote", "Sửa ghi chú của mình trong 24 giờ", "Change a note of mine within 24 hours").Gives<IReadOnlyList<NoteView>>().Refuses(404, 409);
        dossiers.MapDelete("/notes/{no:int}", (string code, int no, HttpContext http, [FromServices] WorkRequest request, [FromServices] DossierNotes notes, CancellationToken cancel) =>
                ChangeAsync(http, (code, no), null, request, notes, cancel))
            .Says("takeNoteBack", "Rút ghi chú của mình trong 24 giờ", "Take a note of mine back within 24 hours").Gives<IReadOnlyList<NoteView>>().Refuses(404, 409);
    }

    private static async Task<IResult> ListAsync(
        string code, HttpContext http, [FromServices] WorkRequest request, [FromServices] DossierNotes notes, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        return opened is null ? Answer.Of(why!) : Answer.Ok(await ViewsAsync(notes, opened.Dossier.Id, cancel));
    }

    private static async Task<IResult> WriteAsync(
        string code, Body<NoteBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] NoteWriting writing, [FromServices] DossierNotes notes, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        if (opened is null)
        {
            return Answer.Of(why!);
        }

        return (await writing.WriteAsync(opened, body.Value.Text, cancel)).Wrong is { } wrong
            ? Answer.Of(Problems.Invalid("/text", wrong))
            : Answer.Ok(await ViewsAsync(notes, opened.Dossier.Id, cancel));
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, (string Code, int No) note, string? text, WorkRequest request, DossierNotes notes, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, note.Code, cancel);
        return opened is null ? Answer.Of(why!)
            : await notes.ChangeAsync((opened.Dossier.Id, note.No), opened.Official.Code, text, opened.Facts.Now, cancel) is { } wrong ? Answer.Of(Problems.Refused(wrong))
            : Answer.Ok(await ViewsAsync(notes, opened.Dossier.Id, cancel));
    }

    private static async Task<IReadOnlyList<NoteView>> ViewsAsync(DossierNotes notes, long dossier, CancellationToken cancel) =>
        [.. (await notes.ReadAsync(dossier, cancel)).Select(note => new NoteView(note.No, note.At, note.Person, note.Unit) { Text = note.Text, ChangedAt = note.ChangedAt, TakenBack = note.TakenBack })];
}

/// <summary>A note of an official beside a dossier.</summary>
internal sealed record NoteView(int No, DateTimeOffset At, string Person, string Unit)
{
    /// <summary>Null when it was taken back or made anonymous.</summary>
    public string? Text { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    public bool TakenBack { get; init; }
}
