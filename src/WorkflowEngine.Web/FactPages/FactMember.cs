using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>How a member of the facts is typed.</summary>
internal enum FactKind
{
    Text,

    /// <summary>A pattern: one line of signs, in letters of one width.</summary>
    Pattern,

    /// <summary>A text in both languages.</summary>
    Words,

    /// <summary>A text of several lines in both languages.</summary>
    LongWords,
    Date,

    /// <summary>One of a list of codes.</summary>
    Choice,

    /// <summary>Any of a list of codes.</summary>
    Choices,
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Yes, no, or JavaScript.</summary>
    Rule,

    /// <summary>A limit of time as people write it.</summary>
    Limit,

    /// <summary>A number of đồng, or JavaScript.</summary>
    Amount,

    /// <summary>A number, a date, or the day of filing.</summary>
    Bound,

    /// <summary>Members of its own, on the same page.</summary>
    Object,

    /// <summary>Entries with members of their own.</summary>
    List,
}

/// <summary>One member of the facts as the form shows it.</summary>
/// <param name="Name">As in the document.</param>
internal sealed record FactMember(string Name, FactKind Kind, Sentence Label)
{
    public Sentence? Hint { get; init; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<FactOption> Options { get; init; } = [];

    /// <summary>The list of what the office has, offered while one types or to choose from; see <see cref="FactOffers"/>.</summary>
    public string? Offers { get; init; }

    /// <summary>The code that holds where the member is missing.</summary>
    public string Default { get; init; } = "";

    /// <summary>Of a rule: what a missing one means.</summary>
    public Sentence? Missing { get; init; }

    /// <summary>Of an object or a list.</summary>
    public FactShape? Inner { get; init; }

    /// <summary>Of a form field: the types for which it means something; empty for all. One that is there shows in any case.</summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>Other members show or hide with its answer.</summary>
    public bool Decides { get; init; }
}

/// <summary>A code and what it is called.</summary>
internal sealed record FactOption(string Code, Sentence Name);

/// <summary>The members of an object or of the entries of a list, in the order of the form.</summary>
/// <param name="Name">As the schema calls it.</param>
/// <param name="Entry">What one is called.</param>
internal sealed record FactShape(string Name, Sentence Entry, Func<IReadOnlyList<FactMember>> MembersOf)
{
    private readonly Lazy<IReadOnlyList<FactMember>> _members = new(MembersOf);

    public IReadOnlyList<FactMember> Members => _members.Value;

    /// <summary>The member by which an entry is known in rules and elsewhere; null when entries have none.</summary>
    public string? Id { get; init; }

    /// <summary>With what the id of a new entry begins; null when it is left to be typed.</summary>
    public string? NewId { get; init; }

    /// <summary>The member that tells people which entry it is.</summary>
    public required string Title { get; init; }

    /// <summary>Members that are told beside the title.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What a new entry holds beside its id.</summary>
    public (string Name, string Value)? NewMember { get; init; }
}
