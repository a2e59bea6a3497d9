using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace WorkflowEngine.Web.Studio.Package;

/// <summary>
/// Serves the drawing tool's files as its package has them, compressed where the package brings a compressed one. Names that
/// carry a hash are kept by browsers for good, others for a day.
/// </summary>
internal static class StudioFiles
{
    public const string Root = "/studio";

    private const string Forever = "public, max-age=31536000, immutable";
    private const string Day = "public, max-age=86400";

    /// <summary>Its settings name a server of its maker's; ours come from the page.</summary>
    private const string Settings = """{"Logging":{"LogLevel":{"Default":"Warning"}}}""";

    private static readonly FileExtensionContentTypeProvider Types = MakeTypes();

    /// <summary>The best first: what the browser takes, with the ending that the package gives it.</summary>
    private static readonly (string Coding, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    public static void MapStudioFiles(this WebApplication app)
    {
        var files = new PhysicalFileProvider(StudioFolder.Find(app.Environment));
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.MapGet(Root + "/appsettings.json", (HttpContext context) =>
        {
            StudioPolicy.Set(context.Response);
            context.Response.Headers.CacheControl = Day;
            return Results.Text(Settings, "application/json");
        }).AllowAnonymous();
        // The package's own page loads fonts from elsewhere and names an element that does not exist.
        app.MapGet(Root + "/index.html", () => Results.NotFound()).AllowAnonymous();
        app.MapMethods(Root + "/{**path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, string? path) => Send(context, files, path ?? "")).AllowAnonymous();
    }

    private static IResult Send(HttpContext context, PhysicalFileProvider files, string path)
    {
        var file = files.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory || !Types.TryGetContentType(path, out var type))
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        StudioPolicy.Set(context.Response);
        headers.CacheControl = IsHashed(path) ? Forever : Day;
        headers.Vary = HeaderNames.AcceptEncoding;
        var coding = "";
        foreach (var (name, ending) in Codings)
        {
            if (Takes(context.Request, name) && files.GetFileInfo(path + ending) is { Exists: true } packed)
            {
                (file, coding) = (packed, "-" + name);
                headers.ContentEncoding = name;
                break;
            }
        }

        var tag = new EntityTagHeaderValue($"\"{file.LastModified.ToUnixTimeSeconds():x}-{file.Length:x}{coding}\"");
        return Results.File(file.PhysicalPath!, type, fileDownloadName: null, file.LastModified, tag);
    }

    /// <summary>Whether the browser says that it takes a coding; one with quality 0 it does not.</summary>
    private static bool Takes(HttpRequest request, string coding) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var taken)
        && taken.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0);

    /// <summary>The build of the package writes a hash of ten signs before the ending: <c>MudBlazor.fk4q4b3gx5.wasm</c>.</summary>
    private static bool IsHashed(string path) =>
        path.Split('/')[^1].Split('.') is [_, .., { Length: 10 } hash, _] && hash.Any(char.IsAsciiDigit) && hash.All(sign => char.IsAsciiDigit(sign) || char.IsAsciiLetterLower(sign));

    private static FileExtensionContentTypeProvider MakeTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var ending in (ReadOnlySpan<string>)[".dat", ".blat", ".pdb"])
        {
            types.Mappings[ending] = "application/octet-stream";
        }

        types.Mappings[".wasm"] = "application/wasm";
        types.Mappings[".map"] = "application/json";
        types.Mappings[".cur"] = "image/x-icon";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        return types;
    }
}
