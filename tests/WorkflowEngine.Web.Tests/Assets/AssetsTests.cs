using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace WorkflowEngine.Web.Tests.Assets;

public sealed class AssetsTests : IDisposable
{
    private const int FirstView = 100_000;

    private readonly Site _site = new();

    [Fact]
    public async Task The_first_view_of_the_start_page_is_under_a_hundred_kilobytes_over_the_wire()
    {
        var reader = _site.Reader();

        var page = await reader.GetByteArrayAsync("/");
        var words = Encoding.UTF8.GetString(page);
        var linked = Html.Attribute(words, "href").Concat(Html.Attribute(words, "src"))
            .Where(address => address.Contains("/assets/", StringComparison.Ordinal) || address.EndsWith(".svg", StringComparison.Ordinal))
            .ToList();
        var bytes = Packed(page);
        foreach (var address in linked)
        {
            var part = await reader.GetByteArrayAsync(address);
            Assert.NotEmpty(part);
            bytes += Packed(part);
        }

        Assert.Equal(3, linked.Count);
        Assert.InRange(bytes, 15_000, FirstView);
    }

    [Theory]
    [InlineData("app.css", "text/css")]
    [InlineData("app.js", "text/javascript")]
    [InlineData("htmx.js", "text/javascript")]
    public async Task Each_asset_is_served_compressed_with_its_type(string file, string type)
    {
        var reader = _site.Reader();
        reader.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));

        var answer = await reader.GetAsync("/assets/" + file);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Nothing_is_fetched_from_another_host()
    {
        var page = await _site.Reader().GetStringAsync("/");

        Assert.DoesNotContain(
            Html.Attribute(page, "href").Concat(Html.Attribute(page, "src")),
            address => address.Contains("//", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_of_an_asset_changes_with_its_content()
    {
        var page = await _site.Reader().GetStringAsync("/");

        Assert.Contains(Html.Attribute(page, "href"), address => System.Text.RegularExpressions.Regex.IsMatch(address, "^/assets/app\\.[a-z0-9]+\\.css$"));
    }

    [Fact]
    public async Task Sources_of_the_assets_are_not_served()
    {
        var answer = await _site.Reader().GetAsync("/Assets/package.json");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    public void Dispose() => _site.Dispose();

    /// <summary>What a published site sends: it packs its files when it is published.</summary>
    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
