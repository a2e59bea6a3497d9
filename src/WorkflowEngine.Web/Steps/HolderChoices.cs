using Microsoft.AspNetCore.Mvc.Rendering;
using WorkflowEngine.Office;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>Units, roles and units of time that a step may have, in words.</summary>
internal sealed class HolderChoices
{
    private static readonly (string Rule, Sentence Name)[] Rules =
    [
        ("receiving", new("Nơi tiếp nhận hồ sơ", "Where the dossier was received")),
        ("competent", new("Phòng, đơn vị có thẩm quyền", "The competent division or unit")),
        ("authority of competent", new("Lãnh đạo UBND xã hoặc sở có thẩm quyền", "The competent commune or department itself")),
        ("province of competent", new("Ủy ban nhân dân tỉnh", "The province")),
        ("authority of receiving", new("Cơ quan của nơi tiếp nhận", "The authority over where it was received")),
        ("responsible", new("Cơ quan chịu trách nhiệm giải quyết", "The body that settles it")),
    ];

    private readonly List<(string Value, string Name)> _units;
    private readonly List<(string Value, string Name)> _roles;
    private readonly Text _text;

    public HolderChoices(Official official, Text text)
    {
        _text = text;
        _units =
        [
            .. Rules.Select(rule => (rule.Rule, text[rule.Name])),
            .. official.Office.UnitsAt(official.Today)
                .Where(unit => unit.Type is not (UnitType.SupportPoint or UnitType.Commune))
                .Select(unit => ("unit:" + unit.Code, text[unit.Name])),
        ];
        _roles = [.. official.Office.Roles.Where(role => role.Period.Contains(official.Today)).Select(role => (role.Code, text[role.Name]))];
    }

    /// <summary>The units, with the one that stands there even when the office has no name for it.</summary>
    public IEnumerable<SelectListItem> Units(string? chosen) => Of(_units, chosen);

    public IEnumerable<SelectListItem> Roles(string? chosen) => Of(_roles, chosen);

    public IEnumerable<SelectListItem> TimeUnits(string chosen) => Of(
    [
        ("wd", _text[StepsText.WorkingDays]),
        ("h", _text[StepsText.Hours]),
        ("d", _text[StepsText.Days]),
        (SentTable.SameDay, _text[StepsText.SameDay]),
    ], chosen);

    private static IEnumerable<SelectListItem> Of(IReadOnlyList<(string Value, string Name)> all, string? chosen)
    {
        if (string.IsNullOrEmpty(chosen) || !all.Any(one => one.Value == chosen))
        {
            yield return new SelectListItem(string.IsNullOrEmpty(chosen) ? "–" : chosen, chosen ?? "", true);
        }

        foreach (var (value, name) in all)
        {
            yield return new SelectListItem(name, value, value == chosen);
        }
    }
}
