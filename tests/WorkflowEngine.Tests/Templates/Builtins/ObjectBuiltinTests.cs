namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class ObjectBuiltinTests
{
    [Theory]
    [InlineData("null | object.default 'x'", "x")]
    [InlineData("'' | object.default 'x'", "x")]
    [InlineData("' ' | object.default 'x'", " ")]
    [InlineData("0 | object.default 'x'", "0")]
    [InlineData("1234.5 | object.format 'N1' 'vi-VN'", "1.234,5")]
    [InlineData("'a' | object.format 'N1'", "a")]
    [InlineData("dossier | object.has_key 'code'", "true")]
    [InlineData("dossier | object.has_key 'x'", "false")]
    [InlineData("{a: null} | object.has_key 'a'", "true")]
    [InlineData("{a: null} | object.has_value 'a'", "false")]
    [InlineData("{a: 1} | object.has_value 'a'", "true")]
    [InlineData("{b: 1, a: 2} | object.keys", "[\"b\", \"a\"]")]
    [InlineData("{b: 1, a: 2} | object.values", "[1, 2]")]
    [InlineData("dossier.papers[0] | object.keys", "[\"name\", \"original\"]")]
    [InlineData("{b: 1, a: 2} | object.size", "2")]
    [InlineData("[1, 2, 3] | object.size", "3")]
    [InlineData("'abcd' | object.size", "4")]
    [InlineData("null | object.size", "0")]
    [InlineData("math | object.has_key 'abs'", "true")]
    [InlineData("timespan | object.keys | array.first", "from_days")]
    public void Answers(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("true", "boolean", "bool")]
    [InlineData("1", "number", "int")]
    [InlineData("1.5", "number", "double")]
    [InlineData("'a'", "string", "string")]
    [InlineData("[1]", "array", "array")]
    [InlineData("(1..2)", "iterator", "range")]
    [InlineData("{}", "object", "object")]
    [InlineData("@string.size", "object", "function")]
    [InlineData("date.now", "object", "datetime")]
    [InlineData("dossier", "object", "object")]
    [InlineData("null", "", "")]
    public void Names_kinds(string value, string type, string kind)
    {
        var text = Letter.Render($"{{{{ {value} | object.typeof }}}}|{{{{ {value} | object.kind }}}}");

        Assert.Equal($"{type}|{kind}", text);
    }

    [Theory]
    [InlineData("{a: [1, 2.5, null, true, 'đ\"'], b: {}}", "{\"a\":[1,2.5,null,true,\"đ\\\"\"],\"b\":{}}")]
    [InlineData("date.now", "\"2024-05-07T14:05:09+07:00\"")]
    [InlineData("1..2", "[1,2]")]
    [InlineData("dossier.fee", "2000000")]
    public void Writes_json(string value, string expected)
    {
        var text = Letter.Render($"{{{{ x = {value}; x | object.to_json }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("`{\"a\": [1, 2.50, \"x\", null, true]}`", "{a: [1, 2.50, \"x\", null, true]}")]
    [InlineData("`3000000000`", "3000000000")]
    [InlineData("null", "")]
    public void Reads_json(string json, string expected)
    {
        var text = Letter.Render($"{{{{ {json} | object.from_json }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'{' | object.from_json", "The text is not valid JSON")]
    [InlineData("@string.size | object.to_json", "A function cannot be converted to JSON")]
    [InlineData("x = {}; x.x = x; x | object.to_json", "reference loops")]
    [InlineData("x = []; x[0] = x; x", "reference loops")]
    public void Says_what_cannot_be_read_or_written(string statements, string expected)
    {
        var fault = Letter.Fault($"{{{{ {statements} }}}}");

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_evaluate_texts()
    {
        var fault = Letter.Fault("{{ '1 + 2' | object.eval }}");

        Assert.Equal("The function `object.eval` was not found", fault.Message);
    }
}
