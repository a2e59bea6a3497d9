using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Codes;
using WorkflowEngine.Connectors;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Feedback;
using WorkflowEngine.Fees;
using WorkflowEngine.Forms;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Portal;
using WorkflowEngine.Post;
using WorkflowEngine.Reasons;
using WorkflowEngine.Templates;
using WorkflowEngine.Vault;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Papers;
using WorkflowEngine.Webhooks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>What was found in the files of a call.</summary>
/// <param name="Documents">How many files were checked; files of other kinds are not counted.</param>
/// <param name="Findings">In the order of the files.</param>
internal sealed record VerificationReport(int Documents, IReadOnlyList<Finding> Findings)
{
    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count(finding => !finding.IsError);

    /// <summary>Reads every file with the reader of its kind; documents of the office are checked against each other.</summary>
    /// <param name="files">The files of the call.</param>
    /// <param name="around">What the documents are checked against, found once it is known what the files are.</param>
    public static VerificationReport Of(IReadOnlyList<SourceFile> files, Func<CallFiles, Surroundings> around)
    {
        var glances = EachOf(files.Where(file => !FileKinds.IsTemplate(file.Path) && (file.Named || FileKinds.IsJson(file.Path))), file =>
                (Path: Path.GetFullPath(file.Path), Glance: FileBytes.Use(file.Path, FileGlance.Of)))
            .ToDictionary(file => file.Path, file => file.Glance);
        var surroundings = around(new CallFiles(glances, CallFiles.TemplatesAmong(files)));
        var looked = EachOf(files, file => Look(file, glances, surroundings));
        var office = looked.Where(file => file.Kind == FileKind.Office).ToList();
        var findings = looked.SelectMany(file => file.Findings).Concat(OfOffice(office)).ToList();
        return new VerificationReport(looked.Count(file => file.Kind is not (FileKind.Other or FileKind.Scenarios)), findings);
    }

    /// <summary>Files of one kind lie side by side, and kinds differ in weight: threads take them as they get free, not by ranges.</summary>
    private static T[] EachOf<T>(IEnumerable<SourceFile> files, Func<SourceFile, T> look)
    {
        var list = files.ToList();
        var seen = new T[list.Count];
        try
        {
            Parallel.For(0, list.Count, at => seen[at] = look(list[at]));
            return seen;
        }
        catch (AggregateException all) when (all.InnerExceptions.OfType<BadCall>().FirstOrDefault() is { } bad)
        {
            throw new BadCall(bad.Sentence);
        }
    }

