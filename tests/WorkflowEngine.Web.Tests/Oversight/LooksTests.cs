using System.Net;

namespace WorkflowEngine.Web.Tests.Oversight;

/// <summary>Who looked at dossiers that they did not hold, as whoever oversees sees it.</summary>
public sealed class LooksTests
{
    private const string Looker = "dinh-thi-van";
    private const string Overseer = "ho-thi-hanh";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_look_by_who_does_not_hold_it_is_listed_to_the_oversight_and_found_by_dossier_and_person(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var (seen, unseen) = ((await desk.FileAsync()).Filing!.Code, (await desk.FileAsync()).Filing!.Code);
        var looker = await desk.SignedInAsync(Looker);
        await looker.GetStringAsync(Address($"/dossiers/{seen.ToLowerInvariant()}"));
        var overseer = await desk.SignedInAsync(Overseer);

        var all = await ReadAsync(overseer, "/oversight/views");
        var byDossier = await ReadAsync(overseer, $"/oversight/views?dossier={seen.ToLowerInvariant()}");
        var byOther = await ReadAsync(overseer, $"/oversight/views?dossier={unseen}");
        var byPerson = await ReadAsync(overseer, $"/oversight/views?person={Looker}");

        var name = desk.Of<Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot.FindPerson(Looker)!.Name;
        Assert.Equal((1, 1), (Count(all, "looker"), Count(all, "look")));
        Assert.Contains(name, Html.Words(all), StringComparison.Ordinal);
        Assert.Contains("trang hồ sơ, số định danh được che", Html.Words(all), StringComparison.Ordinal);
        Assert.Equal((1, 0, 1), (Count(byDossier, "look"), Count(byOther, "look"), Count(byPerson, "look")));
        Assert.Contains(seen, Html.Words(byPerson), StringComparison.Ordinal);
        Assert.Contains("Chưa có lượt xem nào như vậy", Html.Words(byOther), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_oversee_sees_nothing_of_it()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var answer = await clerk.GetAsync(Address("/oversight/views"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private static Task<string> ReadAsync(HttpClient reader, string path) => reader.GetStringAsync(Address(path));

    private static int Count(string page, string mark) => page.Split($"data-testid=\"{mark}\"").Length - 1;
}
