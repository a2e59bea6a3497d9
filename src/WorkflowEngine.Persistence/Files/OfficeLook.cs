using System.IO.Compression;
using System.Xml;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Looks into an office document for macros under another name, and for what it would fetch from elsewhere when it is opened.</summary>
internal static class OfficeLook
{
    private static readonly string[] Kinds = ["vbaProject", "macroEnabled", "activeX", "oleObject"];
    private static readonly string[] Fetched = ["/attachedTemplate", "/oleObject", "/frame", "/subDocument", "/vbaProject", "/control"];
    private static readonly string[] Scripts = ["Basic/", "Scripts/"];

    private static readonly XmlReaderSettings Cautious = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 4 * 1024 * 1024,
    };

    public static bool IsHarmless(ZipArchive package)
    {
        try
        {
            return package.Entries.All(IsHarmless);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsHarmless(ZipArchiveEntry part) =>
        !Scripts.Any(folder => part.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        && (part.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
            ? All(part, xml => !Kinds.Any(kind => xml.GetAttribute("ContentType")?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true))
            : !part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                || All(part, xml => xml.GetAttribute("TargetMode") != "External" || !Fetched.Any(kind => xml.GetAttribute("Type")?.EndsWith(kind, StringComparison.OrdinalIgnoreCase) == true)));

    private static bool All(ZipArchiveEntry part, Func<XmlReader, bool> holds)
    {
        using var content = part.Open();
        using var xml = XmlReader.Create(content, Cautious);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && !holds(xml))
            {
                return false;
            }
        }

        return true;
    }
}
