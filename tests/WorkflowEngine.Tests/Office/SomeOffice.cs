using System.Globalization;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office;

/// <summary>Makes small offices for tests: a line of JSON per unit, position or person.</summary>
internal static class SomeOffice
{
    public static readonly DateOnly Day = new(2026, 11, 17);

    public const string Fields = """{"code":"ho-tich","name":{"vi":"Hộ tịch","en":"Civil status"}},{"code":"dat-dai","name":{"vi":"Đất đai","en":"Land"}}""";

    /// <summary>A province, a commune with a division and a one-stop, and an agency that serves the commune.</summary>
    public static readonly string[] Units =
    [
        Unit("tinh", "province", null, "\"dossierCode\":\"H27.000.00\""),
        Unit("tinh.so", "department", "tinh", "\"competence\":[{\"level\":\"province\",\"fields\":[\"ho-tich\",\"dat-dai\"]}]"),
        Unit("xa", "commune", "tinh", "\"dossierCode\":\"H27.012.00\""),
        Unit("xa.phong", "division", "xa", "\"competence\":[{\"level\":\"commune\",\"fields\":[\"ho-tich\"]}]"),
        Unit("xa.mot-cua", "one-stop", "xa", "\"receives\":[{\"level\":\"commune\",\"fields\":[\"*\"]}]"),
        Unit("chi-nhanh", "agency", null, "\"serves\":[\"xa\"],\"competence\":[{\"level\":\"province\",\"fields\":[\"dat-dai\"]}]"),
    ];

    public static readonly string[] Roles = [Role("tham-dinh"), Role("xem-xet"), Role("ky"), Role("giam-sat", "below"), Role("thiet-ke", "below", delegable: false)];

    public static string Unit(string code, string type, string? parent, string more = "") =>
        $$"""{"code":"{{code}}","name":{"vi":"Đơn vị {{code}}","en":"Unit {{code}}"},"type":"{{type}}"{{(parent is null ? "" : $",\"parent\":\"{parent}\"")}}{{Comma(more)}}}""";

    public static string Role(string code, string scope = "unit", bool delegable = true) =>
        $$"""{"code":"{{code}}","name":{"vi":"Vai {{code}}","en":"Role {{code}}"},"scope":"{{scope}}","delegable":{{(delegable ? "true" : "false")}}}""";

    public static string Position(string code, string unit, string roles, string more = "") =>
        $$"""{"code":"{{code}}","name":{"vi":"Chức danh {{code}}","en":"Position {{code}}"},"unit":"{{unit}}","rank":"officer","roles":[{{Quoted(roles)}}]{{Comma(more)}}}""";

    public static string Person(string code, string positions, string more = "") =>
        $$"""{"code":"{{code}}","name":"Người {{code}}","positions":[{{string.Join(',', positions.Split(' ').Select(position => $"{{\"position\":\"{position}\"}}"))}}]{{Comma(more)}}}""";

    public static OfficeDocument UnitsOf(params string[] units) => Document("units", $"\"fields\":[{Fields}],\"units\":[{string.Join(',', units)}]");

    public static OfficeDocument PositionsOf(params string[] positions) =>
        Document("positions", $"\"roles\":[{string.Join(',', Roles)}],\"rights\":[{{\"role\":\"ky\",\"may\":[\"sign\"]}},{{\"role\":\"tham-dinh\",\"may\":[\"appraise\"],\"units\":[\"xa.phong\"],\"to\":\"2026-12-31\"}}],\"positions\":[{string.Join(',', positions)}]");

    public static OfficeDocument PeopleOf(string[] people, string delegations = "", string absences = "") =>
        Document("people", $"\"people\":[{string.Join(',', people)}],\"delegations\":[{delegations}],\"absences\":[{absences}]");

    public static OfficeDocument Document(string kind, string body) =>
        new(kind, $$"""{"kind":"{{kind}}","id":"{{kind}}","name":{"vi":"Văn bản","en":"Document"},"validFrom":"2025-07-01","validTo":null,"source":"Kiểm thử","evidence":"P",{{body}}}""");

    /// <summary>Appraisers a and b, a reviewer c and a signer d of the commune's division, and a leader over the province.</summary>
    public static OfficeSnapshot Small(string delegations = "", string absences = "", params string[] morePeople) => Load(
        UnitsOf(Units),
        PositionsOf(
            Position("cv", "xa.phong", "tham-dinh"),
            Position("tp", "xa.phong", "xem-xet"),
            Position("ct", "xa", "ky", "\"worksFor\":[\"xa\",\"xa.phong\"]"),
            Position("ld", "tinh", "giam-sat thiet-ke")),
        PeopleOf([Person("a", "cv"), Person("b", "cv"), Person("c", "tp"), Person("d", "ct"), Person("l", "ld"), .. morePeople], delegations, absences));

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static OfficeSnapshot Load(params OfficeDocument[] documents)
    {
        var reading = OfficeLoader.Load(documents);
        Assert.Empty(reading.Findings);
        return reading.Snapshot!;
    }

    public static AssignmentRequest Request(DateOnly? at = null) => new() { At = at ?? Day, Receiving = "xa.mot-cua" };

    public static UnitRule Rule(string text)
    {
        Assert.True(UnitRule.TryParse(text, out var rule, out var wrong), wrong?.Vi);
        return rule;
    }

    /// <summary>The folder of the solution, where the shipped documents are.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private static string Quoted(string codes) => string.Join(',', codes.Split(' ').Select(code => $"\"{code}\""));

    private static string Comma(string more) => more.Length == 0 ? "" : "," + more;
}
