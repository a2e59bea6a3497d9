using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Tests.Inbox;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>What officials write beside a dossier for one another, on both databases.</summary>
public sealed class NotesTests(InboxSites sites) : IClassFixture<InboxSites>
{
    private const string Colleague = "cao-van-thanh";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_note_is_sealed_shown_to_colleagues_and_tells_whom_it_mentions(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var dossier = await desk.FileAsync("Người Có Ghi Chú");
        var code = dossier.Filing!.Code;
        var writer = await desk.SignedInAsync(Desk.Reception);
        var reader = await desk.SignedInAsync(Colleague);

        using var kept = await WriteAsync(writer, code, "Gọi lại sau 14 giờ, số nhà ghi sai. @cao văn thành xem giúp; thư gửi a@b.vn");
        using var unknown = await WriteAsync(writer, code, "Nhờ @Người Không Có xem");
        var page = await ReadAsync(reader, $"/dossiers/{code}");
        var notices = Html.Words(await ReadAsync(reader, "/notices"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Không có đồng nghiệp nào được xem hồ sơ này khớp với “@Người Không Có xem”", Html.Words(await unknown.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("số nhà ghi sai", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Người nộp không thấy", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("ghi chú nội bộ", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains($"Phạm Thị Dung nhắc bạn trong ghi chú của hồ sơ {code}", notices, StringComparison.Ordinal);
        Assert.DoesNotContain("số nhà", notices, StringComparison.Ordinal);
        var row = Assert.Single(await RowsAsync(desk, dossier.Id));
        Assert.DoesNotContain("số nhà", System.Text.Encoding.UTF8.GetString(row.Body!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Its_author_changes_it_within_a_day_and_what_it_said_before_stays(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var code = (await desk.FileAsync("Người Sửa")).Filing!.Code;
        var writer = await desk.SignedInAsync(Desk.Reception);
        var other = await desk.SignedInAsync(Colleague);
        using var kept = await WriteAsync(writer, code, "Bản đầu");
        var notes = await ReadAsync(writer, $"/dossiers/{code}/notes");

        using var changed = await Form.Of(notes, "change").SendAsync(writer, ("note", "Bản sửa"));
        var seen = await ReadAsync(other, $"/dossiers/{code}/notes");
        using var foreign = await SendAsAsync(other, seen, Form.Of(notes, "change"), ("note", "Của người khác"));
        using var back = await Form.Of(await ReadAsync(writer, $"/dossiers/{code}/notes"), "take-back").SendAsync(writer);
        var after = Html.Words(await ReadAsync(other, $"/dossiers/{code}/notes"));

        Assert.False(Form.Has(seen, "change"));
        Assert.Contains("Bản sửa", Html.Words(seen), StringComparison.Ordinal);
        Assert.Contains("Nội dung trước khi sửa Bản đầu", Html.Words(seen), StringComparison.Ordinal);
        Assert.Contains("Chỉ người viết mới sửa", Html.Words(await foreign.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Người viết đã rút ghi chú này.", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Của người khác", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_applicant_sees_none_of_it_and_it_goes_when_the_dossier_is_made_anonymous(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var dossier = await desk.FileAsync("Người Ẩn Danh");
        var code = dossier.Filing!.Code;
        var writer = await desk.SignedInAsync(Desk.Reception);
        using var kept = await WriteAsync(writer, code, "Lời cán bộ nói với nhau");
        var refused = await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Refused") { Note = "Không thuộc thẩm quyền." }, Desk.Reception);
        var letters = string.Concat((await desk.Store.ReadHistoryAsync(dossier.Id)).SelectMany(turn => turn.Events).OfType<WorkflowEngine.Dossiers.Events.LetterWritten>().Select(letter => letter.Body.Text));

        var made = await desk.Store.AnonymiseAsync(new AnonymiseDossier(Guid.NewGuid(), "system:test", desk.Clock.GetUtcNow(), dossier.Id));
        var after = Html.Words(await ReadAsync(writer, $"/dossiers/{code}/notes"));

        Assert.Null(refused.Refusal);
        Assert.Null(made.Refusal);
        Assert.NotEmpty(letters);
        Assert.DoesNotContain("Lời cán bộ", letters, StringComparison.Ordinal);
        Assert.DoesNotContain("Lời cán bộ", after, StringComparison.Ordinal);
        Assert.Contains("Đã ẩn danh cùng hồ sơ.", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task After_a_day_a_note_stands(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var dossier = await desk.FileAsync("Người Để Lâu");
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var notes = scope.ServiceProvider.GetRequiredService<DossierNotes>();
        var now = desk.Clock.GetUtcNow();
        var note = new NewNote(dossier.Id, dossier.Filing!.Code, Desk.Reception, Desk.Unit, "Một", []) { Notice = new("", "") };

        var first = await notes.WriteAsync(note, now, TestContext.Current.CancellationToken);
        var second = await notes.WriteAsync(note with { Text = "Hai" }, now, TestContext.Current.CancellationToken);
        var within = await notes.ChangeAsync((dossier.Id, 1), Desk.Reception, "Một rưỡi", now + DossierNotes.Changeable, TestContext.Current.CancellationToken);
        var late = await notes.ChangeAsync((dossier.Id, 2), Desk.Reception, null, now + DossierNotes.Changeable + TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Assert.Null(first ?? second ?? within);
        Assert.Contains("24 giờ", late!.Vi, StringComparison.Ordinal);
        Assert.Equal(["Hai", "Một rưỡi"], (await notes.ReadAsync(dossier.Id, TestContext.Current.CancellationToken)).Select(read => read.Text));
    }

    private static async Task<HttpResponseMessage> WriteAsync(HttpClient writer, string code, string text) =>
        await Form.Of(await ReadAsync(writer, $"/dossiers/{code}"), "keep-note").SendAsync(writer, ("note", text));

    /// <summary>Sends somebody else's form with the sender's own token.</summary>
    private static Task<HttpResponseMessage> SendAsAsync(HttpClient sender, string page, Form form, params (string, string)[] typed)
    {
        var token = Form.Of(page, "keep-note").Values.Single(pair => pair.Key == "__RequestVerificationToken");
        return form.SendAsync(sender, [(token.Key, token.Value), .. typed]);
    }

    private static async Task<IReadOnlyList<DossierNoteRow>> RowsAsync(Desk desk, long dossier)
    {
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return await context.Set<DossierNoteRow>().AsNoTracking().Where(row => row.DossierId == dossier).ToListAsync();
    }

    private static Task<string> ReadAsync(HttpClient reader, string address) => reader.GetStringAsync(new Uri(address, UriKind.Relative));
}
