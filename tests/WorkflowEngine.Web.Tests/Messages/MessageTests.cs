using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Messages;

public sealed class MessageTests
{
    [Fact]
    public async Task What_is_sent_stands_unread_in_the_inbox_until_it_is_opened()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(lan);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        while (await desk.Of<OutboxWorker>().RunAsync() > 0)
        {
        }

        await lan.Open("/messages");
        var unread = lan.Words;
        var link = Html.Tags(lan.Page, "/messages/Open?").Concat(Html.Tags(lan.Page, "/messages/open?")).First();
        var address = Html.Attribute(link, "href").Single().Replace("&amp;", "&", StringComparison.Ordinal);
        await lan.Open(address);
        var opened = lan.At;
        await lan.Open("/messages");

        Assert.Contains("chưa đọc)", unread, StringComparison.Ordinal);
        Assert.Contains(code, unread, StringComparison.Ordinal);
        Assert.StartsWith($"/tracking/{code}", opened, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Đã đọc", lan.Words, StringComparison.Ordinal);
        var other = await desk.VisitorAsync(Filers.Phuoc);
        await other.Open(address);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.Open("/messages");
        Assert.DoesNotContain(code, other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_of_money_opens_the_page_of_the_payment()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(lan);
        var dossier = await desk.FindAsync(code);
        var word = new OutboxMessage(dossier.Id, MessageRow.FirstOfMoney + 7, MessageKind.Inbox, ValueMap.Of(("to", dossier.Filing!.Account!), ("subject", code + ": hoàn tiền")));
        await new InboxCarrier(desk.Of<IDbContextFactory<WorkflowDbContext>>(), desk.Of<Seals>(), desk.Clock).CarryAsync(word, CancellationToken.None);

        await lan.Open("/messages");
        var words = lan.Words;
        await lan.Open($"/messages/open?dossier={dossier.Id}&no={word.No}");

        Assert.Contains(code + ": hoàn tiền", words, StringComparison.Ordinal);
        Assert.Equal($"/tracking/{code}/pay", lan.At, ignoreCase: true);
    }
}
