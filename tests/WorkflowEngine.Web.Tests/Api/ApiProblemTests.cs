using System.Net;
using System.Text.Json;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Whatever goes wrong is told as a problem, member by member and in the reader's language.</summary>
[Collection(ApiSite.Shared)]
public sealed class ApiProblemTests(ApiSite site)
{
    [Fact]
    public async Task Members_that_are_unknown_missing_or_of_another_kind_are_named()
    {
        var answer = (await site.Lan.PostAsync("/filings", new { unit = 5, nghe = "x", @for = new { choice = "mandate", tuoi = 7 } })).Is(HttpStatusCode.BadRequest);

        var parts = answer.Json.GetProperty("errors").EnumerateArray().ToDictionary(part => part.GetProperty("pointer").GetString()!);
        Assert.Equal("application/problem+json", answer.Type);
        Assert.Equal("urn:workflowengine:problem:unreadable", answer.Json.GetProperty("type").GetString());
        Assert.Equal(["/for/tuoi", "/nghe", "/procedure", "/unit"], parts.Keys.Order());
        Assert.Equal(("string", "number 5"), (parts["/unit"].GetProperty("expected").GetString(), parts["/unit"].GetProperty("found").GetString()));
        Assert.Contains("procedure", parts["/nghe"].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { Bytes("{\"answers\":{\"tenHoKinhDoanh\":\"A\\ud800B\"}}"), "Có ký tự không ghi lại được" },
        { Bytes("{\"answers\":{\"tenHoKinhDoanh\":\"A\\u0000B\"}}"), "Có ký tự không ghi lại được" },
        { Bytes("{\"answers\":{\"\\udc00\":1}}"), "Có ký tự không ghi lại được" },
        { System.Text.Encoding.Latin1.GetBytes("{\"answers\":{\"tenHoKinhDoanh\":\"Lê\"}}"), "Không phải văn bản UTF-8." },
        { System.Text.Encoding.Unicode.GetBytes("{\"answers\":{}}"), "Không phải JSON đúng cú pháp." },
        { Bytes("{\"answers\":{\"a\":1,\"a\":2}}"), "Một thành phần được nêu hai lần" },
        { Bytes("{\"answers\":" + new string('[', 100_000)), "Không phải JSON đúng cú pháp." },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_body_that_is_no_text_of_json_is_refused_with_the_reason(byte[] body, string reason)
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);

        var answer = (await site.Lan.SendAsync(HttpMethod.Put, filing + "/answers", Json(body))).Is(HttpStatusCode.BadRequest);

        Assert.StartsWith(reason, answer.Json.GetProperty("errors")[0].GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_of_byte_order_is_passed_over_and_signs_that_show_nothing_are_left_out()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var body = Bytes("\uFEFF{\"answers\":{\"tenHoKinhDoanh\":\"B\u0069\u0300nh\u200B\u202E An\"}}");

        var answer = (await site.Lan.SendAsync(HttpMethod.Put, filing + "/answers", Json(body))).Is(HttpStatusCode.OK);

        Assert.Equal("Bình An", answer.Json.GetProperty("answers").GetProperty("tenHoKinhDoanh").GetString());
    }

    [Fact]
    public async Task Answers_that_the_form_does_not_have_are_named_and_written_down()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var answers = HouseholdFiling.Answers;
        answers["khongCo"] = 1;
        answers["maSoHoKinhDoanh"] = "của cán bộ";
        answers["soLaoDong"] = "ba";
        answers["nganhNghe"] = new object[] { new { maNganh = "5610", mau = "đỏ" } };

        var answer = (await site.Lan.PutAsync(filing + "/answers", new { answers })).Is(HttpStatusCode.BadRequest);

        Assert.Equal(["/answers/khongCo", "/answers/maSoHoKinhDoanh", "/answers/nganhNghe/0/mau", "/answers/soLaoDong"], answer.Pointers.Order());
        Assert.Contains(await BadInputTests.AttemptsAsync(site.Desk), attempt => attempt is { Kind: AttemptKind.UnknownField, Way: "api", Detail: "3" });
        Assert.False((await site.Lan.GetAsync(filing)).Json.GetProperty("answers").TryGetProperty("tenHoKinhDoanh", out _));
    }

    [Fact]
    public async Task What_is_missing_is_told_where_it_stands_and_nothing_is_sent()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var answers = HouseholdFiling.Answers;
        answers.Remove("tenHoKinhDoanh");
        answers["nganhNghe"] = new object[] { new { maNganh = "56", tenNganh = "Nhà hàng" } };
        (await site.Lan.PutAsync(filing + "/answers", new { answers })).Is(HttpStatusCode.OK);

        var answer = (await site.Lan.PostAsync(filing + "/send", new { declared = true })).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("/answers/tenHoKinhDoanh", answer.Pointers);
        Assert.Contains("/answers/nganhNghe/0/maNganh", answer.Pointers);
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy")]
    [InlineData("en-GB, vi;q=0.5", "Not found")]
    [InlineData("fr", "Không tìm thấy")]
    public async Task Problems_are_in_the_readers_language(string accepted, string title)
    {
        var reader = new Caller(site.Desk.Site.Reader(), site.Lan.Token) { Language = accepted };

        var answer = (await reader.GetAsync("/dossiers/H27.012.00-261116-9999")).Is(HttpStatusCode.NotFound);

        Assert.Equal(title, answer.Json.GetProperty("title").GetString());
        Assert.Equal("/api/v1/dossiers/H27.012.00-261116-9999", answer.Json.GetProperty("instance").GetString());
    }

