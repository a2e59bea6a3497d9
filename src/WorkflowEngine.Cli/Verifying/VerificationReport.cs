using System.Text;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Templates;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Papers;
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
    public static VerificationReport Of(IReadOnlyList<SourceFile> files, VerificationWorld world)
    {
        var looked = LookAtAll(files, world);
        var office = looked.Where(file => file.Kind == FileKind.Office).ToList();
        var findings = looked.SelectMany(file => file.Findings).Concat(OfOffice(office)).ToList();
        return new VerificationReport(looked.Count(file => file.Kind is not (FileKind.Other or FileKind.Scenarios)), findings);
    }

    private static List<Looked> LookAtAll(IReadOnlyList<SourceFile> files, VerificationWorld world)
    {
        try
        {
            return [.. files.AsParallel().AsOrdered().Select(file => Look(file, world))];
        }
        catch (AggregateException all) when (all.InnerExceptions.OfType<BadCall>().FirstOrDefault() is { } bad)
        {
            throw new BadCall(bad.Sentence);
        }
    }

    private static Looked Look(SourceFile file, VerificationWorld world)
    {
        if (FileKinds.IsTemplate(file.Path))
        {
            return new Looked(file.Path, FileKind.Template, OfTemplate(file.Path, SourceFiles.Text(file.Path)));
        }

        if (!FileKinds.IsJson(file.Path) && !file.Named)
        {
            return new Looked(file.Path, FileKind.Other, []);
        }

        var utf8 = SourceFiles.Bytes(file.Path);
        var kind = FileKinds.OfJson(utf8);
        return kind switch
        {
            FileKind.Workflow or FileKind.Broken => new Looked(file.Path, kind, OfWorkflow(file.Path, utf8, world)),
            FileKind.Calendar => new Looked(file.Path, kind, OfDated(file.Path, "CALENDAR", WorkingCalendar.Read(TextOf(utf8)).Faults)),
            FileKind.ClockLaw => new Looked(file.Path, kind, OfDated(file.Path, "CLOCK-LAW", ClockLaw.Read(TextOf(utf8)).Faults)),
            FileKind.CodePattern => new Looked(file.Path, kind, OfDated(file.Path, "CODE-PATTERN", CodePattern.Read(TextOf(utf8)).Faults)),
            FileKind.BannedPapers => new Looked(file.Path, kind, OfDated(file.Path, "BANNED-PAPERS", BannedPapers.Read(TextOf(utf8)).Faults)),
            FileKind.ApprovalRules => new Looked(file.Path, kind, OfDated(file.Path, "APPROVAL-RULES", ApprovalRules.Read(TextOf(utf8)).Faults)),
            FileKind.Office => new Looked(file.Path, kind, []) { Text = TextOf(utf8) },
            FileKind.Other when file.Named => new Looked(file.Path, FileKind.Workflow, [Unknown(file.Path)]),
            _ => new Looked(file.Path, kind, []),
        };
    }

    private static List<Finding> OfWorkflow(string path, byte[] utf8, VerificationWorld world)
    {
        var read = WorkflowDocument.Read(utf8);
        var places = read.Faults.ToLookup(fault => (fault.Code, fault.Member));
        return [.. Verifier.Check(read, world)
            .Where(finding => finding.Severity != WorkflowEngine.Verification.FindingSeverity.Note)
            .Select(finding => Finding.Of(path, finding, places[(finding.Code, finding.Member ?? "")].FirstOrDefault()))];
    }

    private static IEnumerable<Finding> OfTemplate(string path, string text) => Template.Parse(path, text).Faults
        .Select(fault => new Finding(path, FaultSeverity.Error, "TEMPLATE-SYNTAX", fault.Sentence) { Line = fault.Line, Column = fault.Column });

    private static IEnumerable<Finding> OfDated(string path, string rule, IReadOnlyList<MemberFault> faults) =>
        faults.Select(fault => new Finding(path, FaultSeverity.Error, rule, fault.Sentence) { Member = fault.Path });

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

    private static string TextOf(byte[] utf8) => Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF');

    private sealed record Looked(string Path, FileKind Kind, IEnumerable<Finding> Findings)
    {
        public string Text { get; init; } = "";
    }
}
