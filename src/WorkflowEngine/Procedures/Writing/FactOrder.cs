using System.Collections.Frozen;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>The order in which the contract names the members of each object: where a new member is put among those that are there.</summary>
internal static class FactOrder
{
    private static readonly string[] Top =
    [
        "code", "name", "kind", "decision", "field", "level", "receives", "applicants", "status", "validFrom", "validTo", "serviceLevels",
        "assurance", "mandates", "paperBasis", "sameSession", "keywords", "timeLimits", "extensions", "reminders", "components", "sections", "fields", "fees", "results", "legalBasis", "channels", "contact", "marks",
    ];

    private static readonly string[] Texts = ["vi", "en"];

    private static readonly FrozenDictionary<string, string[]> ByHolder = new Dictionary<string, string[]>
    {
        ["decision"] = ["number", "date", "issuer"],
        ["field"] = ["code", "name"],
        ["serviceLevels"] = ["when", "level", "reason"],
        ["extensions"] = ["id", "most", "article", "note"],
        ["mandates"] = ["when", "allowed", "article", "note", "paper"],
        ["timeLimits"] = ["id", "when", "channels", "limit", "from", "appointment", "text"],
        ["reminders"] = ["at", "to", "by", "template"],
        ["components"] = ["id", "name", "form", "quantity", "required", "fromForm", "group", "lookup", "question", "answers", "mayAsk", "note"],
        ["answers"] = ["field", "from"],
        ["sections"] = ["id", "title"],
        ["fields"] =
        [
            "id", "section", "label", "hint", "type", "required", "visible", "choices", "min", "max", "maxLength", "pattern", "patternText",
            "prefill", "fields", "personal",
        ],
        ["choices"] = ["id", "label"],
        ["fees"] = ["id", "name", "amount", "when", "refund"],
        ["results"] = ["code", "name", "validity"],
        ["legalBasis"] = ["instrument", "title", "article", "from", "to"],
        ["marks"] = ["path", "evidence", "note"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The known members of what stands at a path, in order.</summary>
    public static ReadOnlySpan<string> Of(FactPath path)
    {
        if (path.Parts.IsEmpty)
        {
            return Top;
        }

        var holder = path.Parts[^1].Name ?? (path.Parts.Length > 1 ? path.Parts[^2].Name : null);
        return holder is not null && ByHolder.TryGetValue(holder, out var known) ? known : Texts;
    }
}
