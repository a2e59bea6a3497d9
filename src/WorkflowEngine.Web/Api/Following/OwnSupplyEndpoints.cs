using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Papers that were asked for: search the vault, upload, hand in all at once.</summary>
internal static class OwnSupplyEndpoints
{
    public static void MapOwnSupply(this RouteGroupBuilder own)
    {
        var supply = own.MapGroup("/{code}/supplement").RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey());
        supply.MapPost("/vault-check", SearchAsync)
            .Says("searchVaultForSupplement", "Kiểm tra kho trước khi bổ sung", "Search the vault before supplying", ApplyingText.SearchFirst).Gives<SupplyView>().Refuses(404, 409);
        supply.MapPost("/papers/{component}/fetch", FetchAsync)
            .Says("fetchSupplement", "Hỏi lại cơ sở dữ liệu kết nối về giấy được yêu cầu", "Ask the connected database once more for a paper that is asked for").Gives<SupplyView>().Refuses(404, 409);
        supply.MapPost("/files", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(FileSizes.MostPerForm))
            .Says("uploadSupplement", "Tải lên một tệp được yêu cầu bổ sung", "Upload a file that was asked for", new Sentence(
                "Trả về một phiếu (ticket) cho tệp; nộp các phiếu khi bổ sung. Phiếu có hiệu lực 9 giờ. " + ApplyingText.Bytes.Vi,
                "Answers with a ticket for the file; the tickets are handed in with the supplement. A ticket is good for 9 hours. " + ApplyingText.Bytes.En))
            .Gives<TicketView>(201).Refuses(404, 409, 422);
        supply.MapPost("", SupplyAsync).WithMetadata(new ReadsVersion(false)).Says("supply", "Bổ sung giấy tờ, một lần đủ cả", "Hand in what was asked for, all at once").Gives<OwnView>().Refuses(404, 409, 422);
    }

    private static async Task<IResult> SearchAsync(string code, HttpContext http, [FromServices] OwnRequest request, [FromServices] SupplyFiles files, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Supplement, cancel);
        if (own is null || wait is null)
        {
            return Answer.Of(why!);
        }

        var supplying = new Supplying(own, await files.SightAsync(own, wait.Seq, search: true, cancel), [], request.Page.Now);
        return Answer.Ok(new SupplyView([.. own.Dossier.Asked.Select(pair => new SupplyPaper(pair.Key, supplying.IsHeld(pair.Key)))]));
    }

    private static async Task<IResult> FetchAsync(string code, string component, HttpContext http, [FromServices] OwnRequest request, [FromServices] SupplyFiles files, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Supplement, cancel);
        if (own is null || wait is null)
        {
            return Answer.Of(why!);
        }

        if (!own.Dossier.Asked.Contains(component))
        {
            return Answer.Of(Problems.NotFound);
        }

        await files.FetchAgainAsync(own, component, cancel);
        var supplying = new Supplying(own, await files.SightAsync(own, wait.Seq, search: false, cancel), [], request.Page.Now);
        return Answer.Ok(new SupplyView([.. own.Dossier.Asked.Select(pair => new SupplyPaper(pair.Key, supplying.IsHeld(pair.Key)))]));
    }

    private static async Task<IResult> UploadAsync(
        string code, [FromQuery] string component, [FromQuery] string? name, FileBody file, HttpContext http,
        [FromServices] OwnRequest request, [FromServices] SupplyFiles files, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Supplement, cancel);
        if (own is null || wait is null)
        {
            return Answer.Of(why!);
        }

        var sight = await files.SightAsync(own, wait.Seq, search: false, cancel);
        var (taken, refused) = await files.TakeAsync(own, [], file.Files, sight, cancel);
        return refused.Count > 0 ? Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]))
            : Answer.Made($"{ApiRoutes.Root}/dossiers/{own.Code}/supplement", new TicketView(taken[0].Ticket, component, taken[0].Hash, taken[0].Name));
    }

    private static async Task<IResult> SupplyAsync(
        string code, Body<SupplyBody> body, HttpContext http, [FromServices] OwnRequest request, [FromServices] SupplyFiles files, [FromServices] Corrections corrections, [FromServices] Text text, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Supplement, cancel);
        if (own is null || wait is null)
        {
            return Answer.Of(why!);
        }

        var (sent, unreadable) = OwnCorrections.Read(own, body.Value.Answers);
        if (unreadable is not null)
        {
            return Answer.Of(unreadable);
        }

        var form = Supplying.FormOf(own, corrections.Of(own, sent));
        if (sent is not null && form is null)
        {
            return Answer.Of(Problems.Invalid("/answers", ActText.SupplyNoForm));
        }

        var sight = await files.SightAsync(own, wait.Seq, search: false, cancel);
        var (taken, _) = await files.TakeAsync(own, body.Value.Tickets, new FormFileCollection(), sight, cancel);
        var supplying = new Supplying(own, sight, taken, request.Page.Now) { Form = form };
        var wrong = supplying.Missing(text.Language).Concat(supplying.Wrong).Select(FilingViews.PartOf).ToList();
        return wrong.Count > 0 ? Answer.Of(Problems.Invalid(wrong)) : await request.SendAsync(http, own, supplying.ToStimulus(wait.Seq), cancel);
    }
}

/// <summary>Tickets of the files that were uploaded, and the form where it was put right.</summary>
internal sealed record SupplyBody
{
    [Description("Phiếu nhận được khi tải tệp lên; giấy có trong kho không cần phiếu / tickets of uploads; a paper that the vault holds needs none")]
    public required IReadOnlyList<string> Tickets { get; init; }

    [Description("Chỉ các trường cần sửa, khi giấy được yêu cầu lập từ tờ khai / only the fields that are to be corrected, where a paper that is made from the form is asked for")]
    public JsonElement? Answers { get; init; }
}

/// <summary>What is asked for, and whether the vault holds it.</summary>
internal sealed record SupplyView(IReadOnlyList<SupplyPaper> Papers);

/// <summary>A paper that is asked for.</summary>
/// <param name="Held">The vault holds it: no file is taken for it.</param>
internal sealed record SupplyPaper(string Id, bool Held);

/// <summary>A file that is kept until it is handed in.</summary>
internal sealed record TicketView(string Ticket, string Component, string Hash, string Name);
