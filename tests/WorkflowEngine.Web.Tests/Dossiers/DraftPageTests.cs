using System.Net;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>The draft of a result on its page, with a certificate that has a free part.</summary>
public sealed class DraftPageTests : IDisposable
{
    private readonly DirectoryInfo _templates = Directory.CreateTempSubdirectory("wfe-draft-");

    public void Dispose() => _templates.Delete(recursive: true);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_part_is_worded_shown_beside_the_template_and_printed_and_twice_sent_is_once(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        WriteWithPart();
        await using var desk = new Desk([.. database.Settings, ("Catalogue:Templates", _templates.FullName)]);
        var dossier = await desk.FileAsync();
        var code = dossier.Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);
        var head = await desk.SignedInAsync("dinh-thi-van");

        var form = Form.Of(await ReadAsync(reader, $"/dossiers/{code}/draft"), "save-draft");
        using var saved = await form.SendAsync(reader, ("part[ghi-chu]", "Bán lẻ tại chỗ <i>và</i> trực tuyến."));
        using var again = await form.SendAsync(reader, ("part[ghi-chu]", "Bán lẻ tại chỗ <i>và</i> trực tuyến."));
        using var locked = await form.SendAsync(reader, ("key", Guid.NewGuid().ToString()), ("part[so]", "1"));
        var page = await ReadAsync(reader, $"/dossiers/{code}");
        var paper = await ReadAsync(reader, $"/dossiers/{code}/draft?handler=Paper");
        var looked = await ReadAsync(head, $"/dossiers/{code}/draft");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("không cho sửa phần “so”", Html.Words(await locked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Dung sửa 1 chỗ so với mẫu", Html.Inside(page, "p", "data-testid=\"differs\""), StringComparison.Ordinal);
        Assert.Contains("<del>Không.</del>", page, StringComparison.Ordinal);
        Assert.Contains("Bán lẻ tại chỗ &lt;i&gt;và&lt;/i&gt; trực tuyến.", paper, StringComparison.Ordinal);
        Assert.False(Form.Has(looked, "save-draft"));
        Assert.Single((await desk.Store.ReadHistoryAsync(dossier.Id)).SelectMany(turn => turn.Events).OfType<LetterDrafted>());
    }

    private void WriteWithPart()
    {
        var shipped = Path.GetFullPath(Path.Combine(Sources.Root, "..", "..", "templates"));
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_templates.FullName, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var certificate = Path.Combine(_templates.FullName, "results", "giay-chung-nhan-ho-kinh-doanh.vi.html");
        var text = File.ReadAllText(certificate);
        var changed = text.Replace("<footer", "<p>{{ \"Không.\" | draft.part \"ghi-chu\" \"Ghi chú\" }}</p><footer", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(certificate, changed);
    }

    private static Task<string> ReadAsync(HttpClient reader, string address) =>
        reader.GetStringAsync(new Uri(address, UriKind.Relative));
}
