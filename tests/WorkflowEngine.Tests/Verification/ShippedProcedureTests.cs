using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification;

public sealed class ShippedProcedureTests
{
    public static TheoryData<string> Procedures => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Has_neither_error_nor_warning(string file)
    {
        var read = WorkflowDocument.Read(SourceTree.Read(file));

        var findings = Verifier.Check(read, Shipped.World);

        Assert.Empty(findings.Where(finding => finding.Severity > FindingSeverity.Note));
        Assert.DoesNotContain(findings, finding => finding.Code == FindingCodes.NotChecked);
    }
}
