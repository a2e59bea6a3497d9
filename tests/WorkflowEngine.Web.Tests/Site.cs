using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace WorkflowEngine.Web.Tests;

/// <summary>The whole site behind an in-memory server; in production unless a test needs the gallery.</summary>
internal sealed class Site(string environment = "Production", Action<IServiceCollection>? services = null) : WebApplicationFactory<Program>
{
    public static Site Gallery() => new("Development");

    /// <summary>A reader who keeps cookies and does not follow redirects.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        if (services is not null)
        {
            builder.ConfigureTestServices(services);
        }
    }
}
