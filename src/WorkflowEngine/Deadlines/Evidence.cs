namespace WorkflowEngine.Deadlines;

/// <summary>How well a fact of law in a document is known; shown beside it wherever a person reads it.</summary>
public enum Evidence : byte
{
    /// <summary>T: read in the primary text.</summary>
    Text,

    /// <summary>S: taken from a secondary source.</summary>
    Secondary,

    /// <summary>K: common knowledge, not confirmed in a text.</summary>
    Known,

    /// <summary>P: proposed by the office or the product, not a rule of law.</summary>
    Proposed,

    /// <summary>?: contradictory or unverified.</summary>
    Unverified,
}
