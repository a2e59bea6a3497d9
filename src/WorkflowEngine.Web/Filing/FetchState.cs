using WorkflowEngine.Connectors;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>How a paper stands with the connected database that may have it.</summary>
/// <param name="Database">Its name.</param>
/// <param name="Unanswered">Answers are missing that it is asked with.</param>
internal sealed record FetchState(Sentence Database, bool Unanswered)
{
    /// <summary>What it said to the answers as they are; null when it was not asked that.</summary>
    public PaperFetch? Answer { get; init; }

    /// <summary>What the person agrees to first; null where no consent is asked for.</summary>
    public ConnectorConsent? Consent { get; init; }

    /// <summary>Whether it can be asked now: it has not found the paper yet.</summary>
    public bool MayAsk => Answer?.Answer != VaultAnswer.Found;

    /// <summary>What came of asking, with places for the database and the moment; null before.</summary>
    public Sentence? Said => Answer?.Answer == VaultAnswer.Found ? null : SaidOf(Answer);

    public static Sentence? SaidOf(PaperFetch? fetch) => fetch?.Answer switch
    {
        VaultAnswer.Found => FetchText.Found,
        VaultAnswer.NotFound => FetchText.NotFound,
        VaultAnswer.Unavailable => FetchText.Unavailable,
        VaultAnswer.Declined => FetchText.Declined,
        _ => null,
    };
}
