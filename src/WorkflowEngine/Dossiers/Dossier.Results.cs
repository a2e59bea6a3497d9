using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Issuing;

namespace WorkflowEngine.Dossiers;

public sealed partial record Dossier
{
    /// <summary>What became of the result after it was issued, in order.</summary>
    public ImmutableArray<ResultRevision> Revisions { get; private init; } = [];

    /// <summary>Electronic signatures under letters, in order.</summary>
    public ImmutableArray<LetterMark> Marks { get; private init; } = [];

    /// <summary>How the result was revoked; null while it holds.</summary>
    public ResultRevision? RevokedResult => Revisions is [.., { Change: ResultChange.Revoked } last] ? last : null;

    /// <summary>The result that holds; null before one is issued and once it was revoked.</summary>
    public IssuedResult? ResultInForce => RevokedResult is null ? Result : null;

    private Dossier ApplyResult(DossierEvent happened) => happened switch
    {
        ResultCorrected e => Revised(
            new ResultRevision(ResultChange.Corrected, e.Number, e.Letter, e.By, e.Article, e.At) { Old = e.Number, Reason = e.Reason.Text, Fixed = e.Fixed.Map },
            old => old with { Letter = e.Letter, Signer = e.By }),
        ResultReplaced e => Revised(
            new ResultRevision(ResultChange.Replaced, e.Number, e.Letter, e.By, e.Article, e.At) { Old = e.Old, Reason = e.Reason.Text, Fixed = e.Fixed.Map },
            old => old with { Number = e.Number, Letter = e.Letter, Signer = e.By, At = e.At }),
        ResultRevoked e => Revised(
            new ResultRevision(ResultChange.Revoked, e.Number, Result?.Letter ?? 0, e.By, e.Article, e.At) { Old = e.Number, Reason = e.Reason.Text },
            old => old),
        LetterSigned e => this with { Marks = Marks.Add(new LetterMark(e.Letter, e.Holder, e.Certificate, e.At)) },
        LetterStamped e => this with { Marks = [.. Marks.Select(mark => mark.Letter == e.Letter && mark.Certificate == e.Certificate ? mark with { Stamped = e.At } : mark)] },
        LetterDrafted e => Drafted(e),
        _ => throw new InvalidOperationException($"No rule applies {happened.GetType().Name}."),
    };

    private Dossier Revised(ResultRevision revision, Func<IssuedResult, IssuedResult> change) => this with
    {
        Result = change(Result ?? throw new InvalidOperationException("No result was issued.")),
        Revisions = Revisions.Add(revision),
        // a copy of the old paper is none of the new one
        DigitalResult = revision.Change == ResultChange.Revoked ? DigitalResult : null,
    };
}
