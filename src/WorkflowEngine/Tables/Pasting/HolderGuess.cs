using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>Finds in the office whom a row of a pasted table means. What it cannot tell it leaves empty.</summary>
internal sealed class HolderGuess(OfficeSnapshot office, DateOnly day)
{
    private readonly ImmutableArray<(Unit Unit, string Plain)> _units =
        [.. office.UnitsAt(day).Select(unit => (unit, " " + Unmarked.Words(unit.Name.Vi) + " ")).OrderByDescending(unit => unit.Item2.Length)];

    /// <summary>A unit rule, a role, and what could not be told.</summary>
    public (string? Unit, string? Role, ImmutableArray<PastedDoubt> Doubts) Of(PastedRow row, RowKind kind, bool isCommune)
    {
        var who = HolderWords.In(row.Who).ToImmutableArray();
        var unit = UnitOf(row.Who, who, kind, isCommune);
        var role = RoleOf(row, who, kind);
        var doubts = ImmutableArray.CreateBuilder<PastedDoubt>();
        if (unit is null)
        {
            doubts.Add(new PastedDoubt(PastedColumn.Unit, NoUnit(row.Who)));
        }

        if (role is null)
        {
            doubts.Add(new PastedDoubt(PastedColumn.Who, NoRole(row.Who)));
        }

        return (unit, role, doubts.ToImmutable());
    }

    private string? UnitOf(string text, ImmutableArray<HolderKind> who, RowKind kind, bool isCommune)
    {
        if (NamedUnit(text) is { } named)
        {
            return named;
        }

        foreach (var holder in who)
        {
            switch (holder)
            {
                case HolderKind.OneStop:
                    return "receiving";
                case HolderKind.ProvinceLeader:
                    return isCommune ? "authority of competent" : "province of competent";
                case HolderKind.Leader:
                    return "authority of competent";
                case HolderKind.DivisionLeader or HolderKind.Officer or HolderKind.Clerk or HolderKind.Council or HolderKind.Police:
                    return "competent";
            }
        }

        return text.Length == 0 && kind is RowKind.Receive or RowKind.Return ? "receiving" : null;
    }

    /// <summary>A unit that the text names in full and that is the only one of that name.</summary>
    private string? NamedUnit(string text)
    {
        var plain = " " + Unmarked.Words(text) + " ";
        var named = _units.Where(unit => plain.Contains(unit.Plain, StringComparison.Ordinal)).ToList();
        return named.Count > 0 && named[0].Unit.Type is UnitType.Division or UnitType.Agency && named.Count(unit => unit.Plain == named[0].Plain) == 1
            ? "unit:" + named[0].Unit.Code
            : null;
    }

    private string? RoleOf(PastedRow row, ImmutableArray<HolderKind> who, RowKind kind)
    {
        var code = kind switch
        {
            RowKind.Receive => "tiep-nhan",
            RowKind.Return => "tra-ket-qua",
            RowKind.Issue => "van-thu",
            _ => who.Select(holder => RoleOf(holder, row.Name)).OfType<string>().FirstOrDefault() ?? NamedRole(row.Who),
        };
        return code is not null && office.FindRole(code) is { } role && role.Period.Contains(day) ? code : null;
    }

    private static string? RoleOf(HolderKind holder, string name) => holder switch
    {
        HolderKind.Council => "hoi-dong",
        HolderKind.Clerk => "van-thu",
        HolderKind.ProvinceLeader or HolderKind.Leader => KindGuess.IsSorting(name) ? "phan-cong" : "ky",
        HolderKind.DivisionLeader => KindGuess.IsSorting(name) ? "phan-cong" : "xem-xet",
        HolderKind.OneStop => "tiep-nhan",
        HolderKind.Officer or HolderKind.Police => "tham-dinh",
        _ => null,
    };

    private string? NamedRole(string text)
    {
        var plain = " " + Unmarked.Words(text) + " ";
        return office.Roles.FirstOrDefault(role => plain.Contains(" " + Unmarked.Words(role.Name.Vi) + " ", StringComparison.Ordinal))?.Code;
    }

    private static Sentence NoUnit(string who) => who.Length == 0
        ? new Sentence("Bảng không ghi đơn vị thực hiện bước này. Chọn đơn vị.", "The table does not say which unit does this step. Choose it.")
        : new Sentence($"Chưa rõ “{who}” là đơn vị nào. Chọn đơn vị.", $"It is not clear which unit “{who}” is. Choose it.");

    private static Sentence NoRole(string who) => who.Length == 0
        ? new Sentence("Bảng không ghi ai thực hiện bước này. Chọn vai trò.", "The table does not say who does this step. Choose the role.")
        : new Sentence($"Chưa rõ “{who}” giữ vai trò nào. Chọn vai trò.", $"It is not clear which role “{who}” has. Choose it.");
}
