using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Feedback;

public sealed partial class FeedbackTests
{
    private const string Overseer = "ho-thi-hanh";
    private const string Director = "dinh-van-kien";
    private const string Clerk = Desk.Reception;
    private const string Unit = Desk.Unit;

    [Fact]
    public async Task A_petition_about_a_dossier_goes_from_its_applicant_to_an_answer_for_everybody()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var (dossier, _) = await HouseholdBusiness.File(lan);
        await lan.Open("/feedback/new?dossier=" + dossier);
        await lan.Send("/feedback/new", ("Dossier", dossier), ("Summary", ""), ("Story", ""));
        var missing = lan.Words;
        await lan.Send("/feedback/new", ("Dossier", dossier), ("Summary", "Bị đòi thêm sổ hộ khẩu"), ("Story", "Sáng 16/11 quầy số 2 đòi tôi nộp sổ hộ khẩu."));
        var code = Code().Match(lan.Words).Value;

        var overseer = await SignedInAsync(desk, Overseer);
        await overseer.Open("/feedback/desk");
        var seen = overseer.Words;
        var director = await SignedInAsync(desk, Director);
        await director.Open("/feedback/desk?view=received");
        var listed = director.Words;
        var there = "/feedback/desk/" + code;
        await director.Open(there);
        await director.Send(there + "?handler=Assign", ("To", $"{Clerk} {Unit}"));
        var clerk = await SignedInAsync(desk, Clerk);
        await clerk.Open(there);
        await clerk.Send(there + "?handler=Answer", ("Done", "Đã ghi nhận, tiếp thu, rút kinh nghiệm theo quy định."));
        var generic = clerk.Words;
        await clerk.Send(there + "?handler=Answer", ("Outcome", "Upheld"), ("Done", "Đã yêu cầu quầy số 2 thôi đòi sổ hộ khẩu và xin lỗi bà Lan qua điện thoại sáng nay."));
        await overseer.Open(there);
        await overseer.Send(there + "?handler=Publish", ("Question", "Đăng ký hộ kinh doanh có phải nộp sổ hộ khẩu không?"), ("PublicAnswer", "Không. Giấy này đã bỏ từ năm 2023."));
        var stranger = Visitor.To(desk.Site);
        await stranger.Open("/feedback/published");

