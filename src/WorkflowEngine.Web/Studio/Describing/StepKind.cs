using System.Collections.Immutable;
using System.Text.Json.Nodes;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>A kind of step as the palette and the property panel of the drawing show it.</summary>
/// <param name="Type">The name in documents.</param>
/// <param name="Category">Group of the palette; groups stand in the order of their numbers.</param>
internal sealed record StepKind(string Type, Sentence Category, Sentence Name, Sentence Help)
{
    public ImmutableArray<StepPort> Ports { get; init; } = [StepPort.Done];

    public ImmutableArray<StepInput> Inputs { get; init; } = [];

    public ImmutableArray<StepOutput> Outputs { get; init; } = [];

    /// <summary>What a step has when it is dropped: members of the document as they are written there.</summary>
    public ImmutableArray<(string Member, string Json)> Begins { get; init; } = [];

    /// <summary>False for what stands in documents and is not offered.</summary>
    public bool Offered { get; init; } = true;

    /// <summary>Without a way in.</summary>
    public bool IsStart { get; init; }

    /// <summary>Without a way out.</summary>
    public bool IsTerminal { get; init; }

    public bool IsContainer { get; init; }

    /// <summary>Further members of the descriptor that the drawing asks of some kinds.</summary>
    public JsonObject? Properties { get; init; }
}

/// <summary>A way out of a step: its name in the document, and what people read.</summary>
internal sealed record StepPort(string Name, Sentence Shown)
{
    public static readonly StepPort Done = new("Done", KindText.Done);

    /// <summary>The step inside stands in this member instead of being connected.</summary>
    public bool Embedded { get; init; }
}

/// <summary>How an input is edited; the names are those of the drawing's own controls.</summary>
internal static class Control
{
    public const string Line = "singleline";
    public const string Lines = "multiline";
    public const string List = "dropdown";
    public const string Yes = "checkbox";
    public const string Rule = "expression-editor";
    public const string Ports = "dynamic-outcomes";
    public const string Cases = "flow-switch-editor";
    public const string SwitchCases = "switch-editor";
    public const string Variable = "variable-picker";
    public const string Output = "output-picker";
    public const string Outcome = "outcome-picker";
}

/// <summary>What a drop-down is filled with.</summary>
internal enum ChoiceOf
{
    Nothing,
    Units,
    Roles,
    People,
    Steps,
    Templates,
    Results,
    Sources,
    Procedures,

    /// <summary>The choices stand with the input.</summary>
    Own,
}

/// <summary>A setting of a step.</summary>
/// <param name="Name">In PascalCase; the document has it in camelCase.</param>
/// <param name="IsRule">The document holds an expression; otherwise a plain text.</param>
internal sealed record StepInput(string Name, Sentence Shown, Sentence Help, string Control, bool IsRule = false)
{
    /// <summary>Of a setting whose name says it all.</summary>
    public static readonly Sentence NoHelp = new("", "");

    public string Type { get; init; } = "String";

    public ChoiceOf Choices { get; init; }

    public ImmutableArray<(string Value, Sentence Shown)> Own { get; init; } = [];

    /// <summary>Of templates: the folders whose letters are meant.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>A setting that is no choice of the author: kept and not shown.</summary>
    public bool Hidden { get; init; }
}

/// <summary>What a step gives, to be kept in a variable.</summary>
internal sealed record StepOutput(string Name, Sentence Shown, Sentence Help, string Type = "Object");
