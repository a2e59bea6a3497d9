namespace WorkflowEngine.Office.Loading;

/// <summary>Something read, and where it stands.</summary>
internal readonly record struct Entry<T>(T Item, Place Place);

/// <summary>Everything that the documents say, as they say it, before anything is looked up.</summary>
internal sealed class OfficeEntries
{
    public List<Entry<Field>> Fields { get; } = [];

    public List<Entry<Unit>> Units { get; } = [];

    public List<Entry<Role>> Roles { get; } = [];

    public List<Entry<Grant>> Grants { get; } = [];

    public List<Entry<Position>> Positions { get; } = [];

    public List<Entry<Person>> People { get; } = [];

    public List<Entry<Delegation>> Delegations { get; } = [];

    public List<Entry<Absence>> Absences { get; } = [];
}
