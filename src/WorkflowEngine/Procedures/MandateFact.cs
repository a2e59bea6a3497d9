using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>Whether somebody else may file for the applicant by mandate, case by case.</summary>
/// <param name="When">Null holds always.</param>
/// <param name="Allowed">False where the law wants the person themselves.</param>
/// <param name="Article">The article that allows or forbids it.</param>
/// <param name="Note">Told to whoever wants to act for another.</param>
/// <param name="Paper">Id of the paper that the one who acts has to show; null where none is asked for.</param>
public sealed record MandateFact(RuleText? When, bool Allowed, string Article, LocalText? Note, string? Paper)
{
    internal static MandateFact Read(FactObject source)
    {
        var when = source.Rule("when");
        var allowed = source.Flag("allowed");
        if (allowed is null && !source.Has("allowed"))
        {
            source.Error(FactFaultCodes.Missing, "allowed", new Sentence(
                "Phải ghi “allowed”: true nếu được ủy quyền, false nếu không.",
                "Give “allowed”: true where a mandate is allowed, false where it is not."));
        }

        return new MandateFact(when, allowed ?? false, source.Text("article", required: true) ?? "", source.Local("note"), source.Text("paper"));
    }
}

/// <summary>How surely the person who files online must be identified; each level holds the ones before it.</summary>
public enum Assurance : byte
{
    /// <summary>By a password alone.</summary>
    Stated = 0,

    /// <summary>By a code sent to a telephone or a mailbox.</summary>
    Reachable = 1,

    /// <summary>By electronic identification of level 1.</summary>
    Identified = 2,

    /// <summary>By electronic identification of level 2, or in person at a counter.</summary>
    Verified = 3,
}
