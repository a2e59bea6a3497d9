using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Web.Payments;

namespace WorkflowEngine.Web.Post;

/// <summary>Parcels, papers from hand to hand, and the post's own system (settings <c>Post:Secret</c>, <c>Post:OldSecret</c>).</summary>
internal static class PostSettings
{
    public static void AddPost(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<HandoverList>();
        builder.Services.AddScoped<Assist.AssistDesk>();
        builder.Services.AddSingleton(new PostCarriers([.. Secrets(builder.Configuration.GetSection("Post"))]));
    }

    public static void MapPost(this WebApplication app) => app.MapPost("/post/callbacks", PostCallback.TakeAsync)
        .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(PaymentSettings.Callbacks);

    private static IEnumerable<byte[]> Secrets(IConfigurationSection section)
    {
        foreach (var name in (string[])["Secret", "OldSecret"])
        {
            if (section[name] is not { Length: > 0 } text)
            {
                continue;
            }

            var bytes = new byte[256];
            yield return Convert.TryFromBase64String(text, bytes, out var length) && length >= MessageSignature.LeastSecret
                ? bytes[..length]
                : throw new InvalidOperationException(
                    $"Expected at least {MessageSignature.LeastSecret} bytes as Base64 in {section.Path}:{name}.");
        }
    }
}
