namespace WorkflowEngine.Templates.Parsing;

/// <summary>
/// A token and where it stands. <paramref name="Value"/> is the text of a text block or a string once its escapes are resolved,
/// and the indentation of a <see cref="TokenKind.CodeEnter"/> that stands alone on its line.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null);
