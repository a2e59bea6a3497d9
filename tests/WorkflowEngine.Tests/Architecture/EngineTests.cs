using System.Text.Json;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Architecture;

public sealed class EngineTests
{
    [Fact]
    public void References_nothing_but_the_base_class_library()
    {
        var baseClassLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        var foreign = typeof(Value).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !File.Exists(Path.Combine(baseClassLibrary, name + ".dll")));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Restores_no_package_but_the_analyzer()
    {
        using var locked = JsonDocument.Parse(SourceTree.Read("src/WorkflowEngine/packages.lock.json"));

        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Select(package => package.Name);

        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], packages);
    }
}
