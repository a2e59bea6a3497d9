using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>From which unit a unit rule starts.</summary>
public enum UnitStart : byte
{
    /// <summary>The unit that received the dossier.</summary>
    Receiving,

    /// <summary>The body that settles the dossier; when the request names none, the authority over the receiving unit.</summary>
    Responsible,

    /// <summary>The unit that works on the field at the level, for the area of the responsible unit.</summary>
    Competent,

    /// <summary>A unit named in the rule.</summary>
    Fixed,

    /// <summary>The unit that the step's own rule answered.</summary>
    Answer,
}

/// <summary>One step from a unit to another.</summary>
public enum UnitStep : byte
{
    Parent,

    /// <summary>The nearest People's Committee, department or agency at or above.</summary>
    Authority,

    Commune,

    Department,

    Province,

    OneStop,
}

/// <summary>
/// Which unit does a step. Written as text: "receiving", "responsible", "competent" (the procedure's own level and
/// field), "competent:commune/ho-tich", "unit:ha-tinh.so-tu-phap", "answer"; and from there by steps, read from right to
/// left: "one-stop of receiving", "department of competent", "parent of unit:thanh-sen.kinh-te". A step alone starts at
/// the receiving unit: "parent", "onestop".
/// </summary>
public sealed class UnitRule
{
    private const string Of = " of ";

    private static readonly CodeTable<UnitStep> StepCodes = new(
        ("parent", UnitStep.Parent),
        ("authority", UnitStep.Authority),
        ("commune", UnitStep.Commune),
        ("department", UnitStep.Department),
        ("province", UnitStep.Province),
        ("one-stop", UnitStep.OneStop),
        ("onestop", UnitStep.OneStop));

    private UnitRule(string text, UnitStart start, ImmutableArray<UnitStep> steps)
    {
        Text = text;
        Start = start;
        Steps = steps;
    }

    public static readonly UnitRule Receiving = new("receiving", UnitStart.Receiving, []);

    public static readonly UnitRule Responsible = new("responsible", UnitStart.Responsible, []);

    public static readonly UnitRule Competent = new("competent", UnitStart.Competent, []);

    public static readonly UnitRule Answer = new("answer", UnitStart.Answer, []);

    /// <summary>The rule as documents write it.</summary>
    public string Text { get; }

    public UnitStart Start { get; }

    /// <summary>The steps in the order in which they are taken.</summary>
    public ImmutableArray<UnitStep> Steps { get; }

    /// <summary>Code of the fixed unit.</summary>
    public string? Code { get; private init; }

    /// <summary>Level for "competent"; null means the procedure's own.</summary>
    public AuthorityLevel? Level { get; private init; }

    /// <summary>Field for "competent"; null means the procedure's own.</summary>
    public string? Field { get; private init; }

    public static UnitRule Fixed(string code) => new("unit:" + code, UnitStart.Fixed, []) { Code = code };

    /// <summary>Reads a rule; on false the sentence says what was expected and what was found.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out UnitRule? rule, [NotNullWhen(false)] out Sentence? wrong)
    {
        rule = null;
        var parts = text.Trim().Split(Of, StringSplitOptions.TrimEntries);
        var steps = new List<UnitStep>();
        var startsAtReceiving = StepCodes.TryFind(parts[^1], out _);
        for (var i = parts.Length - (startsAtReceiving ? 1 : 2); i >= 0; i--)
        {
            if (!StepCodes.TryFind(parts[i], out var step))
            {
                wrong = new Sentence(
                    $"Trước “of” cần một trong: {StepCodes.Listing}; nhưng gặp “{parts[i]}”.",
                    $"Before “of” expected one of: {StepCodes.Listing}; found “{parts[i]}”.");
                return false;
            }

            steps.Add(step);
        }

        rule = startsAtReceiving
            ? new UnitRule(text.Trim(), UnitStart.Receiving, [.. steps])
            : ParseStart(parts[^1], text.Trim(), [.. steps]);
        wrong = rule is not null ? null : new Sentence(
            $"Quy tắc chọn đơn vị phải kết thúc bằng receiving, responsible, competent, competent:cấp/lĩnh-vực, unit:mã, answer hoặc một trong: {StepCodes.Listing}; nhưng gặp “{parts[^1]}”.",
            $"A unit rule must end in receiving, responsible, competent, competent:level/field, unit:code, answer or one of: {StepCodes.Listing}; found “{parts[^1]}”.");
        return rule is not null;
    }

    public override string ToString() => Text;

    private static UnitRule? ParseStart(string start, string text, ImmutableArray<UnitStep> steps)
    {
        var colon = start.IndexOf(':', StringComparison.Ordinal);
        var argument = colon < 0 ? "" : start[(colon + 1)..];
        switch (colon < 0 ? start : start[..colon])
        {
            case "receiving" when colon < 0:
                return new UnitRule(text, UnitStart.Receiving, steps);
            case "responsible" when colon < 0:
                return new UnitRule(text, UnitStart.Responsible, steps);
            case "answer" when colon < 0:
                return new UnitRule(text, UnitStart.Answer, steps);
            case "competent" when colon < 0:
                return new UnitRule(text, UnitStart.Competent, steps);
            case "competent" when argument.Split('/') is [var level, { Length: > 0 } field] && OfficeCodes.Levels.TryFind(level, out var found):
                return new UnitRule(text, UnitStart.Competent, steps) { Level = found, Field = field };
            case "unit" when argument.Length > 0:
                return new UnitRule(text, UnitStart.Fixed, steps) { Code = argument };
            default:
                return null;
        }
    }
}
