using System.Collections.Concurrent;
using System.Collections.Immutable;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>From where a dossier may come in: the receiving unit, and the body that settles it where that is another one's.</summary>
internal sealed record ReceivingCase(Unit Receiving, string? Responsible);

/// <summary>A receiving case in which nobody can do a step, and why.</summary>
internal sealed record Vacancy(ReceivingCase Case, Sentence Why);

/// <summary>Who does what in the whole office on one day: each question is answered once and kept for all documents.</summary>
internal sealed class HolderAnswers(OfficeSnapshot office, DateOnly day)
{
    private readonly ConcurrentDictionary<(AuthorityLevel, string, bool, bool), ImmutableArray<ReceivingCase>> _cases = new();
    private readonly ConcurrentDictionary<(string, string, AuthorityLevel, string, bool, bool), ImmutableArray<Vacancy>> _vacancies = new();
    private readonly ConcurrentDictionary<(string, string), ImmutableArray<string>> _people = new();

    public OfficeSnapshot Office => office;

    /// <summary>Every way in which a dossier of the field and level comes in.</summary>
    public ImmutableArray<ReceivingCase> CasesOf(Reception reception) =>
        _cases.GetOrAdd(reception.Key, _ => [.. Cases(reception)]);

    /// <summary>The receiving cases in which nobody can do a step of the rule.</summary>
    public ImmutableArray<Vacancy> VacanciesOf(AssignmentRule rule, Reception reception) =>
        _vacancies.GetOrAdd(
            (rule.Unit.Text, rule.Role, reception.Level, reception.Field, reception.AtCommunes, reception.AtProvince),
            _ => [.. CasesOf(reception).Select(one => (one, office.Resolve(rule, RequestOf(one, reception)).Nobody)).Where(found => found.Nobody is not null).Select(found => new Vacancy(found.one, found.Nobody!))]);

    /// <summary>Why the unit of a rule cannot be found; empty where it always is.</summary>
    public IEnumerable<Vacancy> UnitVacancies(UnitRule rule, Reception reception)
    {
        foreach (var one in CasesOf(reception))
        {
            if (office.FindUnit(rule, RequestOf(one, reception), out var nobody) is null)
            {
                yield return new Vacancy(one, nobody!);
            }
        }
    }

    /// <summary>Codes of the people who may do a step of the rule in the case.</summary>
    public ImmutableArray<string> PeopleOf(AssignmentRule rule, ReceivingCase one, Reception reception) =>
        office.FindUnit(rule.Unit, RequestOf(one, reception), out _) is { } unit
            ? _people.GetOrAdd((rule.Role, unit), key => [.. office.PeopleWith(key.Item1, key.Item2, day)])
            : [];

    private AssignmentRequest RequestOf(ReceivingCase one, Reception reception) => new()
    {
        At = day,
        Receiving = one.Receiving.Code,
        Responsible = one.Responsible,
        Level = reception.Level,
        Field = reception.Field,
    };

    private IEnumerable<ReceivingCase> Cases(Reception reception)
    {
        var communes = office.UnitsAt(day).Where(unit => unit.Type == UnitType.Commune).ToList();
        foreach (var unit in office.ReceivingUnits(reception.Level, reception.Field, day))
        {
            var ofCommune = office.AuthorityOf(unit.Code, day) is { Type: UnitType.Commune };
            if (unit.Type == UnitType.OneStop && !(ofCommune ? reception.AtCommunes : reception.AtProvince))
            {
                continue;
            }

            if (reception.Level != AuthorityLevel.Commune || ofCommune || unit.Type != UnitType.OneStop)
            {
                yield return new ReceivingCase(unit, null);
                continue;
            }

            foreach (var commune in communes)
            {
                yield return new ReceivingCase(unit, commune.Code);
            }
        }
    }
}
