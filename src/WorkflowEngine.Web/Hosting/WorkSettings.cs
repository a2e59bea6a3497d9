using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dues;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Forecasts;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Vault;
using FileOptions = WorkflowEngine.Persistence.Files.FileOptions;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Files, the vault, and what works behind the pages.</summary>
internal static class WorkSettings
{
    public static void AddWork(this WebApplicationBuilder builder, DataSettings settings)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        AddFiles(services, configuration, settings);
        AddCarriers(services, configuration, settings);
        services.AddSingleton(ConnectorsOf(configuration, builder.Environment.IsDevelopment()));
        services.AddSingleton<VaultShelf>();
        services.AddSingleton<StatusFeed>();
        services.AddSingleton<FeedReaders>();
        services.AddSingleton<StatusPruning>();
        services.AddSingleton<OutboxQueue>();
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton<DueWorker>();
        services.AddSingleton<HolderRecheck>();
        services.AddSingleton<DurationWorker>();
        services.AddSingleton<ILetterSource, PetitionLetters>();
        services.AddSingleton<LetterTelling>();
        if (configuration.GetValue("Work:Background", true))
        {
            services.AddHostedService<OutboxLoop>();
            services.AddHostedService<DueLoop>();
            services.AddHostedService<PublishLoop>();
            services.AddHostedService<RecheckLoop>();
            services.AddHostedService<AnchorLoop>();
            services.AddHostedService<DurationLoop>();
            services.AddHostedService<PruningLoop>();
            services.AddHostedService<TellingLoop>();
            services.AddHostedService<RevocationLoop>();
        }
    }

    /// <summary>Recorded answers are for development; elsewhere somebody must ask for them by name.</summary>
    private static ConnectorOptions ConnectorsOf(ConfigurationManager configuration, bool development)
    {
        var section = configuration.GetSection("Connectors");
        return new ConnectorOptions
        {
            Sandbox = section.GetValue("Sandbox", development),
            Of = section.GetSection("Of").Get<Dictionary<string, ConnectorSetting>>() ?? [],
            Secrets = section.GetSection("Secrets").Get<Dictionary<string, string>>() ?? [],
        };
    }

    private static void AddFiles(IServiceCollection services, ConfigurationManager configuration, DataSettings settings)
    {
        services.AddSingleton(new FileOptions
        {
            Folder = Path.Combine(settings.Directory, "files"),
            MostBytes = configuration.GetValue("Files:MostBytes", 20L * 1024 * 1024),
        });
        services.AddSingleton<IFileScan>(provider => new SignedFileScan(
            configuration["Files:ScanCommand"] is { Length: > 0 } command ? new CommandFileScan(command) : new NoFileScan(),
            provider.GetRequiredService<PdfSignatures>()));
        services.AddSingleton<FileStore>();
    }

    private static void AddCarriers(IServiceCollection services, ConfigurationManager configuration, DataSettings settings)
    {
        var mail = configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        mail = mail with { Folder = Path.Combine(settings.Directory, mail.Folder), Site = (configuration["Site:Address"] ?? "").TrimEnd('/') };
        if (mail.Host.Length == 0)
        {
            Directory.CreateDirectory(mail.Folder);
        }

        services.AddSingleton<IMessageCarrier>(new MailCarrier(mail));
        services.AddSingleton<IMessageCarrier>(provider => new InboxCarrier(
            provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(),
            provider.GetRequiredService<Seals>(),
            provider.GetRequiredService<TimeProvider>()));
        var sms = configuration.GetSection("Sms").Get<SmsOptions>() ?? new SmsOptions();
        sms = sms with { Folder = Path.Combine(settings.Directory, sms.Folder) };
        services.AddSingleton<IMessageCarrier>(provider => new SmsCarrier(
            sms, new HttpClient(), provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IMessageCarrier, NoticeCarrier>();
        services.AddSingleton<IMessageCarrier, SignalCarrier>();
        services.AddSingleton<IMessageCarrier, ReferralCarrier>();
        services.AddSingleton<IMessageCarrier, LookupCarrier>();
        services.AddSingleton(new CallClient(configuration.GetSection("Http").Get<CallOptions>() ?? new CallOptions()));
        services.AddSingleton<IMessageCarrier, HttpCarrier>();
        services.AddSingleton<ConnectorDesk>();
        services.AddSingleton<PaperFetches>();
        services.AddSingleton<ConnectorQueue>();
    }
}
