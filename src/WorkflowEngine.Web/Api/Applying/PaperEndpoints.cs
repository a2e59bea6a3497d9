using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>Papers of a filing: the vault is searched, held papers are used, others are uploaded.</summary>
internal static class PaperEndpoints
{
    private static readonly string[] Choices = [VaultChoice.Instead, VaultChoice.Keep, VaultChoice.Pick, VaultChoice.Leave];

    public static void MapFilingPapers(this RouteGroupBuilder filings)
    {
        filings.MapPost("/{id:guid}/vault-check", SearchAsync)
            .Says("searchVaultForFiling", "Kiểm tra, truy xuất kho giấy tờ", "Search the vault", ApplyingText.SearchFirst).Gives<FilingView>().Refuses(404, 409);
        filings.MapPost("/{id:guid}/papers/{component}/fetch", FetchAsync)
            .Says("fetchPaper", "Hỏi cơ sở dữ liệu kết nối về một giấy tờ", "Ask the connected database for a paper", ApplyingText.Consent).Gives<FilingView>().Refuses(404, 409, 422);
        filings.MapPost("/{id:guid}/papers/{component}/files", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm), new ReadsVersion(false))
            .Says("uploadFile", "Tải tệp của một giấy tờ lên", "Upload a file of a paper", ApplyingText.Bytes).Gives<FilingView>().Refuses(404, 409, 422);
        filings.MapDelete("/{id:guid}/papers/{component}/files/{hash}", RemoveAsync).WithMetadata(new ReadsVersion(false))
            .Says("removeFile", "Bỏ một tệp", "Remove a file").Gives<FilingView>().Refuses(404, 409);
        filings.MapPost("/{id:guid}/papers/{component}/vault", ChooseAsync).WithMetadata(new ReadsVersion(false))
            .Says("chooseHeldPaper", "Chọn dùng bản trong kho hay tệp khác", "Choose the held paper or another file").Gives<FilingView>().Refuses(404, 409, 422);
        filings.MapPost("/{id:guid}/papers/{component}/difference", DecideAsync).WithMetadata(new ReadsVersion(false))
            .Says("decideDifference", "Câu trả lời khác dữ liệu tra cứu: dùng dữ liệu, hoặc giữ và nêu lý do", "An answer differs from what was looked up: use that, or keep it with a reason").Gives<FilingView>().Refuses(404, 409, 422);
    }

    private static async Task<IResult> DecideAsync(
        Guid id, string component, Body<DifferenceBody> body, HttpContext http, [FromServices] FilingRequest request, [FromServices] Words.Formats formats, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        var (field, choice, reason) = (body.Value.Field, body.Value.Choice, body.Value.Reason?.Trim() ?? "");
        var differs = filing?.Differences.FirstOrDefault(one => one.What.Component.Id == component && one.What.Field.Id == field);
        var problem = filing is null ? why
            : choice is not (LookupChoice.Take or LookupChoice.Mine) ? Problems.Invalid("/choice", ApplyingText.DifferenceChoiceWrong)
            : differs is null ? Problems.Refused(ApplyingText.NoDifference)
            : choice == LookupChoice.Take && !differs.IsShown ? Problems.Invalid("/choice", ApplyingText.DifferenceHidden)
            : choice == LookupChoice.Mine && reason.Length is 0 or > LookupChoice.LongestReason ? Problems.Invalid("/reason", ApplyingText.DifferenceReason)
            : null;
        if (problem is not null)
        {
            return Answer.Of(problem);
        }

        var sent = new Dictionary<string, string[]>(StringComparer.Ordinal) { [LookupChoice.ReasonOf(field)] = [reason] };
        return await request.KeepAsync(
            http, filing!, now => new((now.Draft with { Typed = LookupChoice.After(now.Draft.Typed, new FormAct(choice, component, field), now, sent, formats) }, [])), cancel);
    }

    private static async Task<IResult> SearchAsync(Guid id, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        return filing is null ? Answer.Of(why!) : Answer.Ok(request.Views.Of(await request.Desk.SearchAsync(filing, cancel)));
    }

    private static async Task<IResult> FetchAsync(
        Guid id, string component, Body<FetchBody> body, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        if (!PaperFetching.IsAsked(filing, component))
        {
            return Answer.Of(Problems.NotFound);
        }

        var sent = new Dictionary<string, string[]>(StringComparer.Ordinal) { [PaperFetching.ConsentOf(component)] = body.Value.Consent ? ["true"] : [] };
        var act = new FormAct(body.Value.Decline ? PaperFetching.Decline : PaperFetching.Fetch, component, "");
        var refused = await request.Desk.FetchAsync(filing, act, sent, cancel);
        return refused.Count > 0
            ? Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]))
            : Answer.Ok(request.Views.Of((await request.Desk.OpenAsync(http.User, id, cancel))!));
    }

    private static async Task<IResult> UploadAsync(
        Guid id, string component, [FromQuery] string? name, FileBody file, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        return await request.KeepAsync(http, filing, async now => await request.Files.TakeAsync(now, now.Draft, file.Files, cancel), cancel);
    }

    private static async Task<IResult> RemoveAsync(Guid id, string component, string hash, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        return filing is null ? Answer.Of(why!)
            : filing.Draft.Files.Any(file => file.Component == component && file.Hash == hash) ? await request.KeepAsync(http, filing, now => new((PaperFiles.Without(now.Draft, component, hash), [])), cancel)
            : Answer.Of(Problems.NotFound);
    }

    private static async Task<IResult> ChooseAsync(
        Guid id, string component, Body<VaultChoiceBody> body, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        var (choice, reason) = (body.Value.Choice, body.Value.Reason);
        var problem = filing is null ? why
            : !Choices.Contains(choice) ? Problems.Invalid("/choice", ApplyingText.ChoiceWrong)
            : filing.Vault?.Holdings.Find(component, request.Desk.Now) is null ? Problems.Refused(ApplyingText.NothingHeld)
            : choice == VaultChoice.Instead && VaultChoice.Find(filing.Vault, reason) is null ? Problems.Invalid("/reason", ApplyingText.ReasonWrong)
            : null;
        if (problem is not null)
        {
            return Answer.Of(problem);
        }

        var sent = new Dictionary<string, string[]>(StringComparer.Ordinal) { [VaultChoice.ReasonOf(component)] = reason is null ? [] : [reason] };
        return await request.KeepAsync(
            http, filing!,
            now => new((now.Draft with { Typed = VaultChoice.After(now.Draft.Typed, new FormAct(choice, component, ""), now.Vault, sent, request.Desk.Now) }, [])),
            cancel);
    }
}
