using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Assist;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Assisting;

/// <summary>A helper files for somebody who consents: by a code on their telephone or a signed sheet. Once it is sent it is closed to the helper.</summary>
internal static class AssistEndpoints
{
    private static readonly Sentence Closed = new(
        "Gửi xong, người hộ không mở được hồ sơ nữa; mọi thông báo đến thẳng người nhờ nộp.",
        "Once it is sent the helper cannot open it any more; all notices go to the person.");

    private static readonly Sentence ByCode = new(
        "Người nhờ nộp đọc mã cho người hộ; mã có hiệu lực 10 phút và được gửi kèm khi nộp (consentCode).",
        "The person names the code to the helper; it holds for 10 minutes and comes with the filing (consentCode).");

    public static void MapAssist(this RouteGroupBuilder api)
    {
        var filings = api.MapGroup("/assist/filings").WithTags("assist").RequireAuthorization(ScopePolicies.Guides).WithMetadata(new NeedsKey());
        filings.MapPost("", BeginAsync).Says("beginAssisted", "Bắt đầu nộp hồ sơ hộ", "Begin to file for somebody").Gives<AssistedView>(201).Refuses(404, 409);
        var one = filings.MapGroup("/{assisted:guid}");
        one.MapPost("/files", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm))
            .Says("uploadAssisted", "Tải bản chụp một giấy tờ của người nhờ nộp", "Upload a paper of the person", ApplyingText.Bytes).Gives<TicketView>(201).Refuses(404, 422);
        one.MapPost("/consent-code", CodeAsync).Says("sendConsentCode", "Gửi mã đồng ý đến điện thoại hoặc thư điện tử của người nhờ nộp", "Send the person a code of consent by telephone or mail", ByCode).GivesNothing().Refuses(404, 422);
        one.MapPost("/consent-sheet", SheetAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm))
            .Says("uploadConsentSheet", "Tải phiếu đồng ý đã ký", "Upload the signed sheet of consent", ApplyingText.Bytes).GivesNothing().Refuses(404, 422);
        one.MapPost("/send", SendAsync).Says("sendAssisted", "Gửi hồ sơ nộp hộ", "Send what was filed for somebody", Closed).Gives<SentView>(201).Refuses(404, 409, 422);
    }

    private static async Task<IResult> BeginAsync(Body<AssistBegun> body, HttpContext http, [FromServices] AssistRequest request, CancellationToken cancel)
    {
        var (helper, why) = await request.HelperAsync(http, cancel);
        if (helper is null)
        {
            return Answer.Of(why!);
        }

        if (request.Desk.Catalogue.FindProcedure(body.Value.Procedure) is not { } version)
        {
            return Answer.Of(Problems.NotFound);
        }

        if (AssistedCase.ReceivingOf(helper) is not { } receiving)
        {
            return Answer.Of(Problems.Refused(AssistText.NoOneStop));
        }

        var id = await request.Desk.Assists.BeginAsync(helper.Code, AssistedCase.PlaceOf(helper), body.Value.Procedure, cancel);
        var consent = helper.Facts.Intake?.Consent;
        return Answer.Made($"{ApiRoutes.Root}/assist/filings/{id}/send", new AssistedView(id, version.Facts!.Code, receiving) { Consent = consent is null ? null : request.Text[consent.Words] });
    }

    private static async Task<IResult> UploadAsync(
        Guid assisted, [FromQuery] string component, [FromQuery] string? name, FileBody file, HttpContext http, [FromServices] AssistRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, assisted, null, cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        var (kept, refused) = await request.Desk.Files.TakeAsync(filing, filing.Draft, file.Files, cancel);
        if (refused.Count > 0)
        {
            return Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]));
        }

        var taken = kept.Files[^1];
        var ticket = request.Tickets.Write(AssistRequest.PlaceOf(assisted), component, taken.Hash, taken.Name);
        return Answer.Made($"{ApiRoutes.Root}/assist/filings/{assisted}/send", new TicketView(ticket.Ticket, component, taken.Hash, taken.Name));
    }

    private static async Task<IResult> CodeAsync(Guid assisted, Body<ConsentCodeBody> body, HttpContext http, [FromServices] AssistRequest request, CancellationToken cancel)
    {
        var (row, why) = await request.RowAsync(http, assisted, cancel);
        if (row is null)
        {
            return Answer.Of(why!);
        }

        var (phone, email) = (body.Value.Phone, body.Value.Email);
        return await request.Desk.SendCodeAsync(assisted, email ?? phone, email is not null, cancel) is { } wrong
            ? Answer.Of(Problems.Invalid(email is null ? "/phone" : "/email", wrong))
            : Answer.Done;
    }

    private static async Task<IResult> SheetAsync(Guid assisted, FileBody file, HttpContext http, [FromServices] AssistRequest request, CancellationToken cancel)
    {
        var (row, why) = await request.RowAsync(http, assisted, cancel);
        return row is null ? Answer.Of(why!)
            : await request.Desk.ConsentAsync(row, AssistRequest.FormOf(assisted, null), null, file.File, cancel) is { } refused ? Answer.Of(Problems.Invalid("", refused))
            : Answer.Done;
    }

    private static async Task<IResult> SendAsync(
        Guid assisted, Body<AssistedBody> body, HttpContext http, [FromServices] AssistRequest request, [FromServices] IMediator mediator, [FromServices] Text text, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, assisted, body.Value, cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        var (state, form) = (new ModelStateDictionary(), AssistRequest.FormOf(assisted, body.Value));
        form.Check(state, text);
        var parts = (Problems.Of(state, control => "/" + Fields.Small(control[(control.LastIndexOf('.') + 1)..]))?.Errors ?? [])
            .Concat(filing.Faults.Select(FilingViews.PartOf)).ToList();
        if (parts.Count == 0 && await request.Desk.ConsentAsync(request.Row, form, body.Value.ConsentCode, null, cancel) is { } missing)
        {
            parts.Add(new ProblemPart("/consentCode", missing));
        }

        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Invalid(parts));
        }

        var row = await request.Desk.Assists.OpenAsync(assisted, request.Helper.Code, cancel);
        if (AssistedCase.ToCommand(filing, row, request.Helper) is not { } file)
        {
            return Answer.Of(Problems.Invalid("/consentCode", AssistText.NoConsent));
        }

        var filed = await mediator.Send(file, cancel);
        if (filed.Refusal is { } refusal)
        {
            return Answer.Of(Problems.Refused(refusal));
        }

        await request.Desk.Assists.SentAsync(assisted, cancel);
        return Answer.Made($"{ApiRoutes.Root}/tracking", new SentView(filed.Dossier.Filing!.Code, filed.Dossier.Secret));
    }
}
