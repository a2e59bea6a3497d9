using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Hosting;

internal static class OfficeSettings
{
    /// <summary>Binds the office's name and mark (section <c>Office</c>) and gives the clock to whoever asks for it.</summary>
    public static void AddOffice(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<OfficeIdentity>(builder.Configuration.GetSection("Office"));
        builder.Services.AddSingleton(TimeProvider.System);
    }
}
