using WorkflowEngine.Templates;

namespace WorkflowEngine.Tests.Templates;

public sealed class ParseFaultTests
{
    [Theory]
    [InlineData("{{ 1 + }}", 1, 8, "Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}`")]
    [InlineData("\n{{ (1 }}", 2, 7, "Invalid token `}}`. Expecting a closing `)`.")]
    [InlineData("{{ [1, 2 }}", 1, 10, "Unexpected token found `}}` while expecting `]`.")]
    [InlineData("{{ x[1 }}", 1, 8, "Unexpected `}}`. Expecting ']'")]
    [InlineData("{{ x[] }}", 1, 6, "Expecting <index_expression> instead of `]`")]
    [InlineData("{{ x. }}", 1, 7, "The dot operator is expected to be followed by a plain identifier")]
    [InlineData("{{ ! }}", 1, 6, "Error while parsing unary expression: Expecting <expression> instead of `}}`")]
    [InlineData("{{ 5++ }}", 1, 5, "The operand of an increment or decrement operator must be")]
    [InlineData("{{ ++5 }}", 1, 8, "The operand of an increment or decrement operator must be")]
    [InlineData("{{ f(1; 2) }}", 1, 7, "Expecting a comma")]
    [InlineData("{{ f(1, }}", 1, 9, "Expecting an expression for argument function calls")]
    [InlineData("{{ f(1 }}", 1, 8, "Expecting a comma to separate arguments")]
    [InlineData("{{ 1 ? 2 }}", 1, 10, "Unexpected token found `}}` while expecting `:`.")]
    [InlineData("{{ 1 ? }}", 1, 8, "Error while parsing conditional expression")]
    [InlineData("{{ 1 | }}", 1, 8, "Error while parsing pipe expression")]
    [InlineData("{{ 5 = 6 }}", 1, 4, "Expression is only allowed for a top level assignment")]
    [InlineData("{{ x = y = 6 }}", 1, 8, "Expression is only allowed for a top level assignment")]
    [InlineData("{{ if x = 1; end }}", 1, 7, "Expression is only allowed for a top level assignment")]
    [InlineData("{{ x = f(y) = 1 }}", 1, 8, "Creating a function is only allowed for a top level assignment")]
    [InlineData("{{ {a 1} }}", 1, 7, "Expecting a colon : after identifier `a`")]
    [InlineData("{{ {a: } }}", 1, 8, "Expecting an expression for the value of the member.")]
    [InlineData("{{ {5: 1} }}", 1, 5, "Expecting a simple identifier for the member name.")]
    [InlineData("{{ 'abc }}", 1, 4, "not terminated by a '")]
    [InlineData("{{ `abc }}", 1, 4, "not terminated by a `")]
    [InlineData("{{ 'a\\q' }}", 1, 7, "Unexpected escape character `q`")]
    [InlineData("{{ '\\u12' }}", 1, 7, "Expecting 4 hexadecimal digits")]
    [InlineData("{{ € }}", 1, 4, "Unexpected token `€`")]
    [InlineData("{{ 1e9999 }}", 1, 4, "Unable to parse the number `1e9999`")]
    [InlineData("{{ 0x }}", 1, 4, "Unable to parse the number `0x`")]
    [InlineData("{{ 1 2: 3 }}", 1, 6, "Expecting a simple global or local variable before `:`")]
    [InlineData("{%{ abc", 1, 1, "not terminated by `}%}`")]
    [InlineData("{{ a ) }}", 1, 6, "Invalid token found `)`. Expecting <EOL>/end of line.")]
    [InlineData("{{ ) }}", 1, 4, "Unexpected token `)`")]
    public void Places_what_is_wrong_in_an_expression(string source, int line, int column, string message)
    {
        var faults = Template.Parse("text", source).Faults;

        Assert.Equal((line, column), (faults[0].Line, faults[0].Column));
        Assert.Contains(message, faults[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if }}", 1, 7, "Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if")]
    [InlineData("{{ if true }}\na", 1, 14, "Error while parsing if statement: The <end> statement was not found in: if <expression> ... end|else|else if")]
    [InlineData("{{ end }}", 1, 4, "Unexpected <end> statement without a matching block")]
    [InlineData("{{ else }}{{ end }}", 1, 4, "A else condition must be preceded by another if/else/when condition or a for loop.")]
    [InlineData("{{ for x in y; else if z; end }}", 1, 16, "Invalid if/else combination within a for statement.")]
    [InlineData("{{ when 1; end }}", 1, 4, "A `when` condition must be preceded by another `when`/`else`/`case` condition")]
    [InlineData("{{ case 1; when; end }}", 1, 16, "When is expecting at least one value.")]
    [InlineData("{{ case 1; x; when 1; end }}", 1, 12, "Unexpected statement/expression `x` in the body of a `case` statement. Only `when`/`else` are expected.")]
    [InlineData("{{ for 5 in y; end }}", 1, 4, "Expecting a variable instead of `5`")]
    [InlineData("{{ for x of y; end }}", 1, 4, "Expecting 'in' word instead of `of`")]
    [InlineData("{{ for x in }}", 1, 13, "Error while parsing for statement: Expecting <expression>")]
    [InlineData("{{ for.foo }}", 1, 4, "The loop variable <for.foo> is not supported")]
    [InlineData("{{ while.last }}", 1, 4, "The loop variable <while.last> is invalid")]
    [InlineData("{{ x = for.1 }}", 1, 8, "The loop variable <for> dot must be followed by an identifier")]
    [InlineData("{{ while }}", 1, 10, "Error while parsing while statement")]
    [InlineData("{{ capture }}", 1, 12, "Error while parsing capture statement")]
    [InlineData("{{ with }}", 1, 9, "Error while parsing with statement")]
    [InlineData("{{ wrap }}", 1, 9, "Error while parsing wrap statement")]
    [InlineData("{{ import }}", 1, 11, "Error while parsing import statement")]
    [InlineData("{{ readonly 5 }}", 1, 4, "Error while parsing readonly statement: Expecting a variable instead of `5`")]
    [InlineData("{{ func 5; end }}", 1, 4, "Error while parsing function statement: Expecting a variable instead of `5`")]
    [InlineData("{{ func f(a b); end }}", 1, 13, "Expecting a comma")]
    [InlineData("{{ func f(1); end }}", 1, 11, "Expecting an expression for argument function calls")]
    [InlineData("{{ func f(a...; end }}", 1, 15, "Expecting a comma")]
    [InlineData("{{ func f(a = 1, b); end }}", 1, 18, "Cannot declare a normal parameter after an optional parameter.")]
    [InlineData("{{ func f(a..., b = 1); end }}", 1, 17, "Cannot declare an optional parameter after a variable parameter (`...`).")]
    [InlineData("{{ func f(a..., b...); end }}", 1, 17, "Cannot declare multiple variable parameters.")]
    [InlineData("{{ func f(a = x); end }}", 1, 11, "Expecting only a literal for an optional parameter value.")]
    [InlineData("{{ x = $$ }}", 1, 8, "Cannot use block delegate $$ in a nested expression")]
    public void Places_what_is_wrong_in_a_statement(string source, int line, int column, string message)
    {
        var faults = Template.Parse("text", source).Faults;

        Assert.Equal((line, column), (faults[0].Line, faults[0].Column));
        Assert.Contains(message, faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_a_text_begins_that_does_not_end()
    {
        var faults = Template.Parse("text", "{{ $\"a{1\" }}").Faults;

        Assert.Contains("text(1,9) : error : Unexpected end of file while parsing a string not terminated by a \"", faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Goes_on_after_a_fault_and_finds_the_next()
    {
        var faults = Template.Parse("thư.txt", "{{ x = y = 1 }}\n{{ for.foo }}").Faults;

        Assert.Equal(["thư.txt(1,8)", "thư.txt(2,4)"], faults.Select(fault => fault.ToString().Split(' ')[0]));
    }

    [Fact]
    public void Says_it_in_vietnamese_and_in_english()
    {
        var fault = Template.Parse("text", "{{ 1 + }}").Faults[0];

        Assert.Equal("Cần một biểu thức ở chỗ có `}}`.", fault.Sentence.Vi);
        Assert.Equal("An expression is expected where `}}` stands.", fault.Sentence.En);
    }
}
