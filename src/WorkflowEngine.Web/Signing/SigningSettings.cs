using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Signing;

internal static class SigningSettings
{
    private const string DemoFolder = "signing";

    /// <summary>
    /// Binds the certificates (section <c>Signing</c>) and the site's address. Without a folder nothing is signed; in development
    /// certificates for demonstrations are then made beside the data, of whoever is to sign first.
    /// </summary>
    public static void AddSigning(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var data = DataSettings.Of(builder.Configuration, builder.Environment);
        var options = new SigningOptions
        {
            Folder = builder.Configuration["Signing:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder, builder.Environment.ContentRootPath) : null,
            Password = builder.Configuration["Signing:Password"] ?? "",
            Trusted = builder.Configuration["Signing:Trusted"] is { Length: > 0 } trusted ? Path.GetFullPath(trusted, builder.Environment.ContentRootPath) : null,
        };
        var section = builder.Configuration.GetSection("Signing");
        options = options with
        {
            Lists = section["RevocationLists"] is { Length: > 0 } lists ? Path.GetFullPath(lists, builder.Environment.ContentRootPath) : null,
            FetchedLists = Path.Combine(data.Directory, "crl"),
            ListHosts = section.GetSection("RevocationHosts").Get<string[]>() ?? [],
            FetchTimeout = section.GetValue("RevocationTimeout", options.FetchTimeout),
            MostListBytes = section.GetValue("RevocationMostBytes", options.MostListBytes),
            TimeStamps = section["TimeStamps"] is { Length: > 0 } stamps ? new Uri(stamps) : null,
            TimeStampTimeout = section.GetValue("TimeStampTimeout", options.TimeStampTimeout),
        };
        var demo = options.Folder is null && builder.Environment.IsDevelopment();
        if (demo)
        {
            var own = Path.Combine(data.Directory, DemoFolder);
            options = options with { Folder = own, Trusted = Path.Combine(own, "trusted") };
        }

        services.AddSingleton(options);
        services.AddSingleton(provider => new CertificateShelf(options, demo ? Demo(provider, options) : null));
        services.AddSingleton<SignatureChecker>();
        services.AddSingleton<PdfSignatures>();
        services.AddSingleton<PdfSeals>();
        services.AddSingleton<FileSignatures>();
        services.AddSingleton<RevocationFetch>();
        services.AddSingleton<TimeStampAuthority>();
        services.AddSingleton<IMessageCarrier, TimeStampCarrier>();
        services.AddSingleton<HandedSignatures>();
        services.AddSingleton(provider => new SigningFacts(
            options.Folder is null ? null : provider.GetRequiredService<CertificateShelf>(),
            (builder.Configuration["Site:Address"] ?? "").TrimEnd('/'))
        {
            Stamps = options.TimeStamps is not null,
        });
    }

    private static Action<string, string> Demo(IServiceProvider provider, SigningOptions options)
    {
        var maker = new DemoCertificates(options, provider.GetRequiredService<TimeProvider>());
        return (holder, file) =>
        {
            var office = provider.GetRequiredService<LiveCatalogue>().Current.Office?.Snapshot;
            var name = SignatureHolder.PersonOf(holder) is { } person ? office?.FindPerson(person)?.Name
                : SignatureHolder.UnitOf(holder) is { } unit ? office?.FindUnit(unit, DateOnly.FromDateTime(provider.GetRequiredService<TimeProvider>().GetUtcNow().Date))?.Name.Vi : null;
            if (name is not null)
            {
                maker.Make(name, file);
            }
        };
    }
}
