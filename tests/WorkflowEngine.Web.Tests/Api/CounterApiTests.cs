using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Reception at a counter by a program, and what an applicant does with a dossier afterwards.</summary>
[Collection(ApiSite.Shared)]
public sealed class CounterApiTests(ApiSite site)
{
    private const string Identity = "042190000127";

    [Fact]
    public async Task A_dossier_is_received_and_accepted_with_its_scans()
    {
        var reception = "/counter/receptions/" + (await site.Clerk.PostAsync("/counter/vault-check", new { procedure = HouseholdBusiness.Code, identity = Identity })).Is(HttpStatusCode.OK).Json.GetProperty("reception").GetGuid();
        var fields = HouseholdFiling.Answers;
        fields["nopThay"] = true;
        var ticket = (await site.Clerk.UploadAsync($"{reception}/files?procedure={HouseholdBusiness.Code}&component=uyQuyenNop&identity={Identity}&name=uy-quyen.pdf", HouseholdBusiness.Pdf)).Is(HttpStatusCode.Created).Json.GetProperty("ticket").GetString();
        var body = new { procedure = HouseholdBusiness.Code, identity = Identity, name = "Trần Thị Mai Lan", phone = "0912345678", fields, tickets = new[] { ticket }, papers = new[] { "giayDeNghi" } };
        var key = Guid.NewGuid().ToString();

        var received = await site.Clerk.PostAsync(reception + "/dossier", body, key);
        var again = await site.Clerk.PostAsync(reception + "/dossier", body, key);

        var dossier = await site.Desk.FindAsync(received.Is(HttpStatusCode.Created).Json.GetProperty("dossier").GetString()!);
        Assert.Equal(received.Text, again.Text);
        Assert.Equal((Channels.Counter, Desk.Reception), (dossier.Filing!.Channel, dossier.Filing.TakenBy));
        Assert.Contains(dossier.Records, record => record is { Step: "tiep-nhan", Person: Desk.Reception });
        Assert.Single(dossier.Components.Single(paper => paper.Component == "uyQuyenNop").Files);
    }

