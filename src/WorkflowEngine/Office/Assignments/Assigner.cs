using WorkflowEngine.Office.Indexing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>Puts a unit rule and a choice of person together.</summary>
internal sealed class Assigner(UnitFinder finder, Candidates candidates)
{
    public Resolution Resolve(AssignmentRule rule, in AssignmentRequest request)
    {
        var role = candidates.FindRole(rule.Role);
        if (role < 0)
        {
            return PersonSentences.UnknownRole(rule.Role);
        }

        var found = finder.Find(rule.Unit, request);
        return found.Unit < 0 ? found.Said! : Choose(rule, new Seat(role, found.Unit), found.Said, request);
    }

    /// <summary>The unit alone, or why there is none.</summary>
    public string? FindUnit(UnitRule rule, in AssignmentRequest request, out Sentence? nobody)
    {
        var found = finder.Find(rule, request);
        nobody = found.Unit < 0 ? found.Said : null;
        return found.Unit < 0 ? null : finder.Tree.CodeOf(found.Unit);
    }

    public Resolution Reresolve(Assignment current, AssignmentRule rule, in AssignmentRequest request)
    {
        var role = candidates.FindRole(current.Role);
        var unit = finder.Tree.Find(current.Unit);
        var standing = unit < 0 ? -1 : finder.Tree.Standing(unit, request.At);
        if (role < 0 || standing < 0)
        {
            return Resolve(rule, request);
        }

        var seat = new Seat(role, standing);
        if (standing == unit)
        {
            return Keep(current, seat, request);
        }

        var moved = UnitSentences.Moved(current.Unit, finder.Tree.CodeOf(standing), request.At);
        return current.Person is { } person ? OneOrPool(seat, person, moved, request) : PoolOrNobody(seat, moved, request);
    }

    private Resolution Keep(Assignment current, Seat seat, in AssignmentRequest request)
    {
        if (current.Person is not { } person)
        {
            return candidates.Any(seat, request) ? current : candidates.WhyNobody(seat, request);
        }

        if (!candidates.TryFind(seat, person, request, out var entry))
        {
            return OneOrPool(seat, person, null, request);
        }

        var again = candidates.Assign(seat, entry, current.Reason);
        return again.Standing == current.Standing ? current : again;
    }

    private Resolution Choose(AssignmentRule rule, Seat seat, Sentence? moved, in AssignmentRequest request)
    {
        switch (rule.Choice)
        {
            case PersonChoice.Named when rule.Person is { } named:
                return OneOrPool(seat, named, moved, request);
            case PersonChoice.SamePerson when request.SamePerson is { } same:
                return OneOrPool(seat, same, moved, request);
            case PersonChoice.Named or PersonChoice.SamePerson:
                return PoolOrNobody(seat, PersonSentences.NobodyNamedToPool(), request);
            case PersonChoice.LeastLoaded:
                return candidates.TryFindLeastLoaded(seat, request, out var entry)
                    ? candidates.Assign(seat, entry, moved)
                    : candidates.WhyNobody(seat, request);
            default:
                return PoolOrNobody(seat, moved, request);
        }
    }

    /// <summary>The person if they may, else the stand-in, else the pool; each with its reason.</summary>
    private Resolution OneOrPool(Seat seat, string person, Sentence? moved, in AssignmentRequest request)
    {
        if (candidates.TryFind(seat, person, request, out var entry))
        {
            return candidates.Assign(seat, entry, moved);
        }

        var name = candidates.NameOf(person);
        if (candidates.TryFindStandIn(seat, person, request, out var standIn))
        {
            return candidates.Assign(seat, standIn, PersonSentences.StandInFor(name, request.At));
        }

        var reason = candidates.IsExcluded(person, request) ? PersonSentences.ExcludedToPool(name)
            : candidates.IsAway(seat, person, request.At) ? PersonSentences.AwayToPool(name, request.At)
            : PersonSentences.NotEntitledToPool(name, request.At);
        return PoolOrNobody(seat, reason, request);
    }

    private Resolution PoolOrNobody(Seat seat, Sentence? reason, in AssignmentRequest request) =>
        candidates.Any(seat, request) ? candidates.Pool(seat, reason) : candidates.WhyNobody(seat, request);
}
