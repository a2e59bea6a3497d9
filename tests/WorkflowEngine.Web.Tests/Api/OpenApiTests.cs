using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>The document that describes the API: valid, whole, and changed only on purpose.</summary>
[Collection(ApiSite.Shared)]
public sealed partial class OpenApiTests(ApiSite site)
{
    /// <summary>The document as it was last agreed to; <c>WFE_TEST_ACCEPT=openapi</c> writes it anew.</summary>
    private static readonly string Stored = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sources.Root))!, "docs", "api.openapi.json");

    [Fact]
    public async Task Is_valid_and_describes_every_operation()
    {
        var text = await ReadAsync();

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = await OpenApiDocument.LoadAsync(stream, "json", new OpenApiReaderSettings(), TestContext.Current.CancellationToken);
        var described = read.Document!.Paths.SelectMany(path => path.Value.Operations!.Select(one => (Name: $"{one.Key.Method} {path.Key}", one.Value))).ToDictionary(one => one.Name, one => one.Value);
        var mapped = site.Operations.Select(operation => $"{operation.Method} {Constraint().Replace(operation.Route, "}")}").ToList();
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(mapped.Order(), described.Keys.Order());
        Assert.All(described, one =>
        {
            Assert.Contains(" / ", one.Value.Summary, StringComparison.Ordinal);
            Assert.NotNull(one.Value.OperationId);
            Assert.Contains(one.Value.Responses!, response => response.Key[0] == '2');
            Assert.Contains(one.Value.Responses!, response => response.Key[0] == '4');
            Assert.NotEmpty(one.Value.Tags!);
        });
        Assert.Equal(described.Count, described.Values.Select(operation => operation.OperationId).Distinct().Count());
    }

    [Fact]
    public async Task Names_scope_key_and_version_where_they_are_needed()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await ReadAsync()));
        var document = (await OpenApiDocument.LoadAsync(stream, "json", new OpenApiReaderSettings(), TestContext.Current.CancellationToken)).Document!;

        var complete = document.Paths["/api/v1/work/dossiers/{code}/items/{seq}/complete"].Operations![HttpMethod.Post];
        var track = document.Paths["/api/v1/tracking"].Operations![HttpMethod.Post];
        Assert.Contains(complete.Parameters!, parameter => parameter is { Name: "Idempotency-Key", Required: true });
        Assert.Contains(complete.Parameters!, parameter => parameter is { Name: "If-Match", Required: true });
        Assert.Contains("412", complete.Responses!.Keys);
        Assert.NotEmpty(complete.Security!);
        Assert.Null(track.Security);
        Assert.NotNull(document.Components!.SecuritySchemes!["token"]);
    }

    [Fact]
    public async Task Stays_as_it_was_agreed_to()
    {
        var text = await ReadAsync();
        if (Environment.GetEnvironmentVariable("WFE_TEST_ACCEPT") == "openapi")
        {
            await File.WriteAllTextAsync(Stored, text, TestContext.Current.CancellationToken);
        }

        var stored = await File.ReadAllTextAsync(Stored, TestContext.Current.CancellationToken);

        Assert.True(stored == text, $"The API changed. Look at the difference; if it is meant, run this test with WFE_TEST_ACCEPT=openapi and commit {Path.GetFileName(Stored)}.");
    }

    private async Task<string> ReadAsync()
    {
        var answer = (await Caller.Nobody(site.Desk).GetAsync("/openapi.json")).Is(HttpStatusCode.OK);
        return answer.Text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
