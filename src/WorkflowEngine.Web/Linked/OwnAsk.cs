using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Linked;

/// <summary>What a dossier waits for its applicant to do, as other pages than its own tell it.</summary>
/// <param name="Code">Code of the dossier that waits.</param>
/// <param name="Kind">Supplement, payment or confirmation.</param>
/// <param name="Seq">Number of the wait.</param>
public sealed record OwnAsk(string Code, WaitKind Kind, int Seq)
{
    /// <summary>Name of the linked procedure; null where the dossier itself waits.</summary>
    public string? Procedure { get; init; }

    /// <summary>Until when it can be done; null without end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many papers are asked for.</summary>
    public int Papers { get; init; }

    /// <summary>In đồng; null where nothing is to be paid.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The page where it is done.</summary>
    public string Page => Kind switch
    {
        WaitKind.Supplement => "/Tracking/Supplement",
        WaitKind.Payment => "/Payments/Pay",
        _ => "/Tracking/Draft",
    };

    /// <summary>What is to be done, within a sentence.</summary>
    public Sentence What => Kind switch
    {
        WaitKind.Supplement => LinkedText.Supply,
        WaitKind.Payment => LinkedText.Pay,
        _ => LinkedText.Confirm,
    };

    /// <summary>The button to it.</summary>
    public Sentence Button => Kind switch
    {
        WaitKind.Supplement => LinkedText.ToSupply,
        WaitKind.Payment => LinkedText.ToPay,
        _ => LinkedText.ToConfirm,
    };

    /// <summary>All that a dossier waits for, in the order in which it was asked.</summary>
    public static IReadOnlyList<OwnAsk> Of(Dossier dossier, string? procedure = null) =>
    [
        .. dossier.Waits.Where(wait => wait.Kind is WaitKind.Supplement or WaitKind.Payment or WaitKind.Confirmation).Select(wait => new OwnAsk(dossier.Filing?.Code ?? "", wait.Kind, wait.Seq)
        {
            Procedure = procedure,
            Until = wait.Until,
            Papers = wait.Kind == WaitKind.Supplement ? dossier.Asked.Count : 0,
            Amount = wait.Kind == WaitKind.Payment ? wait.Data["amount"].AsMoney() : null,
        }),
    ];
}
