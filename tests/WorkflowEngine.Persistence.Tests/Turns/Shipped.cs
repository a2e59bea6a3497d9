using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>The office, the laws and the letters that the product ships, and small procedures beside them.</summary>
internal sealed class Shipped : IFactsSource, IPlanSource
{
    public static readonly Shipped Documents = new();

    private readonly WorkingCalendar _calendar = Read("workflows/office/calendars", WorkingCalendar.Read).Single();
    private readonly IReadOnlyList<ClockLaw> _laws = [.. Read("workflows/office/laws", ClockLaw.Read)];
    private readonly OfficeSnapshot _office = LoadOffice();
    private readonly Dictionary<string, LetterTemplate> _letters = Files("templates").ToDictionary(file => file["templates/".Length..], Letter);
    private readonly Dictionary<string, Plan> _plans = new[] { SomeProcedure.MeasuredSteps, SomeProcedure.SideBySide, SomeProcedure.Signals, SomeProcedure.Waiting, SomeProcedure.Numbered, SomeProcedure.Issuing, SomeProcedure.RefusedAtOnce }
        .Select(Compile).ToDictionary(plan => plan.Definition);

    public IReadOnlyList<CodePattern> Codes { get; } = [.. Read("workflows/office/codes", CodePattern.Read)];

    public WorkingCalendar Calendar => _calendar;

    public OfficeSnapshot Office => _office;

    public ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default) => ValueTask.FromResult(new Facts
    {
        Now = now,
        Calendar = _calendar,
        Laws = _laws,
        Office = _office,
        Codes = Codes,
        Templates = name => _letters.GetValueOrDefault(name),
        Names = new OfficeNames("Tỉnh Hà Tĩnh", "Trung tâm Phục vụ hành chính công", "Hà Tĩnh"),
    });

    public ValueTask<Plan> FindAsync(string definition, string version, CancellationToken cancel = default) => ValueTask.FromResult(_plans[definition]);

    private static Plan Compile(string json)
    {
        var read = WorkflowDocument.Read(json);
        Assert.Empty(read.Faults);
        var compiled = PlanCompiler.Compile(read.Document!);
        Assert.Empty(compiled.Faults);
        return compiled.Plan!;
    }

    private static IEnumerable<T> Read<T>(string folder, Func<string, DatedRead<T>> read)
        where T : class => Files(folder).Select(file =>
        {
            var document = read(TextOf(file));
            Assert.Empty(document.Faults);
            return document.Document!;
        });

    private static OfficeSnapshot LoadOffice()
    {
        string[] kinds = ["units", "positions", "people"];
        return OfficeLoader.Load(kinds.SelectMany(kind => Files("workflows/office/" + kind)).Select(file => new OfficeDocument(file, TextOf(file)))).Snapshot!;
    }

    private static LetterTemplate Letter(string file)
    {
        var text = TextOf(file);
        var parse = Template.Parse(file["templates/".Length..], text);
        Assert.True(parse.Succeeded, file);
        return new LetterTemplate(parse.Template, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Root(), file));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
