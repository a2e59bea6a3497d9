namespace WorkflowEngine.SandboxPortal;

/// <summary>A national portal that only pretends: docs/national-portal.md says how it is started and what it can be told to do wrong.</summary>
internal static class Portal
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(PortalSettings.Of(builder.Configuration));
        builder.Services.AddSingleton<PortalClock>();
        builder.Services.AddSingleton<Ledger>();
        builder.Services.AddSingleton<Signing>();
        builder.Services.AddSingleton<Mischief>();

        var app = builder.Build();
        app.MapOffices();
        app.MapControl();
        await app.RunAsync();
    }
}
