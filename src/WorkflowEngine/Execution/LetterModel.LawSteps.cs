using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Visits to the place and answers of consulted units, for letters that report them.</summary>
internal static partial class LetterModel
{
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
