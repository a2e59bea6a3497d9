using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Office.Indexing;
using WorkflowEngine.Office.Loading;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

/// <summary>
/// The whole office, past and to come, as its documents say: immutable, shared by all threads, indexed for the
/// questions that every step asks. Every question names the day (the office's local date) for which it is asked.
/// Codes that do not exist answer "nobody" or null, never an exception.
/// </summary>
public sealed partial class OfficeSnapshot
{
    private readonly UnitTree _units;
    private readonly TerritoryIndex _territories;
    private readonly Roster<Role> _roles;
    private readonly Roster<Person> _people;
    private readonly Roster<Field> _fields;
    private readonly HoldingIndex _holdings;
    private readonly ILookup<string, Position> _positions;
    private readonly ILookup<string, Unit> _byDossierCode;
    private readonly Dictionary<string, Person> _bySignIn;
    private readonly RightIndex _rights;
    private readonly Assigner _assigner;

    internal OfficeSnapshot(OfficeEntries entries)
    {
        _units = new UnitTree(entries.Units.Select(entry => entry.Item));
        _territories = new TerritoryIndex(_units);
        _roles = new Roster<Role>(entries.Roles.Select(entry => entry.Item), role => role.Code);
        _people = new Roster<Person>(entries.People.Select(entry => entry.Item), person => person.Code);
        _fields = new Roster<Field>(entries.Fields.Select(entry => entry.Item), field => field.Code);
        _positions = entries.Positions.Select(entry => entry.Item).ToLookup(position => position.Code, StringComparer.Ordinal);
        _holdings = new HoldingBuilder(_units, _roles, _people, _positions)
            .Build([.. entries.Delegations.Select(entry => entry.Item)], [.. entries.Absences.Select(entry => entry.Item)]);
        _rights = new RightIndex(entries.Grants.Select(entry => entry.Item), _roles, _units);
        _assigner = new Assigner(new UnitFinder(_units, _territories), new Candidates(_units, _roles, _people, _holdings));
        _byDossierCode = _units.AllNodes.Where(node => node.Unit.DossierCode is not null).ToLookup(node => node.Unit.DossierCode!, node => node.Unit, StringComparer.Ordinal);
        _bySignIn = _people.All.Where(person => person.SignIn is not null).ToDictionary(person => person.SignIn!, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Role> Roles => _roles.All;

    public IReadOnlyList<Person> People => _people.All;

    public IReadOnlyList<Field> Fields => _fields.All;

    /// <summary>The office on one day.</summary>
    public OfficeDay At(DateOnly day) => new(this, day);

    public Role? FindRole(string code) => _roles.Find(code) is >= 0 and var role ? _roles[role] : null;

    public Person? FindPerson(string code) => _people.Find(code) is >= 0 and var person ? _people[person] : null;

    /// <summary>The person who signs in under a name, in upper or lower case.</summary>
    public Person? FindBySignIn(string signIn) => _bySignIn.GetValueOrDefault(signIn);

    /// <summary>A field of administration by its code, or by its Vietnamese name as the national catalogue writes it.</summary>
    public Field? FindField(string codeOrName) =>
        _fields.Find(codeOrName) is >= 0 and var field
            ? _fields[field]
            : _fields.All.FirstOrDefault(named => string.Equals(named.Name.Vi, codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Finds the unit and the person (or the pool) for a step, or says in a sentence why there is nobody.
    /// The same office, rule and request always give the same answer.
    /// </summary>
    public Resolution Resolve(AssignmentRule rule, in AssignmentRequest request) => _assigner.Resolve(rule, request);

    /// <summary>The code of the unit that a rule finds; null, with the reason, when there is none.</summary>
    public string? FindUnit(UnitRule rule, in AssignmentRequest request, out Sentence? nobody) => _assigner.FindUnit(rule, request, out nobody);

    /// <summary>
    /// Asks again for an open work item after the office has changed. The same assignment comes back when it still
    /// holds; otherwise the stand-in, the pool or the successor unit, with the reason. Competence that has moved between
    /// units that both stand does not pull open work away: that is a migration, and somebody decides it.
    /// </summary>
    public Resolution Reresolve(Assignment current, AssignmentRule rule, in AssignmentRequest request) =>
        _assigner.Reresolve(current, rule, request);
}
