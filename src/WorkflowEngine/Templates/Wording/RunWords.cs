namespace WorkflowEngine.Templates.Wording;

/// <summary>What is said when a rendering meets something that it cannot do.</summary>
internal static class RunWords
{
    public static FaultText VariableNotFound(string name) => new(
        $"The variable `{name}` was not found",
        $"Dữ liệu không có `{name}`. Hãy kiểm tra lại tên, hoặc viết `{name} ?? \"\"` nếu có thể để trống.",
        $"The data have no `{name}`. Check the name, or write `{name} ?? \"\"` if it may be missing.");

    public static FaultText MemberNotFound(string path) => new(
        $"The member `{path}` was not found",
        $"Dữ liệu không có `{path}`. Hãy kiểm tra lại tên, hoặc dùng ?. thay dấu chấm nếu có thể để trống.",
        $"The data have no `{path}`. Check the name, or use ?. instead of the dot if it may be missing.");

    public static FaultText ElementNotFound(string path) => new(
        $"The element `{path}` was not found",
        $"Dữ liệu không có `{path}`.",
        $"The data have no `{path}`.");

    public static FaultText ReadOnlyVariable(string name) => new(
        $"Cannot set the readonly variable `{name}`",
        $"`{name}` đã được khóa, không gán lại được.",
        $"`{name}` is read-only and cannot be set.");

    public static FaultText ReadOnlyMember(string path) => new(
        $"Cannot set a value for the readonly member: {path}",
        $"`{path}` đã được khóa, không gán lại được.",
        $"`{path}` is read-only and cannot be set.");

    public static FaultText ReadOnlyIndex(string index, string target) => new(
        $"Cannot set a value for the readonly member `{index}` in the indexer: {target}['{index}']",
        $"Phần tử `{index}` của `{target}` không gán lại được.",
        $"The element `{index}` of `{target}` cannot be set.");

    public static FaultText MemberOfNull(string path) => new(
        $"Cannot get the member {path} for a null object.",
        $"Không đọc được `{path}` vì phần trước dấu chấm không có giá trị.",
        $"`{path}` cannot be read: what stands before the dot has no value.");

    public static FaultText MemberOfPrimitive(string value, string kind, string path) => new(
        $"Cannot get or set a member on the primitive `{value}/{kind}` when accessing member: {path}",
        $"Không đọc được `{path}`: `{value}` là một giá trị đơn, không có thành phần bên trong.",
        $"`{path}` cannot be read: `{value}` is a single value without members.");

    public static FaultText IndexerOfNull(string target, string path) => new(
        $"Object `{target}` is null. Cannot access indexer: {path}",
        $"Không đọc được `{path}` vì `{target}` không có giá trị.",
        $"`{path}` cannot be read: `{target}` has no value.");

    public static FaultText NullIndex(string target, string path) => new(
        $"Cannot access target `{target}` with a null indexer: {path}",
        $"Không đọc được `{path}` vì chỉ số trong ngoặc vuông không có giá trị.",
        $"`{path}` cannot be read: the index has no value.");

    public static FaultText NotAList(string value, string kind) => new(
        $"Cannot use the {kind} primitive `{value}` as a list.",
        $"`{value}` không phải là danh sách.",
        $"`{value}` is not a list.");

    public static FaultText CannotAssign() => new(
        "Unsupported target expression for assignment.",
        "Bên trái dấu bằng phải là một biến, một thuộc tính hoặc một phần tử.",
        "Only a variable, a member or an element can stand to the left of the equals sign.");

    public static FaultText FunctionNotFound(string name) => new(
        $"The function `{name}` was not found",
        $"Không có hàm `{name}`.",
        $"There is no function `{name}`.");

    public static FaultText NotAFunction(string value, string kind) => new(
        $"Invalid target function `{value}` ({kind})",
        $"`{value}` không phải là hàm nên không gọi được.",
        $"`{value}` is not a function and cannot be called.");

    public static FaultText PipeToNoFunction(string text) => new(
        $"Pipe expression destination `{text}` is not a valid function ",
        $"Sau dấu | phải là một hàm; `{text}` không phải là hàm.",
        $"A function is expected after |; `{text}` is none.");

    public static FaultText WrongArgumentCount(int given, string call, int expected) => new(
        $"Invalid number of arguments `{given}` passed to `{call}` while expecting `{expected}` arguments",
        $"`{call}` nhận được {given} tham số trong khi cần {expected}.",
        $"`{call}` was given {given} arguments, {expected} are expected.");

