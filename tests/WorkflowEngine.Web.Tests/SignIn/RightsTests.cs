using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.SignIn;

/// <summary>Every page of the desk for everybody who might knock.</summary>
public sealed class RightsTests
{
    /// <summary>Counter clerk, case officer of the same ward, counter clerk of another ward, administrator of procedures, office administrator, oversight.</summary>
    private static readonly string[] Readers = ["pham-thi-dung", "le-van-cuong", "ho-ngoc-viet", "tran-thanh-binh", "tran-my-nga", "ho-thi-hanh"];

    private static readonly string[] Pages =
    [
        "/inbox", "/inbox/chosen", "/inbox/slips", "/inbox/lists", "/dossiers", "/sign-in/unit", "/counter", "/counter/1.001612", "/counter/queue", "/counter/guide/99", "/counter/receipt/{code}", "/dossiers/{code}", "/dossiers/{code}/acts", "/dossiers/{code}/notes", "/dossiers/{code}/related", "/dossiers/{code}/draft", "/dossiers/{code}/wording", "/dossiers/{code}/slip", "/register", "/dossiers/{code}/letters/99", "/dossiers/{code}/receipts/99", "/dossiers/{code}/files/abc", "/dossiers/{code}/result", "/dossiers/{code}/duties/99", "/notices", "/lateness", "/office/incidents", "/office/drafts", "/office/connectors", "/office/portal", "/office/webhooks", "/office/webhooks/edit", "/oversight/channels", "/oversight/views", "/oversight/post", "/handovers", "/assist", "/assist/0193f7a0-0000-7000-8000-000000000001", "/handovers/sheet", "/post", "/dossiers/{code}/reroute", "/procedures/manage", "/dossiers/{code}/letters/99/pdf", "/dossiers/{code}/held/abc", "/oversight/attempts", "/oversight/digitisation", "/absence",
        "/procedures/1.001612-dang-ky-ho-kinh-doanh", "/procedures/1.001612-dang-ky-ho-kinh-doanh/compare", "/procedures/full-online",
        "/feedback/desk", "/feedback/desk/{code}", "/oversight/ratings",
        "/fees", "/fees/statement",
    ];

    [Fact]
    public async Task A_stranger_is_led_to_signing_in_and_an_applicant_is_refused()
    {
        await using var desk = new Desk();
        var code = (await desk.FileAsync()).Filing!.Code;
        var stranger = desk.Site.Reader();
        var applicant = await desk.ApplicantAsync();

        foreach (var page in Pages)
        {
            var address = Address(page, code);
            using var led = await stranger.GetAsync(address);
            using var refused = await applicant.GetAsync(address);

            Assert.True(led.StatusCode == HttpStatusCode.Redirect, $"{page} for a stranger: {led.StatusCode}");
            Assert.StartsWith("https://localhost/sign-in?ReturnUrl=", led.Headers.Location!.ToString(), StringComparison.Ordinal);
            Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{page} for an applicant: {refused.StatusCode}");
        }
    }

    [Fact]
    public async Task Officials_open_what_their_position_carries()
    {
        await using var desk = new Desk();
        var code = (await desk.FileAsync()).Filing!.Code;
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var today = new DateOnly(2026, 11, 16);

        foreach (var person in Readers)
        {
            var reader = await desk.SignedInAsync(person);
            foreach (var page in Pages)
            {
                using var answer = await reader.GetAsync(Address(page, code));
                var expected = Expected(page, person, office, today);
                Assert.True(expected.Contains(answer.StatusCode), $"{page} for {person}: {answer.StatusCode}, expected {string.Join(" or ", expected)}");
            }
        }
    }

    [Fact]
    public async Task Every_page_of_the_desk_is_in_the_matrix()
    {
        await using var desk = new Desk();
        var routes = desk.Of<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && new[] { "/Fees/", "/Inbox/", "/Dossiers/", "/Desk/", "/Counter/", "/Office/", "/Procedures/", "/Duties/", "/Notices/", "/Lateness/", "/Oversight/", "/Post/", "/Assist/", "/SignIn/Positions", "/Attempts/", "/Digitisation/", "/Absence/" }.Any(folder => page.ViewEnginePath.StartsWith(folder, StringComparison.Ordinal)))
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Distinct();

