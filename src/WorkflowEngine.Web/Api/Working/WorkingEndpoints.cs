using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Beside;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Listing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Inbox;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>The official's desk: what is to be done, the dossiers, and everything that is done to them.</summary>
internal static class WorkingEndpoints
{
    private static readonly Sentence Logged = new(
        "Ai xem hồ sơ mà không đang giữ thì được ghi vào nhật ký xem.",
        "Who looks at a dossier that they do not hold is written down in the log of views.");

    public static void AddWorking(this IServiceCollection services)
    {
        services.AddScoped<WorkTelling>();
        services.AddScoped<WorkRequest>();
    }

    public static void MapWorking(this RouteGroupBuilder api)
    {
        var work = api.MapGroup("/work").RequireAuthorization(ScopePolicies.Work);
        work.MapGet("", ListAsync).WithTags("work").Says("listWork", "Việc phải làm", "What is to be done", new Sentence(
                "view: all, late, today, pool, mine, stopped, unit. Đơn vị khác của bạn: tiêu đề Unit.",
                "view: all, late, today, pool, mine, stopped, unit. Another unit of yours: the header Unit."))
            .Gives<Page<WorkLine>>();
        work.MapGet("/dossiers", SearchAsync).WithTags("work").Says("listUnitDossiers", "Hồ sơ của đơn vị, tìm theo mã, số định danh, họ tên", "Dossiers of my unit, by code, number or name").Gives<Page<UnitLine>>();
        var dossiers = work.MapGroup("/dossiers/{code}").WithTags("work");
        dossiers.MapGet("", FindAsync).Says("getWorkDossier", "Một hồ sơ, cho cán bộ", "A dossier, for officials", Logged).Gives<WorkView>().Refuses(404);
        dossiers.MapGet("/revealed", RevealAsync).Says("revealDossier", "Hồ sơ với số định danh và điện thoại đầy đủ", "A dossier with identity and telephone numbers in full", Logged).Gives<WorkView>().Refuses(404);
        dossiers.MapGet("/letters/{no:int}", LetterAsync).Says("getWorkLetter", "Một văn bản của hồ sơ", "A letter of the dossier", Logged).GivesA(MediaTypeNames.Text.Html).Refuses(404);
        dossiers.MapGet("/letters/{no:int}/pdf", LetterPdfAsync).Says("getWorkLetterPdf", "Văn bản ở dạng PDF", "A letter as PDF", Logged).GivesA(MediaTypeNames.Application.Pdf).Refuses(404, 503);
        dossiers.MapGet("/files/{hash}", FileAsync).Says("getWorkFile", "Một tệp của hồ sơ", "A file of the dossier", Logged).GivesA("*/*").Refuses(404);
        var acts = dossiers.MapGroup("").WithMetadata(new NeedsKey());
        acts.MapSteps();
        acts.MapDuties();
        acts.MapLawSteps();
        acts.MapMoney();
        acts.MapResult();
        acts.MapPaperHands();
        acts.MapDraft();
        acts.MapWording();
        dossiers.MapReceipts();
        dossiers.MapNotes();
        dossiers.MapRelated();
        dossiers.MapReroute();
        work.MapGroup("").WithMetadata(new NeedsKey()).MapAbsence();
        work.MapLists();
        work.MapNotices();
        work.MapCarrying();
        work.MapChosen();
    }

