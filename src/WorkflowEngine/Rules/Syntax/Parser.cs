using System.Runtime.CompilerServices;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Statements;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Syntax;

/// <summary>Reads a source into a tree. Names are declared in their scopes here and found by the <see cref="Resolver"/>.</summary>
internal sealed partial class Parser
{
    private readonly string _source;
    private readonly Lexer _lexer;
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private Token _token;
    private int _lastEnd;
    private int _depth;

    public Parser(string source)
    {
        _source = source;
        _lexer = new Lexer(source);
        _function = new FunctionScope(arrow: false);
        _scope = new Scope(_function);
        _token = _lexer.Next();
    }

    /// <summary>Reads the whole script; its names are declared in the scope.</summary>
    public Statement[] ReadScript(out Scope scope, out IReadOnlySet<string> assigned)
    {
        scope = _scope;
        assigned = _assigned;
        var body = new List<Statement>();
        while (_token.Kind != TokenKind.End)
        {
            body.Add(ReadStatement());
        }

        CheckShorthands();
        return [.. body];
    }

    private void Take()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
    }

    private bool TakeIf(string sign)
    {
        if (!_token.Is(sign))
        {
            return false;
        }

        Take();
        return true;
    }

    private bool TakeKeyword(string word)
    {
        if (!_token.IsKeyword(word))
        {
            return false;
        }

        Take();
        return true;
    }

    private void Expect(string sign)
    {
        if (!TakeIf(sign))
        {
            throw Expected($"\"{sign}\"", $"\"{sign}\"");
        }
    }

    /// <summary>A statement ends with a semicolon, before a closing brace, or at a line end.</summary>
    private void EndStatement()
    {
        if (!TakeIf(";") && !_token.Is("}") && _token.Kind != TokenKind.End && !_token.AfterLine)
        {
            throw Expected("\";\" hoặc xuống dòng", "\";\" or a new line");
        }
    }

    private void Descend()
    {
        if (++_depth > Limits.Nesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw SourceFault.TooDeep(_token.Start);
        }
    }

    private SourceFault Expected(string vi, string en)
    {
        var (foundVi, foundEn) = _token.Kind switch
        {
            TokenKind.End => ("hết quy tắc", "the end"),
            TokenKind.Text => ("một chuỗi", "a text"),
            TokenKind.Number => ("một số", "a number"),
            TokenKind.Template => ("một chuỗi mẫu", "a template text"),
            _ => ($"\"{_token.Text}\"", $"\"{_token.Text}\""),
        };
        return Fault($"Chỗ này cần {vi} nhưng gặp {foundVi}.", $"Expected {en} here, found {foundEn}.");
    }

    private SourceFault Fault(string vi, string en) => Fault(vi, en, _token.Start);

    private static SourceFault Fault(string vi, string en, int at) => new(new Sentence(vi, en), at);
}
