using System.Net;
using WorkflowEngine.Web.Tests.Duties;

namespace WorkflowEngine.Web.Tests.Lateness;

public sealed class LatenessPageTests
{
    [Fact]
    public async Task A_head_sees_what_is_late_in_their_unit_why_and_what_to_do()
    {
        await using var desk = new Desk();
        var dossier = await DutyPageTests.LateAsync(desk);
        var head = await desk.SignedInAsync(DutyPageTests.HeadOf(desk));

        var page = await head.GetStringAsync(new Uri("/lateness", UriKind.Relative));

        var words = Html.Words(page);
        Assert.Contains("1 quá hạn", words, StringComparison.Ordinal);
        Assert.Contains(dossier.Filing!.Code, words, StringComparison.Ordinal);
        Assert.Contains("tính theo thời gian được giao", words, StringComparison.Ordinal);
        Assert.Contains("Ký văn bản xin lỗi", words, StringComparison.Ordinal);
        Assert.Contains("Giải trình hồ sơ quá hạn", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_drafts_an_apology_for_a_dossier_that_will_be_late()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        desk.Clock.Move(TimeSpan.FromHours(76));
        var head = await desk.SignedInAsync(DutyPageTests.HeadOf(desk));
        var page = await head.GetStringAsync(new Uri("/lateness", UriKind.Relative));

        var drafted = await Form.Of(page, "draft", "/lateness").SendAsync(head);

        Assert.Equal(HttpStatusCode.Redirect, drafted.StatusCode);
        Assert.Contains((await desk.ReadAsync(dossier.Id)).OpenDuties, duty => duty.Name == "apology");
    }

    [Fact]
    public async Task Nobody_without_a_unit_to_answer_for_opens_it()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);

        using var answer = await clerk.GetAsync(new Uri("/lateness", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
