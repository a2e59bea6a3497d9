using System.Collections.Concurrent;

namespace WorkflowEngine.SandboxPortal;

/// <summary>What the portal does wrong on purpose.</summary>
internal sealed class Mischief
{
    private int _outages;
    private int _losses;

    /// <summary>Answers everything with 503 until told otherwise.</summary>
    public bool Down { get; set; }

    /// <summary>How many states at most it takes at once; more is refused as a whole. Null for as many as come.</summary>
    public int? Most { get; set; }

    /// <summary>Dossiers and states (<c>code/status</c>) that are refused for good.</summary>
    public ConcurrentDictionary<string, bool> Refused { get; } = new();

    public void Set(int? outages, int? losses)
    {
        _outages = outages ?? _outages;
        _losses = losses ?? _losses;
    }

    /// <summary>Whether this call is answered with 503.</summary>
    public bool IsOut() => Down || Interlocked.Decrement(ref _outages) >= 0;

    /// <summary>Whether this call is carried out and its answer lost on the way.</summary>
    public bool IsLost() => Interlocked.Decrement(ref _losses) >= 0;
}