        Assert.Contains("Bị đòi thêm sổ hộ khẩu", listed, StringComparison.Ordinal);
        Assert.Contains("Bị đòi thêm sổ hộ khẩu", seen, StringComparison.Ordinal);
        Assert.Contains("Cần sửa 2 chỗ", missing, StringComparison.Ordinal);
        Assert.Contains("Chọn kết luận", generic, StringComparison.Ordinal);
        Assert.Contains("Giấy này đã bỏ từ năm 2023", stranger.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Lan", stranger.Words, StringComparison.Ordinal);
        await lan.Open("/feedback/petition/" + code);
        Assert.Contains("Phản ánh đúng, đã khắc phục", lan.Words, StringComparison.Ordinal);
        await lan.Send($"/feedback/petition/{code}?handler=Judge", ("satisfied", "true"));
        Assert.Contains("Bạn hài lòng với câu trả lời", lan.Words, StringComparison.Ordinal);
        await overseer.Open("/feedback/desk");
        Assert.Contains("đúng hạn 1 trên 1 phản ánh đã trả lời; hài lòng 1 trên 1", overseer.Inside("p", "data-testid=\"figures\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_an_account_writes_and_reads_the_answer_by_two_codes()
    {
        await using var desk = new Desk();
        var stranger = Visitor.To(desk.Site);
        await stranger.Open("/feedback/new?procedure=1.001612");
        await stranger.Send("/feedback/new", ("Procedure", "1.001612"), ("Phone", "không có"));
        string[] missing = ["Chọn phản ánh về điều gì", "Chọn cơ quan nhận phản ánh", "Ghi tóm tắt nội dung", "Kể rõ sự việc", "Số điện thoại chưa đúng", "Nhập họ và tên"];
        Assert.All(missing, one => Assert.Contains(one, stranger.Words, StringComparison.Ordinal));
        await stranger.Send("/feedback/new", ("Procedure", "1.001612"), ("Subject", "Rule"), ("Unit", "thanh-sen"), ("Summary", "Bỏ bớt giấy"), ("Story", "Đề nghị bỏ giấy ủy quyền."));
        var (code, secret) = (Code().Match(stranger.Words).Value, Secret().Match(stranger.Words).Groups[1].Value);

        await stranger.Send("/feedback/petition?handler=Open", ("Code", code), ("Secret", "SAI-MA"));
        var wrong = stranger.Words;
        await stranger.Open("/feedback");
        await stranger.Send("/feedback/petition?handler=Open", ("Code", code), ("Secret", secret));

        Assert.Contains("Không có phản ánh nào mang hai mã này", wrong, StringComparison.Ordinal);
        Assert.Contains("Đề nghị bỏ giấy ủy quyền", stranger.Words, StringComparison.Ordinal);
        await stranger.Open("/feedback/petition/" + code);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task Nobody_reads_or_acts_on_what_is_not_theirs()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        await lan.Open("/feedback/new");
        await lan.Send("/feedback/new", ("Subject", "Other"), ("Unit", "thanh-sen"), ("Summary", "Việc riêng"), ("Story", "Nội dung riêng tư."));
        var code = Code().Match(lan.Words).Value;

        var other = await desk.VisitorAsync(Filers.Phuoc);
        await other.Open("/feedback/petition/" + code);
        var clerk = await SignedInAsync(desk, Clerk);
        await clerk.Open("/feedback/desk/" + code);

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        Assert.Equal(HttpStatusCode.NotFound, clerk.Status);
        await clerk.Open("/feedback/desk");
        Assert.DoesNotContain("Việc riêng", clerk.Words, StringComparison.Ordinal);
        await other.Open("/feedback/new?dossier=H27.012.00-261116-0001");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task Asked_for_more_who_wrote_gives_it_and_late_they_take_it_further()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        await lan.Open("/feedback/new");
        await lan.Send("/feedback/new", ("Subject", "Other"), ("Unit", "thanh-sen"), ("Summary", "Chờ lâu"), ("Story", "Chờ hai giờ ở quầy."));
        var code = Code().Match(lan.Words).Value;
        var overseer = await SignedInAsync(desk, Overseer);
        await overseer.Open("/feedback/desk/" + code);
        await overseer.Send($"/feedback/desk/{code}?handler=Ask", ("What", "Bạn đến lúc mấy giờ?"));

        var mine = "/feedback/petition/" + code;
        await lan.Open(mine);
        var asked = lan.Words;
        await lan.Send(mine + "?handler=More", ("Text", "Tám giờ sáng."));
        desk.Clock.Move(TimeSpan.FromDays(30));
        lan = await desk.VisitorAsync();
        await lan.Open(mine);
        await lan.Send(mine + "?handler=Escalate", ("Why", "Quá hạn mà chưa ai trả lời."));

        Assert.Contains("Bạn đến lúc mấy giờ?", asked, StringComparison.Ordinal);
        Assert.Contains("Đã chuyển lên cấp trên", lan.Words, StringComparison.Ordinal);
        Assert.Contains("đến Ủy ban nhân dân phường Thành Sen", lan.Words, StringComparison.Ordinal);
        Assert.Contains("Đang ở: Ủy ban nhân dân tỉnh", lan.Words, StringComparison.Ordinal);
        overseer = await SignedInAsync(desk, Overseer);
        await overseer.Open("/feedback/desk?view=escalated");
        Assert.Contains("Ủy ban nhân dân tỉnh", overseer.Words, StringComparison.Ordinal);
    }

    private static async Task<Visitor> SignedInAsync(Desk desk, string person) => new(await desk.SignedInAsync(person));

    [GeneratedRegex("PA-[0-9]{6}-[2-9A-Z]{6}")]
    private static partial Regex Code();

    [GeneratedRegex("Mã tra cứu của bạn là ([^.]+)\\.")]
    private static partial Regex Secret();
}
