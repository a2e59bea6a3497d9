using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Execution;
using WorkflowEngine.Fees;
using WorkflowEngine.Forms;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Reasons;
using WorkflowEngine.Templates;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Walks;

/// <summary>What the product ships, loaded as it is started: procedures, office, laws, letters.</summary>
internal static class Shipped
{
    public static readonly WorkingCalendar Calendar = Read("workflows/office/calendars", WorkingCalendar.Read).Single();

    public static readonly IReadOnlyList<ClockLaw> Laws = [.. Read("workflows/office/laws", ClockLaw.Read)];

    public static readonly IReadOnlyList<PaymentRules> Payments = [.. Read("workflows/office/payments", PaymentRules.Read)];

    public static readonly OfficeSnapshot Office = LoadOffice();

    public static readonly IReadOnlyList<CodePattern> Codes = [.. Read("workflows/office/codes", CodePattern.Read)];

    public static readonly IReadOnlyList<ReasonList> Reasons = [.. Read("workflows/office/reasons", ReasonList.Read)];

    public static readonly IReadOnlyList<FormRules> Forms = [.. Read("workflows/office/forms", FormRules.Read)];

    private static readonly Dictionary<string, LetterTemplate> Letters = SourceTree.Under("templates").ToDictionary(
        file => file["templates/".Length..],
        file => Letter(file));

    /// <summary>Files of the shipped procedures, without their scenarios.</summary>
    public static IEnumerable<string> Procedures => SourceTree.Under("workflows/procedures")
        .Where(file => file.EndsWith(".json", StringComparison.Ordinal) && !file.EndsWith(".scenarios.json", StringComparison.Ordinal));

    private static readonly ConcurrentDictionary<string, Plan> Plans = new();

    public static Plan PlanOf(string file) => Plans.GetOrAdd(file, Compile);

    private static Plan Compile(string file)
    {
        var read = WorkflowDocument.Read(SourceTree.Read(file));
        Assert.Empty(read.Faults);
        var compiled = PlanCompiler.Compile(read.Document!);
        Assert.Empty(compiled.Faults);
        return compiled.Plan!;
    }

    public static Facts FactsAt(DateTimeOffset now) => new()
    {
        Now = now,
        Calendar = Calendar,
        Laws = Laws,
        Payments = Payments,
        Office = Office,
        Templates = name => Letters.GetValueOrDefault(name),
        Codes = Codes,
        Forms = Forms,
        Reasons = Reasons,
        Names = new OfficeNames("Tỉnh Hà Tĩnh", "Trung tâm Phục vụ hành chính công", "Hà Tĩnh"),
    };

    /// <summary>A template by the name under which documents and includes know it.</summary>
    public static Template? Template(string name) =>
        new[] { $"{name}.vi.html", $"{name}.vi.txt", name }.Select(file => Letters.GetValueOrDefault(file)?.Template).FirstOrDefault(found => found is not null);

    /// <summary>Hash of the template's text, when there is such a template.</summary>
    public static IEnumerable<string> TemplateHashes(string name) => Letters.TryGetValue(name, out var letter) ? [letter.Hash] : [];

    private static IEnumerable<T> Read<T>(string folder, Func<string, DatedRead<T>> read)
        where T : class => SourceTree.Under(folder).Select(file =>
        {
            var document = read(SourceTree.Read(file));
            Assert.Empty(document.Faults);
            return document.Document!;
        });

    /// <summary>The office after one person has left, or with no people at all when the code is <c>people</c>.</summary>
    public static OfficeSnapshot OfficeWithout(string person) => LoadOffice((file, text) =>
    {
        if (!file.StartsWith("workflows/office/people/", StringComparison.Ordinal))
        {
            return text;
        }

        var document = JsonNode.Parse(text)!;
        foreach (var entry in document["people"]!.AsArray().Where(entry => person == "people" || entry!["code"]!.GetValue<string>() == person))
        {
            entry!["positions"] = new JsonArray();
        }

        foreach (var list in (string[])["delegations", "absences"])
        {
            document[list] = new JsonArray();
        }

        return document.ToJsonString();
    });

    private static OfficeSnapshot LoadOffice(Func<string, string, string>? change = null)
    {
        string[] kinds = ["units", "positions", "people"];
        var files = kinds.SelectMany(kind => SourceTree.Under("workflows/office/" + kind));
        return OfficeLoader.Load(files.Select(file => new OfficeDocument(file, change?.Invoke(file, SourceTree.Read(file)) ?? SourceTree.Read(file)))).Snapshot!;
    }

    private static LetterTemplate Letter(string file)
    {
        var text = SourceTree.Read(file);
        var parse = WorkflowEngine.Templates.Template.Parse(file["templates/".Length..], text);
        Assert.True(parse.Succeeded, file);
        return new LetterTemplate(parse.Template, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
