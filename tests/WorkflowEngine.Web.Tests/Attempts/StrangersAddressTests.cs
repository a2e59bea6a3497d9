using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Attempts;

/// <summary>Every address that names a dossier, a draft or a file of somebody, opened by somebody else.</summary>
public sealed partial class StrangersAddressTests
{
    /// <summary>Leads whoever is not its applicant to the place where both codes of the receipt are asked for.</summary>
    private const string ForEverybody = "tracking/{code}";

    [Fact]
    public async Task Another_applicant_finds_nothing_behind_any_address_of_a_dossier_and_each_try_is_written_down()
    {
        await using var desk = new Desk();
        var (draft, code) = await FiledAsync(desk);
        var stranger = await desk.VisitorAsync(Filers.Phuoc);
        var tried = 0;

        foreach (var route in Routes(desk))
        {
            await stranger.Open(AddressOf(route, draft, code));
            AssertNothing(route, stranger, ref tried);
        }

        var attempts = await BadInputTests.AttemptsAsync(desk);
        Assert.True(tried > 8, $"{tried} addresses");
        Assert.Equal(tried, attempts.Count(attempt => attempt.Kind == AttemptKind.StrangersAddress));
        Assert.All(attempts, attempt => Assert.StartsWith("account:", attempt.Person, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_official_of_another_commune_finds_nothing_either()
    {
        await using var desk = new Desk();
        var (draft, code) = await FiledAsync(desk);
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var day = new DateOnly(2026, 11, 16);
        var other = office.UnitsAt(day).First(unit => unit.Type == UnitType.OneStop && unit.Code != Desk.Unit && !unit.Code.StartsWith("tinh", StringComparison.Ordinal));
        var person = office.PeopleWith("tiep-nhan", other.Code, day)[0];
        var stranger = new Visitor(await desk.SignedInAsync(person));
        var tried = 0;

        foreach (var route in Routes(desk))
        {
            await stranger.Open(AddressOf(route, draft, code));
            AssertNothing(route, stranger, ref tried);
        }

        var attempts = await BadInputTests.AttemptsAsync(desk);
        Assert.True(tried > 8, $"{tried} addresses");
        Assert.Contains(attempts, attempt => attempt.Person == person && attempt.Kind == AttemptKind.StrangersAddress);
    }

    [Fact]
    public async Task What_a_question_mark_or_a_form_names_is_written_down_too()
    {
        await using var desk = new Desk();
        var (draft, code) = await FiledAsync(desk);
        var number = (await desk.FindAsync(code.ToUpperInvariant())).Id;
        var stranger = await desk.VisitorAsync(Filers.Phuoc);

        await stranger.Open($"/feedback/new?dossier={code}");
        await stranger.Open($"/messages/open?dossier={number}&no=1");
        await stranger.Open("/filing");
        await stranger.Send("/filing", ("id", draft));
        var told = stranger.Words;
        var owner = await desk.VisitorAsync();
        await owner.Open("/filing/" + draft);

        var attempts = await BadInputTests.AttemptsAsync(desk);
        Assert.Equal(3, attempts.Count(attempt => attempt.Kind == AttemptKind.StrangersAddress));
        Assert.All(attempts, attempt => Assert.NotNull(AddressText.Of(attempt.Detail!)));
        Assert.Contains("Không có bản nháp này", told, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, owner.Status);
    }

    [Fact]
    public async Task A_code_that_nobody_has_is_a_slip_and_no_attempt()
    {
        await using var desk = new Desk();
        var stranger = await desk.VisitorAsync(Filers.Phuoc);

        await stranger.Open("/tracking/H27.012.00-261116-9999/supplement");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Empty(await BadInputTests.AttemptsAsync(desk));
    }

    private static void AssertNothing(string route, Visitor stranger, ref int tried)
    {
        Assert.DoesNotContain("Trần Thị Mai Lan", stranger.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("042190000127", stranger.Words, StringComparison.Ordinal);
        if (stranger.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            tried++;
            Assert.True(stranger.Words.Contains("Không có trang này", StringComparison.Ordinal) || stranger.Words.Contains("Bạn chưa có quyền", StringComparison.Ordinal), route);
            return;
        }

        if (route is ForEverybody)
        {
            tried++;
            Assert.Contains("Mã này không có trong các hồ sơ của bạn", stranger.Words, StringComparison.Ordinal);
            return;
        }

        Assert.True(stranger.At.StartsWith("/tracking", StringComparison.Ordinal), $"{route}: {stranger.Status} at {stranger.At}");
    }

    private static async Task<(string Draft, string Code)> FiledAsync(Desk desk)
    {
        var owner = await desk.VisitorAsync();
        var draft = await HouseholdBusiness.Begin(owner);
        var sent = await HouseholdBusiness.Begin(owner);
        await owner.Send(sent, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await owner.Send(owner.At, ("Declared", "true"));
        return (Guid().Match(draft).Value, owner.At.Split('/')[^1]);
    }

    /// <summary>Routes of pages whose parameters are a dossier, a draft, a file, a letter or a piece of work.</summary>
    private static IEnumerable<string> Routes(Desk desk)
    {
        string[] ours = ["Filing/", "Tracking/", "Dossiers/", "Counter/Receipt", "Vault/", "Duties/", "Lateness/", "Payments/", "Printing/"];
        return desk.Of<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && ours.Any(folder => page.ViewEnginePath.StartsWith("/" + folder, StringComparison.Ordinal))
                && page.ViewEnginePath is not "/Filing/Start")
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => Parameter().Matches(route).Any(match => match.Groups[1].Value is "code" or "id"))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static string AddressOf(string route, string draft, string code) => "/" + Parameter().Replace(route, match => match.Groups[1].Value switch
    {
        "code" => code,
        "id" => draft,
        "hash" => new string('a', 64),
        _ => "1",
    });

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Guid();
}
