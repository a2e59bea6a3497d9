using System.Text.Json;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>What a step writes down before it ends is known and stands at a step that can have it, and a step that is called a visit is one.</summary>
internal sealed class VisitCheck : Check
{
    private const string Member = "records";

    private static readonly string[] Names = ["thực địa", "hiện trường", "kiểm tra thực tế"];

    private static readonly Sentence WayOut = new("Ghi “records”: “visit” ở bước kiểm tra, hoặc bỏ “records”.", "Give “records”: “visit” at the step that is the visit, or take “records” away.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var step in document.Plan.Nodes.Skip(1))
        {
            var given = document.ElementOf(step)?.Member(Member) is { ValueKind: not JsonValueKind.Null };
            if (step.Kind is not HumanStep { MayBeVisit: true })
            {
                if (given)
                {
                    log.Error(FindingCodes.SettingValue, Where.Step(step, Member), new Sentence(
                        $"Bước “{step.Label}” không ghi được lần kiểm tra: chỉ bước Xử lý (Work) và bước Thẩm định, xem xét (Review) có “records”.",
                        $"Step “{step.Label}” cannot write a visit down: only Work and Review have “records”."), WayOut);
                }
            }
            else if (given && !step.Of<StepSettings>().RecordsVisit)
            {
                log.Error(FindingCodes.SettingValue, Where.Step(step, Member), new Sentence(
                    $"“records” của bước “{step.Label}” phải là “visit”.",
                    $"“records” of step “{step.Label}” must be “visit”."), WayOut);
            }
            else if (!given && Array.Exists(Names, name => step.Label.Contains(name, StringComparison.OrdinalIgnoreCase)))
            {
                log.Warning(FindingCodes.VisitNotRecorded, Where.Step(step, Member), new Sentence(
                    $"Bước “{step.Label}” là kiểm tra tại chỗ nhưng kết thúc được mà không ghi biên bản: thời gian, nơi kiểm tra, thành phần, nội dung (NĐ 61/2018, điều 19 khoản 3).",
                    $"Step “{step.Label}” is a visit to the place, and ends without a record of time, place, people and findings (Decree 61/2018, art. 19.3)."), WayOut);
            }
        }
    }
}
