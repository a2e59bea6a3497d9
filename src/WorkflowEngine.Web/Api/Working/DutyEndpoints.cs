using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Duties beside the steps: apologise, explain, answer, scan.</summary>
internal static class DutyEndpoints
{
    public static void MapDuties(this RouteGroupBuilder dossier)
    {
        var duties = dossier.MapGroup("/duties/{seq:int}").WithMetadata(new ReadsVersion(false));
        duties.MapPost("/files", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm))
            .Says("uploadScan", "Tải bản quét của giấy tờ phải số hóa", "Upload a scan of a paper that is to be digitised", ApplyingText.Bytes).Gives<TicketView>(201).Refuses(404, 422);
        duties.MapPost("/preview", PreviewAsync).Says("previewDuty", "Xem trước văn bản của nhiệm vụ, chưa gửi", "See the letter of a duty before it is sent").GivesA(MediaTypeNames.Text.Html).Refuses(404, 409);
        duties.MapPost("/close", CloseAsync).Says("closeDuty", "Kết thúc nhiệm vụ", "Close a duty").Gives<DoneView>().Refuses(404, 409);
    }

    private static async Task<IResult> UploadAsync(
        string code, int seq, [FromQuery] string component, [FromQuery] string? name, FileBody file, HttpContext http,
        [FromServices] WorkRequest request, [FromServices] PaperScans scans, [FromServices] SupplyTickets tickets, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        if (opened is null)
        {
            return Answer.Of(why!);
        }

        if (WaitOf(opened, seq) is not { } wait || !Digitise.Of(wait).Contains(component))
        {
            return Answer.Of(Problems.NotFound);
        }

        var form = new DutyForm();
        if (await scans.TakeAsync(opened, wait, form, file.Files, cancel) is { } refused)
        {
            return Answer.Of(Problems.Invalid("", refused));
        }

        var ticket = tickets.Write(PlaceOf(opened, seq), component, form.Data[PaperScans.NameOf(component)]!, file.File.FileName);
        return Answer.Made($"{ApiRoutes.Root}/work/dossiers/{opened.Code}", new TicketView(ticket.Ticket, component, ticket.Hash, ticket.Name));
    }

    private static async Task<IResult> CloseAsync(
        string code, int seq, Body<CloseBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] SupplyTickets tickets, CancellationToken cancel) =>
        await request.ActAsync(http, code, opened => (FormOf(opened, seq, body.Value, tickets).Read(seq, opened.Official.Code), null), cancel);

    private static async Task<IResult> PreviewAsync(
        string code, int seq, Body<CloseBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] SupplyTickets tickets, CancellationToken cancel)
    {
        var (opened, problem) = await request.OpenAsync(http, code, cancel);
        if (opened is null || WaitOf(opened, seq) is not { } wait)
        {
            return Answer.Of(problem ?? Problems.NotFound);
        }

        var (letter, why) = DutyPreview.Of(opened, wait, FormOf(opened, seq, body.Value, tickets), []);
        return why is not null ? Answer.Of(Problems.Refused(why))
            : letter is null ? Answer.Of(Problems.NotFound)
            : new Handed(new PaperAnswer(opened.Code, letter.Body.Text!, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal)));
    }

    private static DutyForm FormOf(OpenedDossier opened, int seq, CloseBody body, SupplyTickets tickets)
    {
        var data = (body.Data ?? []).Where(pair => !PaperScans.IsFiles(pair.Key)).ToDictionary(pair => pair.Key, string? (pair) => pair.Value, StringComparer.Ordinal);
        foreach (var scans in tickets.Read(PlaceOf(opened, seq), body.Tickets ?? []).GroupBy(file => file.Component, StringComparer.Ordinal))
        {
            data[PaperScans.NameOf(scans.Key)] = string.Join(',', scans.Select(file => file.Hash).Distinct());
        }

        return new DutyForm { Outcome = body.Outcome, Note = body.Note, Data = data };
    }

    private static Wait? WaitOf(OpenedDossier opened, int seq) => opened.Dossier.WaitOf(seq) is { } wait && DutyKinds.Of(wait) is not null ? wait : null;

    private static string PlaceOf(OpenedDossier opened, int seq) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"duty/{opened.Code}/{seq}");
}
