using WorkflowEngine.Web.Api.Following;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>An answer that the result prints.</summary>
/// <param name="Id">As in <c>right</c> of a revision.</param>
/// <param name="Value">As it is kept.</param>
internal sealed record ResultAnswerView(string Id, string Label, string Value);

/// <summary>An issued result, for officials.</summary>
/// <param name="State">inForce, corrected, replaced, revoked.</param>
internal sealed record ResultView(string Code, string Name, string Number, DateTimeOffset IssuedAt, string Signer, string State)
{
    /// <summary>Number of the letter that is its text; 0 for a result on paper.</summary>
    public int Letter { get; init; }

    public IReadOnlyList<ResultChangeView>? Changes { get; init; }

    /// <summary>The caller may correct, replace or revoke it.</summary>
    public bool MayRevise { get; init; }

    /// <summary>Answers that can be put right, for whoever may.</summary>
    public required IReadOnlyList<ResultAnswerView> Answers { get; init; }
}
