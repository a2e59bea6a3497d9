using System.Collections.Frozen;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Library;

/// <summary>What JavaScript has and rules do not, and what to use instead.</summary>
internal static class Refusals
{
    private static readonly Sentence Time = new(
        "Quy tắc không dùng Date; hãy dùng ngày dạng chữ \"2026-11-17\" với các hàm dates.…, và dates.today cho hôm nay.",
        "Rules have no Date; use dates as texts such as \"2026-11-17\" with the functions of dates, and dates.today for today.");

    private static readonly Sentence Code = new(
        "Quy tắc không được tạo mã khi đang chạy (eval, Function); hãy viết thẳng thành hàm.",
        "Rules may not make code while they run (eval, Function); write a function.");

    private static readonly Sentence Later = new(
        "Quy tắc chạy một mạch đến kết quả, không có Promise, setTimeout hay mã bất đồng bộ; hãy dùng bước chờ của quy trình.",
        "Rules run straight to their answer, without Promise, setTimeout or anything asynchronous; use a waiting step of the procedure.");

    private static readonly Sentence Global = new(
        "Quy tắc không có đối tượng toàn cục (globalThis, window, process…); hãy đọc dữ liệu bằng variables.X hoặc getX().",
        "Rules have no global object (globalThis, window, process…); read data with variables.X or getX().");

    private static readonly Sentence Meta = new(
        "Quy tắc không dùng Symbol, Proxy, Reflect; hãy dùng đối tượng {…} thường.",
        "Rules have no Symbol, Proxy or Reflect; use plain objects {…}.");

    private static readonly Sentence Buffer = new(
        "Quy tắc không dùng mảng nhị phân hay WeakMap, WeakSet, WeakRef; hãy dùng mảng, Map hoặc Set.",
        "Rules have no binary arrays, WeakMap, WeakSet or WeakRef; use arrays, Map or Set.");

    private static readonly FrozenDictionary<string, Sentence> Names = new Dictionary<string, Sentence>
    {
        ["Date"] = Time,
        ["Temporal"] = Time,
        ["Intl"] = new(
            "Quy tắc không có Intl; hãy dùng dates.format, money.format hoặc số.toLocaleString().",
            "Rules have no Intl; use dates.format, money.format or number.toLocaleString()."),
        ["eval"] = Code,
        ["Function"] = Code,
        ["Promise"] = Later,
        ["setTimeout"] = Later,
        ["setInterval"] = Later,
        ["setImmediate"] = Later,
        ["queueMicrotask"] = Later,
        ["fetch"] = Later,
        ["XMLHttpRequest"] = Later,
        ["require"] = new(
            "Quy tắc không nạp thư viện (import, require); hãy viết hàm cần dùng ngay trong quy tắc.",
            "Rules load no libraries (import, require); write the function you need in the rule."),
        ["globalThis"] = Global,
        ["window"] = Global,
        ["self"] = Global,
        ["global"] = Global,
        ["process"] = Global,
        ["document"] = Global,
        ["System"] = Global,
        ["importNamespace"] = Global,
        ["clr"] = Global,
        ["host"] = Global,
        ["Symbol"] = Meta,
        ["Proxy"] = Meta,
        ["Reflect"] = Meta,
        ["BigInt"] = new(
            "Quy tắc không dùng BigInt; hãy dùng số thường, hoặc money(…) cho số tiền chính xác.",
            "Rules have no BigInt; use plain numbers, or money(…) for exact amounts."),
        ["RegExp"] = new(
            "Quy tắc không tạo biểu thức chính quy khi đang chạy; hãy viết thẳng dạng /mẫu/.",
            "Rules do not make regular expressions while they run; write them as /pattern/."),
        ["console"] = new(
            "Quy tắc không có console; hãy trả giá trị cần xem bằng return.",
            "Rules have no console; give the value that you want to see with return."),
        ["WeakMap"] = Buffer,
        ["WeakSet"] = Buffer,
        ["WeakRef"] = Buffer,
        ["ArrayBuffer"] = Buffer,
        ["SharedArrayBuffer"] = Buffer,
        ["DataView"] = Buffer,
        ["Uint8Array"] = Buffer,
        ["Int32Array"] = Buffer,
        ["Float64Array"] = Buffer,
        ["Atomics"] = Buffer,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly Sentence Prototype = new(
        "Quy tắc không dùng prototype, __proto__ hay constructor; hãy dùng hàm và đối tượng {…} thường.",
        "Rules have no prototype, __proto__ or constructor; use functions and plain objects {…}.");

    public static readonly Sentence Random = new(
        "Quy tắc không dùng Math.random vì chạy lại phải cho cùng kết quả; hãy dùng newGuidString() khi cần một mã riêng.",
        "Rules have no Math.random, because a second run must give the same answer; use newGuidString() for a code of its own.");

    /// <summary>Why rules may not use a name of JavaScript, or null when it is no such name.</summary>
    public static Sentence? Of(string name) => Names.GetValueOrDefault(name);
}
