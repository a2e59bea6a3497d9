using System.Collections.Immutable;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Drafts;

public sealed class DraftStoreTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 16, 1, 0, 0, TimeSpan.Zero);

    [Theory, EveryDatabase]
    public async Task Of_two_who_read_the_same_state_only_the_first_writes(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        await using var context = test.Context();
        var drafts = new DraftStore(context, test.Seals);
        var begun = (await drafts.SaveAsync(Some(), Morning)).Draft;

        var first = await drafts.SaveAsync(Typed(begun, "9"), Morning.AddMinutes(1));
        var second = await drafts.SaveAsync(Typed(begun, "12"), Morning.AddMinutes(2));
        var again = await drafts.SaveAsync(Typed(first.Draft, "13"), Morning.AddMinutes(3));
        var found = await drafts.FindAsync(begun.Id, "7");

        Assert.Equal((DraftSave.Saved, DraftSave.Changed, DraftSave.Saved), (first.Became, second.Became, again.Became));
        Assert.Equal(("13", again.Draft.Revision, Morning.AddMinutes(3)), (found!.Typed["fields.a"].Single(), found.Revision, found.SavedAt));
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_write_in_the_same_moment_one_writes(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        await using var context = test.Context();
        await using var other = test.Context();
        var begun = (await new DraftStore(context, test.Seals).SaveAsync(Some(), Morning)).Draft;

        var both = await Task.WhenAll(
            new DraftStore(context, test.Seals).SaveAsync(Typed(begun, "9"), Morning),
            new DraftStore(other, test.Seals).SaveAsync(Typed(begun, "12"), Morning));

        Assert.Equal([DraftSave.Saved, DraftSave.Changed], both.Select(one => one.Became).Order());
    }

    [Theory, EveryDatabase]
    public async Task What_was_sent_or_thrown_away_is_not_written_again(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        await using var context = test.Context();
        var drafts = new DraftStore(context, test.Seals);
        var (sent, dropped) = ((await drafts.SaveAsync(Some(), Morning)).Draft, (await drafts.SaveAsync(Some(), Morning)).Draft);
        await drafts.SentAsync(sent, "H27-1", Morning);
        await drafts.DropAsync(dropped.Id, "7");

        var afterSending = await drafts.SaveAsync(Typed(sent, "9"), Morning);
        var afterDropping = await drafts.SaveAsync(Typed(dropped, "9"), Morning);

        Assert.Equal((DraftSave.Sent, DraftSave.Changed), (afterSending.Became, afterDropping.Became));
        Assert.Null(await drafts.FindAsync(dropped.Id, "7"));
    }

    private static Draft Some() => new() { Id = Guid.NewGuid(), Account = "7", Procedure = "1.001612", Version = "1", Unit = "x", ApplicantKind = "citizen" };

    private static Draft Typed(Draft draft, string value) => draft with { Typed = draft.Typed.SetItem("fields.a", ImmutableArray.Create(value)) };
}
