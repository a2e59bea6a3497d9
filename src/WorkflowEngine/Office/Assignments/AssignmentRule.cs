using System.Diagnostics.CodeAnalysis;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>How the person is chosen among those who hold the role in the unit.</summary>
public enum PersonChoice : byte
{
    /// <summary>Nobody yet: whoever holds the role may claim.</summary>
    Pool,

    /// <summary>The person named in the rule.</summary>
    Named,

    /// <summary>Whoever has the least open work; of several the first by code.</summary>
    LeastLoaded,

    /// <summary>The person who did an earlier step.</summary>
    SamePerson,
}

/// <summary>Who does a step: the unit, the role there, and the choice of person.</summary>
public sealed record AssignmentRule(UnitRule Unit, string Role, PersonChoice Choice = PersonChoice.Pool, string? Person = null)
{
    private const string PersonPrefix = "person:";
    private const string SameAsPrefix = "same-as:";

    /// <summary>Id of the earlier step for <see cref="PersonChoice.SamePerson"/>; who did it comes with the request.</summary>
    public string? SameAsStep { get; init; }

    /// <summary>
    /// Reads a step's "unit" and "assign" as documents write them: "pool", "person:code", "least-loaded", "same-as:step".
    /// On false the sentence says what was expected and what was found.
    /// </summary>
    public static bool TryParse((string Unit, string Assign) texts, string role, [NotNullWhen(true)] out AssignmentRule? rule, [NotNullWhen(false)] out Sentence? wrong)
    {
        rule = null;
        if (!UnitRule.TryParse(texts.Unit, out var unit, out wrong))
        {
            return false;
        }

        var assign = texts.Assign.Trim();
        rule = assign switch
        {
            "pool" => new AssignmentRule(unit, role),
            "least-loaded" => new AssignmentRule(unit, role, PersonChoice.LeastLoaded),
            _ when After(assign, PersonPrefix) is { } person => new AssignmentRule(unit, role, PersonChoice.Named, person),
            _ when After(assign, SameAsPrefix) is { } step => new AssignmentRule(unit, role, PersonChoice.SamePerson) { SameAsStep = step },
            _ => null,
        };
        wrong = rule is not null ? null : new Sentence(
            $"Cách giao việc phải là pool, least-loaded, person:mã-người hoặc same-as:mã-bước; nhưng gặp “{assign}”.",
            $"The way to assign must be pool, least-loaded, person:code or same-as:step; found “{assign}”.");
        return rule is not null;
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length ? text[prefix.Length..] : null;
}

/// <summary>What an assignment needs to know of the dossier and of the day.</summary>
public readonly record struct AssignmentRequest
{
    /// <summary>The office's local date.</summary>
    public required DateOnly At { get; init; }

    /// <summary>Code of the unit that received the dossier.</summary>
    public required string Receiving { get; init; }

    /// <summary>Code of the body that settles the dossier, when it is not the receiving unit's own.</summary>
    public string? Responsible { get; init; }

    /// <summary>The level at which the procedure is settled.</summary>
    public AuthorityLevel? Level { get; init; }

    /// <summary>Code of the procedure's field.</summary>
    public string? Field { get; init; }

    /// <summary>The unit code that the step's rule answered.</summary>
    public string? Answer { get; init; }

    /// <summary>Code of the person who did the earlier step, for <see cref="PersonChoice.SamePerson"/>.</summary>
    public string? SamePerson { get; init; }

    /// <summary>Codes of people who may not do this step because they did an earlier one (four eyes).</summary>
    public IReadOnlyList<string>? Excluded { get; init; }

    /// <summary>Open work of a person by code, for <see cref="PersonChoice.LeastLoaded"/>; nobody has any when null.</summary>
    public Func<string, int>? Loads { get; init; }
}
