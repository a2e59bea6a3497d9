using System.Collections.Immutable;
using WorkflowEngine.Issuing;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Whoever signs for the body that issued a result corrects, replaces or revokes it, also after the dossier has ended.</summary>
/// <param name="By">Code of the person.</param>
/// <param name="Article">Instrument and article on which it rests.</param>
/// <param name="Reason">Why, as the applicant is told.</param>
public sealed record ReviseResult(string By, ResultChange Change, string Article, string Reason) : Stimulus, IByOfficial
{
    /// <summary>Number of the result that takes its place; made from the dossier code when null.</summary>
    public string? Number { get; init; }

    /// <summary>Answers that were wrong, by id, as they are right; the result's text is made of them anew.</summary>
    public ValueMap Fields { get; init; } = ValueMap.Empty;
}

/// <summary>Letters were signed electronically; the signatures were checked by whoever says so.</summary>
public sealed record SignLetters(ImmutableArray<LetterSeal> Seals) : Stimulus;

/// <summary>A time stamp authority saw a signature under a result; whoever says so checked its token.</summary>
/// <param name="Certificate">Thumbprint of the certificate with which the letter was signed.</param>
/// <param name="At">When, as the authority says.</param>
public sealed record StampLetter(int Letter, string Certificate, DateTimeOffset At, byte[] Token) : Stimulus;

/// <summary>A signature over a letter.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
public sealed record LetterSeal(int Letter, MadeSignature Signature);
