using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>The papers that were handed in, and those that are asked for.</summary>
internal static partial class LetterModel
{
    private static ValueList OfComponents(Burst burst)
    {
        var rows = new List<Value>();
        foreach (var component in burst.Plan.Procedure!.Components)
        {
            if (burst.Dossier.Components.FirstOrDefault(provided => provided.Component == component.Id) is not { } held)
            {
                continue;
            }

            rows.Add(ValueMap.Of(
                ("no", (double)(rows.Count + 1)),
                ("id", component.Id),
                ("name", component.Name.Vi),
                ("kind", KindName(component.Form)),
                ("form_name", FormName(held)),
                ("quantity", (double)CopiesOf(held)),
                ("provided", true)));
        }

        return ValueList.From(rows);
    }

    private static string KindName(ComponentForm form) => form switch
    {
        ComponentForm.Original => "Bản chính",
        ComponentForm.Certified => "Bản sao có chứng thực",
        ComponentForm.Copy => "Bản sao",
        ComponentForm.Electronic => "Bản điện tử",
        _ => "Bản chính hoặc bản sao",
    };

    private static string FormName(ProvidedComponent held) => held.From switch
    {
        "paper" => "Bản giấy",
        "vault" => "Lấy từ kho giấy tờ",
        "lookup" => "Tra cứu dữ liệu",
        "form" => "Biểu mẫu điện tử",
        _ => "Bản điện tử",
    };

    /// <summary>What stands for the papers where another agency asked in words.</summary>
    private const string AskedInWords = "Nội dung theo yêu cầu của cơ quan giải quyết";

    private static ValueMap OfSupplement(Burst burst)
    {
        var facts = burst.Plan.Procedure!.Components.ToDictionary(component => component.Id, StringComparer.Ordinal);
        var extras = burst.Dossier.Extras.ToDictionary(extra => extra.Id, StringComparer.Ordinal);
        var items = new List<Value>();
        foreach (var (id, defect) in burst.Dossier.Asked)
        {
            var (fact, extra) = (facts.GetValueOrDefault(id), extras.GetValueOrDefault(id));
            items.Add(ValueMap.Of(
                ("no", (double)(items.Count + 1)),
                ("component", fact?.Name.Vi ?? extra?.Name.Text ?? id),
                ("kind", KindName(fact?.Form ?? ComponentForm.Any)),
                ("qty_original", QuantityAs(fact, ComponentForm.Original, ComponentForm.Any)),
                ("qty_certified", QuantityAs(fact, ComponentForm.Certified)),
                ("qty_copy", QuantityAs(fact, ComponentForm.Copy, ComponentForm.Electronic)),
                ("defect", defect.ToLine()),
                ("cite", extra?.Cite ?? "")));
        }

        if (items.Count == 0 && (burst.Reason is { Length: > 0 } said ? said : burst.Dossier.LastNote) is { Length: > 0 } note)
        {
            items.Add(ValueMap.Of(
                ("no", 1.0), ("component", AskedInWords), ("kind", ""), ("qty_original", ""), ("qty_certified", ""), ("qty_copy", ""), ("defect", note), ("cite", "")));
        }

        return ValueMap.Of(
            ("items", ValueList.From(items)),
            ("deadline", MomentOrNone(burst, burst.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement)?.Until)),
            ("sequence", (double)burst.Dossier.Supplements),
            ("stage", StageOf(burst)),
            ("clock_effect", ClockEffect(burst)));
    }

    /// <summary>How many of the paper are asked for in this form; empty under the forms in which it is not.</summary>
    private static Value QuantityAs(ComponentFact? fact, params ReadOnlySpan<ComponentForm> forms)
    {
        foreach (var form in forms)
        {
            if ((fact?.Form ?? ComponentForm.Any) == form)
            {
                return (double)(fact?.Quantity ?? 1);
            }
        }

        return "";
    }

    /// <summary>What the request does to the clock, in words for the applicant.</summary>
    private static string ClockEffect(Burst burst)
    {
        if (burst.Dossier.Clock is not { IsEnded: false } clock)
        {
            return "Thời hạn giải quyết được tính từ khi hồ sơ được tiếp nhận.";
        }

        var stop = clock.OpenStops.LastOrDefault(stop => stop.Rule == ClockRule.Supplement);
        return stop switch
        {
            { StartsAnew: true } => "Thời hạn giải quyết dừng lại và được tính lại từ đầu khi nhận đủ hồ sơ bổ sung.",
            not null => "Thời hạn giải quyết dừng lại và tính tiếp khi nhận đủ hồ sơ bổ sung.",
            _ when burst.Facts.LawOf(burst.Dossier)?.WaitOf(Burst.RuleOf(ClockCause.Supplement))?.Effect == WaitEffect.Subtracts =>
                "Thời gian bổ sung hồ sơ được cộng thêm vào thời hạn giải quyết.",
            _ => "Thời hạn giải quyết vẫn tiếp tục được tính.",
        };
    }
}
