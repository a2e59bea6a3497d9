using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Vault;

/// <summary>Papers of the shipped linked filing at the children that it opens.</summary>
public sealed class ReferredPaperTests
{
    private const string Together = "2.000986-lien-thong-khai-sinh-thuong-tru-bhyt";
    private const string Note = "giayChungSinh";

    [Theory, EveryDatabase]
    public async Task A_child_is_filed_with_its_parents_papers_and_they_are_not_asked_for_again(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(
            kind, Together, "1.001193-dang-ky-khai-sinh", "1.004222-dang-ky-thuong-tru", "1.014137-cap-the-bao-hiem-y-te");
        var store = test.Store(true);
        var filing = test.Filing(Together, ValueMap.Empty, new ProvidedComponent(Note, "lookup", 1));
        ProvidedComponent[] others = [new("toKhaiLienThong", "form", 1), new("uyQuyen", "upload", 1) { Files = ["0123abcd"] }];
        var filed = await store.FileAsync(filing with { Filing = filing.Filing with { Components = [.. filing.Filing.Components, .. others] } });
        Assert.Null(filed.Refusal);
        var parent = filed.Dossier;
        while (!parent.Waits.Any(wait => wait.Kind == WaitKind.Child))
        {
            var wait = parent.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);
            var answer = await store.ExecuteAsync(new AdvanceDossier(
                Guid.NewGuid(), "test", filing.At, parent.Id, new CompleteWork(wait.Seq, Holder(test, wait.Item!), "Accepted")));
            Assert.Null(answer.Refusal);
            parent = answer.Dossier;
        }

        var queue = new OutboxQueue(test.Catalogue.Contexts, test.Catalogue.Seals);
        await new OutboxWorker(queue, [new ReferralCarrier(store, test.Catalogue.Live, test.Catalogue.Clock)], test.Catalogue.Clock).RunAsync();
        await using var context = test.Catalogue.Context();
        var id = await context.Dossiers.Where(row => row.Id != parent.Id).Select(row => row.Id).SingleAsync();
        var child = (await store.FindAsync(id))!;
        var work = child.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);
        var asked = await store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "test", filing.At, id,
            new CompleteWork(work.Seq, Holder(test, work.Item!), "SupplementRequired") { Items = [new SupplementItem(Note, "Thiếu chữ ký")] }));

        var papers = child.Components.ToDictionary(paper => paper.Component);
        var held = parent.Components.Single(paper => paper.Component == Note);
        Assert.Equal(("lookup", "chung-sinh"), (held.From, held.Fetched!.Connector));
        Assert.Equal(held, papers[Note]);
        Assert.Equal(["0123abcd"], papers["uyQuyen"].Files);
        Assert.Equal("form", papers["mauDienTu"].From);
        Assert.Equal(3, papers.Count);
        Assert.Contains("Không yêu cầu được “Giấy chứng sinh”", asked.Refusal!.Vi, StringComparison.Ordinal);
    }

    private static string Holder(FetchUnderTest test, WorkItem item) =>
        item.Person ?? test.Catalogue.Current.Office!.Snapshot.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 17))[0];
}
