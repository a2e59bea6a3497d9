using WorkflowEngine.Documents;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Tables;

/// <summary>Tables of the shipped procedures, and what edits make of them.</summary>
internal static class Some
{
    public static WorkflowDocument Shipped(string code) =>
        WorkflowDocument.Read(SourceTree.Read(Verification.Shipped.Procedures.Single(file => Path.GetFileName(file).StartsWith(code, StringComparison.Ordinal)))).Document!;

    /// <summary>The document after edits that must all be possible.</summary>
    public static WorkflowDocument After(this WorkflowDocument document, params ReadOnlySpan<TableEdit> edits)
    {
        foreach (var edit in edits)
        {
            var answer = TableEditor.Apply(document, edit);
            Assert.Null(answer.Refusal);
            document = answer.Document!;
        }

        return document;
    }

    /// <summary>The way to the result: "tiep-nhan phan-cong …".</summary>
    public static string Way(this WorkflowDocument document) =>
        string.Join(' ', StepTable.Of(document).Rows.Where(row => row.IsOnWay).Select(row => row.Id));

    public static StepRow Row(this WorkflowDocument document, string id) => StepTable.Of(document).Find(id)!;

    public static string Leads(this WorkflowDocument document, string id, string port) =>
        string.Join(' ', document.Row(id).Outcomes.Single(outcome => outcome.Port == port).Targets);

    /// <summary>Codes of errors about structure and outcomes.</summary>
    public static IEnumerable<string> Broken(this WorkflowDocument document) =>
        Verifier.Check(document, Verification.Shipped.World)
            .Where(finding => finding.IsError && (finding.Code.StartsWith("STRUCT", StringComparison.Ordinal) || finding.Code.StartsWith("PORT", StringComparison.Ordinal)))
            .Select(finding => $"{finding.Code} {finding.StepId} {finding.Sentence.En}");
}
