using System.Net;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>The same request sent again is done once.</summary>
[Collection(ApiSite.Shared)]
public sealed class IdempotencyTests(ApiSite site)
{
    [Fact]
    public async Task The_same_key_with_the_same_body_gets_the_first_answer_again()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        (await site.Lan.PutAsync(filing + "/answers", new { answers = HouseholdFiling.Answers })).Is(HttpStatusCode.OK);
        var key = Guid.NewGuid().ToString();

        var first = (await site.Lan.PostAsync(filing + "/send", new { declared = true }, key)).Is(HttpStatusCode.Created);
        var again = (await site.Lan.PostAsync(filing + "/send", new { declared = true }, key)).Is(HttpStatusCode.Created);
        var anew = await site.Lan.PostAsync(filing + "/send", new { declared = true });

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.True(again.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal("refused", anew.Is(HttpStatusCode.Conflict).Kind);
    }

    [Fact]
    public async Task A_refusal_is_kept_too_and_another_body_is_refused()
    {
        var code = await site.FiledAsync();
        var key = Guid.NewGuid().ToString();
        var address = $"/dossiers/{code}/rating";

        var first = (await site.Lan.PostAsync(address, new { answers = new Dictionary<string, string>() }, key)).Is(HttpStatusCode.Conflict);
        var again = (await site.Lan.PostAsync(address, new { answers = new Dictionary<string, string>() }, key)).Is(HttpStatusCode.Conflict);
        var other = await site.Lan.PostAsync(address, new { answers = new Dictionary<string, string>(), comment = "khác" }, key);
        var elsewhere = await site.Lan.PostAsync($"/dossiers/{code}/withdraw", new { reason = "x" }, key);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal("idempotency-key-reused", other.Is(HttpStatusCode.UnprocessableEntity).Kind);
        Assert.Equal("idempotency-key-reused", elsewhere.Is(HttpStatusCode.UnprocessableEntity).Kind);
    }

    [Fact]
    public async Task Keys_of_two_people_are_two_keys()
    {
        var phuoc = await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc);
        var key = Guid.NewGuid().ToString();

        var lan = (await site.Lan.PostAsync("/filings", HouseholdFiling.Begun, key)).Is(HttpStatusCode.Created);
        var other = (await phuoc.PostAsync("/filings", HouseholdFiling.Begun, key)).Is(HttpStatusCode.Created);

        Assert.NotEqual(lan.Json.GetProperty("id").GetString(), other.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Of_many_at_once_one_is_done_and_the_others_are_told_to_wait_or_get_its_answer()
    {
        var person = await Caller.OfApplicantAsync(site.Desk, "nhieu.lan");
        var key = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => person.PostAsync("/filings", HouseholdFiling.Begun, key)));

        var listed = (await person.GetAsync("/filings")).Is(HttpStatusCode.OK).Json.GetProperty("items").GetArrayLength();
        Assert.Equal(1, listed);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created && !answer.Headers.Contains("Idempotency-Replayed"));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer =>
        {
            Assert.Equal("idempotency-key-running", answer.Is(HttpStatusCode.Conflict).Kind);
            Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        });
    }

    [Fact]
    public async Task Where_a_key_is_needed_nothing_is_done_without_one()
    {
        var answer = await site.Lan.SendAsync(HttpMethod.Post, "/filings", System.Net.Http.Json.JsonContent.Create(HouseholdFiling.Begun));

        Assert.Equal("idempotency-key-missing", answer.Is(HttpStatusCode.BadRequest).Kind);
    }

    [Fact]
    public async Task What_was_not_read_can_be_sent_again_under_its_key()
    {
        var key = Guid.NewGuid().ToString();

        (await site.Lan.PostAsync("/filings", new { unit = 1 }, key)).Is(HttpStatusCode.BadRequest);
        var again = await site.Lan.PostAsync("/filings", HouseholdFiling.Begun, key);

        again.Is(HttpStatusCode.Created);
    }
}
