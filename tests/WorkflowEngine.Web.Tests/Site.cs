using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests;

/// <summary>
/// The whole site behind an in-memory server, with a data folder of its own and the shipped documents published; in production
/// unless a test needs the gallery. It begins as after its first start, unless its settings name other documents or another database.
/// </summary>
internal sealed class Site(string environment = "Production", Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    : WebApplicationFactory<Program>
{
    private static readonly string MasterKey = NewKey(), MarkKey = NewKey();

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("wfe-site-");

    public static Site Gallery() => new("Development");

    /// <summary>Folder of the site's data, gone when the site is.</summary>
    public string DataFolder => _data.FullName;

    /// <summary>Begins with an empty data folder, as on a new machine.</summary>
    public bool FromNothing { get; init; }

    /// <summary>Passwords are hashed as slowly as where people use it; otherwise quickly, which the tests do hundreds of times.</summary>
    public bool HashesSlowly { get; init; }

    /// <summary>When the shipped documents were published; now when null.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>A reader who keeps cookies and does not follow redirects.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var isOnServer = settings.Any(setting => setting.Key.StartsWith("Database:", StringComparison.Ordinal));
        var isAnother = FromNothing || settings.Any(setting => setting.Key.StartsWith("Catalogue:", StringComparison.Ordinal));
        if (!isAnother && !isOnServer)
        {
            FirstStart.CopyTo(DataFolder, environment, PublishedAt);
        }

        if (!isAnother && (!isOnServer || settings.Contains(OwnDatabase.HasStarted)))
        {
            // what stands in the folders was taken then: this start would read, compile and compare all of it to find nothing new
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(new SourceFolders(new SourcePaths(null, null, null)))));
        }

        builder.UseEnvironment(environment);
        builder.UseSetting("Data:Directory", DataFolder);
        builder.UseSetting("Keys:Master", MasterKey);
        builder.UseSetting("Keys:Mark", MarkKey);
        builder.UseSetting("Catalogue:Publish", "true");
        builder.UseSetting("Catalogue:Watch", "false");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        if (!HashesSlowly)
        {
            builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
        }

        if (services is not null)
        {
            builder.ConfigureTestServices(services);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _data.Exists)
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(DataFolder, "workflow.db")}");
            SqliteConnection.ClearPool(connection);
            _data.Delete(recursive: true);
        }
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
