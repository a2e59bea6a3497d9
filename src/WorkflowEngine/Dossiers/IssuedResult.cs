namespace WorkflowEngine.Dossiers;

/// <summary>The result of a procedure: its code in the facts, the number in the register, the letter that holds its text (0 when none).</summary>
public sealed record IssuedResult(string Code, string Number, int Letter, string Signer, DateTimeOffset At);
