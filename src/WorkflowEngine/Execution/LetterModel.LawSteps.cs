using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>What a consulted unit is asked; visits to the place and answers of consulted units, for letters that report them.</summary>
internal static partial class LetterModel
{
    /// <summary>The party that a consultation asks, until when, and what its silence counts as; empty in letters that ask nobody.</summary>
    private static ValueMap OfRequest(Burst burst, PlanNode node)
    {
        var (asked, settings) = (burst.PendingRequest, node.Settings as Consult.ConsultSettings);
        return ValueMap.Of(
            ("unit", asked?.Item is { } item ? OfUnit(burst, item.Unit) : NoUnit),
            ("due_at", MomentOrNone(burst, asked?.Item?.Due)),
            ("time", settings?.Time?.Words.Vi ?? ""),
            ("question", settings?.Instructions ?? ""),
            ("silence", settings?.Silence ?? ""),
            ("silence_name", settings?.Silence switch
            {
                "agree" => "được coi là đã đồng ý",
                "object" => "được coi là không đồng ý",
                "expire" => "được ghi nhận là không trả lời; hồ sơ được giải quyết tiếp theo giấy tờ, dữ liệu đã có",
                _ => "",
            }),
            ("basis", settings?.Basis ?? ""));
    }

    private static ValueMap NoUnit { get; } = ValueMap.From(
        ((string[])["code", "name", "parent", "address", "phone", "website"]).Select(name => KeyValuePair.Create(name, Value.Of(""))));

    private static ValueList OfVisits(Burst burst) => ValueList.From(burst.Dossier.Visits.Select(visit => Value.Of(ValueMap.Of(
        ("no", (double)visit.No),
        ("at", Moment(burst, visit.At)),
        ("by", NameOf(burst, visit.By)),
        ("place", visit.Place.Text ?? ""),
        ("present", visit.Present.Text ?? ""),
        ("found", visit.Found.Text ?? "")))));

    private static ValueList OfOpinions(Burst burst) => ValueList.From(burst.Dossier.Opinions.Select(opinion => Value.Of(ValueMap.Of(
        ("unit", burst.Facts.Office?.FindUnit(opinion.Unit, burst.Facts.Today)?.Name.Vi ?? opinion.Unit),
        ("step", burst.Plan.NodeOf(opinion.Step)?.Label ?? opinion.Step),
        ("answer", AnswerName(opinion)),
        ("note", opinion.Note.Text ?? "")))));

    private static string AnswerName(Opinion opinion)
    {
        var name = opinion.Answer switch
        {
            Consult.Agreed => "Đồng ý",
            Consult.Objected => "Không đồng ý",
            Consult.Need => "Cần bổ sung",
            _ => "Không trả lời",
        };
        return opinion.BySilence ? name + " (hết hạn không trả lời)" : opinion.Late ? name + " (trả lời muộn, không tính)" : name;
    }
}
