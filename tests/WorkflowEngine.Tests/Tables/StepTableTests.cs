using WorkflowEngine.Tables;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Verification;

namespace WorkflowEngine.Tests.Tables;

public sealed class StepTableTests
{
    public static TheoryData<string> Procedures => [.. Shipped.Procedures];

    [Fact]
    public void Rows_come_in_the_order_of_the_work_and_side_ways_last()
    {
        var table = StepTable.Of(Some.Shipped("1.001612"));

        Assert.Equal(
            ["tiep-nhan", "phan-cong", "tham-dinh", "xem-xet", "ky", "van-thu", "tra-ket-qua", "ky-tu-choi"],
            table.Rows.Select(row => row.Id));
        Assert.Equal(Enumerable.Range(1, 8), table.Rows.Select(row => row.Number));
        Assert.False(table.Find("ky-tu-choi")!.IsOnWay);
    }

    [Fact]
    public void A_row_says_who_within_what_time_and_what_follows()
    {
        var row = Some.Shipped("1.001612").Row("tiep-nhan");

        Assert.Equal((RowKind.Receive, "receiving", "tiep-nhan", "0.25 wd"), (row.Kind, row.Unit, row.Role, row.Time!.Canonical));
        Assert.Equal("Accepted:bao-da-tiep-nhan:phan-cong", Told(row.Outcomes[0]));
        Assert.Equal("SupplementRequired:bo-sung-khi-tiep-nhan:tiep-nhan", Told(row.Outcomes[1]));
        Assert.Equal("Refused:tu-choi-tiep-nhan:", Told(row.Outcomes[2]));
    }

    [Fact]
    public void Steps_between_rows_stand_after_the_row_that_leads_to_them()
    {
        var table = StepTable.Of(Some.Shipped("1.001612"));

        var after = table.Others.Where(other => other.After == "phan-cong").Select(other => other.Id);

        Assert.Equal(["lay-ma-so-thue"], after);
        Assert.All(table.Others.Where(other => other.IsEnd), end => Assert.Empty(end.Outcomes));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_step_of_a_shipped_procedure_is_a_row_or_stands_between(string file)
    {
        var document = WorkflowEngine.Documents.WorkflowDocument.Read(SourceTree.Read(file)).Document!;

        var table = StepTable.Of(document);

        Assert.True(table.IsTable);
        Assert.Equal(
            document.Root.ChildrenIn("activities").Select(step => step.Id).Order(StringComparer.Ordinal),
            table.Rows.Select(row => row.Id).Concat(table.Others.Select(other => other.Id)).Order(StringComparer.Ordinal));
        Assert.All(table.Rows, row => Assert.True(row.IsReached && (row.Time is not null || row.Kind == RowKind.Return), row.Id));
        Assert.Equal(RowKind.Receive, table.Rows[0].Kind);
    }

    [Fact]
    public void What_is_no_flowchart_says_so()
    {
        var document = WorkflowEngine.Documents.WorkflowDocument.Read("""{"root":{"id":"s","type":"Elsa.Sequence","activities":[]}}""").Document!;

        var table = StepTable.Of(document);

        Assert.False(table.IsTable);
        Assert.Single(table.LeftAlone);
    }

    [Fact]
    public void Composites_are_told_and_left_alone()
    {
        var document = WorkflowEngine.Documents.WorkflowDocument.Read("""
            {"root":{"id":"f","type":"Elsa.Flowchart","activities":[
              {"id":"a","type":"Procedure.Receive"},
              {"id":"n","type":"Elsa.If","then":{"id":"t","type":"Procedure.Work"}}],
             "connections":[{"source":{"activity":"a","port":"Accepted"},"target":{"activity":"n","port":"In"}}]}}
            """).Document!;

        var table = StepTable.Of(document);

        Assert.Equal("a", Assert.Single(table.Rows).Id);
        Assert.Contains("“n”", Assert.Single(table.LeftAlone).Vi, StringComparison.Ordinal);
    }

    private static string Told(StepOutcome outcome) => $"{outcome.Port}:{string.Join(' ', outcome.Targets)}:{string.Join(' ', outcome.Next)}";
}
