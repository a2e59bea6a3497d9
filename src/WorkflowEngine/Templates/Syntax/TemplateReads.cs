using WorkflowEngine.Templates.Builtins;

namespace WorkflowEngine.Templates.Syntax;

/// <summary>Finds what a template reads from its input and which templates it includes.</summary>
internal sealed class TemplateReads
{
    private readonly HashSet<string> _assigned = [];
    private readonly List<(Span Span, TemplateRead Read)> _reads = [];
    private readonly List<string> _includes = [];
    private readonly Stack<(string Name, string? Path)> _known = new();
    private readonly Stack<string> _asked = new();
    private int _insideWith;
    private bool _imports;

    private TemplateReads()
    {
    }

    public IReadOnlyList<TemplateRead> Reads { get; private set; } = [];

    public IReadOnlyList<string> Includes => _includes;

    public static TemplateReads Of(Node body)
    {
        var reads = new TemplateReads();
        reads.FindAssigned(body);
        reads.Visit(body, isOptional: false);
        reads.Reads = [.. reads._reads.OrderBy(found => found.Span.Start).Select(found => found.Read)];
        return reads;
    }

    private void FindAssigned(Node node)
    {
        var target = node switch
        {
            Assignment { Operator: not BinaryOperator.Coalesce } assignment => assignment.Target,
            Assignment assignment => assignment.Target,
            Increment increment => increment.Target,
            Capture capture => capture.Target,
            FunctionStatement function => function.Name,
            _ => null,
        };
        if (target is Variable { IsLocal: false } variable)
        {
            _assigned.Add(variable.Name);
        }

        _imports |= node is Import;
        foreach (var child in node.Children.OfType<Node>())
        {
            FindAssigned(child);
        }
    }

    private void Visit(Node? node, bool isOptional)
    {
        switch (node)
        {
            case null:
                return;
            case PathExpression path and not Nested when PathOf(path) is { } found:
                Add(path, found, isOptional);
                VisitIndexes(path);
                return;
            case Binary { Operator: BinaryOperator.Coalesce or BinaryOperator.NotCoalesce } binary:
                Visit(binary.Left, isOptional: true);
                Visit(binary.Right, isOptional);
                return;
            case IsEmpty:
                VisitChildren(node, isOptional: true);
                return;
            case PipeCall pipe:
                if (pipe.From is PathExpression given && PathOf(given) is { } fed && Formats(pipe.To))
                {
                    Add(given, fed, isOptional, formatted: !_asked.Contains(fed));
                    VisitIndexes(given);
                }
                else
                {
                    Visit(pipe.From, isOptional || AcceptsMissing(pipe.To));
                }

                AddInclude(pipe.To, pipe.From);
                Visit(pipe.To, isOptional: false);
                return;
            case Call call:
                VisitCall(call);
                return;
            case For loop:
                VisitLoop(loop);
                return;
            case If or Conditional or Case:
                VisitAsked(node);
                return;
            case With with:
                Visit(with.Target, isOptional: false);
                _insideWith++;
                Visit(with.Body, isOptional: false);
                _insideWith--;
                return;
            case FunctionStatement { Definition: var definition }:
                VisitFunction(definition);
                return;
            case AnonymousFunction { Definition: var definition }:
                VisitFunction(definition);
                return;
            case Assignment { Target: Variable } assignment:
                Visit(assignment.Value, isOptional: false);
                return;
        }

        VisitChildren(node, isOptional && node is PathExpression);
    }

    private void VisitChildren(Node node, bool isOptional)
    {
        foreach (var child in node.Children)
        {
            Visit(child, isOptional);
        }
    }

    /// <summary>What the condition names is asked for: its branches may print it.</summary>
    private void VisitAsked(Node node)
    {
        var before = _reads.Count;
        Visit(node.Children.First(), isOptional: false);
        var asked = _reads.Skip(before).Select(found => found.Read.Path).ToList();
        asked.ForEach(_asked.Push);
        foreach (var branch in node.Children.Skip(1))
        {
            Visit(branch, isOptional: false);
        }

        asked.ForEach(_ => _asked.Pop());
    }

