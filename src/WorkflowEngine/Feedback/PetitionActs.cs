namespace WorkflowEngine.Feedback;

/// <summary>What somebody wants to do with a petition.</summary>
public abstract record PetitionAct;

/// <summary>Sends one in.</summary>
public sealed record FilePetition(string Code, PetitionAbout About, string Unit, string Title, string Text) : PetitionAct
{
    public PetitionContact? Contact { get; init; }
}

public sealed record RefusePetition(string By, string Ground, string Reason) : PetitionAct;

public sealed record AskForMore(string By, string What) : PetitionAct;

public sealed record GiveMore(string Text) : PetitionAct;

/// <summary>Names who is to answer.</summary>
public sealed record AssignPetition(string By, string Person, string Unit) : PetitionAct;

public sealed record ForwardPetition(string By, string Unit, string Reason) : PetitionAct;

/// <summary>Answers it; the outcome has to be chosen, text alone is no answer.</summary>
public sealed record AnswerPetition(string By, PetitionOutcome? Outcome) : PetitionAct
{
    public string? Done { get; init; }

    public string? Reason { get; init; }

    public string? Article { get; init; }
}

public sealed record PublishAnswer(string By, string Question, string Answer) : PetitionAct;

public sealed record JudgeAnswer(bool Satisfied, string? Note) : PetitionAct;

/// <summary>Takes it to the unit above.</summary>
public sealed record EscalatePetition(string Reason) : PetitionAct;

/// <summary>What was decided: events, or why nothing happens.</summary>
public sealed record PetitionDecided(PetitionEvent? Event, Words.Sentence? Refusal);

/// <summary>A part of what is sent in.</summary>
public enum PetitionPart : byte
{
    Unit,
    Title,
    Text,
}

/// <summary>What is wrong with a part of what is sent in.</summary>
public sealed record PetitionFault(PetitionPart Part, Words.Sentence Words);
