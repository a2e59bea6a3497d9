namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class StringBuiltinTests
{
    [Theory]
    [InlineData("'Hồ' | string.append ' sơ'", "Hồ sơ")]
    [InlineData("'sơ' | string.prepend 'Hồ '", "Hồ sơ")]
    [InlineData("null | string.append 'a'", "a")]
    [InlineData("'đơn' | string.capitalize", "Đơn")]
    [InlineData("'' | string.capitalize", "")]
    [InlineData("'nguyễn văn a' | string.capitalizewords", "Nguyễn Văn A")]
    [InlineData("'ĐƠN' | string.downcase", "đơn")]
    [InlineData("'đơn' | string.upcase", "ĐƠN")]
    [InlineData("null | string.upcase", "")]
    [InlineData("\"a\\tb\\\"\\n\" | string.escape", "a\\tb\\\"\\n")]
    [InlineData("'a\"b' | string.literal", "\"a\\\"b\"")]
    [InlineData("'Đơn xin (số 1)!' | string.handleize", "đơn-xin-số-1")]
    [InlineData("' a ' | string.strip", "a")]
    [InlineData("' a ' | string.lstrip", "a ")]
    [InlineData("' a ' | string.rstrip", " a")]
    [InlineData("\"a\\r\\nb\\nc\\rd\" | string.strip_newlines", "abcd")]
    [InlineData("'abab' | string.remove 'b'", "aa")]
    [InlineData("'abab' | string.remove_first 'b'", "aab")]
    [InlineData("'abab' | string.remove_last 'b'", "aba")]
    [InlineData("'abab' | string.replace 'b' 'xy'", "axyaxy")]
    [InlineData("'abab' | string.replace '' 'x'", "abab")]
    [InlineData("'abab' | string.replace_first 'b' 'x'", "axab")]
    [InlineData("'abab' | string.replace_first 'b' 'x' true", "abax")]
    [InlineData("'abab' | string.replace_first 'c' 'x'", "abab")]
    [InlineData("'abcde' | string.slice 2", "cde")]
    [InlineData("'abcde' | string.slice (-2)", "de")]
    [InlineData("'abcde' | string.slice 1 2", "bc")]
    [InlineData("'abcde' | string.slice 9", "")]
    [InlineData("'abcde' | string.slice (-9) 6", "ab")]
    [InlineData("'abcde' | string.slice1 1", "b")]
    [InlineData("'abcde' | string.slice1 1 length: 3", "bcd")]
    [InlineData("'giấy chứng nhận' | string.truncate 8", "giấy ...")]
    [InlineData("'giấy' | string.truncate 8", "giấy")]
    [InlineData("'giấy chứng nhận' | string.truncate 6 '…'", "giấy …")]
    [InlineData("'giấy' | string.truncate 2", "...")]
    [InlineData("'a b  c' | string.truncatewords 2", "a b...")]
    [InlineData("'a b' | string.truncatewords 2", "a b")]
    [InlineData("'7' | string.pad_left 3", "  7")]
    [InlineData("'7' | string.pad_right 3", "7  ")]
    [InlineData("'7' | string.pad_left (-3)", "7")]
    [InlineData("1 | string.pluralize 'day' 'days'", "day")]
    [InlineData("2 | string.pluralize 'day' 'days'", "days")]
    [InlineData("12.5 | string.append '%'", "12.5%")]
    public void Edits(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'abc' | string.contains 'b'", "true")]
    [InlineData("'abc' | string.contains 'x'", "false")]
    [InlineData("'abc' | string.contains ''", "false")]
    [InlineData("'abc' | string.starts_with 'ab'", "true")]
    [InlineData("null | string.starts_with 'ab'", "false")]
    [InlineData("'abc' | string.ends_with 'bc'", "true")]
    [InlineData("'' | string.empty", "true")]
    [InlineData("' ' | string.empty", "false")]
    [InlineData("' ' | string.whitespace", "true")]
    [InlineData("'Đơn' | string.equals_ignore_case 'ĐƠN'", "true")]
    [InlineData("'abc' | string.size", "3")]
    [InlineData("null | string.size", "0")]
    [InlineData("'abcabc' | string.index_of 'c'", "2")]
    [InlineData("'abcabc' | string.index_of 'c' 3", "5")]
    [InlineData("'abcabc' | string.index_of 'c' 3 2", "-1")]
    [InlineData("'abc' | string.index_of 'C' stringComparison: 'OrdinalIgnoreCase'", "2")]
    public void Answers(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'a,b,,c' | string.split ','", "[\"a\", \"b\", \"c\"]")]
    [InlineData("'' | string.split ','", "[]")]
    [InlineData("'12' | string.to_int", "12")]
    [InlineData("'x' | string.to_int", "")]
    [InlineData("'3000000000' | string.to_long", "3000000000")]
    [InlineData("'1.5' | string.to_float", "1.5")]
    [InlineData("'1.25' | string.to_double", "1.25")]
    [InlineData("'một' | string.to_double", "")]
    [InlineData("'Đơn' | string.base64_encode", "xJDGoW4=")]
    [InlineData("'xJDGoW4=' | string.base64_decode", "Đơn")]
    public void Converts(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("md5", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha512", "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")]
    public void Digests_the_test_vector_abc(string function, string expected)
    {
        var text = Letter.Render($"{{{{ 'abc' | string.{function} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("hmac_sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")]
    [InlineData("hmac_sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("hmac_sha512", "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737")]
    public void Signs_the_test_vector_of_jefe(string function, string expected)
    {
        var text = Letter.Render($"{{{{ 'what do ya want for nothing?' | string.{function} 'Jefe' }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'?' | string.base64_decode", 4)]
    [InlineData("'abc' | string.index_of 'c' 9", 32)]
    [InlineData("'abc' | string.index_of 'c' stringComparison: 'x'", 32)]
    [InlineData("'abc' | string.slice 'x'", 25)]
    public void Points_at_the_argument_that_does_not_fit(string expression, int column)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Equal(column, fault.Column);
    }
}
