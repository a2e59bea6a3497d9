using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Tokens;

namespace WorkflowEngine.Persistence.Tests.Tokens;

public sealed class ApiTokensTests
{
    [Theory, EveryDatabase]
    public async Task A_token_is_known_by_its_hash_alone_and_revoked_by_its_owner_alone(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var tokens = new ApiTokens(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), test.Seals, TimeProvider.System);
        var token = (await tokens.MakeAsync(1, "Máy ở nhà", ["read", "file"], TimeSpan.FromDays(1)))!;

        var used = await tokens.UseAsync(token);
        var stored = await test.EverythingAsync();
        var byAnother = await tokens.RevokeAsync(2, used!.Id);
        var byOwner = await tokens.RevokeAsync(1, used.Id);

        Assert.Equal((1, "Máy ở nhà"), (used.Account, used.Name));
        Assert.Equal(["read", "file"], used.Scopes);
        Assert.Equal((false, true), (byAnother, byOwner));
        Assert.Null(await tokens.UseAsync(token));
        Assert.DoesNotContain(token, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Máy ở nhà", stored, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_has_more_than_so_many_good_tokens(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var tokens = new ApiTokens(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), test.Seals, TimeProvider.System);
        for (var made = 0; made < ApiTokens.Most; made++)
        {
            Assert.NotNull(await tokens.MakeAsync(1, "x", ["read"], TimeSpan.FromDays(1)));
        }

        var more = await tokens.MakeAsync(1, "x", ["read"], TimeSpan.FromDays(1));
        await tokens.RevokeAsync(1, (await tokens.ListAsync(1))[0].Id);

        Assert.Null(more);
        Assert.NotNull(await tokens.MakeAsync(1, "x", ["read"], TimeSpan.FromDays(1)));
        Assert.NotNull(await tokens.MakeAsync(2, "x", ["read"], TimeSpan.FromDays(1)));
    }
}
