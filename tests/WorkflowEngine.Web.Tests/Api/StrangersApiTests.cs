using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Somebody else's token at every operation that names a dossier, a filing or a petition: nothing is told, and each try is written down.</summary>
[Collection(ApiSite.Shared)]
public sealed class StrangersApiTests(ApiSite site)
{
    /// <summary>An official of another commune.</summary>
    private const string Elsewhere = "ho-ngoc-viet";

    [Fact]
    public async Task An_applicants_dossier_is_not_there_for_another_applicant()
    {
        var code = await site.FiledAsync();

        var tried = await TryAsync(await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc), "/api/v1/dossiers/{code}", HttpStatusCode.NotFound, ("code", code));

        var attempts = await site.AttemptsOfAsync(code);
        Assert.True(tried > 12, $"{tried} operations");
        Assert.Equal(tried, attempts.Count);
        Assert.All(attempts, attempt => Assert.Equal((AttemptKind.StrangersAddress, "api"), (attempt.Kind, attempt.Way)));
    }

    [Fact]
    public async Task A_dossier_is_closed_to_officials_of_units_that_never_had_it()
    {
        var code = await site.FiledAsync();

        var tried = await TryAsync(await Caller.OfOfficialAsync(site.Desk, Elsewhere), "/api/v1/work/dossiers/{code}", HttpStatusCode.Forbidden, ("code", code));

        var attempts = await site.AttemptsOfAsync(code);
        Assert.True(tried > 40, $"{tried} operations");
        Assert.Equal(tried, attempts.Count);
        Assert.All(attempts, attempt => Assert.Equal((AttemptKind.StrangersAddress, "api", Elsewhere), (attempt.Kind, attempt.Way, attempt.Person)));
    }

    [Fact]
    public async Task A_filing_is_its_owners_alone()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var before = await StrangersAsync("/api/v1/filings/");

        var tried = await TryAsync(await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc), "/api/v1/filings/{id", HttpStatusCode.NotFound, ("id", filing["/filings/".Length..]));

        Assert.True(tried > 6, $"{tried} operations");
        Assert.Equal(tried, (await StrangersAsync("/api/v1/filings/")).Count - before.Count);
        (await site.Lan.GetAsync(filing)).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_petition_is_its_writers_and_of_those_who_deal_with_it()
    {
        var code = (await site.Lan.PostAsync("/petitions", new { subject = "other", unit = "thanh-sen", summary = "Việc riêng", story = "Nội dung riêng tư." })).Is(HttpStatusCode.Created).Json.GetProperty("code").GetString()!;
        var (own, desk) = (await StrangersAsync("/api/v1/petitions/"), await StrangersAsync("/api/v1/work/petitions/"));

        var asApplicant = await TryAsync(await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc), "/api/v1/petitions/{petition}", HttpStatusCode.NotFound, ("petition", code));
        var asOfficial = await TryAsync(site.Clerk, "/api/v1/work/petitions/{petition}", HttpStatusCode.NotFound, ("petition", code));

        Assert.Equal((4, 7), (asApplicant, asOfficial));
        Assert.Equal(asApplicant, (await StrangersAsync("/api/v1/petitions/")).Count - own.Count);
        Assert.Equal(asOfficial, (await StrangersAsync("/api/v1/work/petitions/")).Count - desk.Count);
    }

    [Fact]
    public async Task What_a_helper_has_in_hand_is_no_other_helpers()
    {
        var helper = await Caller.OfOfficialAsync(site.Desk, "pham-van-toan");
        var id = (await helper.PostAsync("/assist/filings", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var before = await StrangersAsync("/api/v1/assist/");

        var tried = await TryAsync(await Caller.OfOfficialAsync(site.Desk, "dinh-kim-lien"), "/api/v1/assist/filings/{assisted", HttpStatusCode.NotFound, ("assisted", id.ToString()));

        Assert.Equal(4, tried);
        Assert.Equal(tried, (await StrangersAsync("/api/v1/assist/")).Count - before.Count);
    }

    [Fact]
    public async Task A_refund_is_decided_where_the_money_came_in_alone()
    {
        var refund = new RefundRow { Id = Guid.NewGuid(), Provider = "counter", TransactionId = "BL-1", Unit = Desk.Unit, Amount = 100_000, AskedBy = "test", AskedAt = site.Desk.Clock.GetUtcNow() };
        await using (var context = await site.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            context.Add(refund);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var stranger = await Caller.OfOfficialAsync(site.Desk, "doan-hong-lan");
        var before = await StrangersAsync("/api/v1/money/refunds/");
        var answers = new[] { await stranger.PostAsync($"/money/refunds/{refund.Id}/approval", null), await stranger.PostAsync($"/money/refunds/{refund.Id}/payment", new { proof = "UNC 12" }) };

        Assert.All(answers, answer => Assert.Contains("Chỉ người thu phí", answer.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal));
        Assert.Equal(2, (await StrangersAsync("/api/v1/money/refunds/")).Count - before.Count);
    }

    /// <summary>How many operations were tried.</summary>
    private async Task<int> TryAsync(Caller stranger, string route, HttpStatusCode expected, params (string, string)[] named)
    {
        var tried = 0;
        foreach (var operation in site.Operations.Where(operation => operation.Route.StartsWith(route, StringComparison.Ordinal)))
        {
            var answer = await stranger.SendAsync(
                new HttpMethod(operation.Method), operation.Address(named), operation.Content(), ("Idempotency-Key", Guid.NewGuid().ToString()), ("If-Match", "*"));
            Assert.True(answer.Status == expected, $"{operation}: {answer.Status} {answer.Text}");
            tried++;
        }

        return tried;
    }

    private async Task<IReadOnlyList<AttemptRow>> StrangersAsync(string route) =>
        [.. (await BadInputTests.AttemptsAsync(site.Desk)).Where(row => row.Kind == AttemptKind.StrangersAddress && row.Detail?.StartsWith(route, StringComparison.Ordinal) == true)];
}
