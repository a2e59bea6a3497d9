namespace WorkflowEngine.Web.Home;

/// <summary>Drawings beside the fields that people know best; any other field has a plain sheet.</summary>
internal static class FieldIcons
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["ho-tich"] = "people",
        ["ho-kinh-doanh"] = "shop",
        ["xay-dung"] = "house",
        ["dat-dai"] = "map",
        ["cu-tru"] = "geo-alt",
        ["chung-thuc"] = "file-earmark-check",
        ["bao-tro-xa-hoi"] = "heart",
        ["bao-hiem"] = "shield-plus",
        ["bao-hiem-y-te"] = "shield-plus",
        ["ly-lich-tu-phap"] = "person-vcard",
    };

    public static string Of(string field) => Known.GetValueOrDefault(field, "file-earmark-text");
}
