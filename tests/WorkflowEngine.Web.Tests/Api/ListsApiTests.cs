using System.Net;
using System.Text.Json;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What officials' programs do with the list of work: lists under names, and one thing done with many dossiers.</summary>
[Collection(ApiSite.Shared)]
public sealed class ListsApiTests(ApiSite site)
{
    private const string Head = "dinh-thi-van";

    [Fact]
    public async Task A_list_is_saved_shared_by_whoever_assigns_opened_first_and_deleted()
    {
        var head = await Caller.OfOfficialAsync(site.Desk, Head);

        var saved = (await head.PostAsync("/work/lists", new { name = "Trễ hạn", list = new { view = "late", procedure = "1.001612" } })).Is(HttpStatusCode.OK).Json;
        var id = One(saved, "Trễ hạn").GetProperty("id").GetInt64();
        var shared = (await head.PutAsync($"/work/lists/{id}/shared", new { shared = true })).Is(HttpStatusCode.OK).Json;
        var first = (await head.PutAsync("/work/lists/first", new { list = id })).Is(HttpStatusCode.OK).Json;
        var colleague = (await site.Clerk.GetAsync("/work/lists")).Is(HttpStatusCode.OK).Json;
        var notTheirs = await site.Clerk.SendAsync(HttpMethod.Delete, $"/work/lists/{id}", null);
        var mayNot = await site.Clerk.PutAsync($"/work/lists/{id}/shared", new { shared = true });
        var gone = (await head.SendAsync(HttpMethod.Delete, $"/work/lists/{id}", null)).Is(HttpStatusCode.OK).Json;

        Assert.Equal("late", One(saved, "Trễ hạn").GetProperty("list").GetProperty("view").GetString());
        Assert.True(One(shared, "Trễ hạn").GetProperty("shared").GetBoolean());
        Assert.True(One(first, "Trễ hạn").GetProperty("first").GetBoolean());
        Assert.False(One(colleague, "Trễ hạn").GetProperty("mine").GetBoolean());
        notTheirs.Is(HttpStatusCode.NotFound);
        mayNot.Is(HttpStatusCode.Forbidden);
        Assert.DoesNotContain(gone.EnumerateArray(), list => list.GetProperty("name").GetString() == "Trễ hạn");
    }

    [Fact]
    public async Task A_list_that_means_nothing_or_names_a_person_is_not_saved()
    {
        var unknown = await site.Clerk.PostAsync("/work/lists", new { name = "x", list = new { view = "khong-co", mau = "do" } });
        var person = await site.Clerk.PostAsync("/work/lists", new { name = "x", list = new { find = "Trần Thị Mai Lan" } });
        var nameless = await site.Clerk.PostAsync("/work/lists", new { name = " ", list = new { view = "late" } });

        Assert.Equal(["/list/mau", "/list/view"], unknown.Is(HttpStatusCode.BadRequest).Pointers.Order());
        Assert.Equal(["/list/find"], person.Is(HttpStatusCode.BadRequest).Pointers);
        Assert.Equal(["/name"], nameless.Is(HttpStatusCode.UnprocessableEntity).Pointers);
    }

    [Fact]
    public async Task One_thing_is_done_with_many_dossiers_and_each_says_whether_and_why_not()
    {
        var (one, two) = (await site.FiledAsync(), await site.FiledAsync());
        var pieces = new[] { await PieceAsync(one), await PieceAsync(two), new Piece("H27.012.00-261116-9999", 1, 1) };
        var key = Guid.NewGuid().ToString();

        var taken = (await site.Clerk.PostAsync("/work/chosen", new { act = "take", items = pieces }, key)).Is(HttpStatusCode.OK);
        var again = (await site.Clerk.PostAsync("/work/chosen", new { act = "take", items = pieces }, key)).Is(HttpStatusCode.OK);
        var stale = (await site.Clerk.PostAsync("/work/chosen", new { act = "complete", items = pieces[..2], outcome = "Accepted" })).Is(HttpStatusCode.OK).Json;
        var now = pieces[..2].Select(piece => new { dossier = piece.Dossier, seq = piece.Seq });
        var done = (await site.Clerk.PostAsync("/work/chosen", new { act = "complete", items = now, outcome = "Accepted" })).Is(HttpStatusCode.OK).Json;

        Assert.Equal(taken.Text, again.Text);
        Assert.Equal([true, true, false], Done(taken.Json));
        Assert.Equal("Việc này không còn chờ", taken.Json.GetProperty("items")[2].GetProperty("why").GetString());
        Assert.Equal([false, false], Done(stale));
        Assert.Equal([true, true], Done(done));
        Assert.Equal("Accepted", Assert.Single((await site.Desk.FindAsync(one)).Records).Outcome);
    }

    [Fact]
    public async Task What_is_missing_for_many_at_once_is_named_and_a_strangers_dossier_is_written_down()
    {
        var code = await site.FiledAsync();
        var piece = await PieceAsync(code);
        var stranger = await Caller.OfOfficialAsync(site.Desk, "ho-ngoc-viet");

        var none = await site.Clerk.PostAsync("/work/chosen", new { act = "take", items = Array.Empty<object>() });
        var nobody = await site.Clerk.PostAsync("/work/chosen", new { act = "assign", items = new[] { piece } });
        var unknown = await site.Clerk.PostAsync("/work/chosen", new { act = "burn", items = new[] { piece } });
        var theirs = (await stranger.PostAsync("/work/chosen", new { act = "take", items = new[] { piece } })).Is(HttpStatusCode.OK).Json;

        Assert.Equal(["/items"], none.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(["/to"], nobody.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(["/act"], unknown.Is(HttpStatusCode.BadRequest).Pointers);
        Assert.Equal([false], Done(theirs));
        Assert.Equal((AttemptKind.StrangersAddress, "ho-ngoc-viet", "api"), Assert.Single((await site.AttemptsOfAsync(code)).Select(attempt => (attempt.Kind, attempt.Person, attempt.Way))));
    }

    private async Task<Piece> PieceAsync(string code)
    {
        var opened = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json;
        return new Piece(code, opened.GetProperty("work")[0].GetProperty("seq").GetInt32(), opened.GetProperty("revision").GetInt32());
    }

    private static JsonElement One(JsonElement lists, string name) => lists.EnumerateArray().Single(list => list.GetProperty("name").GetString() == name);

    private static IEnumerable<bool> Done(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("done").GetBoolean());

    private sealed record Piece(string Dossier, int Seq, int Revision);
}
