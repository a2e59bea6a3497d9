using System.Collections.Immutable;

namespace WorkflowEngine.Office.Loading;

/// <summary>Reads a document of kind "units": fields of administration and the tree of units.</summary>
internal static class UnitsReading
{
    public static void Read(ObjectReader document, Period validity, OfficeEntries entries)
    {
        foreach (var field in document.Objects("fields"))
        {
            entries.Fields.Add(new(new Field(field.Code("code"), field.Name("name")), field.Place));
            field.Close();
        }

        foreach (var unit in document.Objects("units", required: true))
        {
            entries.Units.Add(new(ReadUnit(unit, validity), unit.Place));
            unit.Close();
        }
    }

    private static Unit ReadUnit(ObjectReader unit, Period validity)
    {
        var name = unit.Name("name");
        return new Unit
        {
            Code = unit.Code("code"),
            Name = name,
            ShortName = unit.NameOrNull("short") ?? name,
            Type = unit.OneOf("type", OfficeCodes.UnitTypes),
            Parent = unit.CodeOrNull("parent"),
            DossierCode = unit.TextOrNull("dossierCode"),
            AreaCode = unit.TextOrNull("areaCode"),
            Address = unit.TextOrNull("address"),
            Phone = unit.TextOrNull("phone"),
            Website = unit.TextOrNull("website"),
            Receives = Fields(unit, "receives"),
            Competence = Fields(unit, "competence"),
            Serves = unit.Codes("serves", required: false),
            Successor = unit.CodeOrNull("successor"),
            Period = unit.Period(validity),
        };
    }

    private static ImmutableArray<FieldsAtLevel> Fields(ObjectReader unit, string name)
    {
        var found = ImmutableArray.CreateBuilder<FieldsAtLevel>();
        foreach (var item in unit.Objects(name))
        {
            found.Add(new FieldsAtLevel(item.OneOf("level", OfficeCodes.Levels), item.Codes("fields", required: true, alsoAllowed: FieldsAtLevel.Every)));
            item.Close();
        }

        return found.ToImmutable();
    }
}
