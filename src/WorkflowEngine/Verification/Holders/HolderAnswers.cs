using System.Collections.Concurrent;
using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>From where a dossier may come in.</summary>
/// <param name="Receiving">The receiving unit.</param>
/// <param name="IsOfCommune">It belongs to a commune, which then is responsible; otherwise the dossier names the commune.</param>
internal sealed record ReceivingCase(Unit Receiving, bool IsOfCommune);

/// <summary>A receiving case in which nobody can do a step, and why.</summary>
internal sealed record Vacancy(ReceivingCase Case, Sentence Why);

/// <summary>A receiving case in which nobody but one person can do either of two steps.</summary>
internal sealed record Alone(ReceivingCase Case, string Person);

/// <summary>Who does what in the whole office on one day: each question is answered once and kept for all documents.</summary>
internal sealed class HolderAnswers(OfficeSnapshot office, DateOnly day)
{
    private readonly ConcurrentDictionary<(AuthorityLevel, string, bool, bool), ImmutableArray<ReceivingCase>> _cases = new();
    private readonly ConcurrentDictionary<(string, string, AuthorityLevel, string, bool, bool), ImmutableArray<Vacancy>> _vacancies = new();
    private readonly ConcurrentDictionary<(string, string), ImmutableArray<string>> _people = new();

    private readonly ConcurrentDictionary<((string, string) Later, (string, string) Earlier, (AuthorityLevel, string, bool, bool)), Alone?> _alone = new();

    private readonly ImmutableArray<string?> _communes = [.. office.UnitsAt(day).Where(unit => unit.Type == UnitType.Commune).Select(unit => unit.Code)];

    public OfficeSnapshot Office => office;

    /// <summary>Every way in which a dossier of the field and level comes in.</summary>
    public ImmutableArray<ReceivingCase> CasesOf(Reception reception) =>
        _cases.GetOrAdd(reception.Key, _ => [.. Cases(reception)]);

    /// <summary>The receiving cases in which nobody can do a step of the rule.</summary>
    public ImmutableArray<Vacancy> VacanciesOf(AssignmentRule rule, Reception reception) => _vacancies.GetOrAdd(
        (rule.Unit.Text, rule.Role, reception.Level, reception.Field, reception.AtCommunes, reception.AtProvince),
        _ => [.. CasesOf(reception).Select(one => VacancyOf(rule, one, reception)).OfType<Vacancy>()]);

    /// <summary>The bodies that may be responsible where the rule asks for them: each commune, for what is settled there and received elsewhere.</summary>
    public IReadOnlyList<string?> ResponsibleOf(UnitRule rule, ReceivingCase one, Reception reception)
    {
        var level = rule.Start switch
        {
            UnitStart.Competent => rule.Level ?? reception.Level,
            UnitStart.Responsible => reception.Level,
            _ => AuthorityLevel.Province,
        };
        return level == AuthorityLevel.Commune && !one.IsOfCommune ? _communes : [null];
    }

    /// <summary>The first case in which two steps that need two people have the same only one; null when there is none.</summary>
    public Alone? AloneFor(AssignmentRule later, AssignmentRule earlier, Reception reception) => _alone.GetOrAdd(
        ((later.Unit.Text, later.Role), (earlier.Unit.Text, earlier.Role), reception.Key),
        _ => FindAlone(later, earlier, reception));

    private Alone? FindAlone(AssignmentRule later, AssignmentRule earlier, Reception reception)
    {
        foreach (var one in CasesOf(reception))
        {
            foreach (var responsible in ResponsibleOf(later.Unit, one, reception))
            {
                if (PeopleOf(later, one, responsible, reception) is [var only] && PeopleOf(earlier, one, responsible, reception) is [var same] && only == same)
                {
                    return new Alone(one, only);
                }
            }
        }

        return null;
    }

    /// <summary>Codes of the people who may do a step of the rule in the case.</summary>
    public ImmutableArray<string> PeopleOf(AssignmentRule rule, ReceivingCase one, string? responsible, Reception reception) =>
        office.FindUnit(rule.Unit, RequestOf(one, responsible, reception), out _) is { } unit
            ? _people.GetOrAdd((rule.Role, unit), key => [.. office.PeopleWith(key.Item1, key.Item2, day)])
            : [];

    private Vacancy? VacancyOf(AssignmentRule rule, ReceivingCase one, Reception reception)
    {
        foreach (var responsible in ResponsibleOf(rule.Unit, one, reception))
        {
            if (office.Resolve(rule, RequestOf(one, responsible, reception)).Nobody is { } why)
            {
                return new Vacancy(one, why);
            }
        }

        return null;
    }

    private AssignmentRequest RequestOf(ReceivingCase one, string? responsible, Reception reception) => new()
    {
        At = day,
        Receiving = one.Receiving.Code,
        Responsible = responsible,
        Level = reception.Level,
        Field = reception.Field,
    };

    private IEnumerable<ReceivingCase> Cases(Reception reception)
    {
        foreach (var unit in office.ReceivingUnits(reception.Level, reception.Field, day))
        {
            var ofCommune = office.AuthorityOf(unit.Code, day) is { Type: UnitType.Commune };
            if (unit.Type != UnitType.OneStop || (ofCommune ? reception.AtCommunes : reception.AtProvince))
            {
                yield return new ReceivingCase(unit, ofCommune);
            }
        }
    }
}
