using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Letters;

/// <summary>A notice goes to somebody, by a way that there is.</summary>
internal sealed class RecipientCheck : Check
{
    private const string Unit = "unit:";

    private static readonly string[] People = ["applicant", "holder", "head"];
    private static readonly string[] Ways = ["mail", "sms", "inbox"];

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var step in document.Plan.Nodes.Where(node => node.Kind is Notify))
        {
            var element = document.ElementOf(step);
            if (element?.Text("to") is { Length: > 0 } to && !IsSomebody(document.World, to))
            {
                log.Error(FindingCodes.NoRecipient, Where.Step(step, "to"), new Sentence(
                    $"Thông báo “{step.Label}” gửi tới “{to}”, không phải người hay đơn vị nào.",
                    $"The notice “{step.Label}” goes to “{to}”, which is neither a person nor a unit."), new Sentence(
                    "Ghi applicant, holder, head, unit:mã đơn vị, hoặc một địa chỉ thư điện tử, số điện thoại.",
                    "Say applicant, holder, head, unit:CODE, or an e-mail address or phone number."));
            }

            foreach (var way in element?.Texts("by") ?? [])
            {
                if (!Ways.Contains(way))
                {
                    log.Error(FindingCodes.NoRecipient, Where.Step(step, "by"), new Sentence(
                        $"Thông báo “{step.Label}” gửi bằng “{way}”; chỉ có: {string.Join(", ", Ways)}.",
                        $"The notice “{step.Label}” is sent by “{way}”; there are only: {string.Join(", ", Ways)}."), new Sentence(
                        "Chọn mail, sms hoặc inbox.",
                        "Choose mail, sms or inbox."));
                }
            }
        }
    }

    private static bool IsSomebody(VerificationWorld world, string to) =>
        People.Contains(to)
        || (to.StartsWith(Unit, StringComparison.Ordinal) && (world.Office is null || world.Office.UnitsAt(world.Today).Any(unit => unit.Code == to[Unit.Length..])))
        || to.Contains('@')
        || (to.Length > 0 && to.All(sign => char.IsAsciiDigit(sign) || sign is '+' or ' ' or '.'));
}
