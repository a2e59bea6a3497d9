using WorkflowEngine.Procedures.Writing;

namespace WorkflowEngine.Tests.Procedures.Writing;

public sealed class FactOrderTests
{
    [Theory]
    [InlineData("", "procedure")]
    [InlineData("name", "localText")]
    [InlineData("decision", "decision")]
    [InlineData("field", "administrationField")]
    [InlineData("serviceLevels[0]", "serviceLevel")]
    [InlineData("timeLimits[0]", "timeLimit")]
    [InlineData("components[3]", "component")]
    [InlineData("components[3].note", "localText")]
    [InlineData("sections[0]", "section")]
    [InlineData("fields[0]", "field")]
    [InlineData("fields[0].fields[1]", "field")]
    [InlineData("fields[0].choices[1]", "choice")]
    [InlineData("fees[0]", "fee")]
    [InlineData("results[0]", "result")]
    [InlineData("legalBasis[0]", "legalBasis")]
    [InlineData("marks[0]", "mark")]
    public void Members_are_ordered_as_in_the_schema(string path, string shape)
    {
        Assert.True(FactPath.TryParse(path, out var at));
        var inSchema = FactSchema.Shipped.Definitions[shape]!["properties"]!.AsObject().Select(property => property.Key);

        Assert.Equal(inSchema, FactOrder.Of(at).ToArray());
    }
}
