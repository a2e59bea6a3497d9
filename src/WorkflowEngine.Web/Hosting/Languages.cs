using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using WorkflowEngine.Web.Reading;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Hosting;

internal static class Languages
{
    /// <summary>Vietnamese first, English beside it; Vietnamese letters go out as they are, not as numeric entities.</summary>
    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Text>();
        builder.Services.AddScoped<Formats>();
        builder.Services.AddScoped(services =>
            ReadingChoice.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext));
        builder.Services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    public static void UseReadingChoices(this WebApplication app) => app.UseMiddleware<ReadingChoiceMiddleware>();
}
