using System.Collections.Immutable;

namespace WorkflowEngine.Office.Loading;

/// <summary>Reads a document of kind "people": officials, the positions they hold, delegations and absences.</summary>
internal static class PeopleReading
{
    public static void Read(ObjectReader document, Period validity, OfficeEntries entries)
    {
        foreach (var person in document.Objects("people"))
        {
            var period = person.Period(validity);
            entries.People.Add(new(
                new Person
                {
                    Code = person.Code("code"),
                    Name = person.Text("name"),
                    SignIn = person.CodeOrNull("signIn"),
                    Phone = person.TextOrNull("phone"),
                    Period = period,
                    Positions = Positions(person, period),
                },
                person.Place));
            person.Close();
        }

        foreach (var delegation in document.Objects("delegations"))
        {
            entries.Delegations.Add(new(
                new Delegation
                {
                    Giver = delegation.Code("giver"),
                    Taker = delegation.Code("taker"),
                    Roles = delegation.Codes("roles", required: false),
                    Units = delegation.Codes("units", required: false),
                    Basis = delegation.TextOrNull("basis"),
                    Period = delegation.Period(validity),
                },
                delegation.Place));
            delegation.Close();
        }

        foreach (var absence in document.Objects("absences"))
        {
            entries.Absences.Add(new(
                new Absence(absence.Code("person"), absence.Period(validity), absence.CodeOrNull("standIn"), absence.TextOrNull("reason")),
                absence.Place));
            absence.Close();
        }
    }

    private static ImmutableArray<PositionHeld> Positions(ObjectReader person, Period around)
    {
        var held = ImmutableArray.CreateBuilder<PositionHeld>();
        foreach (var item in person.Objects("positions", required: true))
        {
            held.Add(new PositionHeld(item.Code("position"), item.Period(around)));
            item.Close();
        }

        return held.ToImmutable();
    }
}
