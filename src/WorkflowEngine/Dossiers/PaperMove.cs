namespace WorkflowEngine.Dossiers;

/// <summary>The papers of a dossier going from hand to hand between one-stop and agency: who gave them, who took them, and when.</summary>
/// <param name="No">Number within the dossier, from 1.</param>
/// <param name="From">Code of the unit that hands over.</param>
/// <param name="To">Code of the unit that is to receive.</param>
/// <param name="By">Code of the person who handed over.</param>
/// <param name="At">When.</param>
public sealed record PaperMove(int No, string From, string To, string By, DateTimeOffset At)
{
    /// <summary>How many papers lie in it.</summary>
    public int Papers { get; init; }

    /// <summary>Code of the person who received; null while nobody has.</summary>
    public string? ReceivedBy { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>What was missing, in the words of whoever received; personal.</summary>
    public Personal Missing { get; init; }
}

/// <summary>Where a dossier went on that was filed at the wrong place.</summary>
/// <param name="Reason">Code of the reason.</param>
/// <param name="By">Code of the official who routed it anew.</param>
/// <param name="Code">Code of the dossier under which it goes on.</param>
/// <param name="Procedure">Code of its procedure.</param>
/// <param name="Unit">Code of the unit that receives it there.</param>
/// <param name="At">When.</param>
public sealed record Rerouting(string Reason, string By, string Code, string Procedure, string Unit, DateTimeOffset At);
