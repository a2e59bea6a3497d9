using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Assist;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Assisting;

/// <summary>What an operation of a helper begins with.</summary>
internal sealed class AssistRequest(AssistDesk desk, Officials officials, SupplyTickets tickets, Text text)
{
    public AssistDesk Desk => desk;

    public SupplyTickets Tickets => tickets;

    public Text Text => text;

    /// <summary>The helper, once the filing was opened.</summary>
    public Official Helper { get; private set; } = null!;

    /// <summary>The filing, once it was opened.</summary>
    public AssistRow Row { get; private set; } = null!;

    /// <summary>The helper, in the unit that the request names; otherwise that it is none of theirs.</summary>
    public async Task<(Official? Helper, Problem? Why)> HelperAsync(HttpContext http, CancellationToken cancel)
    {
        var helper = await officials.GetAsync(cancel);
        return Officials.IsForeign(http, helper) ? (null, Problems.MayNot(ProblemText.NotYourUnit)) : (helper, null);
    }

    /// <summary>The filing that the helper has in hand; otherwise that there is none.</summary>
    public async Task<(AssistRow? Row, Problem? Why)> RowAsync(HttpContext http, Guid id, CancellationToken cancel)
    {
        var (helper, why) = await HelperAsync(http, cancel);
        if (helper is null || await desk.Assists.OpenAsync(id, helper.Code, cancel) is not { } row)
        {
            return (null, why ?? Problems.NotFound);
        }

        (Helper, Row) = (helper, row);
        return (row, null);
    }

    /// <summary>The case as the helper has it before them; otherwise what of it cannot be read.</summary>
    /// <param name="body">What was entered; null before anything was.</param>
    public async Task<(FilingCase? Case, Problem? Why)> OpenAsync(HttpContext http, Guid id, AssistedBody? body, CancellationToken cancel)
    {
        var (row, why) = await RowAsync(http, id, cancel);
        if (row is null)
        {
            return (null, why);
        }

        if (desk.Catalogue.FindProcedure(row.Procedure) is not { } version)
        {
            return (null, Problems.NotFound);
        }

        var answers = body is null ? null : FormAnswers.OfApplicant(version.Facts!, body.Fields, "/fields");
        var files = tickets.ReadDrafts(PlaceOf(id), body?.Tickets ?? [], Helper.Facts.Now);
        var filing = AssistedCase.Of(id, FormOf(id, body), version, desk.Catalogue.Office!, Helper, new TypedDraft(answers?.Typed ?? TypedDraft.Empty.Typed, [.. files]));
        if (answers is { Wrong.Count: > 0 })
        {
            await desk.Files.NoteUnknownAsync(filing, answers.Unknown, cancel);
            return (null, Problems.Unreadable(answers.Wrong));
        }

        return (filing, null);
    }

    public static CounterForm FormOf(Guid id, AssistedBody? body) => new()
    {
        Key = id,
        Kind = body?.Kind ?? "citizen",
        Identity = body?.Identity,
        Name = body?.Name,
        Phone = body?.Phone,
        Email = body?.Email,
        Address = body?.Address,
    };

    public static string PlaceOf(Guid id) => "assist/" + id.ToString("N");
}
