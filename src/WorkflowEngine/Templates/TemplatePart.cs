namespace WorkflowEngine.Templates;

/// <summary>A part of a letter that whoever prepares it may word otherwise; everything else stands as the template makes it.</summary>
/// <param name="Id">What the template calls it.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Filled">Its words as the template fills them.</param>
public sealed record TemplatePart(string Id, string Label, string Filled);
