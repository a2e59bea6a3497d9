using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Tests.Inbox;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>Dossiers that belong together, on both databases.</summary>
public sealed class RelatedTests(InboxSites sites) : IClassFixture<InboxSites>
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Shows_of_the_same_applicant_what_the_reader_may_see_counts_the_rest_and_logs_the_look(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var own = await desk.FileAsync("Người Quen");
        var elsewhere = (await desk.SendAsync(filing => filing with { Unit = "cam-binh.trung-tam-pvhcc" })).Dossier;
        var reader = await desk.SignedInAsync(Desk.Reception);
        var other = await desk.FileAsync("Người Quen");

        var page = await ReadAsync(reader, own.Filing!.Code);

        Assert.Contains(other.Filing!.Code, page, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Filing!.Code, page, StringComparison.Ordinal);
        Assert.Contains("mà bạn không được xem", Html.Inside(page, "p", "data-testid=\"hidden\""), StringComparison.Ordinal);
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        Assert.Equal(ViewedPart.Related, (await context.DossierViews.AsNoTracking().SingleAsync(row => row.DossierId == own.Id)).Part);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Two_dossiers_are_laid_beside_one_another_with_a_reason_and_seen_from_both(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var (one, two) = (await desk.FileAsync("Người Này"), await desk.FileAsync("Người Kia"));
        var reader = await desk.SignedInAsync(Desk.Reception);
        var colleague = await desk.SignedInAsync("cao-van-thanh");
        var form = Form.Of(await ReadAsync(reader, one.Filing!.Code), "add");

        using var silent = await form.SendAsync(reader, ("Other", two.Filing!.Code), ("Reason", ""));
        using var unknown = await form.SendAsync(reader, ("Other", "H27.012.00-000000-0000"), ("Reason", "Cùng địa chỉ"));
        using var added = await form.SendAsync(reader, ("Other", two.Filing.Code.ToLowerInvariant()), ("Reason", "Cùng địa chỉ kinh doanh"));
        var there = await ReadAsync(colleague, two.Filing.Code);
        var here = await ReadAsync(reader, one.Filing.Code);
        using var removed = await Form.Of(here, "remove").SendAsync(reader);

        Assert.Contains("Nêu vì sao hai hồ sơ liên quan", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ mang mã này", Html.Words(await unknown.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains("Cùng địa chỉ kinh doanh", WebUtility.HtmlDecode(there), StringComparison.Ordinal);
        Assert.False(Form.Has(there, "remove"));
        Assert.False(Form.Has(await ReadAsync(reader, two.Filing.Code), "linked"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_dossier_that_was_laid_beside_tells_nothing_to_whom_it_is_closed(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var (one, two) = (await desk.FileAsync("Người Mở"), await desk.FileAsync("Người Đóng"));
        var reader = await desk.SignedInAsync(Desk.Reception);
        using var added = await Form.Of(await ReadAsync(reader, one.Filing!.Code), "add").SendAsync(reader, ("Other", two.Filing!.Code), ("Reason", "Cùng người đại diện"));
        await desk.HappenAsync(one.Id, new CompleteWork(one.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        await desk.HappenAsync(one.Id, new ReceivePayment((await desk.ReadAsync(one.Id)).Waits[0].Seq, 100_000, "bank", "FT1"));
        var officer = await desk.SignedInAsync("hoang-minh-duc");

        var page = await ReadAsync(officer, one.Filing.Code);

        Assert.Contains("Một hồ sơ mà bạn không được xem", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain(two.Filing.Code, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Cùng người đại diện", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(HttpClient reader, string code) => reader.GetStringAsync(new Uri($"/dossiers/{code}/related", UriKind.Relative));
}
