using System.Text.Json.Nodes;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>Faults in who does what.</summary>
internal static class HolderSeeds
{
    public static IEnumerable<Seed> All =>
    [
        new("a step is for a role that is not there", FindingCodes.UnknownRole, document => Set(document.Officials.First(), "role", "tham-tra")),
        new("a step is for a role that nobody holds in its unit", FindingCodes.Nobody, document => Set(document.StepsOf("Procedure.Issue").First(), "role", "hoi-dong")),
        new("a step is for a unit that is not there", FindingCodes.Nobody, document => Set(document.Officials.First(), "unit", "unit:H27.99.99")),
        new("a step's unit cannot be read", "STEP-UNIT", document => Set(document.Officials.First(), "unit", "phòng nào đó")),
        new("a step is for a person who is not there", FindingCodes.UnknownPerson, document => Set(document.Officials.First(), "assign", "person:khong-co")),
        new("a step has no role", "STEP-ROLE", document => Remove(document.Officials.First(), "role")),
        new("other eyes than those of a step that is not there", FindingCodes.UnknownStep, document => Set(document.Officials.Last(), "fourEyesWith", "tham-dinh-cu")),
        new("other eyes than one's own", FindingCodes.StepNotBefore, document =>
            document.Officials.Last() is { } step ? Set(step, "fourEyesWith", step["id"]!.ToString()) : null),
        new("other eyes than those of a later step", FindingCodes.StepNotBefore, document =>
            Set(document.First("Procedure.Receive")!, "fourEyesWith", document.StepsOf("Procedure.Return").First()["id"]!.ToString())),
        new("other eyes than those of a step without people", FindingCodes.UnknownStep, document =>
            Set(document.Officials.Last(), "fourEyesWith", document.First("Elsa.Start")!["id"]!.ToString())),
        new("the same person as in a step that is not there", FindingCodes.UnknownStep, document => Set(document.Officials.Last(), "assign", "same-as:khong-co")),
        new("no unit is competent for the field", FindingCodes.Nobody, document =>
        {
            document.Facts["field"]!["code"] = "hang-hai";
            return Place.Anywhere;
        }),
        new("a result is signed by a step that is not there", FindingCodes.UnknownStep, document => Set(document.StepsOf("Procedure.Issue").First(), "signedBy", "ky-thay")),
        new("a step writes a field that is not there", FindingCodes.UnknownMember, document => Set(document.Officials.First(), "mayWrite", "khongCo")),
    ];

    private static Place? Set(JsonObject step, string member, string value)
    {
        step[member] = value;
        return Place.At(step);
    }

    private static Place? Remove(JsonObject step, string member)
    {
        step.Remove(member);
        return Place.At(step);
    }
}
