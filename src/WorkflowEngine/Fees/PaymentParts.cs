using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Fees;

/// <summary>A payment gateway. Its address and its secret are settings of the node, never of a document.</summary>
/// <param name="Code">By which settings and callbacks name it.</param>
/// <param name="Minutes">How long an order stays open at the gateway.</param>
public sealed record GatewayRule(string Code, Sentence Name, int Minutes);

/// <summary>A bank account that takes transfers.</summary>
/// <param name="Bin">The bank's six figures in the domestic card network, as a transfer QR names it.</param>
/// <param name="Bank">The bank as people call it.</param>
/// <param name="Number">The account's number.</param>
/// <param name="Holder">Whose account it is, without marks, as banks print it.</param>
public sealed record AccountRule(string Bin, string Bank, string Number, string Holder)
{
    /// <summary>Codes of the units for which it takes money; empty: every unit without one of its own.</summary>
    public ImmutableArray<string> Units { get; init; } = [];
}

/// <summary>Fees taken at post offices.</summary>
/// <param name="Name">The service as the post calls it.</param>
/// <param name="Days">How many days a collection slip holds.</param>
public sealed record PostRule(Sentence Name, int Days);

/// <summary>A ground in law on which a fee is not taken.</summary>
/// <param name="Code">Code in its document.</param>
/// <param name="Article">The article that says so.</param>
/// <param name="By">The right that a person needs in the receiving unit to waive on this ground.</param>
/// <param name="Evidence">How well this is known.</param>
public sealed record WaiverGround(string Code, Sentence Name, string Article, Right By, Evidence Evidence)
{
    /// <summary>What the person must write down, such as the paper that proves it; null when the ground says enough.</summary>
    public Sentence? Proof { get; init; }

    /// <summary>Codes of fields of administration for which it holds; empty: every field.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Whether it may be used for a procedure of that field.</summary>
    public bool Fits(string? field) => Fields.IsEmpty || (field is not null && Fields.Contains(field, StringComparer.OrdinalIgnoreCase));
}
