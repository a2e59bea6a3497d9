namespace WorkflowEngine.Office.Indexing;

/// <summary>One period of one unit, its references looked up: numbers of units, −1 where there is none.</summary>
internal sealed record UnitNode(Unit Unit, int Number, int Parent, int Successor)
{
    public int[] Serves { get; init; } = [];

    public Period Period => Unit.Period;

    /// <summary>A body that settles procedures in its own name, and so ends a climb that looks for one.</summary>
    public bool IsPeoplesCommittee => Unit.Type is UnitType.Province or UnitType.Commune;
}
