using WorkflowEngine.Office;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// What stands over the name under a letter: in whose name it is signed, and the signer's title (NĐ 30/2020 art. 13 and annex I,
/// part II, item 7b). One block for all letters and results: `parts/signer`, and `parts/signer-chair` for what a head decides alone.
/// </summary>
internal static partial class LetterModel
{
    /// <summary>A committee decides as one; whoever signs signs on its behalf.</summary>
    private const string Committee = "TM. Ủy ban nhân dân";

    /// <summary>What a head is called where the office names none.</summary>
    private const string SomeHead = "Thủ trưởng đơn vị";

    /// <summary>What heads and their deputies are called, the longer words first.</summary>
    private static readonly string[] Titles =
    [
        "Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Giám đốc", "Phó Trưởng phòng", "Trưởng phòng", "Phó Chánh Văn phòng",
        "Chánh Văn phòng", "Phó Chi cục trưởng", "Chi cục trưởng", "Phó Cục trưởng", "Cục trưởng", "Phó Trưởng Công an",
        "Trưởng Công an", "Phó Trưởng Thuế", "Trưởng Thuế", "Phó Trưởng ban", "Trưởng ban",
    ];

    /// <summary>The block of a letter that somebody signs by name, whatever step wrote it.</summary>
    public static ValueMap SignedBy(Burst burst, string person) =>
        BlockOf(burst, person, AuthorityOf(burst, burst.Dossier.Filing!.Unit), byName: true) ?? OwnBlock(burst, person);

    /// <summary>
    /// The block under what is being written: of whoever signs it by name; of a request to another agency and of an end whoever did it; else of whoever did the
    /// last step where they may sign, else of the head.
    /// </summary>
    private static ValueMap OfSigner(Burst burst)
    {
        var authority = AuthorityOf(burst, burst.Dossier.Filing!.Unit);
        if (burst.PendingSigner is { } signs)
        {
            return BlockOf(burst, signs, authority, byName: true) ?? HeadBlock(burst, authority);
        }

        if (burst.PendingRequest is not null || burst.PendingStop is not null)
        {
            return (burst.Ending?.By ?? (burst.PendingStop is null ? LastRecord(burst)?.Person : null)) is { } acted ? SignedBy(burst, acted) : HeadBlock(burst, authority);
        }

        return burst.PendingResult is { Signer: { Length: > 0 } signed } ? SignedBy(burst, signed)
            : BlockOf(burst, LastRecord(burst)?.Person, authority, byName: false) ?? HeadBlock(burst, authority);
    }

    /// <summary>As what somebody signs for a body; null when nothing lets them.</summary>
    /// <param name="body">Code of the unit whose name stands over the letter.</param>
    /// <param name="byName">The letter is theirs by name, so that the head of a unit below signs by order without being named for it.</param>
    private static ValueMap? BlockOf(Burst burst, string? person, string body, bool byName)
    {
        if (person is null || burst.Facts.Office is not { } office)
        {
            return null;
        }

        var today = burst.Facts.Today;
        var head = TitleOf(HeadOf(burst, body)?.Position) ?? SomeHead;
        if (PositionIn(burst, person, body) is { } own)
        {
            return own.Rank == Rank.Head
                ? Block(BehalfOf(burst, body), "", TitleOf(own)!, NameOf(burst, person))
                : Block(BehalfOf(burst, body), "KT. " + head, TitleOf(own)!, NameOf(burst, person));
        }

        if (office.StandingOf(person, SigningRole, body, today) is { Kind: StandingKind.Delegated or StandingKind.StandIn })
        {
            return Block("TUQ. " + head, "", TitleOf(FirstPosition(burst, person)) ?? "", NameOf(burst, person));
        }

        var below = office.PositionsOf(person, today).Select(held => held.Position).FirstOrDefault(position =>
            position.Rank is Rank.Head or Rank.Deputy
            && (position.SignsFor.Contains(body) || ((byName || position.Roles.Contains(SigningRole)) && office.AuthorityOf(position.Unit, today)?.Code == body)));
        return below is null ? null
            : Block("TL. " + head, below.Rank == Rank.Deputy ? "KT. " + (TitleOf(HeadOf(burst, below.Unit, role: null)?.Position) ?? SomeHead) : "", TitleOf(below)!, NameOf(burst, person));
    }

    private static ValueMap HeadBlock(Burst burst, string body)
    {
        var head = HeadOf(burst, body);
        return Block(BehalfOf(burst, body), "", TitleOf(head?.Position) ?? SomeHead, NameOf(burst, head?.Person));
    }

    /// <summary>Who signs for no body signs as what they are: a clerk under a slip.</summary>
    private static ValueMap OwnBlock(Burst burst, string person) =>
        Block("", "", FirstPosition(burst, person)?.Name.Vi ?? "", NameOf(burst, person));

    private static ValueMap Block(string behalf, string line, string title, string name) => ValueMap.Of(
        ("on_behalf", behalf.ToUpperInvariant()),
        ("line", line.ToUpperInvariant()),
        ("title", title.ToUpperInvariant()),
        ("name", name));

    private static string BehalfOf(Burst burst, string body) =>
        burst.Facts.Office.FindUnit(body, burst.Facts.Today)?.Type is UnitType.Commune or UnitType.Province ? Committee : "";

    private static (string Person, Position Position)? HeadOf(Burst burst, string unit, string? role = SigningRole)
    {
        var office = burst.Facts.Office;
        var people = role is null ? office?.People.Select(person => person.Code) : office?.PeopleWith(role, unit, burst.Facts.Today);
        foreach (var person in people ?? [])
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

    private static Position? FirstPosition(Burst burst, string person) =>
        burst.Facts.Office?.PositionsOf(person, burst.Facts.Today).Select(held => held.Position).FirstOrDefault();

    /// <summary>“Chủ tịch UBND phường Thành Sen” signs as “Chủ tịch”.</summary>
    private static string? TitleOf(Position? position) => position is null ? null
        : Array.Find(Titles, title => position.Name.Vi.StartsWith(title, StringComparison.Ordinal)) ?? position.Name.Vi;
}
