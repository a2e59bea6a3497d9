using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Digitisation;
using WorkflowEngine.Web.Oversight;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Api.Overseeing;

/// <summary>Figures of the units that somebody oversees, each with the list behind it: what is digital, by which ways dossiers came, post, ratings.</summary>
internal static class ReportEndpoints
{
    private const int MostListed = 500;

    public static void MapReports(this RouteGroupBuilder lists)
    {
        lists.MapGet("/digitisation", DigitisationAsync).Says("getDigitisation", "Tỷ lệ số hóa theo đơn vị và tháng", "What is digital, by unit and month", DescribingText.Month)
            .Gives<DigitisationView>();
        lists.MapGet("/channels", ChannelsAsync).Says("getChannels", "Hồ sơ vào bằng cách nào", "By which ways dossiers came in", DescribingText.Days).Gives<ChannelsView>();
        lists.MapGet("/post", PostAsync).Says("getPost", "Bưu chính và hồ sơ nộp nhầm", "Shares by post, and misfiled dossiers", DescribingText.Days).Gives<PostView>();
        lists.MapGet("/ratings", RatingsAsync).Says("getRatings", "Người nộp đánh giá thế nào", "How applicants rate", DescribingText.Days).Gives<RatingsView>();
    }

    private static async Task<IResult> DigitisationAsync(
        string? month, string? unit, string? of, [FromServices] Officials officials, [FromServices] DigitalShares shares, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        DateOnly? asked = month is null ? new DateOnly(official.Today.Year, official.Today.Month, 1) : Day(month + "-01");
        var parts = new List<ProblemPart>();
        if (asked is null)
        {
            parts.Add(new ProblemPart("?month", ProblemText.WrongKind) { Expected = "2026-11", Found = month });
        }

        if (of is not (null or "papers" or "results"))
        {
            parts.Add(new ProblemPart("?of", ProblemText.WrongKind) { Expected = "papers, results", Found = of });
        }

        return parts.Count > 0 || asked is not { } first ? Answer.Of(Problems.Unreadable(parts)) : Answer.Ok(new DigitisationView(
            [.. (await shares.ReadAsync(official, first, cancel)).Select(share => new ShareView(share.Unit, share.Papers, share.DigitalPapers, share.Results, share.DigitalResults))])
        {
            Items = unit is null ? null : [.. (await shares.ListAsync(official, first, unit, of == "results", MostListed, cancel)).Select(line => new ShareItem(line.Code, line.Name, line.IsDigital, line.At) { Excuse = line.Excuse })],
        });
    }

    private static async Task<IResult> ChannelsAsync(string? from, string? to, [FromServices] Officials officials, [FromServices] OverseenChannels channels, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var (first, last) = PeriodOf(from, to, new DateOnly(official.Today.Year, official.Today.Month, 1), official.Today, out var wrong);
        if (wrong is not null)
        {
            return Answer.Of(wrong);
        }

        var sheet = await channels.ReadAsync(official, first, last, cancel);
        return Answer.Ok(new ChannelsView(
            [.. sheet.Filings.Select(Of)],
            [.. sheet.Away.Select(away => new AwayView(away.At, away.Unit, away.Person, away.OnlyUnreasoned) { Procedure = away.Procedure, Rule = away.Rule })],
            new PostFigures(sheet.Post.All, sheet.Post.ByPost, sheet.Post.OutByPost, sheet.Post.EitherByPost)));
    }

    private static async Task<IResult> PostAsync(string? from, string? to, [FromServices] Officials officials, [FromServices] OverseenPost post, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var (first, last) = PeriodOf(from, to, new DateOnly(official.Today.Year, official.Today.Month, 1), official.Today, out var wrong);
        if (wrong is not null)
        {
            return Answer.Of(wrong);
        }

        var sheet = await post.ReadAsync(official, first, last, cancel);
        return Answer.Ok(new PostView(
            [.. sheet.Shares.Select(share => new PostShareView(share.Unit, share.All, share.In, share.Out) { Contract = share.Contract })],
            [.. sheet.Reroutings.Select(row => new MisfiledView(row.Code, row.Procedure, row.Unit, row.ToCode, row.ToProcedure, row.ToUnit, row.Reason, row.At))])
        {
            Target = official.Facts.Intake?.PostTarget?.Share,
        });
    }

    private static async Task<IResult> RatingsAsync(string? from, string? to, string? unit, [FromServices] Officials officials, [FromServices] RatingStore ratings, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var (first, last) = PeriodOf(from, to, new DateOnly(official.Today.Year, 1, 1), official.Today, out var wrong);
        if (wrong is not null)
        {
            return Answer.Of(wrong);
        }

        var units = (await ratings.FiguresAsync(first, last, cancel)).Where(figures => official.MayIn(Right.Oversee, figures.Unit) || official.MayIn(Right.Audit, figures.Unit)).ToList();
        var listed = unit is not null && units.Exists(figures => figures.Unit == unit) ? await ratings.ListAsync(unit, first, last, MostListed, cancel) : null;
        return Answer.Ok(new RatingsView([.. units.Select(figures => new RatedUnit(figures.Unit, figures.Answers, figures.Points, figures.Most, figures.Satisfied))])
        {
            Items = listed is null ? null : [.. listed.Select(row => new RatedItem(row.Procedure, row.Day, row.Points, row.Most) { Comment = ratings.CommentOf(row), Dossier = row.Dossier })],
        });
    }

    private static CountedView Of(CountedFiling filing) => new(
        filing.Code, filing.Procedure, filing.Unit, filing.Channel,
        [.. Enum.GetValues<ChannelCount>().Where(filing.Is).Select(count => Fields.Small(count.ToString()))])
    {
        Reason = ChannelQuery.ReasonOf(filing),
        Person = filing.Helper ?? filing.Clerk,
        FiledAs = filing.FiledAs,
    };

    /// <summary>The days asked for; what is wrong with them where something is.</summary>
    private static (DateOnly From, DateOnly To) PeriodOf(string? from, string? to, DateOnly usualFrom, DateOnly usualTo, out Problem? wrong)
    {
        var (first, last) = (from is null ? usualFrom : Day(from), to is null ? usualTo : Day(to));
        List<ProblemPart> parts = [];
        if (first is null)
        {
            parts.Add(new ProblemPart("?from", ProblemText.WrongKind) { Expected = "2026-11-01", Found = from });
        }

        if (last is null)
        {
            parts.Add(new ProblemPart("?to", ProblemText.WrongKind) { Expected = "2026-11-30", Found = to });
        }

        wrong = parts.Count > 0 ? Problems.Unreadable(parts) : null;
        return (first ?? usualFrom, last ?? usualTo);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
