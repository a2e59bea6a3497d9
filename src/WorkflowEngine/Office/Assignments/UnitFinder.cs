using WorkflowEngine.Office.Indexing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>A unit by number and, when its work has moved, why; or −1 and why there is none.</summary>
internal readonly record struct FoundUnit(int Unit, Sentence? Said);

/// <summary>Follows unit rules over the tree.</summary>
internal sealed class UnitFinder(UnitTree units, TerritoryIndex territories)
{
    public UnitTree Tree => units;

    public FoundUnit Find(UnitRule rule, in AssignmentRequest request)
    {
        var found = FindStart(rule, request);
        foreach (var step in rule.Steps)
        {
            if (found.Unit < 0)
            {
                break;
            }

            var next = Take(step, found.Unit, request.At);
            found = next >= 0 ? found with { Unit = next } : new FoundUnit(-1, UnitSentences.NoStep(step, units.CodeOf(found.Unit), request.At));
        }

        return found;
    }

    private FoundUnit FindStart(UnitRule rule, in AssignmentRequest request) => rule.Start switch
    {
        UnitStart.Receiving => Named(request.Receiving, request.At),
        UnitStart.Responsible => Responsible(request),
        UnitStart.Competent => Competent(rule, request),
        UnitStart.Fixed => Named(rule.Code!, request.At),
        _ => string.IsNullOrWhiteSpace(request.Answer) ? new FoundUnit(-1, UnitSentences.NoAnswer()) : Named(request.Answer, request.At),
    };

    private FoundUnit Named(string code, DateOnly at)
    {
        var unit = units.Find(code);
        if (unit < 0)
        {
            return new FoundUnit(-1, UnitSentences.Unknown(code));
        }

        var standing = units.Standing(unit, at);
        if (standing == unit)
        {
            return new FoundUnit(unit, null);
        }

        return new FoundUnit(standing, standing < 0 ? UnitSentences.Gone(code, at) : UnitSentences.Moved(code, units.CodeOf(standing), at));
    }

    private FoundUnit Responsible(in AssignmentRequest request)
    {
        if (request.Responsible is not null)
        {
            return Named(request.Responsible, request.At);
        }

        var receiving = Named(request.Receiving, request.At);
        if (receiving.Unit < 0)
        {
            return receiving;
        }

        var authority = Take(UnitStep.Authority, receiving.Unit, request.At);
        return authority >= 0 ? receiving with { Unit = authority } : new FoundUnit(-1, UnitSentences.NoStep(UnitStep.Authority, request.Receiving, request.At));
    }

    private FoundUnit Competent(UnitRule rule, in AssignmentRequest request)
    {
        var level = rule.Level ?? request.Level;
        var field = rule.Field ?? request.Field;
        if (level is null || field is null)
        {
            return new FoundUnit(-1, UnitSentences.NoLevelOrField());
        }

        var near = Responsible(request);
        if (near.Unit < 0)
        {
            return near;
        }

        var unit = territories.Competent(near.Unit, level.Value, field, request.At);
        return unit >= 0
            ? near with { Unit = unit }
            : new FoundUnit(-1, UnitSentences.NoneCompetent(level.Value, field, units.CodeOf(near.Unit), request.At));
    }

    private int Take(UnitStep step, int unit, DateOnly at) => step switch
    {
        UnitStep.Parent => units.TryAt(unit, at, out var node) && node.Parent >= 0 && units.TryAt(node.Parent, at, out _) ? node.Parent : -1,
        UnitStep.Authority => units.Nearest(unit, at, IsAuthority),
        UnitStep.Department => units.Nearest(unit, at, IsDepartment),
        UnitStep.Commune => NearestOrServed(unit, at, IsCommune),
        UnitStep.Province => NearestOrServed(unit, at, IsProvince),
        _ => territories.OneStop(unit, at),
    };

    private int NearestOrServed(int unit, DateOnly at, Predicate<UnitNode> test)
    {
        var found = units.Nearest(unit, at, test);
        if (found >= 0 || !units.TryAt(unit, at, out var node))
        {
            return found;
        }

        foreach (var served in node.Serves)
        {
            found = units.Nearest(served, at, test);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    private static bool IsAuthority(UnitNode node) => node.IsPeoplesCommittee || node.Unit.Type is UnitType.Department or UnitType.Agency;

    private static bool IsDepartment(UnitNode node) => node.Unit.Type == UnitType.Department;

    private static bool IsCommune(UnitNode node) => node.Unit.Type == UnitType.Commune;

    private static bool IsProvince(UnitNode node) => node.Unit.Type == UnitType.Province;
}
