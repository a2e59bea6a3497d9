namespace WorkflowEngine.SandboxBank;

/// <summary>A bank that only pretends: docs/payments.md says how it is started and what it can be told to do wrong.</summary>
internal static class Bank
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(BankSettings.Of(builder.Configuration));
        builder.Services.AddSingleton<BankClock>();
        builder.Services.AddSingleton<Ledger>();
        builder.Services.AddSingleton<Signing>();
        builder.Services.AddSingleton<Mischief>();
        builder.Services.AddSingleton<Callbacks>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<Callbacks>());

        var app = builder.Build();
        app.MapMerchant();
        app.MapPayers();
        app.MapControl();
        await app.RunAsync();
    }
}
