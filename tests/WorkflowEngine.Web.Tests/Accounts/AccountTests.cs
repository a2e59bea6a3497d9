using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Accounts;

public sealed class AccountTests
{
    [Fact]
    public async Task Anybody_makes_an_account_and_says_how_to_be_reached()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);
        await visitor.Open("/sign-up");

        await visitor.Send("/sign-up", ("FullName", "Lê Thị Hồng"), ("Name", "hong.le"), ("Password", Desk.Password), ("Phone", "0912 345 678"), ("Email", "hong@example.vn"));
        var made = visitor.Words;
        await visitor.Send("/account?handler=Contact", ("Number", "042190000999"), ("Phone", "+84 987 654 321"), ("Address", "Thôn Bình Minh"), ("Language", "en"));

        Assert.Equal("/account", visitor.At);
        Assert.Contains("Đã tạo tài khoản và đăng nhập", made, StringComparison.Ordinal);
        var account = await FindAsync(desk, "hong.le");
        Assert.Equal(("0987654321", "Thôn Bình Minh", "en"), (account.PhoneNumber, account.Address, account.Language));
        Assert.NotNull(account.IdentitySealed);
        Assert.Null(account.IdentityMark);
        Assert.Equal(AssuranceLevel.Stated, account.Assurance);
    }

    [Fact]
    public async Task What_cannot_be_right_is_told_beside_its_place()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);
        await visitor.Open("/sign-up");

        await visitor.Send("/sign-up", ("Name", "lê"), ("Password", "ngan"), ("Phone", "12345"), ("Email", "khong-phai"));

        Assert.All(
            ["Nhập họ và tên", "ít nhất 12 ký tự", "10 chữ số", "ten@vidu.vn", "từ 4 ký tự"],
            said => Assert.Contains(said, visitor.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_the_state_has_seen_to_is_not_changed_by_its_person()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/account");
        var before = await FindAsync(desk, Filers.Lan);

        await visitor.Send("/account?handler=Contact", ("Number", "042190000999"), ("Phone", "0912345678"));

        Assert.Equal(before.IdentitySealed, (await FindAsync(desk, Filers.Lan)).IdentitySealed);
    }

    [Fact]
    public async Task An_organisation_is_added_filed_for_and_removed()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/account");

        await visitor.Send("/account?handler=Add", ("OrganisationNumber", "3000 000 514"), ("OrganisationName", "Công ty Lam Hồng"), ("OrganisationTitle", "Giám đốc"));
        var added = visitor.Words;
        var id = Html.Attribute(Html.Tags(visitor.Page, "name=\"id\"")[0], "value").Single();
        await visitor.Send("/account?handler=Remove", ("id", id));

        Assert.Contains("Tự khai, chưa đối chiếu", added, StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Lam Hồng", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task<Account> FindAsync(Desk desk, string name)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Users.Single(account => account.UserName == name);
    }
}
