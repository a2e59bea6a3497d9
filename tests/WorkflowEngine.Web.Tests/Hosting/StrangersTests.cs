using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WorkflowEngine.Web.Tests.Hosting;

/// <summary>What somebody who is not signed in may open is written here; every other page sends them to sign in.</summary>
public sealed class StrangersTests
{
    private static readonly string[] ForEverybody =
    [
        "/Api/Index", "/Catalogue/Index", "/Catalogue/Procedure", "/Checking/Index", "/Feedback/Index", "/Feedback/New", "/Feedback/Petition", "/Feedback/Published",
        "/Filing/Index", "/Home/Accessibility", "/Home/Guide", "/Home/Index", "/Home/Privacy", "/Hosting/Error", "/Kiosk/Board", "/Kiosk/Done", "/Kiosk/Index", "/SignIn/Index", "/SignIn/National", "/SignIn/Out",
        "/SignIn/Register", "/Tracking/Dossier", "/Tracking/Index",
    ];

    [Fact]
    public async Task Only_the_pages_for_everybody_are_open_to_strangers()
    {
        await using var site = new Site();

        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(ForEverybody, open);
    }

    [Theory]
    [InlineData("/filing/start/1.001612")]
    [InlineData("/tracking/mine")]
    [InlineData("/vault")]
    [InlineData("/inbox")]
    public async Task A_stranger_is_sent_to_sign_in_and_back(string address)
    {
        await using var site = new Site();
        var stranger = Visitor.To(site);

        await stranger.Open(address);

        Assert.Equal("/sign-in?ReturnUrl=" + Uri.EscapeDataString(address), stranger.At);
    }
}
