using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Intake;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What programs do for people beside a dossier: their account, their petitions, and filing for somebody who consents.</summary>
[Collection(ApiSite.Shared)]
public sealed class PeopleApiTests(ApiSite site)
{
    private const string Overseer = "ho-thi-hanh";
    private const string Helper = "pham-van-toan";

    [Fact]
    public async Task An_account_is_read_and_kept_and_organisations_are_stated()
    {
        var person = await Caller.OfApplicantAsync(site.Desk, "nguoi.doi.so");

        var wrong = await person.PutAsync("/account/contact", new { phone = "12", email = "khong-phai", number = "1" });
        var kept = (await person.PutAsync("/account/contact", new { phone = "0912 000 111", email = "doi@vidu.vn", language = "en" })).Is(HttpStatusCode.OK).Json;
        var bad = await person.PostAsync("/account/representations", new { number = "042190000127", name = " ", title = "" });
        var added = (await person.PostAsync("/account/representations", new { number = "3001234567", name = "Công ty TNHH Bình An", title = "Giám đốc" })).Is(HttpStatusCode.OK).Json;
        var id = Assert.Single(added.GetProperty("represents").EnumerateArray()).GetProperty("id").GetGuid();
        var stranger = await site.Lan.SendAsync(HttpMethod.Delete, $"/account/representations/{id}", null);
        var removed = (await person.SendAsync(HttpMethod.Delete, $"/account/representations/{id}", null)).Is(HttpStatusCode.OK).Json;

        Assert.Equal(["/email", "/number", "/phone"], wrong.Is(HttpStatusCode.UnprocessableEntity).Pointers.Order());
        Assert.Equal(("0912000111", "doi@vidu.vn", "en"), (kept.GetProperty("phone").GetString(), kept.GetProperty("email").GetString(), kept.GetProperty("language").GetString()));
        Assert.Equal(["/name", "/number", "/title"], bad.Is(HttpStatusCode.UnprocessableEntity).Pointers.Order());
        stranger.Is(HttpStatusCode.NotFound);
        Assert.Empty(removed.GetProperty("represents").EnumerateArray());
    }

