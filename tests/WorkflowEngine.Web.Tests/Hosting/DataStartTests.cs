using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Tests.Hosting;

public sealed class DataStartTests
{
    [Fact]
    public async Task The_site_stands_on_the_shipped_documents_before_the_first_request()
    {
        using var site = new Site() { FromNothing = true };

        var state = site.Services.GetRequiredService<LiveCatalogue>().Current;
        var facts = await site.Services.GetRequiredService<IFactsSource>().AtAsync(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.FromHours(7)), TestContext.Current.CancellationToken);

        Assert.True(state.Procedures.Count >= 13);
        Assert.NotNull(facts.Office.FindBySignIn("an.nv"));
        Assert.Equal("Hà Tĩnh", facts.Names.Place);
    }

    [Fact]
    public async Task In_production_there_is_no_account_that_nobody_made()
    {
        using var site = new Site() { FromNothing = true };

        await using var context = await Contexts(site).CreateDbContextAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await context.Users.ToListAsync(TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Path.Combine(site.DataFolder, DemoSignIns.FileName)));
    }

    [Fact]
    public async Task In_development_everybody_of_the_office_and_four_applicants_sign_in_with_drawn_passwords()
    {
        using var site = new Site("Development") { FromNothing = true };
        using var scope = site.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var signIns = JsonSerializer.Deserialize<Dictionary<string, string>>(
            await File.ReadAllTextAsync(Path.Combine(site.DataFolder, DemoSignIns.FileName), TestContext.Current.CancellationToken))!;
        var office = site.Services.GetRequiredService<LiveCatalogue>().Current.Office!.Snapshot;

        Assert.Equal(office.People.Count(person => person.SignIn is not null) + 4, signIns.Count);
        Assert.Equal(signIns.Count, signIns.Values.Distinct().Count());
        foreach (var name in (string[])["an.nv", "oanh.pt", "lan.tran", "ha.nguyen", "lamhong"])
        {
            var account = await accounts.FindByNameAsync(name);
            Assert.True(await accounts.CheckPasswordAsync(account!, signIns[name]), name);
            Assert.False(await accounts.CheckPasswordAsync(account!, signIns[name] + "x"), name);
        }
    }

    [Fact]
    public void Passwords_are_others_in_another_data_folder_and_the_start_notice_names_them()
    {
        using var first = new Site("Development") { FromNothing = true };
        using var second = new Site("Development") { FromNothing = true };
        var notice = new StringWriter();

        StartNotice.Write(first.Services, notice);

        var passwords = DemoSignIns.Read(first.DataFolder);
        Assert.Empty(passwords.Values.Intersect(DemoSignIns.Read(second.DataFolder).Values));
        Assert.Contains($"an.nv            {passwords["an.nv"]}  Nguyễn Văn An", notice.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keys:Master", "", "Keys:Master")]
    [InlineData("Database:Provider", "oracle", "oracle")]
    [InlineData("Database:Provider", "postgres", "Database:ConnectionString")]
    public void A_setting_that_is_missing_or_not_known_ends_the_start_and_is_named(string key, string value, string named)
    {
        using var site = new Site("Production", null, (key, value)) { FromNothing = true };

        var problem = Assert.ThrowsAny<InvalidOperationException>(() => site.Services);

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    private static IDbContextFactory<WorkflowDbContext> Contexts(Site site) => site.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>();
}
