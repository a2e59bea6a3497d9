using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Documents;

public sealed class InputElementTests
{
    private static ActivityElement StepWith(string member) => SomeDocument.Step($$"""{"id":"a","type":"Elsa.X",{{member}}}""");

    [Fact]
    public void Reads_a_wrapped_expression()
    {
        var input = StepWith(""" "text":{"typeName":"String","expression":{"type":"JavaScript","value":"getA()"},"memoryReference":{"id":"a:input-1"}} """).Input("Text")!;

        Assert.Equal(("String", ExpressionKind.JavaScript, "getA()"), (input.TypeName, input.Expression.Kind, input.Expression.Text));
    }

    [Theory]
    [InlineData("\"xin chào\"", "xin chào")]
    [InlineData("12.5", "12.5")]
    [InlineData("true", "true")]
    public void Reads_a_bare_scalar_as_a_literal(string scalar, string text)
    {
        var input = StepWith($"\"text\":{scalar}").Input("text")!;

        Assert.Equal((null, ExpressionKind.Literal, text), (input.TypeName, input.Expression.Kind, input.Expression.Text));
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"memoryReference":{"id":"x"}}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Reads_an_object_that_is_no_expression_as_null(string value)
    {
        Assert.Null(StepWith($"\"text\":{value}").Input("text"));
    }

    [Theory]
    [InlineData("""{"type":"JavaScript","value":"1 + 1"}""")]
    [InlineData("""{"expression":{"type":"JavaScript","value":"1 + 1"}}""")]
    public void Reads_an_expression_that_is_not_wrapped(string value)
    {
        Assert.Equal((ExpressionKind.JavaScript, "1 + 1"), (StepWith($"\"x\":{value}").Input("x")!.Expression.Kind, StepWith($"\"x\":{value}").Input("x")!.Expression.Text));
    }

    [Fact]
    public void An_input_without_an_expression_is_an_empty_literal()
    {
        var input = StepWith(""" "text":{"typeName":"String"} """).Input("text")!;

        Assert.True(input.Expression.IsEmpty);
        Assert.Equal(ExpressionKind.Literal, input.Expression.Kind);
    }

    [Theory]
    [InlineData("\"Int32\"", "\"15\"", 15.0)]
    [InlineData("\"System.Double, System.Private.CoreLib\"", "1.5", 1.5)]
    public void Gives_a_literal_by_its_type(string type, string value, double expected)
    {
        var input = StepWith($$$""" "n":{"typeName":{{{type}}},"expression":{"type":"Literal","value":{{{value}}}}} """).Input("n")!;

        Assert.True(input.TryLiteral(out var literal, out _));
        Assert.Equal((Value)expected, literal);
    }

    [Fact]
    public void Gives_the_list_of_an_object_expression()
    {
        var input = StepWith(""" "branches":{"typeName":"String[]","expression":{"type":"Object","value":"[\"One\",\"Two\"]"}} """).Input("branches")!;

        Assert.True(input.TryLiteral(out var literal, out _));
        Assert.Equal(Value.Of(ValueList.Of("One", "Two")), literal);
    }

    [Fact]
    public void Says_what_a_wrong_literal_should_have_been()
    {
        var input = StepWith(""" "n":{"typeName":"Int32","expression":{"type":"Literal","value":"mười"}} """).Input("n")!;

        Assert.False(input.TryLiteral(out _, out var expected));
        Assert.Contains("số nguyên", expected!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_variable_that_an_expression_reads()
    {
        var input = StepWith(""" "v":{"typeName":"Object","expression":{"type":"Variable","value":{"id":"v-1","name":"Decision"}}} """).Input("v")!;

        Assert.Equal((ExpressionKind.Variable, "v-1"), (input.Expression.Kind, input.Expression.Text));
    }

    [Fact]
    public void Names_where_an_output_goes()
    {
        var step = StepWith(""" "result":{"typeName":"Object","memoryReference":{"id":"v-review"}},"other":{"typeName":"Object"} """);

        Assert.Equal("v-review", step.Output("Result")!.TargetId);
        Assert.Null(step.Output("other"));
    }

    [Theory]
    [InlineData("\"tham-dinh, xem-xet,\"")]
    [InlineData("[\"tham-dinh\",\"xem-xet\"]")]
    [InlineData("{\"typeName\":\"String[]\",\"expression\":{\"type\":\"Object\",\"value\":\"[\\\"tham-dinh\\\",\\\"xem-xet\\\"]\"}}")]
    [InlineData("{\"typeName\":\"String\",\"expression\":{\"type\":\"Literal\",\"value\":\"tham-dinh,xem-xet\"}}")]
    public void Reads_a_list_of_codes_in_each_of_its_forms(string value)
    {
        Assert.Equal(["tham-dinh", "xem-xet"], StepWith($"\"fourEyesWith\":{value}").Texts("fourEyesWith"));
    }

    [Fact]
    public void A_plain_setting_is_read_wrapped_too_but_not_from_a_rule()
    {
        var step = StepWith(""" "role":{"typeName":"String","expression":{"type":"Literal","value":"lanh-dao"}},"unit":{"typeName":"String","expression":{"type":"JavaScript","value":"x"}},"await":"True" """);

        Assert.Equal("lanh-dao", step.Text("role"));
        Assert.Null(step.Text("unit"));
        Assert.True(step.Flag("await"));
    }
}