        var known = Pages.Append("/fees/days/{provider}/{day}").Append("/dossiers/{code}/fee").Append("/dossiers/{code}/reassign/99").Append("/dossiers/{code}/letters/99/abc").Select(Shape).ToHashSet();
        Assert.All(routes, route => Assert.Contains(Shape(route), known));
    }

    private static HttpStatusCode[] Expected(string page, string person, OfficeSnapshot office, DateOnly today)
    {
        bool May(params Right[] rights) => rights.Any(right => office.MayDoSomewhere(person, right, today));
        var receives = May(Right.Receive);
        var watches = new[] { Right.Oversee, Right.Audit, Right.ConfigureOffice }
            .Any(right => office.MayDo(person, right, Desk.Unit, today));
        var sees = person == Desk.Reception || watches;
        return page switch
        {
            "/counter/guide/99" => [receives ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden],
            "/counter" or "/counter/1.001612" or "/counter/queue" => [receives ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/counter/receipt/{code}" => [receives ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden],
            "/feedback/desk/{code}" => [HttpStatusCode.NotFound],
            "/oversight/ratings" => [May(Right.Oversee, Right.Audit) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/oversight/attempts" or "/oversight/digitisation" => [May(Right.Oversee, Right.Audit) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/dossiers/{code}" or "/dossiers/{code}/draft" or "/dossiers/{code}/notes" or "/dossiers/{code}/related" or "/dossiers/{code}/acts" or "/dossiers/{code}/slip" => [sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/dossiers/{code}/wording" => [sees ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden],
            "/dossiers/{code}/letters/99" or "/dossiers/{code}/receipts/99" or "/dossiers/{code}/letters/99/pdf" or "/dossiers/{code}/files/abc" or "/dossiers/{code}/held/abc" or "/dossiers/{code}/result" or "/dossiers/{code}/duties/99" => [sees ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden],
            "/fees" => [May(Right.CollectFee, Right.Oversee) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/fees/statement" => [May(Right.CollectFee) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/lateness" => [May(Right.AssignWork, Right.Sign, Right.Oversee) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/register" => [May(Right.Receive, Right.ReturnResult, Right.Oversee, Right.Audit) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/assist" => [May(Right.Guide) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            _ when page.StartsWith("/assist/", StringComparison.Ordinal) => [May(Right.Guide) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden],
            "/handovers/sheet" => [HttpStatusCode.NotFound],
            "/post" => [May(Right.Receive, Right.ReturnResult) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/dossiers/{code}/reroute" => [sees && (office.MayDo(person, Right.Receive, Desk.Unit, today) || office.MayDo(person, Right.AssignWork, Desk.Unit, today)) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/oversight/channels" or "/oversight/views" or "/oversight/post" => [May(Right.Oversee, Right.Audit) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/office/incidents" or "/office/drafts" or "/office/webhooks" or "/office/webhooks/edit" => [May(Right.ConfigureOffice) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            "/office/portal" => [May(Right.Oversee, Right.Audit, Right.ConfigureOffice) ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            _ when page.StartsWith("/procedures/", StringComparison.Ordinal) =>
                [May(Right.Design, Right.Approve, Right.Publish, Right.Reform)
                    ? HttpStatusCode.OK : HttpStatusCode.Forbidden],
            _ => [HttpStatusCode.OK],
        };
    }

    /// <summary>An address with its parameters made alike.</summary>
    private static string Shape(string route) => Regex.Replace(route.Replace("/{handler?}", "", StringComparison.Ordinal), "\\{[^}]*\\}|99|abc|0193f7a0-[0-9a-f-]*|1\\.001612(-[a-z-]*)?", "*");

    private static Uri Address(string page, string code) => new(page.Replace("{code}", code, StringComparison.Ordinal), UriKind.Relative);
}
