namespace WorkflowEngine.Office.Loading;

/// <summary>Reads a document of kind "positions": roles, what they may do, and the positions that carry them.</summary>
internal static class PositionsReading
{
    public static void Read(ObjectReader document, Period validity, OfficeEntries entries)
    {
        foreach (var role in document.Objects("roles"))
        {
            entries.Roles.Add(new(
                new Role
                {
                    Code = role.Code("code"),
                    Name = role.Name("name"),
                    Scope = role.OneOf("scope", OfficeCodes.Scopes),
                    Delegable = role.Boolean("delegable", otherwise: true),
                    Period = role.Period(validity),
                },
                role.Place));
            role.Close();
        }

        foreach (var grant in document.Objects("rights"))
        {
            entries.Grants.Add(new(
                new Grant(grant.Code("role"), grant.SomeOf("may", OfficeCodes.Rights), grant.Codes("units", required: false), grant.Period(validity)),
                grant.Place));
            grant.Close();
        }

        foreach (var position in document.Objects("positions"))
        {
            entries.Positions.Add(new(
                new Position
                {
                    Code = position.Code("code"),
                    Name = position.Name("name"),
                    Unit = position.Code("unit"),
                    Rank = position.OneOf("rank", OfficeCodes.Ranks),
                    Roles = position.Codes("roles", required: true),
                    WorksFor = position.Codes("worksFor", required: false),
                    SignsFor = position.Codes("signsFor", required: false),
                    Period = position.Period(validity),
                },
                position.Place));
            position.Close();
        }
    }
}
