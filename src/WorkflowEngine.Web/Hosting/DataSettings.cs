namespace WorkflowEngine.Web.Hosting;

/// <summary>Where data and documents lie and how they are taken, from configuration; docs/configuration.md names every key.</summary>
internal sealed record DataSettings
{
    /// <summary>Folder of the embedded database, of files, and in development of keys and demonstration sign-ins.</summary>
    public required string Directory { get; init; }

    public required string? PostgreSql { get; init; }

    public required string? Sqlite { get; init; }

    public required string? Procedures { get; init; }

    public required string? Office { get; init; }

    public required string? Templates { get; init; }

    /// <summary>Whether a document that arrives as a file is published at once.</summary>
    public required bool Publish { get; init; }

    /// <summary>Whether the folders are watched while the product runs.</summary>
    public required bool Watch { get; init; }

    public static DataSettings Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var root = environment.ContentRootPath;
        var (provider, connection) = (configuration["Database:Provider"] ?? "sqlite", configuration["Database:ConnectionString"]);
        return new DataSettings
        {
            Directory = Path.GetFullPath(configuration["Data:Directory"] is { Length: > 0 } directory ? directory : "data", root),
            PostgreSql = provider switch
            {
                "postgres" => connection is { Length: > 0 } ? connection : throw new InvalidOperationException(
                    "Database:Provider is postgres, so Database:ConnectionString has to name the server and the database; it is empty."),
                "sqlite" => null,
                _ => throw new InvalidOperationException($"Expected sqlite or postgres in Database:Provider, found {provider}."),
            },
            Sqlite = provider == "sqlite" && connection is { Length: > 0 } ? connection : null,
            Procedures = Folder(configuration["Catalogue:Procedures"], "workflows/procedures", root),
            Office = Folder(configuration["Catalogue:Office"], "workflows/office", root),
            Templates = Folder(configuration["Catalogue:Templates"], "templates", root),
            Publish = configuration.GetValue("Catalogue:Publish", environment.IsDevelopment()),
            Watch = configuration.GetValue("Catalogue:Watch", true),
        };
    }

    /// <summary>The folder that is set; otherwise the nearest one of that name at the content root or above it, as in a source tree.</summary>
    private static string? Folder(string? set, string name, string root)
    {
        if (set is not null)
        {
            return set.Length == 0 ? null : Path.GetFullPath(set, root);
        }

        for (var at = new DirectoryInfo(root); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, name);
            if (System.IO.Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
