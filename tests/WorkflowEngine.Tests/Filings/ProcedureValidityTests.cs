using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Filings;

public sealed class ProcedureValidityTests
{
    [Theory]
    [InlineData("active", null, null, null)]
    [InlineData("active", "2026-11-17", "2026-11-17", null)]
    [InlineData("suspended", null, null, "tạm ngừng")]
    [InlineData("repealed", null, null, "bãi bỏ")]
    [InlineData("active", "2026-11-18", null, "có hiệu lực từ ngày 18/11/2026")]
    [InlineData("active", null, "2026-11-16", "hết hiệu lực sau ngày 16/11/2026")]
    public void Dossiers_are_taken_while_the_procedure_is_in_force(string status, string? from, string? to, string? why)
    {
        var document = JsonNode.Parse(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json"))!.AsObject();
        var facts = document["customProperties"]!["procedure"]!.AsObject();
        (facts["status"], facts["validFrom"], facts["validTo"]) = (status, from, to);
        var procedure = WorkflowDocument.Read(document.ToJsonString()).Document!.Procedure!;

        var refusal = ProcedureValidity.WhyNot(procedure, new DateOnly(2026, 11, 17));

        Assert.Equal(why is null, refusal is null);
        Assert.Contains(why ?? "", refusal?.Vi ?? "", StringComparison.Ordinal);
    }
}
