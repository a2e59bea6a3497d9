namespace WorkflowEngine.SandboxBank;

/// <summary>What the bank does wrong on purpose.</summary>
internal sealed class Mischief
{
    /// <summary>No callback is sent.</summary>
    public bool Silent { get; set; }

    /// <summary>How often each callback is sent.</summary>
    public int Times { get; set; } = 1;

    /// <summary>How many questions are answered with 503 before one is answered rightly.</summary>
    public int Outages { get; set; }

    /// <summary>Refunds are first pending and are carried out when the bank is told to.</summary>
    public bool SlowRefunds { get; set; }

    /// <summary>How many refunds fail before one is carried out.</summary>
    public int FailingRefunds { get; set; }

    /// <summary>Transactions that are missing in the settlement.</summary>
    public HashSet<string> Dropped { get; } = [];

    /// <summary>Transactions that stand in the settlement with another amount.</summary>
    public Dictionary<string, long> Altered { get; } = [];
}