    [Fact]
    public async Task Methods_forms_and_sizes_that_are_not_taken_have_their_own_status()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        using var text = new StringContent("procedure=1", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var broken = new StringContent("{\"procedure\": ", System.Text.Encoding.UTF8, "application/json");
        using var large = new StringContent("{\"declared\": \"" + new string('x', 2 * 1024 * 1024) + "\"}", System.Text.Encoding.UTF8, "application/json");
        using var multipart = new MultipartFormDataContent { { new ByteArrayContent(HouseholdBusiness.Pdf), "file", "a.pdf" } };

        Assert.Equal("method", (await site.Lan.SendAsync(HttpMethod.Delete, "/me", null)).Is(HttpStatusCode.MethodNotAllowed).Kind);
        Assert.Equal("not-found", (await site.Lan.GetAsync("/khong-co")).Is(HttpStatusCode.NotFound).Kind);
        Assert.Equal("not-acceptable", (await site.Lan.GetAsync("/me", ("Accept", "text/xml"))).Is(HttpStatusCode.NotAcceptable).Kind);
        Assert.Equal("media-type", (await site.Lan.SendAsync(HttpMethod.Post, "/filings", text, ("Idempotency-Key", Guid.NewGuid().ToString()))).Is(HttpStatusCode.UnsupportedMediaType).Kind);
        Assert.Equal("media-type", (await site.Lan.SendAsync(HttpMethod.Post, filing + "/papers/uyQuyenNop/files", multipart, ("Idempotency-Key", Guid.NewGuid().ToString()))).Is(HttpStatusCode.UnsupportedMediaType).Kind);
        Assert.Equal("unreadable", (await site.Lan.SendAsync(HttpMethod.Post, "/filings", broken, ("Idempotency-Key", Guid.NewGuid().ToString()))).Is(HttpStatusCode.BadRequest).Kind);
        Assert.Equal("too-large", (await site.Lan.SendAsync(HttpMethod.Post, filing + "/send", large, ("Idempotency-Key", Guid.NewGuid().ToString()))).Is(HttpStatusCode.RequestEntityTooLarge).Kind);
    }

    [Fact]
    public async Task A_step_is_decided_only_on_the_state_that_was_read()
    {
        var code = await site.FiledAsync();
        var opened = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var seq = opened.Json.GetProperty("work")[0].GetProperty("seq").GetInt32();
        var item = $"/work/dossiers/{code}/items/{seq}";
        (await site.Clerk.PostAsync(item + "/take", null)).Is(HttpStatusCode.OK);

        var without = await site.Clerk.PostAsync(item + "/complete", new { outcome = "Accepted" });
        var old = await site.Clerk.PostAsync(item + "/complete", new { outcome = "Accepted" }, null, ("If-Match", opened.Headers.ETag!.Tag));
        var now = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Headers.ETag!.Tag;
        var fresh = await site.Clerk.PostAsync(item + "/complete", new { outcome = "Accepted" }, null, ("If-Match", now));

        Assert.Equal("precondition-required", without.Is(HttpStatusCode.PreconditionRequired).Kind);
        Assert.Equal("changed-meanwhile", old.Is(HttpStatusCode.PreconditionFailed).Kind);
        Assert.NotEqual(now, fresh.Is(HttpStatusCode.OK).Headers.ETag!.Tag);
        Assert.NotEqual("registered", fresh.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_refusal_names_its_bases_in_law_from_the_list_that_the_work_gives()
    {
        var code = await site.FiledAsync();
        var opened = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var work = opened.Json.GetProperty("work")[0];
        var bases = work.GetProperty("bases").EnumerateArray().Select(basis => basis.GetString()!).ToList();
        var complete = $"/work/dossiers/{code}/items/{work.GetProperty("seq").GetInt32()}/complete";
        var version = ("If-Match", opened.Headers.ETag!.Tag);

        var without = await site.Clerk.PostAsync(complete, new { outcome = "Refused", opinion = "Không thuộc thẩm quyền" }, null, version);
        var strange = await site.Clerk.PostAsync(complete, new { outcome = "Refused", opinion = "Không thuộc thẩm quyền", bases = (string[])["Điều 1 Luật khác"] }, null, version);
        var with = await site.Clerk.PostAsync(complete, new { outcome = "Refused", opinion = "Không thuộc thẩm quyền", bases = (string[])[bases[0]] }, null, version);

        Assert.Contains(Desk.Basis, bases);
        Assert.Equal(["/bases"], without.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Contains("không có trong căn cứ pháp lý", strange.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal);
        Assert.Equal("notAccepted", with.Is(HttpStatusCode.OK).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_written_down()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        (await site.Lan.PostAsync(filing + "/vault-check", null)).Is(HttpStatusCode.OK);

        var answer = (await site.Lan.UploadAsync(filing + "/papers/uyQuyenNop/files?name=uy-quyen.pdf", "MZ\u0090 chương trình"u8.ToArray())).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["/components/uyQuyenNop"], answer.Pointers);
        Assert.Contains(await BadInputTests.AttemptsAsync(site.Desk), attempt => attempt is { Kind: AttemptKind.BadFile, Way: "api", Component: "uyQuyenNop" });
    }

    [Fact]
    public void Every_example_of_a_body_can_be_read()
    {
        Assert.All(BodyExamples.All, example =>
        {
            var wrong = new List<ProblemPart>();
            using var document = JsonDocument.Parse(example.Value);
            BodyCheck.Check(document.RootElement, ApiJson.Options.GetTypeInfo(example.Key), "", wrong);
            Assert.True(wrong.Count == 0, $"{example.Key.Name}: {string.Join("; ", wrong)}");
        });
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new("application/json") } };
}
