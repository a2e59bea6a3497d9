using System.Reflection;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Office;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification;

public sealed class VerifierTests
{
    [Fact]
    public void A_sound_procedure_has_no_findings()
    {
        var findings = SomeProcedure.Sound().Check();

        Assert.Empty(findings);
    }

    [Fact]
    public void Each_part_of_the_world_that_is_missing_is_told_once_and_nothing_fails()
    {
        var findings = SomeProcedure.Sound().Check(new VerificationWorld { Today = SomeOffice.Day });

        Assert.All(findings, finding => Assert.Equal((FindingCodes.NotChecked, FindingSeverity.Note), (finding.Code, finding.Severity)));
        Assert.Equal(7, findings.Length);
    }

    [Fact]
    public void Faults_of_reading_and_of_compiling_are_findings_beside_those_of_the_checks()
    {
        var broken = SomeProcedure.Sound()
            .With("ky", "time", "\"ba hôm\"")
            .WithFact("status", "\"unheard-of\"")
            .Cut("tra:Returned ket-thuc");

        var findings = broken.Check();

        Assert.Contains(findings, finding => finding is { Code: "STEP-TIME", StepId: "ky", IsError: true });
        Assert.Contains(findings, finding => finding is { Code: "FACT-VALUE", IsError: true });
        Assert.Contains(findings, finding => finding is { Code: FindingCodes.OpenPort, StepId: "tra" });
    }

    [Fact]
    public void A_text_that_is_no_document_gives_its_fault()
    {
        var finding = Assert.Single(Verifier.Check(WorkflowDocument.Read("{"), SomeWorld.Whole));

        Assert.Equal(DocumentFaultCodes.Truncated, finding.Code);
    }

    [Fact]
    public void Errors_come_first_and_every_finding_speaks_both_languages()
    {
        var many = SomeProcedure.Sound()
            .WithFact("legalBasis", "[]")
            .Cut("nhan:Refused tu-choi")
            .With("tham-dinh", "role", "\"khong-co\"");

        var findings = many.Check();

        Assert.Equal(findings.OrderByDescending(finding => finding.Severity), findings);
        Assert.All(findings, finding => Assert.All(
            new[] { finding.Sentence, finding.WayOut },
            sentence => Assert.True(sentence.Vi.Length > 10 && sentence.En.Length > 10 && sentence.Vi != sentence.En)));
    }

    [Fact]
    public void A_workflow_that_is_no_procedure_is_asked_for_its_structure_alone()
    {
        var read = WorkflowDocument.Read("""
            {"id":"v","definitionId":"d","root":{"id":"f","type":"Elsa.Flowchart",
             "activities":[{"id":"a","type":"Elsa.WriteLine"},{"id":"b","type":"Elsa.WriteLine"}],
             "connections":[{"source":{"activity":"a","port":"Done"},"target":{"activity":"b","port":"In"} }]} }
            """);

        Assert.Empty(Verifier.Check(read, SomeWorld.Whole));
    }

    [Fact]
    public void Every_code_is_explained()
    {
        var page = SourceTree.Read("docs/verification.md");

        var codes = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_check_is_asked()
    {
        var kinds = typeof(Check).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Check))).ToHashSet();

        Assert.Equal(kinds, Checks.All.Select(check => check.GetType()).ToHashSet());
        Assert.Equal(kinds.Count, Checks.All.Length);
    }

    [Fact]
    public void A_whole_catalogue_is_checked_against_one_world_by_all_threads_at_once()
    {
        const int Catalogue = 5_608;
        var sound = WorkflowDocument.Read(SomeProcedure.Sound().Json).Document!;
        var bad = WorkflowDocument.Read(SomeProcedure.Sound().Cut("ky:Rejected tu-choi").Json).Document!;
        var counts = new int[Catalogue];

        Parallel.For(0, Catalogue, i => counts[i] = Verifier.Check(i % 2 == 0 ? sound : bad, SomeWorld.Whole).Length);

        Assert.Equal(Enumerable.Range(0, Catalogue).Select(i => i % 2), counts);
        Assert.True(SomeWorld.Whole.Letters!.Parsed <= 2);
    }
}
