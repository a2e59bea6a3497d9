using System.Text.Json;

namespace WorkflowEngine.SandboxPortal;

/// <summary>A state that an office told.</summary>
public sealed record ToldStatus(string Id, string Dossier, string Status, string At)
{
    /// <summary>The portal's own number of the dossier; null where it did not come from here.</summary>
    public string? Number { get; init; }

    /// <summary>The message as it came.</summary>
    public JsonElement Said { get; init; }

    /// <summary>How often it was told after the first time.</summary>
    public int Again { get; set; }
}

/// <summary>What the portal knows; gone when it ends.</summary>
internal sealed class Ledger
{
    private readonly Lock _lock = new();
    private readonly List<ToldStatus> _told = [];
    private readonly Dictionary<string, JsonElement> _outcomes = [];
    private readonly Dictionary<string, JsonElement> _waiting = [];
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>Everything that was told, in the order in which it was first told.</summary>
    public IReadOnlyList<ToldStatus> Told
    {
        get
        {
            lock (_lock)
            {
                return [.. _told];
            }
        }
    }

    /// <summary>Messages that wait for an office to fetch them.</summary>
    public IReadOnlyList<JsonElement> Waiting
    {
        get
        {
            lock (_lock)
            {
                return [.. _waiting.Values];
            }
        }
    }

    /// <summary>False when it was known.</summary>
    public bool Tell(ToldStatus status)
    {
        lock (_lock)
        {
            if (_told.Find(known => known.Id == status.Id) is { } known)
            {
                known.Again++;
                return false;
            }

            _told.Add(status);
            return true;
        }
    }

    public void Come(string message, JsonElement outcome)
    {
        lock (_lock)
        {
            _outcomes[message] = outcome;
            _waiting.Remove(message);
        }
    }

    public JsonElement? OutcomeOf(string message)
    {
        lock (_lock)
        {
            return _outcomes.TryGetValue(message, out var outcome) ? outcome : null;
        }
    }

    public void Wait(string message, JsonElement body)
    {
        lock (_lock)
        {
            _waiting[message] = body;
        }
    }

    public void Keep(string file, byte[] content)
    {
        lock (_lock)
        {
            _files[file] = content;
        }
    }

    public byte[]? Find(string file)
    {
        lock (_lock)
        {
            return _files.GetValueOrDefault(file);
        }
    }
}
