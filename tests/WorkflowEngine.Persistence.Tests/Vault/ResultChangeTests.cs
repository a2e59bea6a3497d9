using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Signing;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;

namespace WorkflowEngine.Persistence.Tests.Vault;

public sealed class ResultChangeTests
{
    private const string Identity = "042185001218";
    private const string Result = "KQ.H27.000001";

    private static readonly DateTimeOffset Later = StoreUnderTest.Morning.AddDays(30);

    [Theory, EveryDatabase]
    public async Task A_revoked_result_of_an_ended_dossier_is_no_longer_found_and_the_end_stays_as_it_was(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var issued = await test.WalkAsync();
        var ended = await EndedAtAsync(test, issued.Dossier.Id);

        var answer = await ChangeAsync(test.Store, issued.Dossier, ResultChange.Revoked);

        Assert.Null(answer.Refusal);
        Assert.Null(await Shelf(test).FindAsync(Identity, Result, Later));
        var row = Assert.Single(await RowsAsync(test));
        Assert.Equal((ResultChange.Revoked, Later.UtcDateTime, "Điều 1"), (row.Change!.Value, row.ChangedAt!.Value.UtcDateTime, row.Article));
        Assert.Equal(ended, await EndedAtAsync(test, issued.Dossier.Id));
        Assert.NotNull((await test.Store.FindAsync(issued.Dossier.Id))!.RevokedResult);
        Assert.Null(await test.Verifier.CheckAsync(issued.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task A_replaced_result_points_on_to_the_new_one(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var issued = await test.WalkAsync();

        var answer = await ChangeAsync(test.Store, issued.Dossier, ResultChange.Replaced, number: "77/TT");

        Assert.Null(answer.Refusal);
        Assert.Equal("77/TT", (await Shelf(test).FindAsync(Identity, Result, Later))!.Number);
        var rows = await RowsAsync(test);
        Assert.Equal([(issued.Dossier.Result!.Number, "77/TT"), ("77/TT", null)], rows.Select(row => (row.Number, row.Successor)));
        var code = ResultCheckCode.Of(answer.Dossier.Secret, "77/TT");
        Assert.Equal(ResultCheckCode.MarkOf("77/TT", code), rows[1].CheckMark);
    }

    [Theory, EveryDatabase]
    public async Task The_same_command_twice_is_one_change_and_an_anonymised_dossier_takes_none(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var issued = await test.WalkAsync();
        var id = Guid.NewGuid();

        await ChangeAsync(test.Store, issued.Dossier, ResultChange.Corrected, id);
        var again = await ChangeAsync(test.Store, issued.Dossier, ResultChange.Corrected, id);
        await test.Store.AnonymiseAsync(new AnonymiseDossier(Guid.NewGuid(), "quan-tri", Later, issued.Dossier.Id));
        var gone = await ChangeAsync(test.Store, issued.Dossier, ResultChange.Revoked);

        Assert.True(again.Repeated);
        Assert.Single(again.Dossier.Revisions);
        Assert.Equal(2, (await RowsAsync(test)).Count);
        Assert.Contains("đã được ẩn danh", gone.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Letters_are_signed_in_the_turn_that_writes_them(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        using var certificates = new SomeCertificates();
        certificates.Give(SignatureHolder.Unit("thanh-sen"), "UBND phường Thành Sen");
        var store = new DossierStore(test.Database, Shipped.Documents, new SigningWorld(certificates.Shelf), test.Seals);
        var filed = await store.FileAsync(StoreUnderTest.Filing("danh-so"));

        var refused = await store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "x", StoreUnderTest.Morning.AddMinutes(5), filed.Dossier.Id,
            new CompleteWork(filed.Dossier.Waits.Single().Seq, StoreUnderTest.FiveSteps[0].By, "Refused") { Note = "Không thuộc thẩm quyền" }));

        Assert.Null(refused.Refusal);
        var letter = refused.Events.OfType<LetterWritten>().Single();
        var signed = refused.Events.OfType<LetterSigned>().Single();
        Assert.Equal((letter.No, "unit:thanh-sen"), (signed.Letter, signed.Holder));
        var read = (await store.ReadHistoryAsync(filed.Dossier.Id)).SelectMany(turn => turn.Events).OfType<LetterSigned>().Single();
        var state = certificates.Checker.Check(System.Text.Encoding.UTF8.GetBytes(letter.Body.Text!), Convert.FromBase64String(read.Cms.Text!)).Single();
        Assert.Equal((SignatureState.Valid, "UBND phường Thành Sen"), (state.State, state.Signer));
    }

    private static VaultShelf Shelf(StoreUnderTest test) =>
        new((IDbContextFactory<WorkflowDbContext>)test.Services.GetService(typeof(IDbContextFactory<WorkflowDbContext>))!, test.Seals);

    private static Task<DossierAnswer> ChangeAsync(DossierStore store, Dossier dossier, ResultChange change, Guid? id = null, string? number = null) =>
        store.ExecuteAsync(new AdvanceDossier(id ?? Guid.NewGuid(), "duong-thi-hien", Later, dossier.Id, new ReviseResult("duong-thi-hien", change, "Điều 1", "Cấp nhầm") { Number = number }));

    private static async Task<List<VaultEntryRow>> RowsAsync(StoreUnderTest test)
    {
        await using var context = test.Context();
        return await context.Set<VaultEntryRow>().AsNoTracking().OrderBy(row => row.Revision).ToListAsync();
    }

    private static async Task<DateTimeOffset?> EndedAtAsync(StoreUnderTest test, long dossier)
    {
        await using var context = test.Context();
        return await context.Dossiers.Where(row => row.Id == dossier).Select(row => row.EndedAt).SingleAsync();
    }

    /// <summary>The shipped office with certificates.</summary>
    private sealed class SigningWorld(ISigners signers) : IFactsSource
    {
        public IReadOnlyList<CodePattern> Codes => Shipped.Documents.Codes;

        public async ValueTask<Facts> AtAsync(DateTimeOffset now, CancellationToken cancel = default) =>
            await Shipped.Documents.AtAsync(now, cancel) with { Signers = signers };
    }
}
