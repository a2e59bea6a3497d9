namespace WorkflowEngine.Templates.Wording;

/// <summary>A construct of the language by its name and the way it is written, for messages about it.</summary>
internal sealed record Construct(string Name, string Form)
{
    public static readonly Construct Assign = new("assign expression", "<target_expression> = <value_expression>");
    public static readonly Construct Binary = new("binary expression", "<expression> operator <expression>");
    public static readonly Construct Unary = new("unary expression", "<operator> <expression>");
    public static readonly Construct Indexer = new("indexer expression", "<expression>[<index_expression>]");
    public static readonly Construct Nested = new("nested expression", "(<expression>)");
    public static readonly Construct Conditional = new("conditional expression", "<condition> ? <then_value> : <else_value>");
    public static readonly Construct Pipe = new("pipe expression", "<expression> | <expression>");
    public static readonly Construct Array = new("array initializer", "[item1, item2,...]");
    public static readonly Construct Object = new("object initializer expression", "{ member1: <expression>, member2: ... }");
    public static readonly Construct Interpolation = new("interpolated expression", "{ <expression> }");
    public static readonly Construct Argument = new("named argument", "<name>: <expression>");
    public static readonly Construct Expression = new("expression statement", "<expression>");
    public static readonly Construct If = new("if statement", "if <expression> ... end|else|else if");
    public static readonly Construct Else = new("else statement", "else | else if <expression> ... end|else|else if");
    public static readonly Construct Case = new("case statement", "case <expression> ... end|when|else");
    public static readonly Construct When = new("when statement", "when <expression> ... end|when|else");
    public static readonly Construct For = new("for statement", "for <variable> in <expression> ... end");
    public static readonly Construct TableRow = new("tablerow statement", "tablerow <variable> in <expression> ... end");
    public static readonly Construct While = new("while statement", "while <expression> ... end");
    public static readonly Construct Capture = new("capture statement", "capture <variable> ... end");
    public static readonly Construct With = new("with statement", "with <variable> ... end");
    public static readonly Construct Wrap = new("wrap statement", "wrap <function_call> ... end");
    public static readonly Construct Import = new("import statement", "import <expression>");
    public static readonly Construct ReadOnly = new("readonly statement", "readonly <variable>");
    public static readonly Construct Function = new("function statement", "func <variable> ... end");

    public string Say(string what) => $"Error while parsing {Name}: {what} in: {Form}";
}
