using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Verification;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>One entry of a list.</summary>
internal sealed record FactEntry(FactControl List, int Index, int Count)
{
    public FactPath Path => List.Path.Item(Index);

    public string Id => FactPlaces.IdOf(Path);

    /// <summary>What tells it apart from the others of the page, wherever it is moved.</summary>
    public string Key => $"{List.Path}:{(Shape.Id is { } id ? FactTyping.Plain(FactEditing.Find(List.View.Facts, Path.Member(id))) : Index)}";

    public FactGroup Group => new(List.View, Shape.Members, Path);

    public bool IsLast => Index == Count - 1;

    /// <summary>The reader was sent here or into it.</summary>
    public bool IsOpen => List.View.At?.IsIn(Path) == true;

    /// <summary>The reader was sent just here.</summary>
    public bool IsMeant => List.View.At?.Equals(Path) == true;

    public IEnumerable<Finding> Findings => List.View.Notes.In(Path);

    private FactShape Shape => List.Member.Inner!;

    /// <summary>What it is called; its id while it has no name, empty while it has neither.</summary>
    public string TitleIn(Text text) => Said(Shape.Title, text) is { Length: > 0 } title ? title
        : Shape.Id is { } id ? FactTyping.Plain(FactEditing.Find(List.View.Facts, Path.Member(id))) : "";

    /// <summary>What else tells it from others at a glance.</summary>
    public string TagsIn(Text text) => string.Join(" · ", Shape.Tags.Select(name => Said(name, text)).Where(said => said.Length > 0));

    private string Said(string name, Text text)
    {
        var control = new FactControl(List.View, FactPlaces.Find(Shape, name)!, Path.Member(name));
        return control.Member.Kind switch
        {
            FactKind.Words or FactKind.LongWords => FactView.WordsOf(control.Value) is { } both ? text[both] : "",
            FactKind.Choice or FactKind.Flag => control.Options.FirstOrDefault(option => option.Code == control.Text) is { } option ? text[option.Name] : control.Text,
            FactKind.Rule when control.Shown[0] == FactTyping.ByRule => $"{text[control.Member.Label]}: {text[FactText.ByRule]}",
            FactKind.Rule => control.Shown[0] == "true" ? text[control.Member.Label] : "",
            _ => control.Text,
        };
    }
}
