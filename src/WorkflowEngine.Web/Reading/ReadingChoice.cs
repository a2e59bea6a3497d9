namespace WorkflowEngine.Web.Reading;

/// <summary>How the reader of this request reads: the language (<c>vi</c> or <c>en</c>) and whether in large type.</summary>
public sealed record ReadingChoice(string Language, bool LargeType)
{
    public const string LanguageQuery = "lang";
    public const string TypeQuery = "type";
    public const string Vietnamese = "vi";
    public const string English = "en";
    public const string Large = "large";
    public const string Normal = "normal";

    public static ReadingChoice Default { get; } = new(Vietnamese, false);

    /// <summary>The choice made for this request, the default outside a request.</summary>
    public static ReadingChoice Of(HttpContext? context) => context?.Features.Get<ReadingChoice>() ?? Default;

    /// <summary>Only the two languages there are; anything else is no choice.</summary>
    public static string? KnownLanguage(string? value) => value is Vietnamese or English ? value : null;

    public static bool? KnownType(string? value) => value switch
    {
        Large => true,
        Normal => false,
        _ => null,
    };
}
