namespace WorkflowEngine.Browser.Tests.Running;

public sealed class WebAppTests(Site site)
{
    [Fact]
    public async Task Says_what_the_application_wrote_when_it_does_not_start()
    {
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(
            () => WebApp.StartAsync(("ASPNETCORE_URLS", "no address")));

        Assert.Contains("no address", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_beside_another_with_data_of_its_own()
    {
        await using var another = await WebApp.StartAsync();

        Assert.NotEqual(site.App.Address, another.Address);
    }
}
