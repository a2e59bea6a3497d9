using System.Net;
using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>In whose name a procedure takes dossiers: said before anybody fills in a form, and held on every way.</summary>
[Collection(ApiSite.Shared)]
public sealed class WhoMayFileTests(ApiSite site)
{
    private const string ForCitizens = HouseholdBusiness.Code;
    private const string ForBuilders = "1.013225";
    private const string ForAgencies = "9.001378";
    private const string ForAll = "2.000815";

    [Fact]
    public async Task An_enterprise_is_told_that_a_procedure_is_for_citizens_and_what_it_may_do()
    {
        var company = await site.Desk.VisitorAsync(Filers.Company);

        await company.Open("/catalogue/" + ForCitizens);
        var page = company.Inside("p", "data-testid=\"not-myself\"");
        await company.Open("/filing/start/" + ForCitizens);
        var (start, offered) = (company.Words, company.Page);
        await company.Send("/filing/start/" + ForCitizens, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "self"), ("Kind", "citizen"));

        const string told = "Thủ tục này dành cho: công dân. Tài khoản này đứng tên doanh nghiệp, tổ chức nên chỉ nộp thay công dân ủy quyền cho bạn.";
        Assert.Equal(told, page);
        Assert.Contains(told, start, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"self\"", offered, StringComparison.Ordinal);
        Assert.Equal("/filing/start/" + ForCitizens, company.At);
    }

    [Fact]
    public async Task An_enterprise_is_no_citizen_and_begins_as_what_it_is()
    {
        var company = await site.Desk.VisitorAsync(Filers.Company);
        await company.Open("/filing/start/" + ForBuilders);
        var offered = company.Page;

        await company.Send("/filing/start/" + ForBuilders, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "self"), ("Kind", "citizen"));
        var refused = company.Words;
        await company.Send("/filing/start/" + ForBuilders, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "self"), ("Kind", "enterprise"));

        Assert.DoesNotContain("id=\"kind-citizen\"", offered, StringComparison.Ordinal);
        Assert.Contains("id=\"kind-enterprise\"", offered, StringComparison.Ordinal);
        Assert.Contains("Chọn tư cách người nộp", refused, StringComparison.Ordinal);
        Assert.Matches("^/filing/[0-9a-f-]{36}$", company.At);
        Assert.Equal("enterprise", (await site.Desk.DraftAsync(Filers.Company, company.At.Split('/')[^1])).ApplicantKind);
        Assert.Contains("value=\"3000000514\"", company.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_is_no_enterprise_and_is_not_asked()
    {
        var lan = await site.Desk.VisitorAsync();
        await lan.Open("/filing/start/" + ForBuilders);

        Assert.DoesNotContain("name=\"Kind\"", lan.Page, StringComparison.Ordinal);

        await lan.Send("/filing/start/" + ForBuilders, ("Unit", HouseholdBusiness.Unit), ("Kind", "enterprise"));

        Assert.Contains("Chọn tư cách người nộp", lan.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_agencies_is_begun_for_the_agency_alone_with_its_own_data()
    {
        var phuoc = await site.Desk.VisitorAsync(Filers.Phuoc);
        var agency = await site.Desk.RepresentAsync(Filers.Phuoc, "agency", "Ủy ban nhân dân xã Cẩm Bình");
        await phuoc.Open("/filing/start/" + ForAgencies);
        var offered = phuoc.Page;

        await phuoc.Send("/filing/start/" + ForAgencies, ("Unit", Html.Attribute(Html.Tags(offered, "name=\"Unit\"")[0], "value").Single()));
        var refused = phuoc.Words;
        await phuoc.Send("/filing/start/" + ForAgencies, ("Unit", Html.Attribute(Html.Tags(offered, "name=\"Unit\"")[0], "value").Single()), ("For.Choice", agency.ToString()));

        Assert.DoesNotContain("value=\"self\"", offered, StringComparison.Ordinal);
        Assert.Contains("checked", Html.Tags(offered, $"id=\"for-{agency}\"").Single(), StringComparison.Ordinal);
        Assert.Contains("chỉ nộp thay nơi bạn đại diện", refused, StringComparison.Ordinal);
        Assert.Equal(
            ("Ủy ban nhân dân xã Cẩm Bình", "Nguyễn Hữu Phước", "0912345678"),
            (ValueOf(phuoc, "fields.tenCoQuan"), ValueOf(phuoc, "fields.dauMoiHoTen"), ValueOf(phuoc, "fields.dauMoiDienThoai")));
    }

    [Fact]
    public async Task The_number_of_an_organisation_is_not_offered_as_a_persons_but_its_representatives_is()
    {
        var company = await site.Desk.VisitorAsync(Filers.Company);
        await company.Open("/filing/start/" + ForAll);
        await company.Send("/filing/start/" + ForAll, ("Unit", HouseholdBusiness.Unit), ("Kind", "enterprise"));
        var own = (ValueOf(company, "fields.nguoiYeuCauHoTen"), ValueOf(company, "fields.nguoiYeuCauSoDinhDanh"));
        var phuoc = await site.Desk.VisitorAsync(Filers.Phuoc);
        var represented = await site.Desk.RepresentAsync(Filers.Phuoc, "organisation", "Hội Người cao tuổi xã Cẩm Bình");
        await phuoc.Open("/filing/start/" + ForAll);

        await phuoc.Send("/filing/start/" + ForAll, ("Unit", HouseholdBusiness.Unit), ("For.Choice", represented.ToString()));

        Assert.Equal(("", ""), own);
        Assert.Equal(("Nguyễn Hữu Phước", "042085000318"), (ValueOf(phuoc, "fields.nguoiYeuCauHoTen"), ValueOf(phuoc, "fields.nguoiYeuCauSoDinhDanh")));
    }

    [Fact]
    public async Task Answers_of_an_earlier_dossier_are_copied_for_the_same_applicant_alone()
    {
        var phuoc = await site.Desk.VisitorAsync(Filers.Phuoc);
        (string, string)[] mandate = [("Unit", HouseholdBusiness.Unit), ("For.Choice", "mandate"), ("For.Name", "Lê Văn Cường"), ("For.Identity", "042088000777"), ("For.Address", "Thôn 3")];
        const string start = "/filing/start/" + ForCitizens;
        await phuoc.Open(start);
        await phuoc.Send(start, mandate);
        var form = phuoc.At;
        await phuoc.Send(form, [("uyQuyenNop", "uy-quyen.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await phuoc.Send(form + "/check", ("Declared", "true"));
        Assert.StartsWith("/filing/receipt/", phuoc.At, StringComparison.Ordinal);

        await phuoc.Open(start);
        await phuoc.Send(start, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "self"));
        var own = Html.Tags(phuoc.Page, "data-testid=\"copy-earlier\"").Count;
        await phuoc.Open(start);
        await phuoc.Send(start, mandate);
        var offered = Html.Tags(phuoc.Page, "data-testid=\"copy-earlier\"").Count;
        await phuoc.Send(phuoc.At, ("act", "copy:"));

        Assert.Equal((0, 1), (own, offered));
        Assert.Equal("Hộ kinh doanh Bình An Quán", ValueOf(phuoc, "fields.tenHoKinhDoanh"));
        Assert.Empty(Html.Tags(phuoc.Page, "data-testid=\"copy-earlier\""));
    }

    [Fact]
    public async Task A_program_is_told_the_same()
    {
        var company = await Caller.OfApplicantAsync(site.Desk, Filers.Company);

        var itself = await company.PostAsync("/filings", new { procedure = ForCitizens, unit = HouseholdBusiness.Unit, kind = "citizen" });
        var citizen = await company.PostAsync("/filings", new { procedure = ForBuilders, unit = HouseholdBusiness.Unit, kind = "citizen" });
        var enterprise = await company.PostAsync("/filings", new { procedure = ForBuilders, unit = HouseholdBusiness.Unit, kind = "enterprise" });
        var between = await company.PostAsync("/filings", new { procedure = ForAgencies, unit = HouseholdBusiness.Unit, kind = "agency" });

        Assert.Equal(["/for/choice"], itself.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Contains("dành cho: công dân", itself.Text, StringComparison.Ordinal);
        Assert.Equal(["/kind"], citizen.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal("enterprise", enterprise.Is(HttpStatusCode.Created).Json.GetProperty("kind").GetString());
        between.Is(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_counter_and_a_helper_take_in_nobody_whom_it_is_not_for()
    {
        var body = new { procedure = ForCitizens, kind = "enterprise", identity = "3000000514", name = "Công ty Lam Hồng", phone = "0900000123", fields = HouseholdFiling.Answers };
        var helper = await Caller.OfOfficialAsync(site.Desk, "pham-van-toan");
        var begun = (await helper.PostAsync("/assist/filings", new { procedure = ForCitizens })).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        var received = await site.Clerk.PostAsync($"/counter/receptions/{Guid.NewGuid()}/dossier", body);
        var helped = await helper.PostAsync($"/assist/filings/{begun}/send", new { body.kind, body.identity, body.name, body.phone, body.fields });

        Assert.Contains("Hồ sơ đứng tên doanh nghiệp không được nhận", received.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đứng tên doanh nghiệp không được nhận", helped.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
    }

    private static string ValueOf(Visitor visitor, string name) => WebUtility.HtmlDecode(Html.Attribute(Html.Tags(visitor.Page, $"name=\"{name}\"").Single(), "value").SingleOrDefault() ?? "");
}