    private static async Task<IResult> ListAsync(
        string? view, string? procedure, string? step, string? unit, string? clock, string? channel, string? from, string? to, string? find, string? sort, string? after, HttpContext http, [FromServices] WorkRequest request, [FromServices] InboxList list, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        var query = InboxTabs.Allowed(official, InboxQuery.Of(http.Request.Query));
        var parts = ListReading.Unread(http.Request.Query.Where(pair => pair.Key != "after"), query, "?").ToList();
        if (!string.IsNullOrEmpty(after) && InboxCursor.Parse(after) is null)
        {
            parts.Add(new ProblemPart("?after", ProblemText.BadCursor) { Found = after });
        }

        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Unreadable(parts));
        }

        var page = await list.ReadAsync(official, query, InboxCursor.Parse(after), cancel);
        return Answer.Ok(new Page<WorkLine>([.. page.Rows.Select(LineOf)], page.Next));
    }

    private static async Task<IResult> SearchAsync(string? find, string? after, HttpContext http, [FromServices] WorkRequest request, [FromServices] DossierList list, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        if (!DossierList.IsCursor(after))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var page = await list.ReadAsync(official, find, after, cancel);
        return Answer.Ok(new Page<UnitLine>(
            [.. page.Lines.Select(line => new UnitLine(line.Code, line.Plan.Procedure?.Code ?? line.Plan.Name, Fields.Small(line.Status.ToString()), line.Received) { Applicant = line.Applicant, Due = line.Due })],
            page.Next));
    }

    private static WorkLine LineOf(InboxRow row) => new(row.Code, SeqOf(row), row.Applicant, row.ProcedureCode, row.Procedure, row.Step, row.Channel, row.Since)
    {
        Due = row.Due is { State: not DueState.Stopped } due ? due.At : null,
        DueState = row.Due is { } any ? Fields.Small(any.State.ToString()) : null,
        DossierDue = row.DossierDue,
        Holder = row.Holder,
        Mine = row.Mine,
        Duty = row.Duty is not null,
        ResultRevoked = row.Revoked,
    };

    private static int SeqOf(InboxRow row) => int.Parse(row.Item[(row.Item.IndexOf('.', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IResult> FindAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) => ShowAsync(http, code, request, ViewedPart.Page, cancel);

    private static Task<IResult> RevealAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) => ShowAsync(http, code, request, ViewedPart.Masked, cancel);

    private static async Task<IResult> ShowAsync(HttpContext http, string code, WorkRequest request, ViewedPart part, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, part);
        return opened is null ? Answer.Of(why!) : Answer.Ok(request.Telling.Of(opened, revealed: part == ViewedPart.Masked), opened.Turns[^1].Revision);
    }

    private static Task<IResult> LetterAsync(string code, int no, HttpContext http, [FromServices] WorkRequest request, [FromServices] EventWords words, CancellationToken cancel) =>
        PaperAsync(http, code, no, request, (letter, opened) => new Handed(new PaperAnswer($"{words.LetterName(letter)}, {opened.Code}", VoidResults.BodyOf(opened.Facts, opened.Turns, letter), letter.Language, IsText(letter))), cancel);

    private static Task<IResult> LetterPdfAsync(string code, int no, HttpContext http, [FromServices] WorkRequest request, [FromServices] EventWords words, CancellationToken cancel) =>
        PaperAsync(http, code, no, request, (letter, opened) => new HandedPdf($"{words.LetterName(letter)}, {opened.Code}", VoidResults.BodyOf(opened.Facts, opened.Turns, letter), letter.Language, IsText(letter)), cancel);

    private static async Task<IResult> PaperAsync(HttpContext http, string code, int no, WorkRequest request, Func<LetterWritten, OpenedDossier, IResult> write, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Letter);
        return opened is null ? Answer.Of(why!)
            : opened.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()).FirstOrDefault(letter => letter.No == no) is { Body.Text: not null } found ? write(found, opened)
            : Answer.Of(Problems.NotFound);
    }

    private static async Task<IResult> FileAsync(string code, string hash, HttpContext http, [FromServices] WorkRequest request, [FromServices] FileStore files, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.File);
        return opened is null ? Answer.Of(why!)
            : opened.Dossier.Components.FirstOrDefault(paper => paper.Files.Contains(hash)) is { } paper && files.Open(hash) is { } found
                ? new Handed(new PaperResult(found.Content, found.Type, $"{opened.Code}-{paper.Component}"))
                : Answer.Of(Problems.NotFound);
    }

    private static bool IsText(LetterWritten letter) => letter.Template.EndsWith(".txt", StringComparison.Ordinal);
}
