namespace WorkflowEngine.Dossiers;

/// <summary>A paper that took a basis in law to be asked for: beyond what the pinned version lists, again, or not needed by the case.</summary>
/// <param name="Id">Of the component; beyond the list given by the engine: <c>ngoai-1</c>, <c>ngoai-2</c>, … within the dossier.</param>
/// <param name="Name">What it is, as the official wrote it; may speak of people.</param>
/// <param name="Cite">Instrument and article that allow it to be asked for.</param>
public sealed record ExtraPaper(string Id, Personal Name, string Cite);
