namespace WorkflowEngine.Office.Indexing;

/// <summary>Why a person is in the list of a role in a unit; in the order in which standings are preferred.</summary>
internal enum EntryKind : byte
{
    Own,
    Delegated,
    StandIn,

    /// <summary>Would hold the role, but is away; kept so that a refusal can name them.</summary>
    Away,
}

/// <summary>A person holds a role in a unit during a period. People are numbers in the order of their codes.</summary>
internal readonly record struct HoldingEntry(int Person, EntryKind Kind, int OnBehalfOf, Period Period) : IComparable<HoldingEntry>
{
    public bool Acts(DateOnly at) => Kind != EntryKind.Away && Period.Contains(at);

    public int CompareTo(HoldingEntry other)
    {
        var order = Person.CompareTo(other.Person);
        order = order != 0 ? order : Kind.CompareTo(other.Kind);
        order = order != 0 ? order : Period.From.CompareTo(other.Period.From);
        return order != 0 ? order : OnBehalfOf.CompareTo(other.OnBehalfOf);
    }
}

/// <summary>A role and a unit by number.</summary>
internal readonly record struct Seat(int Role, int Unit);
