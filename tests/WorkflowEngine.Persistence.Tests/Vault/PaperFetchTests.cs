using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Tests.Vault;

/// <summary>A paper that a connected database may hold: searched before it is given, and judged alike whatever way it comes.</summary>
public sealed class PaperFetchTests
{
    private const string Nobody = "042099000404";
    private const string Funeral = "1.001731-ho-tro-mai-tang-bao-tro-xa-hoi";
    private const string Death = "giayChungTu";

    /// <summary>Procedure, paper, its connector, and the answer by which the database is asked.</summary>
    private static readonly (string Procedure, string Paper, string Connector, string Asks, ValueMap Case)[] Papers =
    [
        ("1.000894-dang-ky-ket-hon", "trichLucLyHon", "ho-tich", "nuSoDinhDanh", ValueMap.Of(("nuLyHonNuocNgoai", true))),
        ("1.001193-dang-ky-khai-sinh", "giayChungSinh", "chung-sinh", "meSoDinhDanh", ValueMap.Empty),
        ("1.001193-dang-ky-khai-sinh", "noiCuTruGiayTo", "dan-cu", "nguoiYeuCauSoDinhDanh", ValueMap.Empty),
        (Funeral, Death, "ho-tich", "nguoiChetSoDinhDanh", ValueMap.Empty),
        (Funeral, "thoiHuong", "bao-hiem-xa-hoi", "nguoiChetSoDinhDanh", ValueMap.Of(("doiTuong", "tuat-80"))),
        ("1.004222-dang-ky-thuong-tru", "choOHopPhap", "dat-dai", "soDinhDanh", ValueMap.Of(("truongHop", "so-huu"))),
        ("1.004222-dang-ky-thuong-tru", "quanHeNhanThan", "ho-tich", "soDinhDanh", ValueMap.Empty),
        ("1.013225-cap-giay-phep-xay-dung", "giayChungNhanDat", "dat-dai", "chuDauTuSo", ValueMap.Empty),
    ];

    [Theory, EveryDatabase]
    public async Task Each_shipped_connector_fills_the_paper_and_neither_its_silence_nor_its_absence_stops_a_filing(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, [.. Papers.Select(one => one.Procedure).Distinct()]);
        var (recorded, away) = (test.Store(true), test.Store(false));

