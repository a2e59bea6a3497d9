using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Messages;
using WorkflowEngine.Web.Vault;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>The person's vault and messages.</summary>
internal static class VaultEndpoints
{
    private const int PageSize = 30;

    public static void MapVault(this RouteGroupBuilder api)
    {
        var vault = api.MapGroup("/vault").WithTags("vault");
        vault.MapGet("", FindAsync).RequireAuthorization(ScopePolicies.Read).Says("getVault", "Kho giấy tờ của tôi", "My vault").Gives<VaultView>();
        vault.MapPut("/consent", ConsentAsync).RequireAuthorization(ScopePolicies.File)
            .Says("putConsent", "Cho phép hay không cho dùng lại giấy tờ đã nộp", "Whether papers that I handed in may be used again").GivesNothing();
        vault.MapPut("/papers/hidden", HideAsync).RequireAuthorization(ScopePolicies.File)
            .Says("hidePaper", "Không gợi ý một giấy tờ, hoặc gợi ý lại", "Do not suggest a paper, or suggest it again").GivesNothing().Refuses(404);
        api.MapGet("/messages", MessagesAsync).WithTags("messages").RequireAuthorization(ScopePolicies.Read)
            .Says("listMessages", "Tin nhắn của tôi", "My messages").Gives<Page<MessageLine>>();
    }

    private static async Task<IResult> FindAsync(HttpContext http, [FromServices] ApplicantReader applicants, [FromServices] OwnPapers papers, [FromServices] OwnScans scans, CancellationToken cancel)
    {
        var person = await applicants.GetAsync(http.User, cancel);
        var results = await papers.ListAsync(person, cancel);
        var taken = await scans.ListAsync(person, cancel);
        return Answer.Ok(new VaultView(
            [.. results.Select(result => new VaultResult(result.Name, result.Number, result.Dossier, result.Unit, result.Signer, result.IssuedAt)
            {
                Letter = result.Letter == 0 ? null : result.Letter,
                ValidUntil = result.ValidUntil,
            })],
            [.. taken.Select(scan => new VaultScan(scan.Ref, scan.Name, scan.Dossier, scan.Unit, scan.At, scan.IsHidden, scan.UsedBy))],
            await scans.MayUseAsync(person, cancel)));
    }

    private static async Task<IResult> ConsentAsync(Body<ConsentBody> body, HttpContext http, [FromServices] ApplicantReader applicants, [FromServices] OwnScans scans, [FromServices] TimeProvider clock, CancellationToken cancel)
    {
        await scans.SayAsync(await applicants.GetAsync(http.User, cancel), body.Value.Given, clock.GetUtcNow(), cancel);
        return Answer.Done;
    }

    private static async Task<IResult> HideAsync(Body<HiddenBody> body, HttpContext http, [FromServices] ApplicantReader applicants, [FromServices] OwnScans scans, [FromServices] TimeProvider clock, CancellationToken cancel) =>
        await scans.HideAsync(await applicants.GetAsync(http.User, cancel), body.Value.Ref, body.Value.Hidden, clock.GetUtcNow(), cancel) ? Answer.Done : Answer.Of(Problems.NotFound);

    private static async Task<IResult> MessagesAsync(string? after, HttpContext http, [FromServices] ApplicantReader applicants, [FromServices] OwnMessages messages, CancellationToken cancel)
    {
        var person = await applicants.GetAsync(http.User, cancel);
        var mark = PageMark.Read(after);
        if (mark is null && !string.IsNullOrEmpty(after))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var rows = messages.Of(person.Account);
        if (mark is var (at, dossier, no))
        {
            rows = rows.Where(row => row.At < at || (row.At == at && (row.DossierId > dossier || (row.DossierId == dossier && row.No > no))));
        }

        var page = Page<Persistence.Outbox.MessageRow>.Of(
            await rows.Take(PageSize + 1).ToListAsync(cancel), PageSize, row => new PageMark(row.At, row.DossierId, row.No).ToString());
        var codes = await messages.CodesAsync([.. page.Items.Select(row => row.DossierId)], cancel);
        return Answer.Ok(new Page<MessageLine>(
            [.. page.Items.Select(row => new MessageLine(codes.GetValueOrDefault(row.DossierId, ""), row.No, row.Subject, row.At, row.ReadAt is not null) { Letter = row.Letter > 0 ? row.Letter : null })],
            page.Next));
    }
}

/// <summary>Whether papers may be used again.</summary>
internal sealed record ConsentBody
{
    public required bool Given { get; init; }
}

/// <summary>Whether a paper is suggested.</summary>
internal sealed record HiddenBody
{
    public required string Ref { get; init; }

    public required bool Hidden { get; init; }
}
