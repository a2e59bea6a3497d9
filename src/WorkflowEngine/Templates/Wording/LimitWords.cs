namespace WorkflowEngine.Templates.Wording;

/// <summary>What is said when a rendering goes beyond its budget.</summary>
internal static class LimitWords
{
    public static FaultText Fuel(long limit) => new(
        $"Exceeding the work limit `{limit}` of this template",
        $"Mẫu làm quá nhiều việc: tối đa {limit} bước. Hãy bớt vòng lặp hoặc bớt dữ liệu.",
        $"The template does too much work: {limit} steps at most. Use fewer loops or less data.");

    public static FaultText Bytes(long limit) => new(
        $"Exceeding the memory limit `{limit}` of this template",
        $"Mẫu dùng quá nhiều bộ nhớ: tối đa {limit} byte.",
        $"The template uses too much memory: {limit} bytes at most.");

    public static FaultText Output(long limit) => new(
        $"Exceeding the output limit `{limit}` of this template",
        $"Văn bản tạo ra quá dài: tối đa {limit} byte.",
        $"The text produced is too long: {limit} bytes at most.");

    public static FaultText Time(TimeSpan limit) => new(
        $"Exceeding the time limit `{limit}` of this template",
        $"Mẫu chạy quá lâu: tối đa {limit.TotalSeconds:0.###} giây.",
        $"The template takes too long: {limit.TotalSeconds:0.###} seconds at most.");

    public static FaultText Turns(int limit, string statement) => new(
        $"Exceeding number of iteration limit `{limit}` for statement: {statement}",
        $"Các vòng lặp chạy quá nhiều lượt: tối đa {limit} lượt tính chung cả mẫu.",
        $"The loops turn too often: {limit} turns at most in the whole template.");

    public static FaultText Range(int limit) => new(
        $"Range expression exceeds LoopLimit `{limit}`.",
        $"Dãy số quá dài: tối đa {limit} số.",
        $"The range is too long: {limit} numbers at most.");

    public static FaultText Recursion(int limit, string node) => new(
        $"Exceeding number of recursive depth limit `{limit}` for node: `{node}`",
        $"`{node}` gọi lồng nhau quá sâu: tối đa {limit} tầng.",
        $"`{node}` is called within itself too deeply: {limit} levels at most.");

    public static FaultText Depth(int limit) => new(
        $"Exceeding the evaluation depth limit `{limit}`",
        $"Các biểu thức và lời gọi lồng nhau quá sâu: tối đa {limit} tầng.",
        $"Expressions and calls nest too deeply: {limit} levels at most.");

    public static FaultText DataDepth(int limit) => new(
        $"Structure is too deeply nested or contains reference loops (limit `{limit}`)",
        $"Dữ liệu lồng nhau quá sâu hoặc chứa chính nó: tối đa {limit} tầng.",
        $"The data nests too deeply or contains itself: {limit} levels at most.");

    public static FaultText NumberSize(int digits) => new(
        $"Exceeding the size limit of integers: `{digits}` digits",
        $"Số nguyên quá lớn: tối đa khoảng {digits} chữ số.",
        $"The integer is too large: about {digits} digits at most.");
}
