using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Api.Receiving;

/// <summary>What an operation at the counter begins with.</summary>
internal sealed class Reception(CounterDesk desk, SupplyTickets tickets)
{
    public CounterDesk Desk => desk;

    /// <summary>The clerk, once the case was opened.</summary>
    public Official Clerk { get; private set; } = null!;

    /// <summary>The clerk, at the counter that the request names; otherwise that it is none of theirs.</summary>
    public async Task<(Official? Clerk, Problem? Why)> ClerkAsync(HttpContext http, CancellationToken cancel)
    {
        var clerk = await desk.ClerkAsync(cancel);
        return Officials.IsForeign(http, clerk) ? (null, Problems.MayNot(ProblemText.NotYourUnit)) : (clerk, null);
    }

    /// <summary>The case as it lies on the counter; otherwise what of it cannot be read.</summary>
    public async Task<(FilingCase? Case, Problem? Why)> OpenAsync(HttpContext http, Guid reception, CounterBody body, IEnumerable<string> files, CancellationToken cancel)
    {
        var (clerk, why) = await ClerkAsync(http, cancel);
        if (clerk is null)
        {
            return (null, why);
        }

        if (desk.Catalogue.FindProcedure(body.Procedure) is not { } version)
        {
            return (null, Problems.NotFound);
        }

        Clerk = clerk;
        var form = FormOf(reception, body);
        var sight = await desk.SightAsync(form, version, clerk, search: false, cancel);
        var answers = body.Fields.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : FormAnswers.OfApplicant(version.Facts!, body.Fields, "/fields");
        var kept = tickets.ReadDrafts(PlaceOf(reception), files, clerk.Facts.Now);
        var filing = CounterCase.Of(form, version, desk.Catalogue, clerk, new TypedDraft(answers?.Typed ?? TypedDraft.Empty.Typed, [.. kept]), sight);
        if (answers is { Wrong.Count: > 0 })
        {
            await desk.Files.NoteUnknownAsync(filing, answers.Unknown, cancel);
            return (null, Problems.Unreadable(answers.Wrong));
        }

        return (filing, null);
    }

    public static CounterForm FormOf(Guid reception, CounterBody body) => new()
    {
        Key = reception,
        Kind = body.Kind ?? "citizen",
        Identity = body.Identity,
        Name = body.Name,
        Phone = body.Phone,
        Email = body.Email,
        Address = body.Address,
        PaperReason = body.PaperReason,
        ChannelOut = body.ChannelOut,
        Parcel = body.Parcel,
        Carrier = body.Carrier,
        Receipt = body.Receipt,
        FeeNow = body.FeeNow ?? true,
        Paper = [.. body.Papers ?? []],
    };

    public static string PlaceOf(Guid reception) => "counter/" + reception.ToString("N");
}
