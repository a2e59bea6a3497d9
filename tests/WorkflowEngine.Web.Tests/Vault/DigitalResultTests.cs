using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tests.Procedures;

namespace WorkflowEngine.Web.Tests.Vault;

/// <summary>A result that is issued on paper: it is returned with a digital copy, which its bearer finds in the vault.</summary>
public sealed class DigitalResultTests
{
    [Fact]
    public async Task A_result_on_paper_is_returned_with_its_signed_copy_which_the_vault_marks_when_it_is_revoked()
    {
        await using var desk = new Desk();
        await OnPaperAsync(desk);
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await desk.FinishAsync(code);
        var waiting = await desk.FindAsync(code);
        var item = Assert.Single(waiting.Waits, wait => wait.Item?.Step == "tra-ket-qua").Item!;
        var clerk = await desk.SignedInAsync(item.Person ?? desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16))[0]);

        var bare = await ReturnAsync(clerk, code, null);
        var text = await ReturnAsync(clerk, code, ("ket-qua.txt", "Đã cấp"u8.ToArray()));
        var done = await ReturnAsync(clerk, code, ("ket-qua.p7m", Message(HouseholdBusiness.Pdf)));
        var dossier = await desk.FindAsync(code);
        var result = Html.Words(await clerk.GetStringAsync(new Uri($"/dossiers/{code}/result", UriKind.Relative), TestContext.Current.CancellationToken));
        var inside = await clerk.GetByteArrayAsync(new Uri($"/dossiers/{code}/files/{dossier.DigitalResult}", UriKind.Relative), TestContext.Current.CancellationToken);
        await visitor.Open("/vault");
        var held = visitor.Page;
        var revoked = await desk.HappenAsync(dossier.Id, new ReviseResult(dossier.RecordOf("ky")!.Person!, ResultChange.Revoked, "Điều 28", "Cấp nhầm"));
        await visitor.Open("/vault");
        var marked = visitor.Words;
        await visitor.Open("/tracking/" + code);

        Assert.Contains("Chưa trả được: kết quả chưa có bản điện tử", bare, StringComparison.Ordinal);
        Assert.Contains("phải là PDF", text, StringComparison.Ordinal);
        Assert.Equal("", done);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Message(HouseholdBusiness.Pdf))).Length, dossier.DigitalResult!.Length);
        Assert.Contains("Mã băm SHA-256: " + dossier.DigitalResult, result, StringComparison.Ordinal);
        Assert.Contains("Văn thư thử ký số", result, StringComparison.Ordinal);
        Assert.Equal(HouseholdBusiness.Pdf, inside);
        Assert.Contains(dossier.DigitalResult, held, StringComparison.Ordinal);
        Assert.Null(revoked.Refusal);
        Assert.Contains("Đã thu hồi ngày", marked, StringComparison.Ordinal);
        Assert.Contains("Đã thu hồi, không còn giá trị sử dụng", visitor.Words, StringComparison.Ordinal);
        Assert.Equal([AttemptKind.Undigitised, AttemptKind.BadFile], (await BadInputTests.AttemptsAsync(desk)).Select(row => row.Kind).Order());
    }

    /// <summary>Publishes the household business with a result that has no text here.</summary>
    private static async Task OnPaperAsync(Desk desk)
    {
        var draft = await Keepers.DraftAsync(desk, Keepers.Household, document => document.Step("van-thu").AsObject().Remove("template"));
        var published = await Keepers.DoAsync(desk, new PublishVersion(Keepers.With(desk, Right.Publish), Keepers.Household, draft.Number) { WarningsReason = "Cấp trên phôi giấy" });
        Assert.Null(published.Refusal);
    }

    /// <summary>What the page says to a return; nothing when it was done.</summary>
    private static async Task<string> ReturnAsync(HttpClient clerk, string code, (string Name, byte[] Content)? result)
    {
        var page = await clerk.GetStringAsync(new Uri("/dossiers/" + code, UriKind.Relative), TestContext.Current.CancellationToken);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Form.Of(page, "decide").Values.Where(pair => pair.Key != "Form.Outcome").Append(KeyValuePair.Create("Form.Outcome", "Returned")))
        {
            content.Add(new StringContent(value), name);
        }

        if (result is { } file)
        {
            content.Add(new ByteArrayContent(file.Content), "result", file.Name);
        }

        using var answer = await clerk.PostAsync(new Uri($"/dossiers/{code}?handler=decide", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : Html.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static readonly Lazy<X509Certificate2> Signer = new(() =>
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=Văn thư thử", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
    });

    private static byte[] Message(byte[] content)
    {
        var cms = new SignedCms(new ContentInfo(content));
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Signer.Value));
        return cms.Encode();
    }
}
