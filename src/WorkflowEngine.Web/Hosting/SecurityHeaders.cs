namespace WorkflowEngine.Web.Hosting;

internal static class SecurityHeaders
{
    /// <summary>
    /// Every answer says what it may load, that it may not be framed or sniffed, and that nobody keeps a copy. An endpoint that needs another
    /// policy (the designer, an uploaded paper) sets its own headers; they are left alone.
    /// </summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                var policy = context.RequestServices.GetRequiredService<ContentPolicy>();
                headers.TryAdd("Content-Security-Policy", policy.Header);
                headers.TryAdd("X-Content-Type-Options", "nosniff");
                headers.TryAdd("X-Frame-Options", "DENY");
                headers.TryAdd("Referrer-Policy", "same-origin");
                headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
                headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
                headers.TryAdd("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
                headers.TryAdd("Cache-Control", "no-store");
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
