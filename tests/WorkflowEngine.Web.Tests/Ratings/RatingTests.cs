using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Ratings;

public sealed class RatingTests
{
    private static readonly (string, string)[] Best =
    [
        ("answers.thoi-gian", "som"), ("answers.so-lan", "khong"), ("answers.cong-khai", "day-du"), ("answers.thai-do", "rat-hai-long"), ("answers.chung", "rat-hai-long"),
    ];

    [Fact]
    public async Task An_ended_dossier_is_rated_once_and_counts_for_its_unit()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(lan);
        var page = $"/tracking/{code}/rate";
        await lan.Open(page);
        var running = lan.Words;
        await desk.FinishAsync(code);
        await lan.Open(page);

        await lan.Send(page, [.. Best[..4]]);
        var missing = lan.Words;
        await lan.Send(page, [.. Best, ("Comment", "Nhanh, gọn")]);
        var sent = lan.Words;
        await lan.Open(page);

        Assert.Contains("Hồ sơ chưa kết thúc", running, StringComparison.Ordinal);
        Assert.Contains("Chọn một câu trả lời cho “Nhìn chung bạn có hài lòng không?”", missing, StringComparison.Ordinal);
        Assert.Contains("Đã ghi nhận đánh giá của bạn", sent, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ này đã được đánh giá", lan.Words, StringComparison.Ordinal);
        var overseer = new Visitor(await desk.SignedInAsync("ho-thi-hanh"));
        await overseer.Open("/oversight/ratings?unit=" + Desk.Unit);
        Assert.Contains("100,00% (10/10)", overseer.Words, StringComparison.Ordinal);
        Assert.Contains(code, overseer.Words, StringComparison.Ordinal);
        Assert.Contains("Nhanh, gọn", overseer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_rating_counts_without_its_dossier()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(lan);
        await desk.FinishAsync(code);
        await lan.Open($"/tracking/{code}/rate");

        await lan.Send($"/tracking/{code}/rate", [.. Best, ("Anonymous", "true")]);

        var overseer = new Visitor(await desk.SignedInAsync("ho-thi-hanh"));
        await overseer.Open("/oversight/ratings?unit=" + Desk.Unit);
        Assert.DoesNotContain(code, overseer.Words, StringComparison.Ordinal);
        Assert.Contains("Tháng 11/2026", overseer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_for_those_who_oversee()
    {
        await using var desk = new Desk();
        var clerk = new Visitor(await desk.SignedInAsync(Desk.Reception));

        await clerk.Open("/oversight/ratings");

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, clerk.Status);
    }
}
