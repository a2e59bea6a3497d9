using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Verification.Structure;

public sealed class ElsaStepTests
{
    [Fact]
    public void Finds_nothing_in_loops_that_read_their_round()
    {
        var body = Sequence("b", LineOf("js", "getCurrentValue() + getCurrentIndex()"), Node("v", "Elsa.WriteLine", "\"text\": { \"typeName\": \"String\", \"expression\": { \"type\": \"Variable\", \"value\": { \"id\": \"CurrentValue\" } } }"));
        var chart = Chart("f", [Node("s", "Elsa.Start"), Node("l", "Elsa.ParallelForEach", $"\"items\": {Js("[1]")}, \"body\": {body}"), Node("e", "Elsa.End")], "s -> l", "l -> e");

        Assert.Empty(ErrorsOf(Document(chart)));
    }

    [Fact]
    public void Knows_the_ways_by_which_a_call_is_left()
    {
        var call = Node("c", "Elsa.FlowSendHttpRequest", "\"url\": \"https://a.vn/\", \"expectedStatusCodes\": { \"typeName\": \"Object\", \"expression\": { \"type\": \"Object\", \"value\": \"[200]\" } }");
        var chart = Chart("f", [Node("s", "Elsa.Start"), call, Node("e", "Elsa.End")], "s -> c", "c:200 -> e", "c:Failed to connect -> e", "c:404 -> e");

        var error = Assert.Single(ErrorsOf(Document(chart)));

        Assert.Equal(FindingCodes.UnknownPort, error.Code);
        Assert.Contains("“404”", error.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_a_workflow_that_stands_as_a_step_only_where_it_is_published()
    {
        var inner = WorkflowDocument.Read(Named("Inner", Line("l"), "\"outcomes\": [\"Yes\"]")).Document!;
        var document = Document(Chart("f", [Node("s", "Elsa.Start"), Use("u", "Inner"), Node("e", "Elsa.End")], "s -> u", "u:Yes -> e"));

        var known = ErrorsOf(document, new WorkflowLibrary([inner]));
        var unknown = ErrorsOf(document);

        Assert.Empty(known);
        Assert.Equal(FindingCodes.UnknownType, Assert.Single(unknown).Code);
    }

    private static IEnumerable<Finding> ErrorsOf(string document, WorkflowLibrary? library = null) =>
        Verifier.Check(WorkflowDocument.Read(document), new VerificationWorld { Today = new DateOnly(2026, 11, 17), Workflows = library }).Where(finding => finding.IsError);
}
