using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>
/// Papers that came in on paper are scanned by whoever took them in, by a time; the dossier does not end before each is there as
/// a file or excused by a code (NĐ 45/2020, NĐ 107/2021; TT 01/2023/TT-VPCP).
/// </summary>
public sealed class Digitise : DutyKind
{
    /// <summary>With the id of a paper behind it: the member of what closes the duty that names hashes of its files, parted by commas.</summary>
    public const string Files = "files.";

    /// <summary>With the id of a paper behind it: the member that names the code of its excuse.</summary>
    public const string Excuse = "excuse.";

    internal const string Scanned = "Scanned";

    /// <summary>The member of the duty that names the papers by their ids.</summary>
    internal const string Papers = "papers";

    internal Digitise()
    {
    }

    public override string Name => "digitise";

    public override Sentence Label { get; } = new("Số hóa giấy tờ đã nhận", "Scan the papers taken in");

    public override Sentence Help { get; } = new(
        "Người nhận bản giấy quét từng giấy tờ thành tệp điện tử; giấy nào không quét được thì chọn lý do.",
        "Whoever took the papers in scans each of them; of a paper that cannot be scanned the reason is chosen.");

    public override ImmutableArray<DutyOutcome> Outcomes { get; } = [new(Scanned, new Sentence("Lưu bản số hóa", "Keep the scans"))];

    /// <summary>Opens the duty for whoever accepted the dossier; nothing when no paper is on paper alone.</summary>
    internal static void Open(Burst burst, WorkItem reception, string by)
    {
        if (burst.Facts.Digitisation is not { } rules || burst.Dossier.Components.Where(IsOnPaper).ToList() is not { Count: > 0 } papers)
        {
            return;
        }

        burst.OpenDuty(
            DutyKinds.Digitise,
            burst.Facts.Calendar.Add(burst.Facts.Now, rules.Time),
            ValueMap.Of((Papers, ValueList.From(papers.Select(paper => Value.Of(paper.Component))))),
            new AssignmentRule(UnitRule.Fixed(reception.Unit), reception.Role, PersonChoice.Named, by));
    }

    internal override Sentence? Check(Burst burst, Wait duty, CloseDuty close)
    {
        foreach (var id in Of(duty))
        {
            var excuse = close.Data[Excuse + id].TextOrNull;
            if (HashesOf(close.Data, id).IsEmpty && burst.Facts.Digitisation?.FindExcuse(excuse, result: false) is null)
            {
                var name = burst.Plan.Procedure?.Components.FirstOrDefault(component => component.Id == id)?.Name;
                return new Sentence(
                    $"Quét “{name?.Vi ?? id}” thành tệp, hoặc chọn lý do không quét được.",
                    $"Scan “{name?.En ?? id}”, or choose why it cannot be scanned.");
            }
        }

        return null;
    }

    internal override void After(Burst burst, Wait duty, CloseDuty close)
    {
        var scanned = burst.Dossier.Components
            .Where(paper => Of(duty).Contains(paper.Component) && !HashesOf(close.Data, paper.Component).IsEmpty)
            .Select(paper => paper with { Files = HashesOf(close.Data, paper.Component) })
            .ToImmutableArray();
        if (!scanned.IsEmpty)
        {
            burst.Record(new ComponentsProvided(scanned));
        }
    }

    /// <summary>An excuse for every paper of a duty, where nobody scans anything, as in practice.</summary>
    public static ValueMap Excused(Wait duty, Facts facts) => facts.Digitisation?.Excuses.FirstOrDefault(excuse => excuse.OfPapers) is { } excuse
        ? ValueMap.From(Of(duty).Select(id => KeyValuePair.Create(Excuse + id, Value.Of(excuse.Code))))
        : ValueMap.Empty;

    /// <summary>Ids of the papers that a duty is about; none for a duty of another kind.</summary>
    public static IEnumerable<string> Of(Wait duty) => DutyKinds.Of(duty) is Digitise && duty.Data[Papers].Kind == ValueKind.List
        ? duty.Data[Papers].AsList().Select(id => id.TextOrNull).OfType<string>()
        : [];

    private static ImmutableArray<string> HashesOf(ValueMap data, string id) => data[Files + id].TextOrNull is { Length: > 0 } hashes
        ? [.. hashes.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(hash => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower))]
        : [];

    private static bool IsOnPaper(ProvidedComponent paper) => paper is { From: "paper", Files.IsEmpty: true };
}
