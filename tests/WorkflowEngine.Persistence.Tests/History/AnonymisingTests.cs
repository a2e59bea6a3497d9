using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.History;

public sealed class AnonymisingTests
{
    [Theory, EveryDatabase]
    public async Task Without_its_key_a_dossier_says_nothing_of_the_person_and_its_history_still_verifies(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var walked = await test.WalkAsync();
        var other = await test.WalkAsync();
        var dossier = walked.Dossier.Id;
        Assert.Equal(StoreUnderTest.Name, walked.Dossier.Applicant["name"].AsText());

        var answer = await test.Store.AnonymiseAsync(Command(dossier));

        Assert.Null(answer.Refusal);
        var left = await test.Store.FindAsync(dossier);
        Assert.Equal((Lifecycle.Finished, walked.Dossier.Filing, walked.Dossier.Result), (left!.Lifecycle, left.Filing, left.Result));
        Assert.Empty(left.Applicant);
        Assert.Empty(left.Fields);
        Assert.Null(left.Secret);
        Assert.Null(left.LastNote);
        Assert.Null(await test.Verifier.CheckAsync(dossier));
        Assert.Equal(StoreUnderTest.Name, (await test.Store.FindAsync(other.Dossier.Id))!.Applicant["name"].AsText());
        await using var context = test.Context();
        Assert.False(await context.DossierParties.AnyAsync(party => party.DossierId == dossier));
    }

    [Theory, EveryDatabase]
    public async Task Says_who_did_it_and_does_it_once(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var dossier = (await test.WalkAsync()).Dossier.Id;
        var command = Command(dossier);
        await test.Store.AnonymiseAsync(command);

        var again = await test.Store.AnonymiseAsync(command);

        Assert.True(again.Repeated);
        var turns = await test.Store.ReadHistoryAsync(dossier);
        Assert.Equal((7, "quan-tri", 0), (turns.Count, turns[^1].Actor, turns[^1].Events.Length));
    }

    [Theory, EveryDatabase]
    public async Task Is_refused_while_the_dossier_runs(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");

        var answer = await test.Store.AnonymiseAsync(Command(filed.Dossier.Id));

        Assert.Contains("chưa kết thúc", answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(StoreUnderTest.Name, (await test.Store.FindAsync(filed.Dossier.Id))!.Applicant["name"].AsText());
    }

    // every byte of every row is looked at, so that a column that is added later is looked at too
    [Theory, EveryDatabase]
    public async Task Nothing_personal_stands_in_the_open_anywhere(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        await test.WalkAsync();

        var found = await test.EverythingAsync();

        Assert.Contains("H27.012.00-261117-0001", found, StringComparison.Ordinal);
        string[] personal = [StoreUnderTest.Name, "Bí Mật", "042185001218", "0912000111", "Đủ điều kiện", filed.Dossier.Secret!];
        foreach (var text in personal)
        {
            Assert.DoesNotContain(text, found, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)), found, StringComparison.Ordinal);
        }
    }

    [Theory, EveryDatabase]
    public async Task Sealed_values_of_one_row_do_not_open_in_another(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");
        var other = await test.FileAsync("nam-buoc");

        await test.TamperAsync($"UPDATE dossier_personal SET given = (SELECT given FROM dossier_personal WHERE dossier_id = {other.Dossier.Id}) WHERE dossier_id = {filed.Dossier.Id}");

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => test.Store.FindAsync(filed.Dossier.Id));
    }

    [Theory, EveryDatabase]
    public async Task Events_are_read_back_with_what_is_personal_in_them(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var filed = await test.FileAsync("nam-buoc");

        var turns = await test.Store.ReadHistoryAsync(filed.Dossier.Id);

        var happened = Assert.Single(turns[0].Events.OfType<DossierFiled>());
        Assert.Equal(StoreUnderTest.Name, happened.Fields.Map["hoTen"].AsText());
        Assert.Equal(filed.Dossier.Secret, happened.Secret.Text);
    }

    private static AnonymiseDossier Command(long dossier) => new(Guid.NewGuid(), "quan-tri", StoreUnderTest.Morning.AddYears(1), dossier);
}
