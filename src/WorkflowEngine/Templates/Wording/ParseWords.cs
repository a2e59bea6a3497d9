namespace WorkflowEngine.Templates.Wording;

/// <summary>What is said when a template cannot be read.</summary>
internal static class ParseWords
{
    public static FaultText EscapeNotClosed(string closing) => new(
        $"Unexpected end of file while parsing an escape block not terminated by `{closing}`",
        $"Khối giữ nguyên văn chưa được đóng: cần có `{closing}` ở cuối khối.",
        $"The escape block is not closed: `{closing}` is expected at its end.");

    public static FaultText StringNotClosed(char quote) => new(
        $"Unexpected end of file while parsing a string not terminated by a {quote}",
        $"Chuỗi ký tự chưa được đóng: cần có dấu {quote} ở cuối chuỗi.",
        $"The string is not closed: {quote} is expected at its end.");

    public static FaultText InvalidCharacter(char found) => new(
        $"Invalid character found `{found}`",
        $"Ký tự `{found}` không dùng được trong khối lệnh.",
        $"The character `{found}` has no meaning in a code block.");

    public static FaultText InvalidEscape(char found) => new(
        $"Unexpected escape character `{found}` in string. Only \\ ' \" b f n r t v 0 u0000-uFFFF x00-xFF are allowed",
        $"Sau dấu \\ trong chuỗi không được có `{found}`; chỉ dùng \\ ' \" b f n r t v 0, u và bốn chữ số thập lục phân, x và hai chữ số thập lục phân.",
        $"`{found}` cannot follow \\ in a string; use \\ ' \" b f n r t v 0, u with four or x with two hexadecimal digits.");

    public static FaultText InvalidHexadecimal(int digits) => new(
        $"Expecting {digits} hexadecimal digits in the escape sequence of a string",
        $"Trong chuỗi, sau ký hiệu mã ký tự cần đủ {digits} chữ số thập lục phân.",
        $"The character code in the string needs {digits} hexadecimal digits.");

    public static FaultText UnexpectedToken(string found) => new(
        $"Unexpected token `{found}` while parsing expression",
        $"Không hiểu `{found}` ở đây: cần một biểu thức.",
        $"`{found}` is not understood here: an expression is expected.");

    public static FaultText ExpressionExpected(string found, Construct construct, string? what = null) => new(
        construct.Say(what ?? $"Expecting <expression> instead of `{found}`"),
        $"Cần một biểu thức ở chỗ có `{found}`.",
        $"An expression is expected where `{found}` stands.");

    public static FaultText RightSideExpected(string found) => ExpressionExpected(
        found, Construct.Binary, $"Expecting an <expression> to the right of the operator instead of `{found}`");

    public static FaultText EndOfStatementExpected(string found) => new(
        $"Invalid token found `{found}`. Expecting <EOL>/end of line.",
        $"Không hiểu `{found}` ở đây: câu lệnh trước đó phải kết thúc bằng xuống dòng, dấu chấm phẩy hoặc }}}}.",
        $"`{found}` is not understood here: the statement before it must end with a line break, a semicolon or }}}}.");

    public static FaultText TokenExpected(string found, string expected) => new(
        $"Unexpected token found `{found}` while expecting `{expected}`.",
        $"Cần có `{expected}` nhưng gặp `{found}`.",
        $"`{expected}` is expected, `{found}` was found.");

    public static FaultText ClosingParenthesisExpected(string found) => new(
        $"Invalid token `{found}`. Expecting a closing `)`.",
        $"Cần dấu đóng ngoặc `)` nhưng gặp `{found}`.",
        $"A closing `)` is expected, `{found}` was found.");

    public static FaultText ClosingBracketExpected(string found) => new(
        $"Unexpected `{found}`. Expecting ']'",
        $"Cần dấu `]` nhưng gặp `{found}`.",
        $"`]` is expected, `{found}` was found.");

    public static FaultText IndexExpected(string found) => ExpressionExpected(
        found, Construct.Indexer, $"Expecting <index_expression> instead of `{found}`");

    public static FaultText IdentifierAfterDot(string found) => new(
        $"Invalid token `{found}`. The dot operator is expected to be followed by a plain identifier",
        $"Sau dấu chấm phải là một tên, không phải `{found}`.",
        $"A name is expected after the dot, not `{found}`.");

    public static FaultText NestedAssignment() => new(
        Construct.Assign.Say("Expression is only allowed for a top level assignment"),
        "Phép gán phải là một câu lệnh riêng, không nằm trong một biểu thức; để so sánh hãy dùng ==.",
        "An assignment must be a statement of its own, not part of an expression; use == to compare.");

    public static FaultText NestedFunction() => new(
        "Creating a function is only allowed for a top level assignment",
        "Chỉ được định nghĩa hàm ở một câu lệnh riêng.",
        "A function can only be defined in a statement of its own.");

    public static FaultText IncrementNeedsPath() => new(
        "The operand of an increment or decrement operator must be a variable, property or indexer",
        "Dấu ++ hoặc -- chỉ dùng được với một biến, một thuộc tính hoặc một phần tử.",
        "++ and -- only work on a variable, a member or an element.");

    public static FaultText NamedArgumentName() => new(
        "Expecting a simple global or local variable before `:` in order to create a named argument",
        "Trước dấu hai chấm phải là tên của tham số.",
        "The name of an argument is expected before the colon.");

    public static FaultText CommaExpected(string found) => new(
        "Expecting a comma to separate arguments in a function call.",
        $"Cần dấu phẩy giữa các tham số nhưng gặp `{found}`.",
        $"A comma is expected between arguments, `{found}` was found.");

    public static FaultText ArgumentExpected(string found) => new(
        "Expecting an expression for argument function calls instead of this token.",
        $"Cần một tham số nhưng gặp `{found}`.",
        $"An argument is expected, `{found}` was found.");

    public static FaultText CallNotClosed(string found) => new(
        "Expecting a closing parenthesis for a function call.",
        $"Lời gọi hàm chưa đóng ngoặc: cần `)` nhưng gặp `{found}`.",
        $"The call is not closed: `)` is expected, `{found}` was found.");

    public static FaultText NumberOutOfRange(string text) => new(
        $"Unable to parse the number `{text}`",
        $"Số `{text}` quá lớn hoặc viết không đúng.",
        $"The number `{text}` is too large or not well formed.");

    public static FaultText DepthReached(int limit) => new(
        $"The statement depth limit `{limit}` was reached when parsing this statement",
        $"Mẫu lồng nhau quá sâu: tối đa {limit} tầng.",
        $"The template nests too deeply: {limit} levels at most.");
}
