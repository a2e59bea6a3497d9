using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Documents;

public sealed class TypedValueTests
{
    private static Value Read(string type, string json, bool isArray = false)
    {
        Assert.True(TypedValue.TryRead(TypeAlias.Of(type, isArray), JsonElement.Parse(json), out var value, out var expected));
        Assert.Null(expected);
        return value;
    }

    [Theory]
    [InlineData("Int32")]
    [InlineData("Int64")]
    [InlineData("Double")]
    [InlineData("Single")]
    [InlineData("Decimal")]
    [InlineData("System.Int32, System.Private.CoreLib, Version=8.0.0.0")]
    public void Numbers_are_doubles_as_in_JavaScript(string type)
    {
        Assert.Equal((Value)15, Read(type, "\"15\""));
        Assert.Equal((Value)15, Read(type, "15"));
    }

    [Fact]
    public void Money_stays_exact()
    {
        Assert.Equal(Value.OfMoney(120000.10m), Read("Money", "\"120000.10\""));
    }

    [Fact]
    public void A_text_stays_a_text_even_when_it_looks_like_something_else()
    {
        Assert.Equal((Value)"15", Read("String", "\"15\""));
        Assert.Equal((Value)"", Read("String", "\"\""));
    }

    [Theory]
    [InlineData("\"True\"", true)]
    [InlineData("false", false)]
    public void Booleans_are_read_from_text(string json, bool expected)
    {
        Assert.Equal(Value.Of(expected), Read("Boolean", json));
    }

    [Theory]
    [InlineData("2026-11-17")]
    [InlineData("2026-11-17T10:15:00+07:00")]
    public void Moments_stay_ISO_texts(string moment)
    {
        Assert.Equal((Value)moment, Read("DateTime", $"\"{moment}\""));
    }

    [Fact]
    public void Objects_are_read_from_their_JSON_text()
    {
        var expected = Value.Of(ValueMap.Of(("a", 1), ("b", Value.Of(ValueList.Of("x")))));

        Assert.Equal(expected, Read("Object", "\"{\\\"a\\\":1,\\\"b\\\":[\\\"x\\\"]}\""));
        Assert.Equal(expected, Read("ObjectDictionary", "{\"a\":1,\"b\":[\"x\"]}"));
        Assert.Equal((Value)"không phải JSON", Read("Object", "\"không phải JSON\""));
    }

    [Fact]
    public void Lists_are_read_item_by_item()
    {
        Assert.Equal(Value.Of(ValueList.Of(1, 2)), Read("Int32", "\"[\\\"1\\\", 2]\"", isArray: true));
        Assert.Equal(Value.Of(ValueList.Of("a")), Read("String[]", "[\"a\"]"));
    }

    [Theory]
    [InlineData("Int32", "null")]
    [InlineData("Int32", "\"\"")]
    [InlineData("String[]", "\"\"")]
    public void Nothing_is_null(string type, string json)
    {
        Assert.Equal(Value.Null, Read(type, json));
    }

    [Theory]
    [InlineData("Int32", "\"1.5\"", "số nguyên")]
    [InlineData("Int32", "\"mười\"", "số nguyên")]
    [InlineData("Decimal", "\"1.000,5\"", "dấu chấm")]
    [InlineData("Money", "\"1,000\"", "số tiền")]
    [InlineData("Boolean", "\"có\"", "true")]
    [InlineData("DateTime", "\"21/11/2026\"", "ISO 8601")]
    [InlineData("DateTime", "\"2026-02-31\"", "ISO 8601")]
    [InlineData("ObjectDictionary", "\"[1]\"", "đối tượng")]
    [InlineData("String[]", "\"a,b\"", "danh sách")]
    [InlineData("Int32[]", "[1,\"hai\"]", "số nguyên")]
    [InlineData("Int32", "{\"a\":1}", "số nguyên")]
    public void Says_what_was_expected_of_a_wrong_text(string type, string json, string words)
    {
        var read = TypedValue.TryRead(TypeAlias.Of(type), JsonElement.Parse(json), out var value, out var expected);

        Assert.False(read);
        Assert.Equal(Value.Null, value);
        Assert.Contains(words, expected!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("String", "String", false)]
    [InlineData("string", "String", false)]
    [InlineData("Int32[]", "Int32", true)]
    [InlineData("System.String, System.Private.CoreLib, Version=7.0.0.0, Culture=neutral", "String", false)]
    [InlineData("System.String[], System.Private.CoreLib", "String", true)]
    [InlineData("System.Collections.Generic.List`1[[System.Int32, System.Private.CoreLib]], System.Private.CoreLib", "Int32", true)]
    [InlineData("System.Collections.Generic.IDictionary`2[[System.String, mscorlib],[System.Object, mscorlib]], mscorlib", "ObjectDictionary", false)]
    [InlineData("System.Dynamic.ExpandoObject, System.Linq.Expressions", "ObjectDictionary", false)]
    [InlineData("Elsa.Workflows.SwitchMode, Elsa.Workflows.Core", "SwitchMode", false)]
    [InlineData("", "Object", false)]
    public void Brings_old_type_names_to_their_aliases(string source, string name, bool isArray)
    {
        var alias = TypeAlias.Of(source);

        Assert.Equal((name, isArray), (alias.Name, alias.IsArray));
    }

    [Theory]
    [InlineData("0.5 wd")]
    [InlineData("true vậy")]
    [InlineData("nul")]
    [InlineData("[1, 2")]
    [InlineData("{\"a\": 1")]
    [InlineData("{a}")]
    [InlineData("1.")]
    [InlineData("--1")]
    [InlineData("\"dở dang")]
    public void A_text_of_no_type_that_is_no_JSON_stays_that_text(string text)
    {
        Assert.Equal((Value)text, Read("Object", JsonSerializer.Serialize(text)));
    }

    [Theory]
    [InlineData(" -1.5e1 ", "-15")]
    [InlineData("\n[1, \"a\"]\t", "[1,\"a\"]")]
    [InlineData(" true", "true")]
    [InlineData("null ", "null")]
    [InlineData(" \"x\" ", "\"x\"")]
    public void A_text_of_no_type_that_is_JSON_is_read_with_or_without_space_around_it(string text, string json)
    {
        Assert.Equal(ValueJson.Read(json), Read("Object", JsonSerializer.Serialize(text)));
    }
}
