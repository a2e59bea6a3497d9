using System.Text.Json;
using WorkflowEngine.Web.FactPages;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>The form has everything that the contract of the facts has.</summary>
public sealed class FactShapesTests
{
    [Fact]
    public void Every_member_of_the_schema_has_its_place_in_the_form()
    {
        var root = new DirectoryInfo(Sources.Root).Parent!.Parent!.FullName;
        var definitions = JsonElement.Parse(File.ReadAllBytes(Path.Combine(root, "docs", "schemas", "procedure.schema.json"))).GetProperty("$defs");
        var seen = new HashSet<string>();

        Compare(FactShapes.Procedure, definitions, seen);

        var described = definitions.EnumerateObject().Where(shape => shape.Value.TryGetProperty("properties", out _)).Select(shape => shape.Name);
        Assert.Equal(described.Where(name => name != "localText").Order(), seen.Order());
    }

    [Fact]
    public void Every_code_of_the_schema_can_be_chosen()
    {
        var root = new DirectoryInfo(Sources.Root).Parent!.Parent!.FullName;
        var definitions = JsonElement.Parse(File.ReadAllBytes(Path.Combine(root, "docs", "schemas", "procedure.schema.json"))).GetProperty("$defs");

        foreach (var (shape, member) in Members(FactShapes.Procedure).Where(pair => pair.Member.Kind is FactKind.Choice or FactKind.Choices && pair.Member.Offers is null))
        {
            var rules = definitions.GetProperty(shape.Name).GetProperty("properties").GetProperty(member.Name);
            var codes = (rules.TryGetProperty("items", out var items) ? items : rules).GetProperty("enum").EnumerateArray().Select(code => code.GetString()!).ToList();
            var offered = member.Options.Select(option => option.Code).Where(code => code.Length > 0).ToList();

            // A group in a group is kept where there is one, and not offered.
            Assert.Equal(codes.Where(code => code != "group").Order(), offered.Where(code => code != "group").Order());
        }
    }

    private static void Compare(FactShape shape, JsonElement definitions, HashSet<string> seen)
    {
        var inSchema = definitions.GetProperty(shape.Name).GetProperty("properties").EnumerateObject().Select(property => property.Name);
        var inForm = shape.Members.Select(member => member.Name).ToList();
        if (seen.Add(shape.Name))
        {
            Assert.Equal(inSchema.Order(), inForm.Order());
        }
        else
        {
            // The second time is a field in a group, which has neither a part of the form nor groups of its own.
            Assert.Equal(inSchema.Except(["section", "fields"]).Order(), inForm.Order());
        }

        foreach (var inner in shape.Members.Select(member => member.Inner).OfType<FactShape>())
        {
            if (inner.Name is "field" || !seen.Contains(inner.Name))
            {
                Compare(inner, definitions, seen);
            }
        }
    }

    private static IEnumerable<(FactShape Shape, FactMember Member)> Members(FactShape shape) =>
        shape.Members.Select(member => (shape, member)).Concat(shape.Members.Select(member => member.Inner).OfType<FactShape>().SelectMany(Members));
}
