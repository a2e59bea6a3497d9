namespace WorkflowEngine.Rules.Syntax;

internal enum TokenKind : byte
{
    End,
    Name,
    Keyword,
    Sign,
    Number,
    Text,
    Template,
}

/// <summary>A word, sign or literal of the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, keyword or sign; the text of a text literal.</param>
/// <param name="Number">The number of a number literal.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="AfterLine">There is a line end before it.</param>
internal readonly record struct Token(TokenKind Kind, string Text, double Number, int Start, int End, bool AfterLine)
{
    public bool Is(string sign) => Kind == TokenKind.Sign && Text == sign;

    public bool IsKeyword(string word) => Kind == TokenKind.Keyword && Text == word;

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;
}
