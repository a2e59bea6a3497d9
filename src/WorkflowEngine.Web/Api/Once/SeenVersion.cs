using System.Globalization;

namespace WorkflowEngine.Web.Api.Once;

/// <summary>The state of a dossier that whoever asks has seen, as the header If-Match names it.</summary>
internal static class SeenVersion
{
    /// <summary>Its number; 0, which is no state, where something else stands there; null where nothing does, or any state will do.</summary>
    public static int? Of(HttpContext http) => http.Request.Headers.IfMatch.ToString() switch
    {
        "" or "*" => null,
        var given => int.TryParse(given.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
    };

    /// <summary>The state of a filing, which is a mark and no number; null where none is named, or any will do.</summary>
    public static string? Tag(HttpContext http) => http.Request.Headers.IfMatch.ToString() is { } given and not ("" or "*") ? given.Trim('"') : null;

    /// <summary>Whether it is named.</summary>
    public static bool IsNamed(HttpContext http) => http.Request.Headers.IfMatch.ToString().Length > 0;
}
