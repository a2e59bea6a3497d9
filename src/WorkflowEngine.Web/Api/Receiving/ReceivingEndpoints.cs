using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Receiving;

/// <summary>A dossier taken in for a person at the counter.</summary>
internal static class ReceivingEndpoints
{
    public static void AddReceiving(this IServiceCollection services) => services.AddScoped<Reception>();

    public static void MapReceiving(this RouteGroupBuilder api)
    {
        var counter = api.MapGroup("/counter").WithTags("counter").RequireAuthorization(ScopePolicies.Receive).WithMetadata(new NeedsKey());
        counter.MapPost("/vault-check", SearchAsync)
            .Says("searchVaultAtCounter", "Kiểm tra kho của người đến quầy", "Search the vault of the person at the counter", new Sentence(
                "Trả về một mã lượt tiếp nhận (reception); dùng mã đó khi tải bản quét và khi tiếp nhận. " + ApplyingText.SearchFirst.Vi,
                "Answers with the id of the reception, which is named when scans are uploaded and when the dossier is received. " + ApplyingText.SearchFirst.En))
            .Gives<ReceptionView>().Refuses(404, 422);
        counter.MapPost("/receptions/{reception:guid}/files", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm))
            .Says("uploadAtCounter", "Tải bản quét của một giấy tờ", "Upload the scan of a paper", ApplyingText.Bytes).Gives<TicketView>(201).Refuses(404, 422);
        counter.MapPost("/receptions/{reception:guid}/papers/{component}/fetch", FetchAsync)
            .Says("fetchAtCounter", "Hỏi cơ sở dữ liệu kết nối tại quầy", "Ask the connected database at the counter", ApplyingText.Consent).GivesNothing().Refuses(404, 422);
        counter.MapPost("/receptions/{reception:guid}/dossier", ReceiveAsync)
            .Says("receiveDossier", "Tiếp nhận hồ sơ tại quầy", "Receive a dossier at the counter", new Sentence(
                "Hồ sơ được nộp và, khi bước đầu là tiếp nhận của đơn vị này, được tiếp nhận ngay.",
                "The dossier is filed and, where its first step is this unit’s reception, accepted at once."))
            .Gives<ReceivedView>(201).Refuses(404, 409, 422);
        counter.MapQueue();
    }

    private static async Task<IResult> SearchAsync(Body<SearchBody> body, HttpContext http, [FromServices] Reception reception, CancellationToken cancel)
    {
        var (clerk, why) = await reception.ClerkAsync(http, cancel);
        if (clerk is null)
        {
            return Answer.Of(why!);
        }

        if (reception.Desk.Catalogue.FindProcedure(body.Value.Procedure) is not { } version)
        {
            return Answer.Of(Problems.NotFound);
        }

        var form = new CounterForm { Key = CommandKey.Of(http), Identity = body.Value.Identity };
        var sight = await reception.Desk.SightAsync(form, version, clerk, search: true, cancel);
        return Answer.Ok(new ReceptionView(
            form.Key,
            [.. version.Facts!.Components.Where(paper => paper.MayAsk).Select(paper => new SupplyPaper(paper.Id, sight.Holdings.Find(paper.Id, clerk.Facts.Now) is { Closes: true }))]));
    }

    private static async Task<IResult> FetchAsync(
        Guid reception, string component, [FromQuery] bool? consent, Body<CounterBody> body, HttpContext http, [FromServices] Reception desk, CancellationToken cancel)
    {
        var (filing, why) = await desk.OpenAsync(http, reception, body.Value, [], cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        if (!PaperFetching.IsAsked(filing, component))
        {
            return Answer.Of(Problems.NotFound);
        }

        var sent = new Dictionary<string, string[]>(StringComparer.Ordinal) { [PaperFetching.ConsentOf(component)] = consent == true ? ["true"] : [] };
        var act = new FetchAct(new FormAct(consent == false ? PaperFetching.Decline : PaperFetching.Fetch, component, ""), sent, desk.Clerk.Code);
        var refused = await desk.Desk.FetchAsync(filing, Reception.FormOf(reception, body.Value), act, cancel);
        return refused.Count > 0 ? Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)])) : Answer.Done;
    }

    private static async Task<IResult> UploadAsync(
        Guid reception, [FromQuery] string procedure, [FromQuery] string component, [FromQuery] string identity, [FromQuery] string? name, FileBody file, HttpContext http,
        [FromServices] Reception desk, [FromServices] SupplyTickets tickets, CancellationToken cancel)
    {
        var (filing, why) = await desk.OpenAsync(http, reception, new CounterBody { Procedure = procedure, Identity = identity, Name = "", Fields = default }, [], cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        var (kept, refused) = await desk.Desk.Files.TakeAsync(filing, filing.Draft, file.Files, cancel);
        if (refused.Count > 0)
        {
            return Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]));
        }

        var taken = kept.Files[^1];
        var ticket = tickets.Write(Reception.PlaceOf(reception), component, taken.Hash, taken.Name);
        return Answer.Made($"{ApiRoutes.Root}/counter/receptions/{reception}/dossier", new TicketView(ticket.Ticket, component, taken.Hash, taken.Name));
    }

    private static async Task<IResult> ReceiveAsync(
        Guid reception, Body<CounterBody> body, HttpContext http, [FromServices] Reception desk, [FromServices] IMediator mediator, [FromServices] Text text, CancellationToken cancel)
    {
        var (filing, why) = await desk.OpenAsync(http, reception, body.Value, body.Value.Tickets ?? [], cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        var state = new ModelStateDictionary();
        var form = Reception.FormOf(reception, body.Value);
        form.Check(state, text);
        var parts = (Problems.Of(state, Pointer)?.Errors ?? []).Concat(filing.Faults.Select(fault => FilingViews.PartOf(fault, "/fields"))).Concat(Unsearched(filing, form)).ToList();
        if (CounterCase.Verdict(filing) is { Blocked: null, Asks: { } asks } && asks.ReasonOf(form.PaperReason) is null)
        {
            parts.Add(new ProblemPart("/paperReason", CounterText.ReasonMissing));
        }

        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Invalid(parts));
        }

        var clerk = desk.Clerk;
        var filed = await mediator.Send(CounterCase.ToCommand(filing, form, clerk), cancel);
        if (filed.Refusal is { } refusal)
        {
            return Answer.Of(Problems.Refused(refusal));
        }

        string? open = null;
        if (CounterCase.Reception(filed, filing.Version.Plan, clerk) is { } work)
        {
            var accepted = await mediator.Send(
                new AdvanceDossier(CommandKey.Of(http, "accept"), clerk.Code, clerk.Facts.Now, filed.Dossier.Id, new CompleteWork(work.Seq, clerk.Code, "Accepted") { Receipt = form.Receipt }), cancel);
            open = accepted.Refusal is { } wrong ? text[wrong] : null;
        }

        var code = filed.Dossier.Filing!.Code;
        return Answer.Made($"{ApiRoutes.Root}/work/dossiers/{code}", new ReceivedView(code, filed.Dossier.Secret) { StillOpen = open });
    }

    /// <summary>Papers on the counter for which the vault was not searched.</summary>
    private static IEnumerable<ProblemPart> Unsearched(FilingCase filing, CounterForm form) => form.Paper
        .Where(paper => filing.Vault?.IsChecked(paper) != true && !PaperFetching.IsAsked(filing, paper) && filing.Facts.Components.Any(one => one.Id == paper))
        .Select(paper => new ProblemPart("/components/" + paper, ProgramWords.Of(VaultSlotText.NotChecked)));

    private static string Pointer(string control) => "/" + Finding.Fields.Small(control[(control.LastIndexOf('.') + 1)..]);
}
