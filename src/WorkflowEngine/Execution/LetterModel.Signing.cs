using WorkflowEngine.Office;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Whom to ask about a letter, and whose name stands under it.</summary>
internal static partial class LetterModel
{
    /// <summary>The role whose holder's name stands under what a body decides.</summary>
    internal const string SigningRole = "ky";

    /// <summary>What heads and their deputies are called, the longer words first.</summary>
    private static readonly string[] Titles =
    [
        "Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Giám đốc", "Phó Trưởng phòng", "Trưởng phòng", "Phó Chánh Văn phòng",
        "Chánh Văn phòng", "Phó Chi cục trưởng", "Chi cục trưởng", "Phó Cục trưởng", "Cục trưởng", "Phó Trưởng Công an",
        "Trưởng Công an", "Phó Trưởng ban", "Trưởng ban",
    ];

    /// <summary>The official who did the last step: whoever reads the letter asks them.</summary>
    private static ValueMap OfOfficer(Burst burst)
    {
        var last = LastRecord(burst);
        var code = last?.Person ?? burst.Dossier.Filing!.TakenBy;
        var person = code is null ? null : burst.Facts.Office?.FindPerson(code);
        var unit = burst.Facts.Office?.FindUnit(last?.Unit ?? burst.Dossier.Filing!.Unit, burst.Facts.Today);
        var position = code is null ? null : burst.Facts.Office?.PositionsOf(code, burst.Facts.Today).Select(held => held.Position).FirstOrDefault();
        return ValueMap.Of(
            ("name", person?.Name ?? code ?? ""),
            ("position", position?.Name.Vi ?? ""),
            ("unit", unit?.Name.Vi ?? ""),
            ("phone", person?.Phone ?? Nearest(burst, unit, at => at.Phone)));
    }

    /// <summary>
    /// The block under a letter of the body that decides: its head; a deputy who did the last step signs for the head
    /// (KT., NĐ 30/2020 annex I).
    /// </summary>
    private static ValueMap OfSigner(Burst burst)
    {
        var authority = AuthorityOf(burst, burst.Dossier.Filing!.Unit);
        var head = HeadOf(burst, authority);
        var actor = burst.PendingSigner ?? LastRecord(burst)?.Person;
        var own = actor is null ? null : PositionIn(burst, actor, authority);
        var title = TitleOf(head?.Position) ?? "Thủ trưởng đơn vị";
        return own is { Rank: Rank.Deputy }
            ? Block("KT. " + title, TitleOf(own) ?? own.Name.Vi, NameOf(burst, actor))
            : own is { Rank: Rank.Head }
            ? Block("", TitleOf(own) ?? own.Name.Vi, NameOf(burst, actor))
            : Block("", title, NameOf(burst, head?.Person));
    }

    private static ValueMap Block(string line, string title, string name) => ValueMap.Of(
        ("line", line.ToUpperInvariant()),
        ("title", title.ToUpperInvariant()),
        ("name", name));

    private static (string Person, Position Position)? HeadOf(Burst burst, string unit)
    {
        foreach (var person in burst.Facts.Office?.PeopleWith(SigningRole, unit, burst.Facts.Today) ?? [])
        {
            if (PositionIn(burst, person, unit) is { Rank: Rank.Head } position)
            {
                return (person, position);
            }
        }

        return null;
    }

    private static Position? PositionIn(Burst burst, string person, string unit) => burst.Facts.Office?
        .PositionsOf(person, burst.Facts.Today)
        .Select(held => held.Position)
        .FirstOrDefault(position => position.Unit == unit && position.Rank is Rank.Head or Rank.Deputy);

    /// <summary>“Chủ tịch UBND phường Thành Sen” signs as “Chủ tịch”.</summary>
    private static string? TitleOf(Position? position) => position is null ? null
        : Array.Find(Titles, title => position.Name.Vi.StartsWith(title, StringComparison.Ordinal)) ?? position.Name.Vi;
}