    private static Looked Look(SourceFile file, Dictionary<string, FileGlance> glances, Surroundings around)
    {
        if (FileKinds.IsTemplate(file.Path))
        {
            return new Looked(file.Path, FileKind.Template, OfTemplate(file.Path, around));
        }

        if (!glances.TryGetValue(Path.GetFullPath(file.Path), out var glance))
        {
            return new Looked(file.Path, FileKind.Other, []);
        }

        return glance.Kind switch
        {
            FileKind.Workflow or FileKind.Broken => new Looked(file.Path, glance.Kind, OfWorkflow(file.Path, around.World)),
            FileKind.Calendar => new Looked(file.Path, glance.Kind, OfDated(file.Path, "CALENDAR", WorkingCalendar.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.ClockLaw => new Looked(file.Path, glance.Kind, OfDated(file.Path, "CLOCK-LAW", ClockLaw.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Forms => new Looked(file.Path, glance.Kind, OfDated(file.Path, "FORMS", FormRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.CodePattern => new Looked(file.Path, glance.Kind, OfDated(file.Path, "CODE-PATTERN", CodePattern.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.BannedPapers => new Looked(file.Path, glance.Kind, OfDated(file.Path, "BANNED-PAPERS", BannedPapers.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.ApprovalRules => new Looked(file.Path, glance.Kind, OfDated(file.Path, "APPROVAL-RULES", ApprovalRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Digitisation => new Looked(file.Path, glance.Kind, OfDated(file.Path, "DIGITISATION", DigitisationRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Reasons => new Looked(file.Path, glance.Kind, OfDated(file.Path, "REASONS", ReasonList.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.PostContract => new Looked(file.Path, glance.Kind, OfDated(file.Path, "POST-CONTRACT", PostContract.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.IntakeRules => new Looked(file.Path, glance.Kind, OfDated(file.Path, "INTAKE-RULES", IntakeRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.FeedbackRules => new Looked(file.Path, glance.Kind, OfDated(file.Path, "FEEDBACK-RULES", FeedbackRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Questionnaire => new Looked(file.Path, glance.Kind, OfDated(file.Path, "QUESTIONNAIRE", Questionnaire.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.ChannelPolicy => new Looked(file.Path, glance.Kind, OfPolicy(file.Path, around)),
            FileKind.Payments => new Looked(file.Path, glance.Kind, OfDated(file.Path, "PAYMENTS", PaymentRules.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Connector => new Looked(file.Path, glance.Kind, OfDated(file.Path, "CONNECTOR", Connector.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.NationalPortal => new Looked(file.Path, glance.Kind, OfDated(file.Path, "NATIONAL-PORTAL", PortalLink.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Webhook => new Looked(file.Path, glance.Kind, OfDated(file.Path, "WEBHOOK", Webhook.Read(SourceFiles.Text(file.Path)).Faults)),
            FileKind.Office => new Looked(file.Path, glance.Kind, []) { Text = SourceFiles.Text(file.Path) },
            FileKind.Other when file.Named => new Looked(file.Path, FileKind.Workflow, [Unknown(file.Path)]),
            _ => new Looked(file.Path, glance.Kind, []),
        };
    }

    private static List<Finding> OfWorkflow(string path, VerificationWorld world)
    {
        var read = FileBytes.Use(path, utf8 => WorkflowDocument.Read(utf8));
        var found = Verifier.Check(read, world);
        if (found.IsEmpty)
        {
            return [];
        }

        var places = read.Faults.ToLookup(fault => (fault.Code, fault.Member));
        return [.. found
            .Where(finding => finding.Severity != WorkflowEngine.Verification.FindingSeverity.Note)
            .Select(finding => Finding.Of(path, finding, places[(finding.Code, finding.Member ?? "")].FirstOrDefault()))];
    }

    private static IEnumerable<Finding> OfTemplate(string path, Surroundings around) => (around.LetterOf(path) is { } letter
            ? around.World.Letters!.FaultsOf(letter)
            : Template.Parse(path, SourceFiles.Text(path)).Faults)
        .Select(fault => new Finding(path, FaultSeverity.Error, "TEMPLATE-SYNTAX", fault.Sentence) { Line = fault.Line, Column = fault.Column });

    private static IEnumerable<Finding> OfDated(string path, string rule, IReadOnlyList<MemberFault> faults) =>
        faults.Select(fault => new Finding(path, FaultSeverity.Error, rule, fault.Sentence) { Member = fault.Path });

    /// <summary>A policy beside the office that lies with it, where one does.</summary>
    private static IEnumerable<Finding> OfPolicy(string path, Surroundings around)
    {
        var read = ChannelPolicy.Read(SourceFiles.Text(path));
        return OfDated(path, "CHANNEL-POLICY", [.. read.Faults, .. read.Document is { } policy && around.World.Office is { } office ? ChannelPolicyUnits.Unknown(policy, office) : []]);
    }

    private static IEnumerable<Finding> OfOffice(List<Looked> files) => files.Count == 0
        ? []
        : OfficeLoader.Load(files.Select(file => new OfficeDocument(file.Path, file.Text))).Findings.Select(finding => new Finding(
            finding.Document,
            finding.Severity == WorkflowEngine.Office.FindingSeverity.Error ? FaultSeverity.Error : FaultSeverity.Warning,
            "OFFICE",
            finding.Sentence)
        {
            Member = finding.Path,
        });

    private static Finding Unknown(string path) => new(path, FaultSeverity.Error, "FILE-KIND", new Sentence(
        "Không nhận ra loại tài liệu: cần một quy trình Elsa (có root), một tài liệu của cơ quan (có kind) hoặc một mẫu thư (.html, .txt).",
        "This is no document that can be checked: expected an Elsa workflow (with a root), a document of the office (with a kind) or a template (.html, .txt)."));

    private sealed record Looked(string Path, FileKind Kind, IEnumerable<Finding> Findings)
    {
        public string Text { get; init; } = "";
    }
}