    [Fact]
    public async Task A_petition_goes_from_its_writer_to_a_published_answer_that_they_judge()
    {
        var dossier = await site.FiledAsync();
        var overseer = await Caller.OfOfficialAsync(site.Desk, Overseer);
        var mine = "/petitions/" + (await site.Lan.PostAsync("/petitions", new { dossier, summary = "Bị đòi thêm sổ hộ khẩu", story = "Quầy số 2 đòi tôi nộp sổ hộ khẩu." })).Is(HttpStatusCode.Created).Json.GetProperty("code").GetString();
        var there = "/work" + mine;

        var before = (await site.Clerk.GetAsync(there)).Is(HttpStatusCode.NotFound);
        (await overseer.PostAsync(there + "/question", new { what = "Bạn đến lúc mấy giờ?" })).Is(HttpStatusCode.OK);
        var asked = (await site.Lan.GetAsync(mine)).Is(HttpStatusCode.OK).Json.GetProperty("asked").GetString();
        (await site.Lan.PostAsync(mine + "/more", new { text = "Tám giờ sáng." })).Is(HttpStatusCode.OK);
        (await overseer.PostAsync(there + "/assignment", new { person = Desk.Reception, unit = Desk.Unit })).Is(HttpStatusCode.OK);
        var notTheirs = await overseer.PostAsync(there + "/answer", new { outcome = "upheld", done = "x" });
        var vague = await site.Clerk.PostAsync(there + "/answer", new { outcome = "ghi-nhan", done = "Đã tiếp thu." });
        var answered = await site.Clerk.PostAsync(there + "/answer", new { outcome = "upheld", done = "Đã yêu cầu quầy số 2 thôi đòi sổ hộ khẩu và xin lỗi bà Lan sáng nay." });
        (await overseer.PostAsync(there + "/publication", new { question = "Có phải nộp sổ hộ khẩu không?", answer = "Không." })).Is(HttpStatusCode.OK);
        var judged = (await site.Lan.PostAsync(mine + "/judgement", new { satisfied = true })).Is(HttpStatusCode.OK).Json;
        var late = await site.Lan.PostAsync(mine + "/escalation", new { reason = "x" });

        Assert.Equal("not-found", before.Kind);
        Assert.Equal("Bạn đến lúc mấy giờ?", asked);
        Assert.Equal("forbidden", notTheirs.Is(HttpStatusCode.Forbidden).Kind);
        Assert.Equal(["/outcome"], vague.Is(HttpStatusCode.BadRequest).Pointers);
        Assert.Equal("answered", answered.Is(HttpStatusCode.OK).Json.GetProperty("status").GetString());
        Assert.Equal(("published", "upheld", true), (judged.GetProperty("status").GetString(), judged.GetProperty("outcome").GetString(), judged.GetProperty("satisfied").GetBoolean()));
        Assert.Equal("refused", late.Is(HttpStatusCode.Conflict).Kind);
        Assert.Contains((await site.Lan.GetAsync("/petitions")).Json.GetProperty("items").EnumerateArray(), line => mine.EndsWith(line.GetProperty("code").GetString()!, StringComparison.Ordinal));
        Assert.Contains((await overseer.GetAsync("/work/petitions?view=done")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray(), line => mine.EndsWith(line.GetProperty("code").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_petition_is_refused_and_passed_on_by_who_sorts_and_nobody_elses_is_there()
    {
        var overseer = await Caller.OfOfficialAsync(site.Desk, Overseer);
        var phuoc = await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc);
        var mine = "/petitions/" + (await site.Lan.PostAsync("/petitions", new { subject = "other", unit = "thanh-sen", summary = "Việc riêng", story = "Nội dung riêng tư." })).Is(HttpStatusCode.Created).Json.GetProperty("code").GetString();
        var there = "/work" + mine;
        var grounds = (await overseer.GetAsync(there)).Is(HttpStatusCode.OK).Json.GetProperty("grounds");

        var forwarded = (await overseer.PostAsync(there + "/forwarding", new { unit = "ha-tinh", reason = "Thuộc thẩm quyền của tỉnh." })).Is(HttpStatusCode.OK).Json;
        var baseless = await overseer.PostAsync(there + "/refusal", new { ground = "khong-thich", reason = "x" });
        var refused = await overseer.PostAsync(there + "/refusal", new { ground = grounds[0].GetProperty("id").GetString(), reason = "Nội dung không rõ." });

        Assert.Equal("ha-tinh", forwarded.GetProperty("unit").GetString());
        baseless.Is(HttpStatusCode.Conflict);
        Assert.Equal("refused", refused.Is(HttpStatusCode.OK).Json.GetProperty("status").GetString());
        (await phuoc.GetAsync(mine)).Is(HttpStatusCode.NotFound);
        (await phuoc.PostAsync(mine + "/judgement", new { satisfied = false })).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_helper_files_for_somebody_who_consents_and_sees_nothing_of_it_afterwards()
    {
        var helper = await Caller.OfOfficialAsync(site.Desk, Helper);
        var filing = "/assist/filings/" + (await helper.PostAsync("/assist/filings", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var fields = HouseholdFiling.Answers;
        object Body(string? consentCode) => new { identity = "042190000127", name = "Trần Thị Mai Lan", phone = "0900000123", fields, consentCode };

        var bare = await helper.PostAsync(filing + "/send", Body(null));
        (await helper.PostAsync(filing + "/consent-code", new { phone = "0900000123" })).Is(HttpStatusCode.NoContent);
        var code = Regex.Match(site.LastMessage, "[0-9]{6}(?=\\.)").Value;
        var wrong = await helper.PostAsync(filing + "/send", Body(code == "000000" ? "000001" : "000000"));
        var sent = (await helper.PostAsync(filing + "/send", Body(code))).Is(HttpStatusCode.Created).Json;
        var again = await helper.PostAsync(filing + "/send", Body(code));

        var dossier = await site.Desk.FindAsync(sent.GetProperty("dossier").GetString()!);
        Assert.Equal(["/consentCode"], bare.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(["/consentCode"], wrong.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        again.Is(HttpStatusCode.NotFound);
        Assert.Equal((Assisted.DoneFor, Helper), (dossier.Filing!.Assistance!.Kind, dossier.Filing.Assistance.Helper));
        Assert.StartsWith("code:", dossier.Filing.Assistance.Consent!.By, StringComparison.Ordinal);
        (await helper.GetAsync("/work/dossiers/" + dossier.Filing.Code)).Is(HttpStatusCode.Forbidden);
        (await (await Caller.OfOfficialAsync(site.Desk, Overseer)).PostAsync("/assist/filings", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_helper_cannot_write_what_officials_alone_write_and_the_attempt_is_listed()
    {
        var helper = await Caller.OfOfficialAsync(site.Desk, Helper);
        var filing = "/assist/filings/" + (await helper.PostAsync("/assist/filings", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var fields = HouseholdFiling.Answers;
        fields["maSoHoKinhDoanh"] = "042190000127";
        var before = (await BadInputTests.AttemptsAsync(site.Desk)).Count(attempt => attempt.Kind == AttemptKind.UnknownField);

        var refused = await helper.PostAsync(filing + "/send", new { identity = "042190000127", name = "Trần Thị Mai Lan", phone = "0900000123", fields });

        Assert.Equal(["/fields/maSoHoKinhDoanh"], refused.Is(HttpStatusCode.BadRequest).Pointers);
        var listed = (await BadInputTests.AttemptsAsync(site.Desk)).Where(attempt => attempt.Kind == AttemptKind.UnknownField).ToList();
        Assert.Equal((before + 1, ("api", HouseholdBusiness.Code, "1")), (listed.Count, (listed[^1].Way, listed[^1].Procedure, listed[^1].Detail)));
    }

    [Fact]
    public async Task A_signed_sheet_is_consent_and_what_another_helper_has_in_hand_is_not_there()
    {
        var helper = await Caller.OfOfficialAsync(site.Desk, Helper);
        var other = await Caller.OfOfficialAsync(site.Desk, "dinh-kim-lien");
        var filing = "/assist/filings/" + (await helper.PostAsync("/assist/filings", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var fields = HouseholdFiling.Answers;
        fields["nopThay"] = true;

        (await other.PostAsync(filing + "/consent-code", new { phone = "0900000123" })).Is(HttpStatusCode.NotFound);
        var ticket = (await helper.UploadAsync(filing + "/files?component=uyQuyenNop&name=uy-quyen.pdf", HouseholdBusiness.Pdf)).Is(HttpStatusCode.Created).Json.GetProperty("ticket").GetString();
        (await helper.UploadAsync(filing + "/consent-sheet?name=phieu.pdf", HouseholdBusiness.Pdf)).Is(HttpStatusCode.NoContent);
        var sent = (await helper.PostAsync(filing + "/send", new { identity = "042190000127", name = "Trần Thị Mai Lan", phone = "0900000123", fields, tickets = new[] { ticket } })).Is(HttpStatusCode.Created).Json;

        var dossier = await site.Desk.FindAsync(sent.GetProperty("dossier").GetString()!);
        Assert.StartsWith("signature:", dossier.Filing!.Assistance!.Consent!.By, StringComparison.Ordinal);
        Assert.Single(dossier.Components.Single(paper => paper.Component == "uyQuyenNop").Files);
    }
}
