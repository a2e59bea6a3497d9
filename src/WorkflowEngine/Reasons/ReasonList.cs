using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Reasons;

/// <summary>A closed list from which somebody chooses why. Dated, so that an office changes it without a new version of the program.</summary>
public sealed class ReasonList : IDated
{
    /// <summary>Why a dossier is late, for the explanation.</summary>
    public const string Lateness = "lateness";

    /// <summary>Why an official is away, as far as colleagues need to know.</summary>
    public const string Absence = "absence";

    /// <summary>Why the paper that is held does not fit and another one is given in its place.</summary>
    public const string UnfitPaper = "unfit-paper";

    private ReasonList(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>What it gives the reasons of.</summary>
    public string Of { get; private init; } = "";

    public ImmutableArray<Reason> Reasons { get; private init; } = [];

    /// <summary>Reads a document of reasons (docs/schemas/reasons.schema.json).</summary>
    public static DatedRead<ReasonList> Read(string json) => MemberReader.Document(json, "reasons", Read);

    /// <summary>What may be chosen on a day; nothing where no list is in force.</summary>
    public static ImmutableArray<Reason> InForce(IEnumerable<ReasonList> lists, string of, DateOnly day) =>
        DatedDocument.InForce(lists.Where(list => list.Of == of), day)?.Reasons ?? [];

    /// <summary>The reason of a code that may be chosen on a day; null when there is none.</summary>
    public static Reason? Find(IEnumerable<ReasonList> lists, string of, string? code, DateOnly day) => InForce(lists, of, day).FirstOrDefault(reason => reason.Code == code);

    /// <summary>How a reason reads that was chosen at any time: as the newest list has it that knows it.</summary>
    public static Sentence? NameOf(IEnumerable<ReasonList> lists, string of, string? code) => lists
        .Where(list => list.Of == of)
        .OrderByDescending(list => list.Head.ValidFrom)
        .SelectMany(list => list.Reasons)
        .FirstOrDefault(reason => reason.Code == code)?.Name;

    private static ReasonList Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var of = root.Choice("of", (Lateness, Lateness), (Absence, Absence), (UnfitPaper, UnfitPaper));
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        foreach (var item in root.Items("reasons"))
        {
            var reason = new Reason(item.Text("code"), item.Words("name"));
            if (reasons.Any(other => other.Code == reason.Code))
            {
                item.Add("code", new Sentence($"Mã “{reason.Code}” đã có trong danh mục; mỗi lý do một mã.", $"“{reason.Code}” is in the list already; each reason has a code of its own."));
            }

            reasons.Add(reason);
            item.Close();
        }

        if (reasons.Count == 0)
        {
            root.Add("reasons", new Sentence("reasons: cần ít nhất một lý do.", "reasons: expected at least one."));
        }

        return new ReasonList(head) { Of = of, Reasons = reasons.ToImmutable() };
    }
}

/// <summary>One reason.</summary>
/// <param name="Code">As it is kept.</param>
/// <param name="Name">As people read it.</param>
public sealed record Reason(string Code, Sentence Name);
