using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>
/// A table of steps as somebody pasted it from a decision: its rows, what the text around it says of the procedure, and what
/// was not understood. Nothing is guessed here that the text does not say.
/// </summary>
public sealed record PastedTable
{
    public ImmutableArray<PastedRow> Rows { get; init; } = [];

    /// <summary>What each column was taken for.</summary>
    public ImmutableArray<PastedColumn> Columns { get; init; } = [];

    /// <summary>The whole time that the table or the text around it declares; null when neither does.</summary>
    public LimitText? Declared { get; init; }

    /// <summary>Code of the procedure, when the text has one.</summary>
    public string? Code { get; init; }

    /// <summary>Name of the procedure, when the text says it.</summary>
    public string? Name { get; init; }

    /// <summary>Number of the decision, "3760/QĐ-UBND"; null when the text names none.</summary>
    public string? Decision { get; init; }

    /// <summary>Its date; null when the text does not give it.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>Why there are no rows; null when there are.</summary>
    public Sentence? Problem { get; init; }

    /// <param name="text">As pasted.</param>
    /// <param name="plainDay">What a plain "ngày" means in it.</param>
    public static PastedTable Read(string text, LimitUnit plainDay = LimitUnit.WorkingDays) => TableReader.Read(text, plainDay);
}

/// <summary>One row of a pasted table.</summary>
public sealed record PastedRow
{
    /// <summary>What is done.</summary>
    public required string Name { get; init; }

    /// <summary>Who does it, as written; empty when the table does not say.</summary>
    public string Who { get; init; } = "";

    /// <summary>The heading of the part of the table in which it stands, "Cấp tỉnh"; null when there are no parts.</summary>
    public string? Part { get; init; }

    /// <summary>As written; empty when the table does not say.</summary>
    public string TimeText { get; init; } = "";

    /// <summary>The time read; null when there is none or it was not understood.</summary>
    public LimitText? Time { get; init; }

    public string Result { get; init; } = "";

    /// <summary>What was not understood, by column.</summary>
    public ImmutableArray<PastedDoubt> Doubts { get; init; } = [];
}

/// <summary>A cell that was not understood.</summary>
public sealed record PastedDoubt(PastedColumn Column, Sentence Sentence);
