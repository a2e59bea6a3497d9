using System.Net;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tests.Vault;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What the vault holds is not asked for again and not taken again, through the API as through the pages.</summary>
public sealed class OnceOnlyApiTests
{
    private const string Paper = OnceOnlyPageTests.Paper;
    private const string Identity = "042185001218";

    [Fact]
    public async Task Asking_for_a_held_paper_fails_and_is_counted()
    {
        await using var desk = new Desk();
        await OnceOnlyPageTests.TakenInAsync(desk);
        var code = (await desk.FileAsync()).Filing!.Code;
        var clerk = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var opened = (await clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var work = opened.Json.GetProperty("work")[0];

        var answer = await clerk.PostAsync(
            $"/work/dossiers/{code}/items/{work.GetProperty("seq").GetInt32()}/complete",
            new { outcome = "SupplementRequired", ask = new[] { new { id = Paper, defect = "Nộp lại biên bản" } } }, null, ("If-Match", opened.Headers.ETag!.Tag));

        Assert.True(work.GetProperty("askable").EnumerateArray().Single(paper => paper.GetProperty("id").GetString() == Paper).GetProperty("held").GetBoolean());
        Assert.Equal("attempt-heldAsked", answer.Is(HttpStatusCode.Conflict).Kind);
        Assert.Contains("Điều 18 khoản 4", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty((await desk.FindAsync(code)).Asked);
        Assert.Contains(await BadInputTests.AttemptsAsync(desk), attempt => attempt is { Kind: AttemptKind.HeldAsked, Way: "api", Component: Paper });
    }

    [Fact]
    public async Task A_held_paper_is_not_taken_until_it_is_said_why_it_does_not_fit()
    {
        await using var desk = new Desk();
        await OnceOnlyPageTests.TakenInAsync(desk);
        var person = await Caller.OfApplicantAsync(desk, OnceOnlyPageTests.Owner);
        var filing = await HouseholdFiling.BeginAsync(person);
        var answers = HouseholdFiling.Answers;
        answers["chuTheThanhLap"] = "thanh-vien-ho-gia-dinh";
        (await person.PutAsync(filing + "/answers", new { answers })).Is(HttpStatusCode.OK);
        var files = $"{filing}/papers/{Paper}/files?name=bien-ban.pdf";

        var unchecked_ = await person.UploadAsync(files, HouseholdBusiness.Pdf);
        (await person.PostAsync(filing + "/vault-check", null)).Is(HttpStatusCode.OK);
        var closed = await person.UploadAsync(files, HouseholdBusiness.Pdf);
        (await person.PostAsync($"{filing}/papers/{Paper}/vault", new { choice = "instead", reason = "khong-doc-duoc" })).Is(HttpStatusCode.OK);
        var taken = await person.UploadAsync(files, HouseholdBusiness.Pdf);

        Assert.Contains("Chưa kiểm tra kho", unchecked_.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.Contains("Kho đang có giấy này còn giá trị", closed.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.Contains("bien-ban.pdf", taken.Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        Assert.Equal(
            [(AttemptKind.Unchecked, "api"), (AttemptKind.HeldGiven, "api")],
            (await BadInputTests.AttemptsAsync(desk)).Select(attempt => (attempt.Kind, attempt.Way)));
    }

    [Fact]
    public async Task At_the_counter_a_held_paper_is_not_scanned_again_and_that_is_listed()
    {
        await using var desk = new Desk();
        await OnceOnlyPageTests.TakenInAsync(desk);
        var clerk = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var found = (await clerk.PostAsync("/counter/vault-check", new { procedure = HouseholdBusiness.Code, identity = Identity })).Is(HttpStatusCode.OK).Json;
        var scan = $"/counter/receptions/{found.GetProperty("reception").GetGuid()}/files?procedure={HouseholdBusiness.Code}&component={Paper}&identity={Identity}&name=bien-ban.pdf";

        var closed = await clerk.UploadAsync(scan, HouseholdBusiness.Pdf);
        var unsearched = await clerk.UploadAsync(scan.Replace(found.GetProperty("reception").GetString()!, Guid.NewGuid().ToString(), StringComparison.Ordinal), HouseholdBusiness.Pdf);
        var overseer = await Caller.OfOfficialAsync(desk, "ho-thi-hanh");
        var listed = (await overseer.GetAsync("/oversight/attempts?kind=heldGiven")).Is(HttpStatusCode.OK).Json.GetProperty("items");

        Assert.True(found.GetProperty("papers").EnumerateArray().Single(paper => paper.GetProperty("id").GetString() == Paper).GetProperty("held").GetBoolean());
        Assert.Contains("Kho đang có giấy này còn giá trị", closed.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.Contains("Chưa kiểm tra kho", unsearched.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.Equal((Paper, "api"), Assert.Single(listed.EnumerateArray().Select(line => (line.GetProperty("component").GetString(), line.GetProperty("way").GetString()))));
    }

    [Fact]
    public async Task A_paper_that_came_into_the_vault_after_it_was_asked_for_is_not_taken_as_a_file_any_more()
    {
        await using var desk = new Desk();
        var person = await Caller.OfApplicantAsync(desk, OnceOnlyPageTests.Owner);
        var code = (await HouseholdFiling.FileAsync(person)).GetProperty("dossier").GetString()!;
        var clerk = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var opened = (await clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        (await clerk.PostAsync(
            $"/work/dossiers/{code}/items/{opened.Json.GetProperty("work")[0].GetProperty("seq").GetInt32()}/complete",
            new { outcome = "SupplementRequired", ask = new[] { new { id = Paper, defect = "Thiếu chữ ký" } } }, null, ("If-Match", opened.Headers.ETag!.Tag))).Is(HttpStatusCode.OK);
        await OnceOnlyPageTests.TakenInAsync(desk);
        var supplement = $"/dossiers/{code}/supplement";

        var found = (await person.PostAsync(supplement + "/vault-check", null)).Is(HttpStatusCode.OK).Json;
        var closed = await person.UploadAsync($"{supplement}/files?component={Paper}&name=bien-ban.pdf", HouseholdBusiness.Pdf);
        var supplied = await person.PostAsync(supplement, new { tickets = Array.Empty<string>() });

        Assert.True(Assert.Single(found.GetProperty("papers").EnumerateArray()).GetProperty("held").GetBoolean());
        closed.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(await BadInputTests.AttemptsAsync(desk), attempt => attempt is { Kind: AttemptKind.HeldGiven, Way: "api", Component: Paper });
        Assert.Empty(supplied.Is(HttpStatusCode.OK).Json.GetProperty("asked").EnumerateArray());
    }
}