    public static FaultText UnknownArgument(string name, string call) => new(
        $"Invalid argument name `{name}` passed to `{call}`",
        $"`{call}` không có tham số tên `{name}`.",
        $"`{call}` has no argument called `{name}`.");

    public static FaultText WithNeedsObject(string target, string kind) => new(
        $"Invalid target property `{target}` used for [with] statement. Must be a ScriptObject instead of `{kind}`",
        $"Sau `with` phải là một nhóm dữ liệu; `{target}` không phải.",
        $"An object is expected after `with`; `{target}` is none.");

    public static FaultText WrapNeedsFunction(string target, string kind) => new(
        $"Expecting a direct function instead of the expression `{target}/{kind}`",
        $"Sau `wrap` phải là một hàm viết trong mẫu; `{target}` không phải.",
        $"A function of the template is expected after `wrap`; `{target}` is none.");

    public static FaultText ImportNeedsObject(string kind) => new(
        $"Unexpected value `{kind}` for import. Expecting a plain script object {{}}",
        "Sau `import` phải là một nhóm dữ liệu.",
        "An object is expected after `import`.");

    public static FaultText JumpOutsideLoop(string word) => new(
        $"The <{word}> statement can only be used inside for/while loops",
        $"`{word}` chỉ dùng được trong vòng lặp for hoặc while.",
        $"`{word}` can only be used within a for or while loop.");

    public static FaultText NotIterable(string kind) => new(
        $"Unexpected type `{kind}` for iterator",
        "Sau `in` phải là một danh sách.",
        "A list is expected after `in`.");

    public static FaultText UnknownLoopOption(string name, string loop) => new(
        $"Unsupported argument `{name}` for statement: `{loop}`",
        $"Vòng lặp `{loop}` không có tùy chọn `{name}`; chỉ có offset, limit, reversed{(loop == "for" ? string.Empty : ", cols")}, và tùy chọn có giá trị phải viết kèm dấu hai chấm.",
        $"A `{loop}` loop has no option `{name}`; there are offset, limit, reversed{(loop == "for" ? string.Empty : ", cols")}, and those with a value need a colon.");

    public static FaultText RepeatNeedsInteger(string symbol) => new(
        $"Expecting an integer. The operator `{symbol}` is not supported for the expression. Only working on string x int or int x string",
        "Chỉ nhân được chuỗi với một số nguyên.",
        "A text can only be multiplied by a whole number.");

    public static FaultText NotOnTexts(string symbol) => new(
        $"Operator `{symbol}` is not supported on string objects",
        $"Không dùng được `{symbol}` với chuỗi.",
        $"`{symbol}` does not work on texts.");

    public static FaultText UnsupportedOperation(string symbol, string left, string leftKind, string right, string rightKind) => new(
        $"Unsupported types `{left}/{leftKind}` {symbol} `{right}/{rightKind}` for binary operation",
        $"Không dùng được `{symbol}` giữa `{left}` và `{right}`.",
        $"`{symbol}` does not work between `{left}` and `{right}`.");

    public static FaultText NotANumber(string value, string kind) => new(
        $"Unexpected value `{value} / Type: {kind}`. Cannot negate(-)/positive(+) a non-numeric value",
        $"Cần một số nhưng gặp `{value}`.",
        $"A number is expected, `{value}` was found.");

    public static FaultText CannotConvert(string value, string kind, string wanted) => new(
        $"Unable to convert type `{kind}` to `{wanted}`",
        $"`{value}` không dùng được ở đây: cần giá trị kiểu {wanted}.",
        $"`{value}` cannot be used here: a value of kind {wanted} is expected.");

    public static FaultText DivisionByZero() => new(
        "Attempted to divide by zero.",
        "Phép chia cho số 0.",
        "A division by zero.");

    public static FaultText NumberOverflow() => new(
        "Value was either too large or too small for a number.",
        "Kết quả phép tính quá lớn.",
        "The result of the calculation is too large.");

    public static FaultText DateOutOfRange() => new(
        "The added or subtracted value results in an un-representable date.",
        "Kết quả nằm ngoài khoảng ngày có thể biểu diễn (năm 1 đến năm 9999).",
        "The result is outside of the dates that can be written (years 1 to 9999).");
}
