namespace WorkflowEngine.Web.Hosting;

/// <summary>A published site lies in one folder, and is at home there from wherever it is started.</summary>
internal static class PublishedSite
{
    /// <summary>How the host begins: with the program's own folder as its root where that is a published site and no other root was named.</summary>
    /// <param name="args">The arguments of the call.</param>
    /// <param name="program">The folder of the program.</param>
    public static WebApplicationOptions Options(string[] args, string program)
    {
        var named = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(args)
            .Build()[HostDefaults.ContentRootKey];
        var isPublished = Directory.Exists(Path.Combine(program, "wwwroot"));
        return new WebApplicationOptions { Args = args, ContentRootPath = named is null && isPublished ? program : null };
    }
}