        foreach (var (procedure, paper, connector, asks, with) in Papers)
        {
            var given = new ProvidedComponent(paper, "upload", 1) { Files = ["aa"] };
            var found = test.Filing(procedure, with, new ProvidedComponent(paper, "lookup", 1));
            var there = await test.FetchAsync(recorded, procedure, found);
            var filled = await recorded.FileAsync(found);
            var refused = await recorded.FileAsync(test.Filing(procedure, with, given));
            var nobody = test.Filing(procedure, with.With(asks, Nobody), given);
            var silent = await test.FetchAsync(recorded, procedure, nobody);
            var uploaded = await recorded.FileAsync(nobody);
            var outage = test.Filing(procedure, with, given);
            var gone = await test.FetchAsync(away, procedure, outage);
            var without = await away.FileAsync(outage);

            Assert.Equal((VaultAnswer.Found, VaultAnswer.NotFound, VaultAnswer.Unavailable), (there!.Answer, silent!.Answer, gone!.Answer));
            Assert.Null(filled.Refusal);
            var kept = (await recorded.FindAsync(filled.Dossier.Id))!.Components.Single();
            Assert.Equal(("lookup", connector, there.Ref), (kept.From, kept.Fetched!.Connector, kept.Held));
            Assert.Equal(64, kept.Fetched.Hash!.Length);
            Assert.NotEmpty(kept.Fetched.Lines);
            Assert.Equal((AttemptKind.HeldGiven, paper), (refused.Attempt!.Kind, refused.Attempt.Component));
            Assert.Equal((null, null), (uploaded.Refusal, without.Refusal));
            Assert.Equal(["upload", "upload"], new[] { uploaded, without }.Select(answer => answer.Dossier.Components.Single().From));
        }
    }

    [Theory, EveryDatabase]
    public async Task What_a_database_answered_is_not_asked_of_the_applicant_and_what_it_did_not_have_may_be(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var store = test.Store(true);
        var form = new ProvidedComponent("toKhai", "form", 1);
        var known = await store.FileAsync(test.Filing(Funeral, ValueMap.Empty, form));
        var unknown = await store.FileAsync(test.Filing(Funeral, ValueMap.Of(("nguoiChetSoDinhDanh", Nobody)), form));
        var outage = await test.Store(false).FileAsync(test.Filing(Funeral, ValueMap.Empty, form));

        var refused = await AskAsync(store, known.Dossier);
        var asked = await AskAsync(store, unknown.Dossier);
        var excused = await AskAsync(test.Store(false), outage.Dossier);

        Assert.Equal((AttemptKind.HeldAsked, Death), (refused.Attempt!.Kind, refused.Attempt.Component));
        Assert.Contains("Cơ sở dữ liệu hộ tịch điện tử đã trả về giấy này, số 08/2026", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal((null, null), (asked.Refusal, excused.Refusal));
        var written = await store.FetchesAsync(known.Dossier.Id);
        Assert.Equal((VaultAnswer.Found, "08/2026"), (written.Single().Answer, written.Single().Content["number"].TextOrNull));
    }

    [Theory, EveryDatabase]
    public async Task Supplying_a_paper_that_a_database_has_by_now_is_refused_and_what_it_has_is_taken(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var away = test.Store(false);
        var filed = await away.FileAsync(test.Filing(Funeral, ValueMap.Empty, new ProvidedComponent("toKhai", "form", 1)));
        var asked = await AskAsync(away, filed.Dossier);
        var wait = asked.Dossier.Waits.Single(one => one.Kind == WaitKind.Supplement);
        var back = test.Store(true);
        var again = await back.FetchAgainAsync(asked.Dossier, Death, ("account:7", StoreUnderTest.Morning.AddMinutes(8)));

        var refused = await SupplyAsync(back, asked.Dossier, wait.Seq, new ProvidedComponent(Death, "upload", 1) { Files = ["aa"] });
        var taken = await SupplyAsync(back, asked.Dossier, wait.Seq, new ProvidedComponent(Death, "lookup", 1));

        Assert.Equal(VaultAnswer.Found, again!.Answer);
        Assert.Equal(AttemptKind.HeldGiven, refused.Attempt!.Kind);
        Assert.Null(taken.Refusal);
        Assert.Equal("08/2026", taken.Dossier.Components.Single(one => one.Component == Death).Fetched!.Content.Map["number"].TextOrNull);
    }

    [Theory, EveryDatabase]
    public async Task An_answer_counts_only_for_what_was_asked_and_nothing_of_it_stands_in_the_open(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var store = test.Store(true);
        var command = test.Filing(Funeral, ValueMap.Empty, new ProvidedComponent(Death, "lookup", 1));
        await test.FetchAsync(store, Funeral, command);
        var other = command with { Filing = command.Filing with { Fields = command.Filing.Fields.With("nguoiChetSoDinhDanh", Nobody) } };
        var empty = command with { Filing = command.Filing with { Fields = ValueMap.From(command.Filing.Fields.Where(pair => pair.Key != "nguoiChetSoDinhDanh")) } };

        var seen = await test.SightAsync(store, Funeral, command);
        var stale = await test.SightAsync(store, Funeral, other);
        var unasked = await test.FetchAsync(store, Funeral, empty);

        Assert.NotNull(seen.Holdings.Find(Death, StoreUnderTest.Morning));
        Assert.Equal((false, null), (stale.IsChecked(Death), stale.Holdings.Find(Death, StoreUnderTest.Morning)));
        Assert.Null(unasked);
        await using var context = test.Catalogue.Context();
        var row = await context.Set<PaperFetchRow>().SingleAsync();
        var searched = await context.Set<VaultCheckRow>().SingleAsync();
        Assert.Equal((VaultAnswer.Found, command.Id, "account:7"), (searched.Answer, searched.Subject, searched.Person));
        Assert.DoesNotContain("042140001234", System.Text.Encoding.Latin1.GetString(row.Content!), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Where_the_law_asks_for_consent_nothing_is_asked_without_it_and_who_declines_gives_the_paper(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        test.Catalogue.Replace(CatalogueUnderTest.Office, "connectors/ho-tich.json", "\"operations\": [", """
            "consent": { "statement": { "vi": "Tôi đồng ý", "en": "I agree" }, "article": "Điều 9 Luật mẫu" }, "operations": [
            """);
        Assert.True((await test.Catalogue.Sync.RunAsync())!.IsWhole);
        var store = test.Store(true);
        var paper = new ProvidedComponent(Death, "upload", 1) { Files = ["aa"] };
        var (silent, agreed, declined) = (test.Filing(Funeral, ValueMap.Empty, paper), test.Filing(Funeral, ValueMap.Empty, paper), test.Filing(Funeral, ValueMap.Empty, paper));

        var unasked = await test.FetchAsync(store, Funeral, silent);
        var found = await test.FetchAsync(store, Funeral, agreed, consents: true);
        var refused = await store.FileAsync(agreed);
        var none = await test.FetchAsync(store, Funeral, declined, consents: false);
        var given = await store.FileAsync(declined);

        Assert.Null(unasked);
        Assert.Equal((VaultAnswer.Found, VaultAnswer.Declined, 0), (found!.Answer, none!.Answer, none.Content.Count));
        Assert.Equal(AttemptKind.HeldGiven, refused.Attempt!.Kind);
        Assert.Null(given.Refusal);
        await using var context = test.Catalogue.Context();
        Assert.Equal(
            [(VaultAnswer.Found, "Điều 9 Luật mẫu"), (VaultAnswer.Declined, null)],
            (await context.Set<PaperFetchRow>().OrderBy(row => row.Answer).ToListAsync()).Select(row => (row.Answer, row.Consent)));
    }

    [Theory, EveryDatabase]
    public async Task Whoever_is_not_known_by_a_number_has_nothing_looked_up_about_anybody(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var store = test.Store(true);
        var command = test.Filing(Funeral, ValueMap.Empty, new ProvidedComponent(Death, "upload", 1) { Files = ["aa"] });

        var filed = await store.FileAsync(command with { Filing = command.Filing with { Identified = false } });

        await using var context = test.Catalogue.Context();
        Assert.Null(filed.Refusal);
        Assert.False(await context.Set<PaperFetchRow>().AnyAsync());
    }

    [Theory, EveryDatabase]
    public async Task Anonymising_a_dossier_takes_what_was_fetched_for_it(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var store = test.Store(true);
        var command = test.Filing(Funeral, ValueMap.Empty, new ProvidedComponent(Death, "lookup", 1));
        await test.FetchAsync(store, Funeral, command);
        var filed = await store.FileAsync(command);
        var ended = await store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "account:7", StoreUnderTest.Morning.AddHours(1), filed.Dossier.Id, new WithdrawDossier("Nộp nhầm")));

        await store.AnonymiseAsync(new AnonymiseDossier(Guid.NewGuid(), "quan-tri", StoreUnderTest.Morning.AddDays(1), filed.Dossier.Id));

        Assert.Null(ended.Refusal);
        var left = (await store.FetchesAsync(filed.Dossier.Id)).Single();
        Assert.Equal((VaultAnswer.Found, 0, 0), (left.Answer, left.Content.Count, left.Question.Count));
        Assert.True((await store.FindAsync(filed.Dossier.Id))!.Components.Single().Fetched!.Content.Value.IsNull);
    }

    [Theory, EveryDatabase]
    public async Task Throwing_a_draft_away_takes_what_was_fetched_for_it_and_nobody_else_can(DatabaseKind kind)
    {
        await using var test = await FetchUnderTest.CreateAsync(kind, Funeral);
        var command = test.Filing(Funeral, ValueMap.Empty, new ProvidedComponent(Death, "lookup", 1));
        await test.FetchAsync(test.Store(true), Funeral, command);
        await using var context = test.Catalogue.Context();
        var drafts = new DraftStore(context, test.Catalogue.Seals);
        await drafts.SaveAsync(
            new Draft { Id = command.Id, Account = "7", Procedure = "1.001731", Version = "1", Unit = SomeProcedure.Unit, ApplicantKind = "citizen" }, StoreUnderTest.Morning);

        var others = await drafts.DropAsync(command.Id, "8");
        var kept = await context.Set<PaperFetchRow>().AsNoTracking().SingleAsync();
        var own = await drafts.DropAsync(command.Id, "7");

        Assert.Equal((false, true), (others, own));
        Assert.NotNull(kept.Content);
        Assert.Null((await context.Set<PaperFetchRow>().AsNoTracking().SingleAsync()).Content);
    }

    private static async Task<DossierAnswer> AskAsync(DossierStore store, Dossier dossier)
    {
        var wait = dossier.Waits.Single(one => one.Item is not null);
        var by = wait.Item!.Person ?? Shipped.Documents.Office.PeopleWith(wait.Item.Role, wait.Item.Unit, new DateOnly(2026, 11, 17))[0];
        return await store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), by, StoreUnderTest.Morning.AddMinutes(5), dossier.Id,
            new CompleteWork(wait.Seq, by, "SupplementRequired") { Items = [new SupplementItem(Death, "Thiếu")] }));
    }

    private static Task<DossierAnswer> SupplyAsync(DossierStore store, Dossier dossier, int seq, ProvidedComponent paper) =>
        store.ExecuteAsync(new AdvanceDossier(
            Guid.NewGuid(), "account:7", StoreUnderTest.Morning.AddMinutes(9), dossier.Id, new SupplyPapers(seq) { Identified = true, Components = [paper] }));
}
