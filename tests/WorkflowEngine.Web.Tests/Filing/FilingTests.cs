using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Filing;

public sealed class FilingTests
{
    [Fact]
    public async Task A_filing_ends_with_a_code_a_lookup_code_a_date_and_its_reason()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();

        var (code, lookup) = await HouseholdBusiness.File(visitor);

        Assert.Matches(@"^H27\.012\.00-261116-\d{4}$", code);
        Assert.Matches("^[2-9A-HJ-NP-Z]{8}$", lookup);
        Assert.Contains("17:00 thứ Năm, 19/11/2026", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Vì sao hẹn ngày này?", visitor.Words, StringComparison.Ordinal);
        Assert.NotEmpty(Html.Tags(visitor.Page, "class=\"qr\""));
    }

    [Fact]
    public async Task Before_the_cut_off_both_dates_are_said_and_after_it_one()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        var before = visitor.Words;
        desk.Clock.Move(TimeSpan.FromHours(7));
        await visitor.Open(form);

        Assert.Contains("Gửi trước 15:00 hôm nay, hẹn trả 17:00 thứ Năm, 19/11/2026", before, StringComparison.Ordinal);
        Assert.Contains("Gửi sau 15:00, hẹn trả 17:00 thứ Sáu, 20/11/2026", before, StringComparison.Ordinal);
        Assert.Contains("Gửi bây giờ, hẹn trả 17:00 thứ Sáu, 20/11/2026", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_often_it_is_sent_it_is_one_dossier()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        var again = await desk.VisitorAsync();
        await again.Open(form + "/check");

        await Task.WhenAll(
            visitor.Send(form + "/check", ("Declared", "true")),
            again.Send(form + "/check", ("Declared", "true")));
        await visitor.Open(form);

        Assert.Equal(visitor.At, again.At);
        Assert.StartsWith("/filing/receipt/", visitor.At, StringComparison.Ordinal);
        await using var scope = desk.Site.Services.CreateAsyncScope();
        Assert.Single(scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Dossiers.ToList());
    }

    [Fact]
    public async Task Without_the_declaration_nothing_is_sent()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);

        await visitor.Send(form + "/check");

        Assert.Contains("Đánh dấu vào ô cam đoan", visitor.Words, StringComparison.Ordinal);
        await using var scope = desk.Site.Services.CreateAsyncScope();
        Assert.Empty(scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Dossiers.ToList());
    }

    [Fact]
    public async Task Nothing_can_be_sent_past_the_form_that_misses_something()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form + "/check", ("Declared", "true"));

        Assert.Equal(form + "?check=True", visitor.At);
        Assert.Contains("Nhập tên hộ kinh doanh", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_place_cannot_settle_itself_needs_a_body_that_does()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        const string start = "/filing/start/" + HouseholdBusiness.Code;
        await visitor.Open(start);

        await visitor.Send(start, ("Unit", "ha-tinh.trung-tam-pvhcc"));
        var refused = visitor.Words;
        await visitor.Send(start, ("Unit", "ha-tinh.trung-tam-pvhcc"), ("Responsible", "thanh-sen"));
        var form = visitor.At;
        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));

        Assert.Contains("Chọn xã, phường giải quyết", refused, StringComparison.Ordinal);
        var dossier = await desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));
        Assert.Equal("thanh-sen", dossier.Filing!.Responsible);
        Assert.Empty(dossier.Incidents);
    }

    [Fact]
    public async Task Filing_asks_who_it_is()
    {
        await using var desk = new Desk();
        var stranger = Visitor.To(desk.Site);

        await stranger.Open("/filing/start/" + HouseholdBusiness.Code);

        Assert.StartsWith("/sign-in?ReturnUrl=%2Ffiling%2Fstart%2F1.001612", stranger.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_that_is_not_published_cannot_be_begun()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();

        await visitor.Open("/filing/start/1.999999");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
