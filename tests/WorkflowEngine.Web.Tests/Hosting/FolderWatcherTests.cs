using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.Hosting;

public sealed class FolderWatcherTests
{
    /// <summary>Only a bound for a test that would otherwise hang; nothing is asserted about time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_letter_that_is_changed_while_the_site_runs_is_the_one_that_goes_out()
    {
        var folder = Directory.CreateTempSubdirectory("wfe-letters-");
        var file = Path.Combine(folder.FullName, "bao-tin.vi.txt");
        await File.WriteAllTextAsync(file, "Cũ\n", TestContext.Current.CancellationToken);
        using var site = new Site("Production", null, ("Catalogue:Templates", folder.FullName), ("Catalogue:Watch", "true"));
        var live = site.Services.GetRequiredService<LiveCatalogue>();
        Assert.Equal("Cũ\n", live.Current.Templates["bao-tin.vi.txt"].Template.Source);

        await File.WriteAllTextAsync(file, "Mới hơn\n", TestContext.Current.CancellationToken);
        using var end = new CancellationTokenSource(Longest);
        var changed = await live.WhenAsync(state => state.Templates["bao-tin.vi.txt"].Template.Source == "Mới hơn\n", end.Token);

        Assert.NotEqual("Cũ\n", changed.Templates["bao-tin.vi.txt"].Template.Source);
        folder.Delete(recursive: true);
    }
}
