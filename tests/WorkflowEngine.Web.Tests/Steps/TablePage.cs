using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Tables;
using WorkflowEngine.Web.Tests.FactPages;
using WorkflowEngine.Web.Tests.Procedures;

namespace WorkflowEngine.Web.Tests.Steps;

/// <summary>Somebody at the step table of a document, or at the page on which one begins.</summary>
internal sealed class TablePage(Desk desk, HttpClient reader, string definition)
{
    public const string Household = "1.001612-dang-ky-ho-kinh-doanh";

    /// <summary>Designs and publishes.</summary>
    public const string Author = "tran-thanh-binh";

    public static async Task<TablePage> OpenAsync(Desk desk) => new(desk, await desk.SignedInAsync(Author), Household);

    /// <summary>Somebody else who designs.</summary>
    public static async Task<TablePage> SecondAsync(Desk desk) =>
        new(desk, await desk.SignedInAsync(Keepers.With(desk, Right.Design, null, Author)), Household);

    public string At { get; private set; } = "";

    public string Page { get; private set; } = "";

    public string Words => Html.Words(Page);

    public HttpStatusCode Status { get; private set; }

    /// <summary>What the last answer told the script.</summary>
    public string? Told { get; private set; }

    public Task<SentForm> ShowAsync() => ShowAsync($"/procedures/{definition}/steps", "data-steps=");

    public Task<SentForm> ShowNewAsync() => ShowAsync("/procedures/new", "data-new=");

    public async Task<SentForm> ShowAsync(string address, string marker)
    {
        At = address;
        Page = await reader.GetStringAsync(new Uri(At, UriKind.Relative), TestContext.Current.CancellationToken);
        return new SentForm(Page, marker);
    }

    /// <summary>Sends the form and follows where it leads.</summary>
    public async Task SendAsync(SentForm form, string act)
    {
        using var answer = await form.SendAsync(reader, act);
        Status = answer.StatusCode;
        Told = answer.Headers.TryGetValues("X-Steps", out var told) ? told.Single() : null;
        At = answer.Headers.Location?.ToString() ?? At;
        Page = answer.Headers.Location is { } next
            ? await reader.GetStringAsync(next, TestContext.Current.CancellationToken)
            : await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A button of the table, as the page stands now.</summary>
    public async Task ActAsync(string act) => await SendAsync(await ShowAsync(), act);

    public async Task<EditedVersion> LatestAsync(string? of = null) => (await FindAsync(of ?? definition))!;

    /// <summary>The newest version of a document; null when there is none.</summary>
    public async Task<EditedVersion?> FindAsync(string of)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DefinitionReader>().LatestAsync(of);
    }

    public async Task<string> WayAsync() =>
        string.Join(' ', StepTable.Of((await LatestAsync()).Document).Rows.Where(row => row.IsOnWay).Select(row => row.Id));
}
