namespace WorkflowEngine.Persistence.Files;

/// <summary>A kind of file that may be handed in.</summary>
/// <param name="Ending">With which it is kept and handed out, without the dot.</param>
/// <param name="ContentType">As browsers are told.</param>
public sealed record FileType(string Ending, string ContentType)
{
    public static readonly FileType Pdf = new("pdf", "application/pdf");
    public static readonly FileType Png = new("png", "image/png");
    public static readonly FileType Jpeg = new("jpg", "image/jpeg");
    public static readonly FileType Webp = new("webp", "image/webp");
    public static readonly FileType Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly FileType Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly FileType Odt = new("odt", "application/vnd.oasis.opendocument.text");
    public static readonly FileType Xml = new("xml", "application/xml");
    public static readonly FileType Txt = new("txt", "text/plain; charset=utf-8");

    /// <summary>A signed message with one of the other types inside.</summary>
    public static readonly FileType P7m = new("p7m", "application/pkcs7-mime");

    /// <summary>The signature of another file.</summary>
    public static readonly FileType P7s = new("p7s", "application/pkcs7-signature");

    public static readonly IReadOnlyList<FileType> All = [Pdf, Png, Jpeg, Webp, Docx, Xlsx, Odt, Xml, Txt, P7m, P7s];

    /// <summary>Images and PDF may be shown inside a page; everything else is only handed out.</summary>
    public bool MayBeShown => this == Pdf || this == Png || this == Jpeg || this == Webp;

    public static FileType? OfEnding(string ending) => All.FirstOrDefault(type => type.Ending == ending);
}
