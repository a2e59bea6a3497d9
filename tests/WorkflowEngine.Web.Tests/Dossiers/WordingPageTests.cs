using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>The forms that a decision sends, worded beside the letter before it is sent.</summary>
public sealed class WordingPageTests
{
    private const string Reason = "Words[forms/03-tu-choi:ly-do]";
    private const string Way = "Words[forms/02-yeu-cau-bo-sung:cach-bo-sung]";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_refusal_is_worded_looked_at_kept_and_sent_with_the_decision(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var dossier = await desk.FileAsync();
        var code = dossier.Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);

        var page = await AtAsync(reader, code, ("Form.Outcome", "Refused"), ("Form.Opinion", "Không đúng thẩm quyền"), ("Form.Basis", Desk.Basis));
        var wording = Form.Of(page, "wording");
        var look = await PostAsync(reader, wording with { Action = $"/dossiers/{code}/wording?handler=paper&template=forms/03-tu-choi" }, (Reason, "Nộp tại <b>nơi cư trú</b>."));
        var gap = await PostAsync(reader, wording, (Reason, "Căn cứ Điều ......"));
        using var kept = await Form.Of(page, "keep").SendAsync(reader, (Reason, "Nộp tại <b>nơi cư trú</b>."));
        var shown = await reader.GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative));
        using var sent = await wording.SendAsync(reader, (Reason, "Nộp tại <b>nơi cư trú</b>."));
        using var again = await wording.SendAsync(reader, (Reason, "Nộp tại <b>nơi cư trú</b>."));

        Assert.Contains("Mẫu điền: Không đúng thẩm quyền", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Nộp tại &lt;b&gt;nơi cư trú&lt;/b&gt;.", look, StringComparison.Ordinal);
        Assert.Contains("còn chỗ chưa điền: “......”", Html.Words(gap), StringComparison.Ordinal);
        Assert.Contains("Căn cứ Điều ......", gap, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.True(Form.Has(shown, "worded"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var turns = await desk.Store.ReadHistoryAsync(dossier.Id);
        var letter = Assert.Single(turns.SelectMany(turn => turn.Events).OfType<LetterWritten>(), one => one.Template.StartsWith("forms/03", StringComparison.Ordinal));
        Assert.Contains("Nộp tại &lt;b&gt;nơi cư trú&lt;/b&gt;.", letter.Body.Text, StringComparison.Ordinal);
        Assert.Single(turns.SelectMany(turn => turn.Events).OfType<LetterDrafted>());
        Assert.Equal(Lifecycle.Finished, (await desk.Store.FindAsync(dossier.Id))!.Lifecycle);
    }

    [Fact]
    public async Task A_request_shows_its_papers_and_a_decision_that_is_not_whole_says_what_lacks()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var code = dossier.Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);
        var stranger = await desk.SignedInAsync("le-van-cuong");
        var paper = desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Plan.Procedure!.Components.First(component => component.MayAsk);

        var none = await AtAsync(reader, code, ("Form.Outcome", ""));
        var lacking = await AtAsync(reader, code, ("Form.Outcome", "SupplementRequired"));
        var page = await AtAsync(reader, code, ("Form.Outcome", "SupplementRequired"), ("Form.Ask", paper.Id), ($"Form.Defect[{paper.Id}]", "Thiếu chữ ký"));
        using var sent = await Form.Of(page, "wording").SendAsync(reader, (Way, "Gửi ảnh chụp rõ nét."), ($"Form.Defect[{paper.Id}]", "Thiếu chữ ký ở trang 2"));
        using var refused = await stranger.GetAsync(new Uri($"/dossiers/{code}/wording", UriKind.Relative));

        Assert.Contains("Chọn một kết quả của bước", Html.Words(none), StringComparison.Ordinal);
        Assert.Contains("Chọn ít nhất một giấy tờ", Html.Words(lacking), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var text = (await desk.Store.ReadHistoryAsync(dossier.Id)).SelectMany(turn => turn.Events).OfType<LetterWritten>().Last(one => one.Template.StartsWith("forms/02", StringComparison.Ordinal)).Body.Text!;
        Assert.Contains("Cách bổ sung: Gửi ảnh chụp rõ nét.", text, StringComparison.Ordinal);
        Assert.Contains("Thiếu chữ ký ở trang 2", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    /// <summary>The page to which the decision's form leads by its button.</summary>
    private static async Task<string> AtAsync(HttpClient reader, string code, params (string, string)[] typed) =>
        await PostAsync(reader, Form.Of(await reader.GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative)), "wording"), typed);

    private static async Task<string> PostAsync(HttpClient reader, Form form, params (string, string)[] typed)
    {
        using var answer = await form.SendAsync(reader, typed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
