using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Filing;

/// <summary>How a field of one line looks: kind of control, keys on a phone, width that hints at the length.</summary>
internal sealed record FieldLook(string Type, string? Keys, string? Width, string? AutoComplete = null)
{
    /// <summary>More choices than these are a list that opens.</summary>
    public const int MostRadios = 7;

    public static bool IsLong(FieldType type) => type is FieldType.LongText or FieldType.Address;

    public static FieldLook Of(FieldType type) => type switch
    {
        FieldType.Number => new("text", "decimal", "num w-mid", "off"),
        FieldType.Date => new("text", null, "num w-mid"),
        FieldType.Identity => new("text", "numeric", "num w-long", "off"),
        FieldType.Phone => new("tel", "tel", "num w-long"),
        FieldType.Email => new("email", "email", null),
        _ => new("text", null, null),
    };
}

/// <summary>What stands between a label and its control.</summary>
internal sealed record FieldNotes(string Id, string? Hint, bool FromAccount, string? Error)
{
    /// <summary>Code of the earlier dossier that the answer was copied from.</summary>
    public string? FromEarlier { get; init; }
}
