using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Intake;

/// <summary>Holds a policy against the office: a rule for a unit that there never was would hold nowhere, and nobody would see it.</summary>
public static class ChannelPolicyUnits
{
    /// <summary>The units of its rules that the office does not know on any day, each with its place.</summary>
    public static IEnumerable<MemberFault> Unknown(ChannelPolicy policy, OfficeSnapshot office)
    {
        for (var at = 0; at < policy.Rules.Length; at++)
        {
            foreach (var unit in policy.Rules[at].Units.Where(unit => !office.HasUnit(unit)))
            {
                yield return new MemberFault($"$.rules[{at}].units", new Sentence(
                    $"Không có đơn vị “{unit}” trong văn bản của cơ quan; ghi mã của một đơn vị có trong thư mục units.",
                    $"The office has no unit “{unit}”; write the code of a unit from the folder units."));
            }
        }
    }
}
