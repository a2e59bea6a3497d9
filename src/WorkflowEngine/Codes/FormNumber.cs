namespace WorkflowEngine.Codes;

/// <summary>A counter of numbers of letters: one for each kind of number, unit and year.</summary>
/// <param name="Counter">Name of the counter with the code of the unit.</param>
/// <param name="Year">The office's local year.</param>
public readonly record struct NumberKey(string Counter, int Year);

/// <summary>A number that was drawn from its counter for one turn.</summary>
public readonly record struct DrawnNumber(NumberKey Key, int Number);
