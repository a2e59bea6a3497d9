namespace WorkflowEngine.Tests.Templates;

public sealed class RunFaultTests
{
    [Theory]
    [InlineData("{{ x.y }}", 1, 6, "Cannot get the member x.y for a null object.")]
    [InlineData("{{ x.y = 1 }}", 1, 6, "Cannot get the member x.y for a null object.")]
    [InlineData("{{ x = 5; x.y }}", 1, 13, "Cannot get or set a member on the primitive `5/int` when accessing member: x.y")]
    [InlineData("{{ x[0] }}", 1, 4, "Object `x` is null. Cannot access indexer: x[0]")]
    [InlineData("{{ x[0] = 1 }}", 1, 4, "Object `x` is null. Cannot access indexer: x[0]")]
    [InlineData("{{ numbers[y] }}", 1, 12, "Cannot access target `numbers` with a null indexer: numbers[y]")]
    [InlineData("{{ x = 5; x[0] }}", 1, 11, "Cannot use the int primitive `5` as a list.")]
    [InlineData("{{ numbers['a'] = 1; numbers[{}] }}", 1, 30, "Unable to convert type `object` to `int`")]
    [InlineData("{{ x = 'ab'; x[0] = 'c' }}", 1, 16, "Cannot set a value for the readonly member `0` in the indexer: x['0']")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", 1, 23, "Cannot set the readonly variable `x`")]
    [InlineData("{{ x = {}; with x; y = 1; readonly y; end; x.y = 2 }}", 1, 46, "Cannot set a value for the readonly member: x.y")]
    [InlineData("{{ string.size = 2 }}", 1, 11, "Cannot set a value for the readonly member: string.size")]
    [InlineData("{{ (1 + 2) = 3 }}", 1, 5, "Unsupported target expression for assignment.")]
    [InlineData("{{ this = 3 }}", 1, 4, "Unsupported target expression for assignment.")]
    [InlineData("{{ f 1 }}", 1, 4, "The function `f` was not found")]
    [InlineData("{{ 'a' | f }}", 1, 10, "The function `f` was not found")]
    [InlineData("{{ numbers 1 }}", 1, 4, "Invalid target function `array` (array)")]
    [InlineData("{{ 'a' | numbers }}", 1, 10, "Pipe expression destination `numbers` is not a valid function ")]
    [InlineData("{{ 'a' | 5 }}", 1, 10, "Pipe expression destination `5` is not a valid function ")]
    [InlineData("{{ string.append 'a' }}", 1, 21, "Invalid number of arguments `1` passed to `string.append 'a'` while expecting `2` arguments")]
    [InlineData("{{ string.size 'a' 'b' }}", 1, 20, "Invalid number of arguments `2` passed to `string.size 'a' 'b'` while expecting `1` arguments")]
    [InlineData("{{ string.size tex: 'a' }}", 1, 16, "Invalid argument name `tex` passed to `string.size tex: 'a'`")]
    [InlineData("{{ func f(a); end; f }}", 1, 21, "Invalid number of arguments `0` passed to `f` while expecting `1` arguments")]
    [InlineData("{{ with 5; end }}", 1, 9, "Invalid target property `5` used for [with] statement. Must be a ScriptObject instead of `int`")]
    [InlineData("{{ import 5 }}", 1, 11, "Unexpected value `int` for import. Expecting a plain script object {}")]
    [InlineData("{{ wrap numbers; end }}", 1, 9, "Expecting a direct function instead of the expression `numbers/variable`")]
    [InlineData("{{ break }}", 1, 4, "The <break> statement can only be used inside for/while loops")]
    [InlineData("{{ func f; continue; end; for x in 1..2; f; end }}", 1, 12, "The <continue> statement can only be used inside for/while loops")]
    [InlineData("{{ for x in 5; end }}", 1, 13, "Unexpected type `int` for iterator")]
    [InlineData("{{ for x in numbers cols: 2; end }}", 1, 21, "Unsupported argument `cols` for statement: `for`")]
    [InlineData("{{ for x in numbers limit: 'a'; end }}", 1, 28, "Unable to convert type `string` to `int`")]
    [InlineData("{{ 'a' * 'b' }}", 1, 4, "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string")]
    [InlineData("{{ 'a' - 1 }}", 1, 8, "Operator `-` is not supported on string objects")]
    [InlineData("{{ 'a'..'b' }}", 1, 7, "Operator `..` is not supported on string objects")]
    [InlineData("{{ 1.5..3 }}", 1, 7, "Unsupported types `1.5/double` .. `3/int` for binary operation")]
    [InlineData("{{ {} + 1 }}", 1, 4, "Unsupported types `object/object` + `1/int` for binary operation")]
    [InlineData("{{ {} < 1 }}", 1, 7, "Unsupported types `object/object` < `1/int` for binary operation")]
    [InlineData("{{ [1] % 2 }}", 1, 8, "Unsupported types `array/array` % `2/int` for binary operation")]
    [InlineData("{{ 1 // 0 }}", 1, 4, "Attempted to divide by zero.")]
    [InlineData("{{ 1m / 0 }}", 1, 4, "Attempted to divide by zero.")]
    [InlineData("{{ 70000000000000000000000000000m * 10m }}", 1, 4, "Value was either too large or too small for a number.")]
    [InlineData("{{ -{} }}", 1, 4, "Unexpected value `object / Type: object`. Cannot negate(-)/positive(+) a non-numeric value")]
    public void Places_what_cannot_be_done(string source, int line, int column, string message)
    {
        var fault = Letter.Fault(source);

        Assert.Equal(message, fault.Message);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void Says_it_in_vietnamese_and_in_english()
    {
        var fault = Letter.Fault("\n{{ dossier.codee }}", strict: true);

        Assert.Equal("text(2,12) : error : The member `dossier.codee` was not found", fault.ToString());
        Assert.Equal("Dữ liệu không có `dossier.codee`. Hãy kiểm tra lại tên, hoặc dùng ?. thay dấu chấm nếu có thể để trống.", fault.Sentence.Vi);
        Assert.Equal("The data have no `dossier.codee`. Check the name, or use ?. instead of the dot if it may be missing.", fault.Sentence.En);
    }

    [Fact]
    public void Gives_no_text_with_a_fault_but_the_cost()
    {
        var result = Letter.Result("abc{{ x.y }}");

        Assert.False(result.Succeeded);
        Assert.Null(result.Text);
        Assert.InRange(result.Fuel, 1, 20);
    }
}
