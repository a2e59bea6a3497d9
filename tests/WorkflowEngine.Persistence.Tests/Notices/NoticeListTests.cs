using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Notices;

public sealed class NoticeListTests
{
    [Theory, EveryDatabase]
    public async Task Notices_of_one_moment_stand_on_one_page_or_the_next_and_none_is_left_out(DatabaseKind kind)
    {
        await using var office = await CatalogueUnderTest.CreateAsync(kind);
        await using var context = office.Context();
        const int Many = NoticeList.PageSize + 7;
        var at = office.Clock.Now.ToUniversalTime();
        context.AddRange(Enumerable.Range(0, Many).Select(no => new NoticeRow { DossierId = no / 3, No = no, Person = "lan", At = no < 2 ? at.AddMinutes(1) : at, Vi = "vi", En = "en" }));
        await context.SaveChangesAsync();
        var list = new NoticeList(context);

        var first = await list.ReadAsync("lan", null);
        var second = await list.ReadAsync("lan", PageMark.Read(new PageMark(first[^1].At, first[^1].DossierId, first[^1].No).ToString()));

        Assert.Equal((NoticeList.PageSize, 7), (first.Count, second.Count));
        Assert.Equal(Enumerable.Range(0, Many), first.Concat(second).Select(row => row.No));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("638994960000000000")]
    [InlineData("2026-11-16T02:00:00Z")]
    [InlineData("9223372036854775807.1.1")]
    [InlineData("1.x.1")]
    public void What_is_no_mark_begins_anew(string? text) => Assert.Null(PageMark.Read(text));
}
