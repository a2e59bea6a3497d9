using System.ComponentModel;

namespace WorkflowEngine.Web.Api.Petitions;

/// <summary>Who is to answer.</summary>
internal sealed record PetitionAssignBody
{
    public required string Person { get; init; }

    [Description("Mã đơn vị mà người đó trả lời thay / code of the unit for which they answer")]
    public required string Unit { get; init; }
}

/// <summary>What more is needed.</summary>
internal sealed record QuestionBody
{
    public required string What { get; init; }
}

/// <summary>The unit that may deal with it.</summary>
internal sealed record ForwardBody
{
    public required string Unit { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Why it is not dealt with.</summary>
internal sealed record PetitionRefusalBody
{
    [Description("Mã căn cứ, như trong grounds / id of the ground, as in grounds")]
    public required string Ground { get; init; }

    public required string Reason { get; init; }
}

/// <summary>The answer; its outcome has to be chosen, text alone is no answer.</summary>
internal sealed record PetitionAnswerBody
{
    [Description("upheld, partlyUpheld, notUpheld")]
    public required string Outcome { get; init; }

    [Description("Đã sửa gì / what was put right")]
    public string? Done { get; init; }

    [Description("Vì sao không, hoặc không hết / why not, or not in full")]
    public string? Reason { get; init; }

    public string? Article { get; init; }
}

/// <summary>Question and answer without anything personal.</summary>
internal sealed record PublicationBody
{
    public required string Question { get; init; }

    public required string Answer { get; init; }
}
