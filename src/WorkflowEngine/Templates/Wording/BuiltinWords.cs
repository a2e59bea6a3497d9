namespace WorkflowEngine.Templates.Wording;

/// <summary>What is said when a built-in function cannot do what it is asked.</summary>
internal static class BuiltinWords
{
    public static FaultText ListExpected(string value, string kind) => new(
        $"Unexpected list value `{value}/{kind}`. Expecting an array, list or iterator. Unable to convert to a list",
        $"Cần một danh sách nhưng gặp `{value}`.",
        $"A list is expected, `{value}` was found.");

    public static FaultText FunctionExpected(string value, string kind) => new(
        $"Unable to convert type `{kind}` to `function`",
        $"Cần một hàm (viết @ trước tên hàm) nhưng gặp `{value}`.",
        $"A function is expected (with @ before its name), `{value}` was found.");

    public static FaultText DateExpected(string value, string kind) => new(
        $"Unable to convert type `{kind}` to `datetime`",
        $"Cần một ngày dạng năm-tháng-ngày (ví dụ 2026-11-17) nhưng gặp `{value}`.",
        $"A date such as 2026-11-17 is expected, `{value}` was found.");

    public static FaultText NumberExpected(string value, string kind) => new(
        $"Unable to convert type `{kind}` to `number`",
        $"Cần một số nhưng gặp `{value}`.",
        $"A number is expected, `{value}` was found.");

    public static FaultText NumberTooLargeForWords() => new(
        "The number is too large to be written in words",
        "Số quá lớn, không viết thành chữ được (tối đa 27 chữ số).",
        "The number is too large to be written in words (27 digits at most).");

    public static FaultText UnknownCulture(string name) => new(
        $"The culture `{name}` is not supported",
        $"Không có ngôn ngữ và vùng `{name}`; ví dụ đúng: vi-VN, en-GB.",
        $"There is no culture `{name}`; vi-VN and en-GB are examples.");

    public static FaultText InvalidFormat(string format) => new(
        $"Format specifier `{format}` was invalid.",
        $"Mẫu định dạng `{format}` không dùng được với giá trị này.",
        $"The format `{format}` does not work on this value.");

    public static FaultText UnknownDatePattern(char letter) => new(
        $"The pattern %{letter} is not supported for the parse method",
        $"Ký hiệu %{letter} không dùng được khi đọc ngày.",
        $"%{letter} cannot be used to read a date.");

    public static FaultText InvalidPattern(string pattern) => new(
        $"Invalid regular expression `{pattern}`",
        $"Biểu thức chính quy `{pattern}` viết không đúng.",
        $"The regular expression `{pattern}` is not well formed.");

    public static FaultText BacktrackingPattern(string pattern) => new(
        $"The regular expression `{pattern}` needs backtracking, which is not supported",
        $"Biểu thức chính quy `{pattern}` dùng nhìn trước, nhìn sau, tham chiếu ngược hoặc quá lớn nên không được chạy; hãy viết đơn giản hơn.",
        $"The regular expression `{pattern}` uses look-around or back-references or is too large and is not run; write it more simply.");

    public static FaultText UnknownRegexOption(char option) => new(
        $"Unknown regular expression option `{option}`. Expecting i, m, s or x",
        $"Không có tùy chọn `{option}` cho biểu thức chính quy; chỉ có i, m, s, x.",
        $"There is no option `{option}` for regular expressions; there are i, m, s and x.");

    public static FaultText InvalidJson() => new(
        "The text is not valid JSON",
        "Văn bản không phải là JSON đúng, hoặc lồng nhau quá sâu.",
        "The text is not well-formed JSON, or nests too deeply.");

    public static FaultText FunctionToJson() => new(
        "A function cannot be converted to JSON",
        "Không chuyển được hàm thành JSON.",
        "A function cannot be written as JSON.");

    public static FaultText InvalidBase64() => new(
        "The text is not valid Base64 of UTF-8",
        "Văn bản không phải là Base64 đúng.",
        "The text is not well-formed Base64.");

    public static FaultText UnknownComparison(string name) => new(
        $"Invalid string comparison `{name}`",
        $"Không có cách so sánh `{name}`; hãy dùng Ordinal hoặc OrdinalIgnoreCase.",
        $"There is no comparison `{name}`; use Ordinal or OrdinalIgnoreCase.");

    public static FaultText IndexOutOfText() => new(
        "Index was out of range. Must be within the text",
        "Vị trí bắt đầu hoặc độ dài nằm ngoài văn bản.",
        "The start or the length lies outside of the text.");

    public static FaultText CannotCompare(string left, string right) => new(
        $"Cannot compare `{left}` with `{right}`",
        $"Không so sánh được `{left}` với `{right}`.",
        $"`{left}` cannot be compared with `{right}`.");

    public static FaultText IncludeNotFound(string name) => new(
        $"Unable to find the include template `{name}`",
        $"Không có mẫu `{name}` để chèn vào.",
        $"There is no template `{name}` to include.");

    public static FaultText NoSeed(string function) => new(
        $"The function `{function}` is not available here",
        $"Ở đây không dùng được `{function}` vì lần chạy này không có nguồn số ngẫu nhiên.",
        $"`{function}` is not available here: this run has no source of random numbers.");

    public static FaultText EmptyInterval() => new(
        "minValue must be less than maxValue",
        "Số nhỏ nhất phải nhỏ hơn số lớn nhất.",
        "The least number must be below the greatest.");

    public static FaultText SpanExpected(string text) => new(
        $"Unable to parse the timespan `{text}`",
        $"Không hiểu khoảng thời gian `{text}`; ví dụ đúng: 1.02:30:00.",
        $"The time span `{text}` is not understood; 1.02:30:00 is an example.");
}
