using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Tests.Vault;

public sealed class HoldingsTests
{
    [Theory, EveryDatabase]
    public async Task A_paper_that_reception_took_in_is_held_for_the_next_dossier_and_not_for_its_own(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var first = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["aa"] });
        first = await test.ReceiveAsync(first, "Accepted");
        var own = await test.AskAsync(first.Dossier, "tham-dinh", new SupplementItem("bienBanHop", "Thiếu trang"));

        var second = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1));
        var asked = await test.ReceiveAsync(second, "SupplementRequired", new SupplementItem("bienBanHop", "Thiếu trang"));
        var again = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["bb"] });

        Assert.Null(own.Refusal);
        var paper = second.Dossier.Components.Single(one => one.Component == "bienBanHop");
        Assert.Equal($"{first.Dossier.Id}/paper/bienBanHop", paper.Held);
        Assert.Equal(["aa"], paper.Files);
        Assert.Equal(AttemptKind.HeldAsked, asked.Attempt!.Kind);
        Assert.Equal(AttemptKind.HeldGiven, again.Attempt!.Kind);
    }

    [Theory, EveryDatabase]
    public async Task A_paper_that_came_from_the_vault_is_not_held_once_more_when_its_own_entry_no_longer_holds(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var first = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["aa"] });
        await test.ReceiveAsync(first, "Accepted");
        var second = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1));
        await test.ReceiveAsync(second, "Accepted");
        await using var context = test.Outbox.Catalogue.Context();
        var kept = await context.Set<DossierPaperRow>().CountAsync(row => row.Files != null);
        await context.Set<DossierPaperRow>().Where(row => row.DossierId == first.Dossier.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SetAsideAt, StoreUnderTest.Morning));

        var third = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1));

        Assert.Equal(2, kept);
        Assert.Equal(AttemptKind.NotHeld, third.Attempt!.Kind);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_finds_the_papers_of_somebody_else_nor_by_a_number_that_nobody_has_seen(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var first = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["aa"] });
        await test.ReceiveAsync(first, "Accepted");

        var stranger = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1), file => file with { Account = "8" });
        var seen = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1), file => file with { Account = null, Identified = true });

        Assert.Equal(AttemptKind.NotHeld, stranger.Attempt!.Kind);
        Assert.Null(seen.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_refused_request_is_a_row_with_who_what_where_and_by_which_way(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var first = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["aa"] });
        await test.ReceiveAsync(first, "Accepted");
        var second = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1));

        var refused = await test.ReceiveAsync(second, "SupplementRequired", new SupplementItem("bienBanHop", "Thiếu trang"));

        await using var context = test.Outbox.Catalogue.Context();
        var row = await context.Set<AttemptRow>().SingleAsync();
        Assert.Equal((AttemptKind.HeldAsked, second.Dossier.Id, "bienBanHop", "page"), (row.Kind, row.DossierId, row.Component, row.Way));
        Assert.Equal(("1.001612", 202611), (row.Procedure, row.Month));
        Assert.Equal(refused.Dossier.Waits.Single().Item!.Unit, row.Unit);
    }

    [Theory, EveryDatabase]
    public async Task A_request_beyond_the_list_with_its_basis_is_done_and_reported(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync();

        var asked = await test.ReceiveAsync(
            filed, "SupplementRequired", new SupplementItem("", "Cần đối chiếu") { Name = "Hợp đồng thuê nhà của bà Bí Mật", Cite = "168/2025/NĐ-CP, Điều 95" });

        await using var context = test.Outbox.Catalogue.Context();
        var row = await context.Set<AttemptRow>().SingleAsync();
        Assert.Null(asked.Refusal);
        Assert.Equal((AttemptKind.BeyondList, "168/2025/NĐ-CP, Điều 95"), (row.Kind, row.Detail));
    }

    [Theory, EveryDatabase]
    public async Task Whoever_says_that_their_papers_are_not_to_be_used_again_is_asked_for_them(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);
        var first = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["aa"] });
        await test.ReceiveAsync(first, "Accepted");
        await using var context = test.Outbox.Catalogue.Context();
        context.Add(new VaultConsentRow { Party = test.Outbox.Catalogue.Seals.AccountMark("7"), At = StoreUnderTest.Morning, Given = false, Text = "1" });
        await context.SaveChangesAsync();

        var second = await test.FileAsync(new ProvidedComponent("bienBanHop", "upload", 1) { Files = ["bb"] });

        Assert.Null(second.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task A_practice_dossier_is_told_nothing_of_the_vault_and_leaves_no_row(DatabaseKind kind)
    {
        await using var test = await HouseholdUnderTest.CreateAsync(kind);

        var filed = await test.FileAsync(new ProvidedComponent("bienBanHop", "vault", 1), file => file with { Practice = true });

        await using var context = test.Outbox.Catalogue.Context();
        Assert.Null(filed.Refusal);
        Assert.False(await context.Set<AttemptRow>().AnyAsync());
        Assert.False(await context.Set<DossierPaperRow>().AnyAsync());
    }
}
