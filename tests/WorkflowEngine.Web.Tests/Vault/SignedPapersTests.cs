using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Vault;

/// <summary>Signed copies and connected databases on the applicant's form, and a signed copy that closes the duty to scan.</summary>
public sealed class SignedPapersTests : IDisposable
{
    private const string Funeral = "1.001731";
    private const string Death = "giayChungTu";

    private static readonly (string, string)[] Answers =
    [
        ("fields.nguoiLoHoTen", "Trần Thị Mai Lan"), ("fields.nguoiLoSoDinhDanh", "042190000127"),
        ("fields.nguoiLoNoiCuTru", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"), ("fields.nguoiLoDienThoai", "0912345678"), ("fields.chuTheLo", "ca-nhan"),
        ("fields.nguoiChetHoTen", "Trần Văn Cụ"), ("fields.nguoiChetNgaySinh", "1940-02-01"), ("fields.ngayMat", "2026-11-08"),
        ("fields.noiMat", "Phường Thành Sen"), ("fields.doiTuong", "tro-cap-hang-thang"), ("fields.cachNhan", "tien-mat"),
    ];

    private static readonly (string, string)[] Nobody = [.. Answers, ("fields.nguoiChetSoDinhDanh", "042099000404")];
    private static readonly (string, string)[] Known = [.. Answers, ("fields.nguoiChetSoDinhDanh", "042140001234")];
    private static readonly (string, string) Agreed = ("consent." + Death, "true");

    private readonly DirectoryInfo _office = Directory.CreateTempSubdirectory("wfe-dong-y-");

    public void Dispose() => _office.Delete(recursive: true);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_database_is_asked_with_consent_alone_and_again_when_an_answer_is_put_right(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk([.. database.Settings, ("Connectors:Sandbox", "true"), ("Catalogue:Office", AskingConsent())]);
        var visitor = await desk.VisitorAsync();
        var form = await BeginAsync(visitor);

        await visitor.Send(form, [.. Nobody, ("act", "fetch:" + Death)]);
        var unasked = visitor.Page;
        await visitor.Send(form, [.. Nobody, Agreed, ("act", "fetch:" + Death)]);
        var nothing = visitor.Page;
        await visitor.Send(form, [.. Known, ("act", "fetch:" + Death)]);
        var withoutConsent = visitor.Words;
        await visitor.Send(form, [.. Known, Agreed, ("act", "fetch:" + Death)]);
        var found = visitor.Page;
        var second = await BeginAsync(visitor);
        await visitor.Send(second, [.. Known, ("act", "decline:" + Death)]);
        var declined = visitor.Page;

        Assert.Contains("id=\"consent.giayChungTu\"", unasked, StringComparison.Ordinal);
        Assert.Contains("Đánh dấu đồng ý để tra cứu", Html.Words(unasked), StringComparison.Ordinal);
        Assert.Contains("không có. Nộp giấy này.", Html.Words(nothing), StringComparison.Ordinal);
        Assert.Contains("Tra cứu lại", Html.Words(nothing), StringComparison.Ordinal);
        Assert.Contains("Đánh dấu đồng ý để tra cứu", withoutConsent, StringComparison.Ordinal);
        Assert.Contains("Cơ sở dữ liệu hộ tịch điện tử đã trả lời", Html.Words(found), StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"papers.giayChungTu\"", found, StringComparison.Ordinal);
        Assert.Contains("Bạn không đồng ý tra cứu tại Cơ sở dữ liệu hộ tịch điện tử", Html.Words(declined), StringComparison.Ordinal);
        Assert.Contains("name=\"papers.giayChungTu\"", declined, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_signature_goes_with_the_file_that_it_signs_and_a_signed_copy_closes_the_duty_to_scan(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk([.. database.Settings, ("Connectors:Sandbox", "true")]);
        var visitor = await desk.VisitorAsync();
        var form = await BeginAsync(visitor);
        await visitor.Send(form, [.. Nobody, ("act", "fetch:" + Death)]);

        await visitor.Send(form, [(Death, "chu-ky.p7s", Signed(HouseholdBusiness.Pdf, alone: true))], [.. Nobody, ("act", "upload:" + Death)]);
        var alone = visitor.Words;
        await visitor.Send(form, [(Death, "chu-ky.p7s", Signed([1, 2, 3], alone: true)), (Death, "chung-tu.pdf", HouseholdBusiness.Pdf)], [.. Nobody, ("act", "upload:" + Death)]);
        var other = visitor.Words;
        await visitor.Send(form, [(Death, "chu-ky.p7s", Signed(HouseholdBusiness.Pdf, alone: true)), (Death, "chung-tu.pdf", HouseholdBusiness.Pdf)], [.. Nobody, ("act", "upload:" + Death)]);
        var paired = visitor.Words;
        var (dossier, paper, duty) = await OnPaperAsync(desk);
        var clerk = await desk.SignedInAsync(duty.Item!.Person!);
        var none = await ScanAsync(clerk, dossier, duty, paper, ("chu-ky.p7s", Signed(HouseholdBusiness.Pdf, alone: true)));
        var done = await ScanAsync(clerk, dossier, duty, paper, ("don.p7m", Signed(HouseholdBusiness.Pdf, alone: false)));
        var page = Html.Words(await clerk.GetStringAsync(new Uri("/dossiers/" + dossier.Filing!.Code, UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Contains("không khớp tệp nào", alone, StringComparison.Ordinal);
        Assert.Contains("không khớp tệp nào", other, StringComparison.Ordinal);
        Assert.DoesNotContain("không khớp tệp nào", paired, StringComparison.Ordinal);
        Assert.Contains("chu-ky.p7s", paired, StringComparison.Ordinal);
        Assert.Contains("không khớp tệp nào", none, StringComparison.Ordinal);
        Assert.Equal("", done);
        Assert.Contains("Văn thư thử ký số", page, StringComparison.Ordinal);
        Assert.Empty((await desk.Store.FindAsync(dossier.Id, TestContext.Current.CancellationToken))!.OpenDuties);
    }

    /// <summary>The shipped office, whose civil status database asks for consent.</summary>
    private string AskingConsent()
    {
        var shipped = Path.GetFullPath(Path.Combine(Sources.Root, "..", "..", "workflows", "office"));
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_office.FullName, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var connector = Path.Combine(_office.FullName, "connectors", "ho-tich.json");
        var text = File.ReadAllText(connector);
        var changed = text.Replace(
            "\"operations\": [",
            """
            "consent": { "statement": { "vi": "Tôi đồng ý cho tra cứu dữ liệu hộ tịch", "en": "I agree to the look-up" }, "article": "Luật 91/2025/QH15, Điều 9" }, "operations": [
            """,
            StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(connector, changed);
        return _office.FullName;
    }

    /// <summary>A dossier of the counter with one paper on paper, which waits to be scanned.</summary>
    private static async Task<(Dossier Dossier, string Paper, Wait Duty)> OnPaperAsync(Desk desk)
    {
        var paper = desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Plan.Procedure!.Components[0].Id;
        var filed = await desk.SendAsync(file => file with { Channel = Channels.Counter, Components = [new ProvidedComponent(paper, "paper", 1)] });
        Assert.Null(filed.Refusal);
        var accepted = await desk.HappenAsync(filed.Dossier.Id, new CompleteWork(filed.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem).Seq, Desk.Reception, "Accepted"));
        Assert.Null(accepted.Refusal);
        return (accepted.Dossier, paper, Assert.Single(accepted.Dossier.OpenDuties, duty => duty.Name == "digitise"));
    }

    /// <summary>What the page of the duty says; nothing when it was closed.</summary>
    private static async Task<string> ScanAsync(HttpClient clerk, Dossier dossier, Wait duty, string paper, (string Name, byte[] Content) file)
    {
        var address = $"/dossiers/{dossier.Filing!.Code}/duties/{duty.Seq}";
        var form = Form.Of(await clerk.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), "close-Scanned", address);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values)
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file.Content), "papers." + paper, file.Name);
        using var answer = await clerk.PostAsync(new Uri(form.Action, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : Html.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> BeginAsync(Visitor visitor)
    {
        await visitor.Open("/filing/start/" + Funeral);
        await visitor.Send("/filing/start/" + Funeral, ("Kind", "citizen"), ("Unit", Desk.Unit));
        Assert.Matches("^/filing/[0-9a-f-]{36}$", visitor.At);
        return visitor.At;
    }

    private static byte[] Signed(byte[] content, bool alone)
    {
        using var key = RSA.Create(2048);
        using var signer = new CertificateRequest("CN=Văn thư thử", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var cms = new SignedCms(new ContentInfo(content), alone);
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, signer));
        return cms.Encode();
    }
}
