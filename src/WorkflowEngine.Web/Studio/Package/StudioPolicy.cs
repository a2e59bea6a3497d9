namespace WorkflowEngine.Web.Studio.Package;

/// <summary>
/// What the browser may load under <c>/studio/</c>. The drawing tool writes styles and one script into its page, compiles
/// WebAssembly, and starts the code editor's workers from blobs; nothing comes from another server.
/// </summary>
internal static class StudioPolicy
{
    public const string Header =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void Set(HttpResponse response) => response.Headers.ContentSecurityPolicy = Header;
}
