using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Who uses the token, and what they may do now.</summary>
internal sealed record PersonView(string Name, IReadOnlyList<string> Scopes)
{
    /// <summary>Code of the official; missing for somebody without a position today.</summary>
    public string? Official { get; init; }

    /// <summary>The unit for which they work in this request; the header Unit names another one of theirs.</summary>
    public string? Unit { get; init; }

    public IReadOnlyList<string>? Units { get; init; }
}

/// <summary>A dossier in its applicant's list.</summary>
internal sealed record OwnLine(string Code, string Procedure, string Name, string Status, string StatusText, DateTimeOffset ReceivedAt)
{
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What it and its linked procedures wait for the applicant to do.</summary>
    public IReadOnlyList<AskedView>? Asked { get; init; }
}

/// <summary>What whoever holds the two codes may see.</summary>
internal sealed record StageAnswer(string Code, string Status, string StatusText, DateTimeOffset ReceivedAt)
{
    /// <summary>Missing while the clock stands still.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>A dossier for its applicant.</summary>
internal sealed record OwnView(string Code, string Procedure, string Name, string Status, string StatusText)
{
    public required string Unit { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? Due { get; init; }

    public HolderView? Holder { get; init; }

    /// <summary>Why the date is what it is.</summary>
    public required IReadOnlyList<LedgerView> Ledger { get; init; }

    public required IReadOnlyList<StageLine> Stages { get; init; }

    public required JsonObject Answers { get; init; }

    public required IReadOnlyList<HandedIn> Papers { get; init; }

    public required IReadOnlyList<LetterLine> Letters { get; init; }

    /// <summary>What the dossier waits for its applicant to do.</summary>
    public required IReadOnlyList<AskedView> Asked { get; init; }

    /// <summary>Its linked procedures; missing where it has none.</summary>
    public IReadOnlyList<LinkedLine>? Linked { get; init; }

    public bool MayWithdraw { get; init; }

    /// <summary>Number of the issued result.</summary>
    public string? Result { get; init; }

    /// <summary>inForce, corrected, replaced, revoked; missing before a result is issued.</summary>
    public string? ResultState { get; init; }

    /// <summary>What became of the result after it was issued.</summary>
    public IReadOnlyList<ResultChangeView>? ResultChanges { get; init; }
}

/// <summary>Whose desk it lies on.</summary>
internal sealed record HolderView(string Name, string Place, DateTimeOffset Since)
{
    public DateTimeOffset? Until { get; init; }
}

/// <summary>One change of the clock.</summary>
/// <param name="Change">waiting, received, started, stopped, resumed, restarted, extended, now, finished.</param>
internal sealed record LedgerView(DateTimeOffset At, string Change, string Reason)
{
    public string? Article { get; init; }
}

/// <summary>A part of the way.</summary>
/// <param name="State">done, now, stopped, ahead.</param>
internal sealed record StageLine(string State, string Title)
{
    public string? Who { get; init; }

    public string? When { get; init; }
}

/// <summary>A paper that is in the dossier.</summary>
/// <param name="From">form, upload, paper, vault, lookup.</param>
internal sealed record HandedIn(string Id, string Name, string From, IReadOnlyList<string> Files);

/// <summary>A letter; its text is behind <c>letters/{no}</c>.</summary>
internal sealed record LetterLine(int No, string Name, DateTimeOffset At);

/// <summary>What is asked of the applicant.</summary>
/// <param name="Kind">supplement, payment, confirmation.</param>
/// <param name="Seq">Names it when it is answered.</param>
internal sealed record AskedView(string Kind, int Seq)
{
    public DateTimeOffset? Until { get; init; }

    /// <summary>Code of the dossier that waits: its own, or that of a linked procedure.</summary>
    public string? Dossier { get; init; }

    /// <summary>Papers that are asked for, with what is wrong with each.</summary>
    public IReadOnlyList<AskedPaperView>? Papers { get; init; }

    /// <summary>In đồng.</summary>
    public decimal? Amount { get; init; }
}

/// <summary>A linked procedure of a dossier.</summary>
/// <param name="Where">The unit, and who holds it there.</param>
internal sealed record LinkedLine(string Procedure, string Name, string Where)
{
    /// <summary>Its own code; missing before it is opened.</summary>
    public string? Dossier { get; init; }

    public string? Status { get; init; }

    /// <summary>Missing while its clock stands still, and before it is opened.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>It is, or ended, past its date.</summary>
    public bool Late { get; init; }

    /// <summary>On the longest way: what delays it delays the whole.</summary>
    public bool Longest { get; init; }

    /// <summary>Number of its result.</summary>
    public string? Result { get; init; }
}

/// <summary>A paper that is asked for.</summary>
internal sealed record AskedPaperView(string Id, string Name, string Defect);

/// <summary>A result or paper of the person.</summary>
internal sealed record VaultView(IReadOnlyList<VaultResult> Results, IReadOnlyList<VaultScan> Papers, bool MayBeUsed);

/// <summary>A result that was issued to the person.</summary>
internal sealed record VaultResult(string Name, string Number, string Dossier, string Unit, string Signer, DateTimeOffset IssuedAt)
{
    public int? Letter { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }
}

/// <summary>A paper that an office took in.</summary>
internal sealed record VaultScan(string Ref, string Name, string Dossier, string Unit, DateTimeOffset At, bool Hidden, IReadOnlyList<string> UsedBy);

/// <summary>A message to the person.</summary>
internal sealed record MessageLine(string Dossier, int No, string Subject, DateTimeOffset At, bool Read)
{
    /// <summary>Number of the letter that it brings.</summary>
    public int? Letter { get; init; }
}
