using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Letters to the applicant, the result among them, and files that they handed in.</summary>
internal static class OwnPaperEndpoints
{
    public static void MapOwnPapers(this RouteGroupBuilder own)
    {
        var papers = own.MapGroup("/{code}").RequireAuthorization(ScopePolicies.Read);
        papers.MapGet("/letters/{no:int}", (string code, int no, HttpContext http, [FromServices] OwnRequest request, [FromServices] Text text, CancellationToken cancel) =>
                LetterAsync(http, code, no, request, text, (letter, title, body) => new Handed(new PaperAnswer(title, body, letter.Letter.Language, letter.IsText)), cancel))
            .Says("getLetter", "Một văn bản gửi người nộp, kết quả cũng ở đây", "A letter to the applicant, the result too").GivesA(MediaTypeNames.Text.Html).Refuses(404);
        papers.MapGet("/letters/{no:int}/pdf", (string code, int no, HttpContext http, [FromServices] OwnRequest request, [FromServices] Text text, CancellationToken cancel) =>
                LetterAsync(http, code, no, request, text, (letter, title, body) => new HandedPdf(title, body, letter.Letter.Language, letter.IsText), cancel))
            .Says("getLetterPdf", "Văn bản ở dạng PDF", "A letter as PDF").GivesA(MediaTypeNames.Application.Pdf).Refuses(404, 503);
        papers.MapGet("/files/{hash}", FileAsync)
            .Says("getFile", "Một tệp người nộp đã gửi", "A file that the applicant handed in").GivesA("*/*").Refuses(404);
    }

    private static async Task<IResult> LetterAsync(
        HttpContext http, string code, int no, OwnRequest request, Text text, Func<OwnLetter, string, string, IResult> write, CancellationToken cancel)
    {
        var (own, why) = await request.OpenAsync(http, code, cancel);
        return own is null ? Answer.Of(why!)
            : OwnLetters.Of(own).FirstOrDefault(letter => letter.Letter.No == no) is { Letter.Body.Text: not null } found
                ? write(found, $"{text[found.Name]}, {own.Code}", VoidResults.BodyOf(own.Facts, own.Turns, found.Letter))
                : Answer.Of(Problems.NotFound);
    }

    private static async Task<IResult> FileAsync(string code, string hash, HttpContext http, [FromServices] OwnRequest request, [FromServices] FileStore files, CancellationToken cancel)
    {
        var (own, why) = await request.OpenAsync(http, code, cancel);
        return own is null ? Answer.Of(why!)
            : own.Dossier.Components.FirstOrDefault(component => component.Files.Contains(hash)) is { } component && files.Open(hash) is { } opened
                ? new Handed(new PaperResult(opened.Content, opened.Type, DossierModel.NameOf(own, component.Component).Vi))
                : Answer.Of(Problems.NotFound);
    }
}
