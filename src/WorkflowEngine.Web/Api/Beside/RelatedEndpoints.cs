using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Beside;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Beside;

/// <summary>Dossiers that belong to a dossier: of the same applicant, linked, or laid beside it by an official.</summary>
internal static class RelatedEndpoints
{
    private static readonly Sentence WrittenDown = new("Việc xem luôn được ghi vào nhật ký xem.", "The look is always written down in the log of views.");

    public static void MapRelated(this RouteGroupBuilder dossiers)
    {
        dossiers.MapGet("/related", ReadAsync).Says("getRelated", "Hồ sơ liên quan", "Related dossiers", WrittenDown).Gives<RelatedView>().Refuses(404);
        dossiers.MapPost("/related", AddAsync).WithMetadata(new NeedsKey())
            .Says("addRelated", "Đánh dấu một hồ sơ liên quan", "Lay another dossier beside this one").Gives<RelatedView>().Refuses(404, 422);
        dossiers.MapDelete("/related/{other}", RemoveAsync)
            .Says("removeRelated", "Bỏ đánh dấu hồ sơ liên quan do mình đánh dấu", "Take back what I laid beside").Gives<RelatedView>().Refuses(404, 409);
    }

    private static async Task<IResult> ReadAsync(
        string code, HttpContext http, [FromServices] WorkRequest request, [FromServices] RelatedDossiers related, [FromServices] DossierLinks links, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Related);
        return opened is null ? Answer.Of(why!) : Answer.Ok(await ViewAsync(opened, related, links, cancel));
    }

    private static async Task<IResult> AddAsync(
        string code, Body<RelatedBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] RelatedDossiers related, [FromServices] DossierLinks links, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Related);
        return opened is null ? Answer.Of(why!)
            : await related.FindAsync(opened, body.Value.Other, cancel) is not { } other ? Answer.Of(Problems.Invalid("/other", RelatedText.Unknown))
            : await links.AddAsync((opened.Dossier.Id, other.Id), opened.Official.Code, body.Value.Reason, opened.Facts.Now, cancel) is { } wrong ? Answer.Of(Problems.Invalid("/reason", wrong))
            : Answer.Ok(await ViewAsync(opened, related, links, cancel));
    }

    private static async Task<IResult> RemoveAsync(
        string code, string other, HttpContext http, [FromServices] WorkRequest request, [FromServices] RelatedDossiers related, [FromServices] DossierLinks links, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Related);
        return opened is null ? Answer.Of(why!)
            : await related.FindAsync(opened, other, cancel) is not { } found ? Answer.Of(Problems.NotFound with { Detail = RelatedText.Unknown })
            : !await links.RemoveAsync(opened.Dossier.Id, found.Id, opened.Official.Code, cancel) ? Answer.Of(Problems.Refused(RelatedText.NotYours))
            : Answer.Ok(await ViewAsync(opened, related, links, cancel));
    }

    private static async Task<RelatedView> ViewAsync(OpenedDossier opened, RelatedDossiers related, DossierLinks links, CancellationToken cancel)
    {
        var (seen, hidden) = await related.OfApplicantAsync(opened, cancel);
        var byHand = new List<LinkView>();
        foreach (var link in await links.ReadAsync(opened.Dossier.Id, cancel))
        {
            var other = await related.FindAsync(opened, link.Other, cancel);
            byHand.Add(new LinkView(link.Person, link.At) { Dossier = other is null ? null : LineOf(other), Reason = link.Reason });
        }

        var parent = opened.Dossier.Parent is { } linked ? await related.FindAsync(opened, linked.Dossier, cancel) : null;
        return new RelatedView([.. seen.Select(LineOf)], hidden, byHand) { Parent = parent is null ? null : LineOf(parent) };
    }

    private static RelatedLine LineOf(RelatedDossier one) => new(one.Code, one.Procedure, one.Applicant, Fields.Small(one.Status.ToString()), one.Received);
}

/// <summary>What belongs to a dossier.</summary>
/// <param name="OfApplicant">Of the same applicant, newest first.</param>
/// <param name="Hidden">How many more of theirs the reader may not see.</param>
/// <param name="ByHand">Laid beside by officials.</param>
internal sealed record RelatedView(IReadOnlyList<RelatedLine> OfApplicant, int Hidden, IReadOnlyList<LinkView> ByHand)
{
    /// <summary>The linked filing that it came from.</summary>
    public RelatedLine? Parent { get; init; }
}

/// <summary>A dossier that belongs to another.</summary>
internal sealed record RelatedLine(string Code, string Procedure, string Applicant, string Status, DateTimeOffset ReceivedAt);

/// <summary>Two dossiers that an official laid beside one another.</summary>
internal sealed record LinkView(string Person, DateTimeOffset At)
{
    /// <summary>Missing when the reader may not see it.</summary>
    public RelatedLine? Dossier { get; init; }

    public string? Reason { get; init; }
}

/// <summary>A dossier that belongs here, and why.</summary>
internal sealed record RelatedBody
{
    [Description("Mã hồ sơ kia / code of the other dossier")]
    public required string Other { get; init; }

    public required string Reason { get; init; }
}
