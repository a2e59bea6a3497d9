using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Execution;
using WorkflowEngine.Fees;
using WorkflowEngine.Forms;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>The shipped documents that a bench needs, read once: one procedure, the office, the laws, the letters.</summary>
internal sealed class Shipment : IPlanSource, IFactsSource
{
    private readonly Facts _facts;

    private Shipment(Plan plan, Facts facts, IReadOnlyList<CodePattern> codes)
    {
        Plan = plan;
        _facts = facts;
        Codes = codes;
    }

    public Plan Plan { get; }

    public OfficeSnapshot Office => _facts.Office;

    public WorkingCalendar Calendar => _facts.Calendar;

    public IReadOnlyList<CodePattern> Codes { get; }

    public ValueTask<Plan> FindAsync(string definition, string version, CancellationToken cancel = default) =>
        definition == Plan.Definition && version == Plan.Version
            ? ValueTask.FromResult(Plan)
            : throw new KeyNotFoundException($"Expected {Plan.Definition} {Plan.Version}, found {definition} {version}.");

    public ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default) => ValueTask.FromResult(_facts with { Now = now });

    /// <summary>Reads what lies under a folder that holds workflows/ and templates/.</summary>
    public static Shipment Load(string root, string procedure)
    {
        var read = WorkflowDocument.Read(SourceFiles.Bytes(procedure));
        var plan = read.Document is null ? null : PlanCompiler.Compile(read.Document).Plan;
        var office = OfficeLoader.Load(Under(root, "workflows/office/units", "workflows/office/positions", "workflows/office/people")
            .Select(file => new OfficeDocument(file, SourceFiles.Text(file)))).Snapshot;
        var calendar = All(root, "workflows/office/calendars", WorkingCalendar.Read).FirstOrDefault();
        if (plan is null || office is null || calendar is null)
        {
            throw new BadCall(new Sentence(
                $"Tài liệu dưới “{root}” chưa dùng được; chạy wfe verify để xem lỗi.",
                $"The documents under “{root}” cannot be used; wfe verify tells why."));
        }

        var letters = Under(root, "templates").ToDictionary(file => Path.GetRelativePath(Path.Combine(root, "templates"), file).Replace('\\', '/'), Letter);
        var codes = All(root, "workflows/office/codes", CodePattern.Read).ToList();
        return new Shipment(
            plan,
            new Facts
            {
                Now = default,
                Calendar = calendar,
                Laws = [.. All(root, "workflows/office/laws", ClockLaw.Read)],
                Payments = [.. All(root, "workflows/office/payments", PaymentRules.Read)],
                Office = office,
                Templates = letters.GetValueOrDefault,
                Names = new OfficeNames("Tỉnh", "Trung tâm Phục vụ hành chính công", "Tỉnh"),
                Codes = codes,
                Forms = [.. All(root, "workflows/office/forms", FormRules.Read)],
            },
            codes);
    }

    private static IEnumerable<T> All<T>(string root, string folder, Func<string, DatedRead<T>> read)
        where T : class => Under(root, folder).Select(file => read(SourceFiles.Text(file)).Document).OfType<T>();

    private static IEnumerable<string> Under(string root, params string[] folders) =>
        SourceFiles.Under(folders.Select(folder => Path.Combine(root, folder))).Select(file => file.Path);

    private static LetterTemplate? Letter(string file)
    {
        var text = SourceFiles.Text(file);
        return Template.Parse(Path.GetFileName(file), text).Template is { } template
            ? new LetterTemplate(template, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))))
            : null;
    }
}
