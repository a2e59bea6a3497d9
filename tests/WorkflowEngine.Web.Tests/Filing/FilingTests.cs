
namespace WorkflowEngine.Web.Tests.Filing;

public sealed class FilingTests
{
    [Fact]
    public async Task A_filing_ends_with_a_code_a_lookup_code_a_date_and_its_reason()
    {
        using var site = new Site("Development");
        var visitor = await Visitor.SignedIn(site, HouseholdBusiness.Applicant);

        var (code, lookup) = await HouseholdBusiness.File(visitor);

        Assert.Matches(@"^H27\.012\.00-\d{6}-\d{4}$", code);
        Assert.Matches("^[2-9A-HJ-NP-Z]{8}$", lookup);
        Assert.Equal("/filing/receipt/" + code, visitor.At);
        Assert.Contains("Hẹn trả kết quả", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Vì sao hẹn ngày này?", visitor.Words, StringComparison.Ordinal);
        Assert.NotEmpty(Html.Tags(visitor.Page, "class=\"qr\""));
    }
}