    private void VisitCall(Call call)
    {
        AddInclude(call, call.Arguments.Count > 0 ? call.Arguments[0] : null);
        Visit(call.Target, isOptional: false);
        foreach (var argument in call.Arguments)
        {
            Visit(argument, AcceptsMissing(call));
        }
    }

    private void VisitLoop(For loop)
    {
        foreach (var child in loop.Options.Select(option => option.Value).Prepend(loop.List))
        {
            Visit(child, isOptional: false);
        }

        var name = loop.Variable is Variable variable ? KeyOf(variable) : string.Empty;
        _known.Push((name, loop.List is PathExpression path && PathOf(path) is { } found ? found + "[]" : null));
        Visit(loop.Body, isOptional: false);
        _known.Pop();
        Visit(loop.Else, isOptional: false);
    }

    private void VisitFunction(FunctionDefinition definition)
    {
        foreach (var parameter in definition.Parameters ?? [])
        {
            _known.Push((parameter.Name, null));
        }

        Visit(definition.Body, isOptional: false);
        foreach (var _ in definition.Parameters ?? [])
        {
            _known.Pop();
        }
    }

    /// <summary>Within a <c>with</c> a bare name may be a member of its object, and after an <c>import</c> of what was imported.</summary>
    private void Add(PathExpression node, string path, bool isOptional, bool formatted = false)
    {
        if (_insideWith > 0)
        {
            return;
        }

        var (line, column) = node.Span.Source.PositionOf(node.Span.Start);
        var mayBeMissing = isOptional || _imports || node is Member { IsOptional: true };
        _reads.Add((node.Span, new TemplateRead(path, line, column, mayBeMissing) { Formatted = formatted && !mayBeMissing }));
    }

    private void VisitIndexes(Expression path)
    {
        switch (path)
        {
            case Indexer indexer:
                VisitIndexes(indexer.Target);
                Visit(indexer.Index, isOptional: false);
                break;
            case Member member:
                VisitIndexes(member.Target);
                break;
        }
    }

    /// <summary>The path in the input that an expression names; null when it names something else.</summary>
    private string? PathOf(Expression expression) => expression switch
    {
        Variable variable => PathOf(variable),
        Nested nested => PathOf(nested.Inner),
        Member { Name: "size" } member => PathOf(member.Target),
        Member member => PathOf(member.Target) is { } target ? $"{target}.{member.Name}" : null,
        Indexer { Index: Literal { Value: string name } } indexer => PathOf(indexer.Target) is { } target ? $"{target}.{name}" : null,
        Indexer indexer => PathOf(indexer.Target) is { } target ? $"{target}[]" : null,
        _ => null,
    };

    private string? PathOf(Variable variable)
    {
        var key = KeyOf(variable);
        foreach (var (name, path) in _known)
        {
            if (name == key)
            {
                return path;
            }
        }

        var isOwn = variable.IsLocal || _assigned.Contains(key) || Library.Has(key) || key is "for" or "while" or "tablerow";
        return isOwn ? null : key;
    }

    private static string KeyOf(Variable variable) => variable.IsLocal ? "$" + variable.Name : variable.Name;

    /// <summary>Whether a function writes a date or a number, and so takes nothing else.</summary>
    private static bool Formats(Expression function) => function switch
    {
        PipeCall first => Formats(first.From),
        Call call => Formats(call.Target),
        _ => function is Member { Name: not "you", Target: Variable { Name: "vi" or "en" } },
    };

    private static bool AcceptsMissing(Expression function)
    {
        var target = function is Call call ? call.Target : function;
        return target is Member { Name: "default", Target: Variable { Name: "object" } };
    }

    private void AddInclude(Expression function, Expression? name)
    {
        if (function is Call { Target: Variable { Name: "include" } } && name is Literal { Value: string template })
        {
            _includes.Add(template);
        }
        else if (function is Call { Target: Variable { Name: "include_join" } } && name is ArrayLiteral names)
        {
            _includes.AddRange(names.Children.OfType<Literal>().Select(item => item.Value).OfType<string>());
        }
    }
}
