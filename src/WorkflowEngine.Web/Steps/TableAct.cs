using WorkflowEngine.Tables.Editing;

namespace WorkflowEngine.Web.Steps;

/// <summary>What a button of the table asks for besides keeping the cells: <c>up:tham-dinh</c>.</summary>
internal sealed record TableAct(string Name, string Step)
{
    public const string Key = "act";
    public const string Save = "save";

    /// <summary>Keeping while somebody types, asked for by the script.</summary>
    public const string Auto = "auto";

    public const string Undo = "undo";
    public const string Publish = "publish";

    public static TableAct Of(string? sent) =>
        (sent ?? Save).Split(':', 2) is [var name, var step] ? new TableAct(name, step) : new TableAct(sent ?? Save, "");

    /// <summary>The change of rows that the button stands for; null when it only keeps the cells.</summary>
    public TableEdit? Edit(string newName) => Name switch
    {
        "up" => new TableEdit.MoveUp(Step),
        "down" => new TableEdit.MoveDown(Step),
        "add" => new TableEdit.AddAfter(Step, newName),
        "remove" => new TableEdit.Remove(Step),
        "split" => new TableEdit.Split(Step),
        "beside" => new TableEdit.Beside(Step),
        "inturn" => new TableEdit.InTurn(Step),
        _ => null,
    };
}
