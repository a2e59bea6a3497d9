using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;

namespace WorkflowEngine.Web.Tests.Inbox;

public sealed class InboxTests
{
    [Fact]
    public async Task Shows_what_waits_for_my_role_in_my_unit_with_its_applicant_and_time()
    {
        await using var desk = new Desk();
        var code = (await desk.FileAsync("Nguyễn Thị Lan")).Filing!.Code;
        var mine = await desk.SignedInAsync(Desk.Reception);
        var other = await desk.SignedInAsync("le-van-cuong");

        var page = Html.Words(await ReadAsync(mine, "/inbox"));
        var elsewhere = await ReadAsync(other, "/inbox");

        Assert.Contains("Nguyễn Thị Lan", page, StringComparison.Ordinal);
        Assert.Contains("Tiếp nhận hồ sơ chờ người nhận", page, StringComparison.Ordinal);
        Assert.Contains("Còn 2 giờ", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(code, elsewhere, StringComparison.Ordinal);
        Assert.Contains("Không còn việc nào chờ bạn", Html.Words(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Views_count_what_they_hold()
    {
        await using var desk = new Desk();
        var late = await desk.FileAsync("Người Trễ");
        desk.Clock.Move(TimeSpan.FromDays(1));
        var reader = await desk.SignedInAsync(Desk.Reception);
        var held = await desk.FileAsync("Người Giữ");
        await desk.FileAsync("Người Chờ");
        await desk.HappenAsync(held.Id, new ClaimWork(held.Waits[0].Seq, Desk.Reception), Desk.Reception);

        var page = await ReadAsync(reader, "/inbox");

        Assert.Equal(["3", "1", "2", "2", "1", "0"], CountsOf(page));
        Assert.Contains(late.Filing!.Code, await ReadAsync(reader, "/inbox?view=late"), StringComparison.Ordinal);
        Assert.Equal([held.Filing!.Code], CodesOf(await ReadAsync(reader, "/inbox?view=mine")));
        Assert.DoesNotContain(held.Filing.Code, CodesOf(await ReadAsync(reader, "/inbox?view=pool")));
    }

    [Fact]
    public async Task A_colleague_does_not_see_what_I_hold()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        await desk.HappenAsync(dossier.Id, new ClaimWork(dossier.Waits[0].Seq, Desk.Reception), Desk.Reception);
        var colleague = await desk.SignedInAsync("cao-van-thanh");

        var page = await ReadAsync(colleague, "/inbox");

        Assert.Empty(CodesOf(page));
    }

    [Fact]
    public async Task A_stopped_dossier_comes_after_running_ones_and_names_whom_we_wait_for()
    {
        await using var desk = new Desk();
        var asked = await desk.FileAsync("Người Bổ Sung", Channels.Counter);
        var running = await desk.FileAsync("Người Chạy");
        var stopped = await desk.HappenAsync(
            asked.Id,
            new CompleteWork(asked.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        var reader = await desk.SignedInAsync(Desk.Reception);

        var page = await ReadAsync(reader, "/inbox");

        Assert.Null(stopped.Refusal);
        Assert.Contains(stopped.Dossier.Waits, wait => wait.Kind == WaitKind.Payment);
        Assert.Equal([running.Filing!.Code], CodesOf(page));
    }

    [Fact]
    public async Task Pages_by_key_and_shows_every_piece_of_work_once()
    {
        await using var desk = new Desk();
        var codes = new List<string>();
        for (var count = 0; count < 30; count++)
        {
            codes.Add((await desk.FileAsync($"Người {count}")).Filing!.Code);
        }

        var reader = await desk.SignedInAsync(Desk.Reception);
        var first = await ReadAsync(reader, "/inbox");
        var next = Html.Attribute(first, "href").Single(href => href.Contains("fter=", StringComparison.Ordinal));
        var second = await ReadAsync(reader, next);

        Assert.Equal(25, CodesOf(first).Count);
        Assert.Equal(codes.Order(), CodesOf(first).Concat(CodesOf(second)).Order());
    }

    [Fact]
    public async Task A_filter_narrows_and_says_so_when_nothing_is_left()
    {
        await using var desk = new Desk();
        var code = (await desk.FileAsync()).Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);

        var fits = await ReadAsync(reader, "/inbox?procedure=1.001612&step=tiep-nhan&channel=online");
        var none = await ReadAsync(reader, "/inbox?channel=post");

        Assert.Equal([code], CodesOf(fits));
        Assert.Contains("Không có việc nào khớp bộ lọc này.", Html.Words(none), StringComparison.Ordinal);
        Assert.Contains("Xóa lọc", Html.Words(none), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_work_is_taken_and_what_was_taken_by_somebody_else_is_told()
    {
        await using var desk = new Desk();
        var free = await desk.FileAsync("Còn Tự Do");
        var gone = await desk.FileAsync("Đã Có Người");
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await ReadAsync(reader, "/inbox");
        await desk.HappenAsync(gone.Id, new ClaimWork(gone.Waits[0].Seq, "cao-van-thanh"), "cao-van-thanh");

        using var answer = await Form.Of(page, "claim").SendAsync(reader, ("item", $"{free.Id}.{free.Waits[0].Seq}"), ("Item", $"{gone.Id}.{gone.Waits[0].Seq}"));
        var after = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Đã làm 1 trên 2 việc", after, StringComparison.Ordinal);
        Assert.Contains("Cao Văn Thành giữ", after, StringComparison.Ordinal);
        Assert.Equal(Desk.Reception, (await desk.ReadAsync(free.Id)).Waits[0].Item!.Person);
    }

    private static IReadOnlyList<string> CodesOf(string page) =>
        [.. Regex.Matches(page, "<td class=\"code\">(H27[^<]+)<").Select(match => match.Groups[1].Value)];

    private static IReadOnlyList<string> CountsOf(string page) =>
        [.. Regex.Matches(Regex.Match(page, "<nav class=\"views\".*?</nav>", RegexOptions.Singleline).Value, "<b>([0-9]+)</b>").Select(match => match.Groups[1].Value)];

    private static Task<string> ReadAsync(HttpClient reader, string address) => reader.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute));
}