    [Fact]
    public async Task What_is_missing_at_the_counter_is_named()
    {
        var body = new { procedure = HouseholdBusiness.Code, identity = "12", name = "", fields = new { } };

        var answer = await site.Clerk.PostAsync($"/counter/receptions/{Guid.NewGuid()}/dossier", body);

        Assert.Contains("/name", answer.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Contains("/identity", answer.Pointers);
        Assert.Contains(answer.Pointers, pointer => pointer.EndsWith("/tenHoKinhDoanh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_asked_for_is_supplied_and_a_dossier_is_taken_back()
    {
        var code = await site.FiledAsync();
        await DecideAsync(code, new { outcome = "SupplementRequired", askCite = "168/2025/NĐ-CP, Điều 95", ask = new[] { new { id = "bienBanHop", defect = "Thiếu chữ ký" } } });
        var supplement = $"/dossiers/{code}/supplement";
        (await site.Lan.PostAsync(supplement + "/vault-check", null)).Is(HttpStatusCode.OK);

        var without = await site.Lan.PostAsync(supplement, new { tickets = Array.Empty<string>() });
        var ticket = (await site.Lan.UploadAsync(supplement + "/files?component=bienBanHop&name=bien-ban.pdf", HouseholdBusiness.Pdf)).Is(HttpStatusCode.Created).Json.GetProperty("ticket").GetString();
        var supplied = await site.Lan.PostAsync(supplement, new { tickets = new[] { ticket } });
        var withdrawn = await site.Lan.PostAsync($"/dossiers/{code}/withdraw", new { reason = "Chưa thuê được địa điểm" });

        Assert.Equal(["/components/bienBanHop"], without.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Empty(supplied.Is(HttpStatusCode.OK).Json.GetProperty("asked").EnumerateArray());
        Assert.False(withdrawn.Is(HttpStatusCode.OK).Json.GetProperty("mayWithdraw").GetBoolean());
    }

    [Fact]
    public async Task A_form_that_was_found_wrong_is_put_right_by_a_program()
    {
        var code = await site.FiledAsync();
        await DecideAsync(code, new { outcome = "SupplementRequired", ask = new[] { new { id = "giayDeNghi", defect = "Vốn ghi chưa đúng" } } });
        var supplement = $"/dossiers/{code}/supplement";
        string[] none = [];

        var without = await site.Lan.PostAsync(supplement, new { tickets = none });
        var unknown = await site.Lan.PostAsync(supplement, new { tickets = none, answers = new { vonDieuLe = 1 } });
        var wrong = await site.Lan.PostAsync(supplement, new { tickets = none, answers = new { vonKinhDoanh = -1 } });
        var supplied = await site.Lan.PostAsync(supplement, new { tickets = none, answers = new { vonKinhDoanh = 80_000_000 } });

        Assert.Equal(["/components/giayDeNghi"], without.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(["/answers/vonDieuLe"], unknown.Is(HttpStatusCode.BadRequest).Pointers);
        Assert.Contains("/answers/vonKinhDoanh", wrong.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Empty(supplied.Is(HttpStatusCode.OK).Json.GetProperty("asked").EnumerateArray());
        var dossier = await site.Desk.FindAsync(code);
        Assert.Equal(80_000_000, dossier.Fields["vonKinhDoanh"].AsMoney());
        Assert.Equal("form", dossier.Components.Single(component => component.Component == "giayDeNghi").From);
    }

    [Fact]
    public async Task Work_is_listed_taken_given_back_and_handed_on_and_letters_are_read()
    {
        var code = await site.FiledAsync();
        var listed = (await site.Clerk.GetAsync("/work?find=" + code)).Is(HttpStatusCode.OK).Json.GetProperty("items")[0];
        var item = $"/work/dossiers/{code}/items/{listed.GetProperty("seq").GetInt32()}";

        (await site.Clerk.PostAsync(item + "/take", null)).Is(HttpStatusCode.OK);
        (await site.Clerk.PostAsync(item + "/return", null)).Is(HttpStatusCode.OK);
        var unknown = await site.Clerk.PostAsync(item + "/assign", new { to = "khong-co-ai", reason = "thử" });
        await DecideAsync(code, new { outcome = "Accepted" });
        var letters = (await site.Lan.GetAsync("/dossiers/" + code)).Json.GetProperty("letters");
        var letter = await site.Lan.GetAsync($"/dossiers/{code}/letters/{letters[0].GetProperty("no").GetInt32()}", ("Accept", "text/html"));

        Assert.Equal(code, listed.GetProperty("dossier").GetString());
        Assert.Equal("refused", unknown.Is(HttpStatusCode.Conflict).Kind);
        Assert.Equal("text/html", letter.Is(HttpStatusCode.OK).Type);
        Assert.Contains(code, letter.Text, StringComparison.Ordinal);
        (await site.Clerk.GetAsync("/work?view=khong-co")).Is(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Lists_go_on_where_they_ended_without_counting()
    {
        var person = await Caller.OfApplicantAsync(site.Desk, "nhieu.ho-so");
        var codes = new List<string>();
        foreach (var _ in Enumerable.Range(0, 26))
        {
            var answer = await site.Desk.SendAsync(filed => filed with { Account = AccountOf(person) });
            Assert.Null(answer.Refusal);
            codes.Add(answer.Dossier.Filing!.Code);
        }

        var first = (await person.GetAsync("/dossiers")).Is(HttpStatusCode.OK).Json;
        var second = (await person.GetAsync("/dossiers?after=" + first.GetProperty("next").GetString())).Is(HttpStatusCode.OK).Json;

        var all = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(line => line.GetProperty("code").GetString()!).ToList();
        Assert.Equal(25, first.GetProperty("items").GetArrayLength());
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Superset(codes.ToHashSet(), all.ToHashSet());
        Assert.Equal(all.Count, all.Distinct().Count());
        (await person.GetAsync("/dossiers?after=abc")).Is(HttpStatusCode.BadRequest);
    }

    private string AccountOf(Caller person)
    {
        var tokens = site.Desk.Of<WorkflowEngine.Persistence.Tokens.ApiTokens>();
        return tokens.UseAsync(person.Token!, TestContext.Current.CancellationToken).GetAwaiter().GetResult()!.Account.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task DecideAsync(string code, object body)
    {
        var opened = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var seq = opened.Json.GetProperty("work")[0].GetProperty("seq").GetInt32();
        (await site.Clerk.PostAsync($"/work/dossiers/{code}/items/{seq}/complete", body, null, ("If-Match", opened.Headers.ETag!.Tag))).Is(HttpStatusCode.OK);
    }
}
