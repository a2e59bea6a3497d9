using System.Diagnostics;
using System.Text.Json;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Tests.Hosting;

public sealed class PublishedSiteTests
{
    [Fact]
    public async Task Every_document_and_letter_is_published_beside_the_program_under_the_name_by_which_it_is_found()
    {
        var root = Path.GetFullPath(Path.Combine(Sources.Root, "..", ".."));
        var expected = new[] { "workflows", "templates" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        var published = await PublishedAsync("PublishDocuments");

        Assert.Equal(expected, published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_published_site_is_at_home_in_its_own_folder_from_wherever_it_is_started()
    {
        var site = Directory.CreateTempSubdirectory("wfe-site-");
        site.CreateSubdirectory("wwwroot");

        var options = PublishedSite.Options(["--urls", "http://localhost:1"], site.FullName);

        Assert.Equal(site.FullName, options.ContentRootPath);
        site.Delete(recursive: true);
    }

    [Fact]
    public void A_root_that_is_named_is_kept_and_a_source_tree_is_run_where_it_is()
    {
        var site = Directory.CreateTempSubdirectory("wfe-site-");
        var tree = PublishedSite.Options([], site.FullName);
        site.CreateSubdirectory("wwwroot");

        var named = PublishedSite.Options(["--contentRoot", "/srv/office"], site.FullName);

        Assert.Null(tree.ContentRootPath);
        Assert.Null(named.ContentRootPath);
        site.Delete(recursive: true);
    }

    /// <summary>Where a target of the project puts the files that it publishes.</summary>
    private static async Task<List<string>> PublishedAsync(string target)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["msbuild", Path.Combine(Sources.Root, "WorkflowEngine.Web.csproj"), "-nodeReuse:false", $"-t:{target}", "-getItem:ResolvedFileToPublish"])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        using var items = JsonDocument.Parse(output);
        return [.. items.RootElement.GetProperty("Items").GetProperty("ResolvedFileToPublish").EnumerateArray().Select(item => item.GetProperty("RelativePath").GetString()!)];
    }
}
