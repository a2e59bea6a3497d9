namespace WorkflowEngine.Templates.Wording;

/// <summary>What is said when blocks, functions, loops or objects are not written as they should.</summary>
internal static class BlockWords
{
    public static FaultText UnexpectedToken(string found) => new(
        $"Unexpected token `{found}`",
        $"Không hiểu `{found}` ở đây: cần một câu lệnh hoặc biểu thức.",
        $"`{found}` is not understood here: a statement or an expression is expected.");

    public static FaultText EndMissing(Construct construct) => new(
        construct.Say("The <end> statement was not found"),
        $"Thiếu `end` để kết thúc khối, viết theo dạng: {construct.Form}.",
        $"The `end` of the block is missing; it is written: {construct.Form}.");

    public static FaultText EndWithoutBlock() => new(
        "Unexpected <end> statement without a matching block",
        "Thừa `end`: không có khối nào đang mở.",
        "This `end` is one too many: no block is open.");

    public static FaultText ElseWithoutIf() => new(
        "A else condition must be preceded by another if/else/when condition or a for loop.",
        "`else` phải đứng sau if, else if, when hoặc trong vòng lặp for.",
        "`else` must follow an if, else if or when, or stand in a for loop.");

    public static FaultText ElseIfOfLoop() => new(
        "Invalid if/else combination within a for statement.",
        "Trong vòng lặp for chỉ dùng được `else`, không dùng `else if`.",
        "A for loop can have an `else`, not an `else if`.");

    public static FaultText WhenWithoutCase() => new(
        "A `when` condition must be preceded by another `when`/`else`/`case` condition",
        "`when` phải đứng trong `case`.",
        "`when` must stand in a `case`.");

    public static FaultText WhenWithoutValue() => new(
        "When is expecting at least one value.",
        "Sau `when` phải có ít nhất một giá trị.",
        "At least one value is expected after `when`.");

    public static FaultText StatementInCase(string found) => new(
        $"Unexpected statement/expression `{found}` in the body of a `case` statement. Only `when`/`else` are expected.",
        $"Trong `case`, trước `when` đầu tiên không được có `{found}`.",
        $"In a `case` only `when` and `else` are expected, not `{found}`.");

    public static FaultText VariableExpected(string found, Construct construct) => new(
        construct.Say($"Expecting a variable instead of `{found}`"),
        $"Cần tên một biến nhưng gặp `{found}`.",
        $"The name of a variable is expected, `{found}` was found.");

    public static FaultText InExpected(string found, Construct construct) => new(
        construct.Say($"Expecting 'in' word instead of `{found}`"),
        $"Sau tên biến của vòng lặp phải là `in`, không phải `{found}`.",
        $"`in` is expected after the loop's variable, not `{found}`.");

    public static FaultText LoopMemberExpected(string found, string loop) => new(
        $"Invalid token `{found}`. The loop variable <{loop}> dot must be followed by an identifier",
        $"Sau `{loop}.` phải là một tên, ví dụ {loop}.index.",
        $"A name is expected after `{loop}.`, as in {loop}.index.");

    public static FaultText LoopMember(string loop, string name, bool isKnown) => new(
        isKnown ? $"The loop variable <{loop}.{name}> is invalid" : $"The loop variable <{loop}.{name}> is not supported",
        $"Không có `{loop}.{name}`.",
        $"There is no `{loop}.{name}`.");

    public static FaultText BlockDelegateNested() => new(
        "Cannot use block delegate $$ in a nested expression",
        "`$$` phải là một câu lệnh riêng.",
        "`$$` must be a statement of its own.");

    public static FaultText ObjectMemberName(string found) => new(
        $"Unexpected token `{found}` while parsing object initializer. Expecting a simple identifier for the member name.",
        $"Cần tên của thành phần nhưng gặp `{found}`.",
        $"The name of a member is expected, `{found}` was found.");

    public static FaultText ObjectColon(string found, string name) => new(
        $"Unexpected token `{found}` Expecting a colon : after identifier `{name}` for object initializer member name",
        $"Sau tên `{name}` phải là dấu hai chấm, không phải `{found}`.",
        $"A colon is expected after `{name}`, not `{found}`.");

    public static FaultText ObjectValue(string found) => new(
        $"Unexpected token `{found}`. Expecting an expression for the value of the member.",
        $"Cần giá trị của thành phần nhưng gặp `{found}`.",
        $"The value of a member is expected, `{found}` was found.");

    public static FaultText OptionalAfterRest() => new(
        "Cannot declare an optional parameter after a variable parameter (`...`).",
        "Tham số có giá trị mặc định không được đứng sau tham số nhận phần còn lại (`...`).",
        "A parameter with a default cannot follow the one that takes the rest (`...`).");

    public static FaultText SecondRest() => new(
        "Cannot declare multiple variable parameters.",
        "Chỉ được có một tham số nhận phần còn lại (`...`).",
        "Only one parameter can take the rest (`...`).");

    public static FaultText RequiredAfterOptional() => new(
        "Cannot declare a normal parameter after an optional parameter.",
        "Tham số bắt buộc không được đứng sau tham số có giá trị mặc định.",
        "A required parameter cannot follow one with a default.");

    public static FaultText DefaultNeedsLiteral() => new(
        "Expecting only a literal for an optional parameter value.",
        "Giá trị mặc định của tham số phải viết trực tiếp (số, chuỗi, true, false hoặc null).",
        "The default of a parameter must be written out (a number, a text, true, false or null).");
}
