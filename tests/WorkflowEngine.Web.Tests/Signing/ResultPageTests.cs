using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Signing;

/// <summary>A result of 1.001612 is issued with signatures, shown, checked by anybody, corrected and revoked.</summary>
public sealed partial class ResultPageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wfe-ky-so-");

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_result_is_signed_shown_corrected_and_revoked(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = Signing(database.Settings);
        var dossier = await IssueAsync(desk);
        var reader = await desk.SignedInAsync(dossier.RecordOf("ky")!.Person!);
        var address = new Uri($"/dossiers/{dossier.Filing!.Code}/result", UriKind.Relative);

        var shown = Html.Words(await reader.GetStringAsync(address));
        using var same = await Form.Of(await reader.GetStringAsync(address), "revise").SendAsync(reader, ("Form.Change", "Corrected"), ("Form.Reason", "Ghi sai tên"), ("Form.Article", "Điều 28"));
        using var corrected = await Form.Of(await reader.GetStringAsync(address), "revise").SendAsync(
            reader, ("Form.Change", "Corrected"), ("Form.Reason", "Ghi sai tên"), ("Form.Article", "Điều 28"), ("Form.Right[tenHoKinhDoanh]", "Hộ kinh doanh Tên Đúng"));
        var after = Html.Words(await reader.GetStringAsync(address));
        var letters = Html.Words(await reader.GetStringAsync(new Uri("/dossiers/" + dossier.Filing.Code, UriKind.Relative)));
        var old = Html.Words(await reader.GetStringAsync(new Uri($"/dossiers/{dossier.Filing.Code}/letters/{dossier.Result!.Letter}", UriKind.Relative)));
        var tried = await Form.Of(await reader.GetStringAsync(address), "revise").SendAsync(reader, ("Form.Change", "Revoked"), ("Form.Reason", ""), ("Form.Article", "Điều 28"));
        using var revoked = await Form.Of(await reader.GetStringAsync(address), "revise").SendAsync(reader, ("Form.Change", "Revoked"), ("Form.Reason", "Cấp nhầm"), ("Form.Article", "Điều 28"));
        var last = await reader.GetStringAsync(address);

        Assert.Equal(2, Regex.Count(shown, "Chữ ký hợp lệ"));
        Assert.Contains("UBND phường Thành Sen", shown, StringComparison.Ordinal);
        Assert.Contains("Chưa sửa ô nào", Html.Words(await same.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Không in trên kết quả nên không sửa ở đây:", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Contains("Tên hộ kinh doanh: Hộ kinh doanh Bình An Quán → Hộ kinh doanh Tên Đúng", after, StringComparison.Ordinal);
        Assert.Contains("Đã đính chính, đang có hiệu lực", after, StringComparison.Ordinal);
        Assert.Contains("Hết giá trị", letters, StringComparison.Ordinal);
        Assert.Contains("BẢN NÀY ĐÃ ĐƯỢC ĐÍNH CHÍNH NGÀY 16/11/2026", old, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(after, "Chữ ký hợp lệ"));
        Assert.Contains("Nêu lý do", Html.Words(await tried.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        Assert.Contains("Đã thu hồi", Html.Words(last), StringComparison.Ordinal);
        Assert.False(Form.Has(last, "revise"));
    }

    [Fact]
    public async Task Anybody_with_the_paper_sees_whether_it_holds_and_nobody_without_it_does()
    {
        await using var desk = Signing([]);
        var dossier = await IssueAsync(desk);
        var number = dossier.Result!.Number;
        var code = ResultCheckCode.Of(dossier.Secret, number);
        var stranger = desk.Site.Reader();
        Uri At(string check) => new($"/results?number={Uri.EscapeDataString(number)}&code={check}", UriKind.Relative);

        var wrong = Html.Words(await stranger.GetStringAsync(At("AAAAAAAAAA")));
        var holds = Html.Words(await stranger.GetStringAsync(At(code)));
        await desk.HappenAsync(dossier.Id, new ReviseResult(dossier.RecordOf("ky")!.Person!, ResultChange.Revoked, "Điều 28", "Cấp nhầm"));
        var own = await (await Caller.OfOfficialAsync(desk, dossier.RecordOf("ky")!.Person!)).GetAsync($"/work/dossiers/{dossier.Filing!.Code}/letters/{dossier.Result.Letter}", ("Accept", "text/html"));
        var revoked = Html.Words(await stranger.GetStringAsync(At(code)));

        Assert.Contains("Không có kết quả nào mang số và mã này", wrong, StringComparison.Ordinal);
        Assert.Contains("đang có hiệu lực", holds, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Thị Bình", holds, StringComparison.Ordinal);
        Assert.Contains("đã bị thu hồi ngày", revoked, StringComparison.Ordinal);
        Assert.Contains("KẾT QUẢ NÀY ĐÃ BỊ THU HỒI", Html.Words(own.Text), StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_result_that_is_revoked_before_it_was_handed_over_is_not_handed_over(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = Signing(database.Settings);
        var dossier = await IssueAsync(desk, Channels.Counter);
        var (code, step) = (dossier.Filing!.Code, dossier.Waits.Single(wait => wait.Item?.Step == "tra-ket-qua"));
        var signer = await desk.SignedInAsync(dossier.RecordOf("ky")!.Person!);
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var program = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var result = new Uri($"/dossiers/{code}/result", UriKind.Relative);
        var items = new Uri($"/inbox/chosen?item={dossier.Id}.{step.Seq}", UriKind.Relative);

        var before = Html.Words(await clerk.GetStringAsync(items));
        using var revoked = await Form.Of(await signer.GetStringAsync(result), "revise").SendAsync(signer, ("Form.Change", "Revoked"), ("Form.Reason", "Cấp nhầm"), ("Form.Article", "Điều 28"));
        var inbox = Html.Words(await clerk.GetStringAsync(new Uri("/inbox?view=all", UriKind.Relative)));
        var page = Html.Words(await clerk.GetStringAsync(new Uri("/dossiers/" + code, UriKind.Relative)));
        var many = Html.Words(await clerk.GetStringAsync(items));
        async Task<Answered> ReturnAsync() => await program.PostAsync(
            $"/work/dossiers/{code}/items/{step.Seq}/complete", new { outcome = "Returned" }, null, ("If-Match", (await program.GetAsync("/work/dossiers/" + code)).Headers.ETag!.Tag));
        var returned = await ReturnAsync();
        var told = (await program.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json;
        var stranger = await program.PostAsync($"/work/dossiers/{code}/result/revision", new { change = "replaced", reason = "x", article = "y" });
        using var anew = await Form.Of(await signer.GetStringAsync(result), "revise").SendAsync(signer, ("Form.Change", "Replaced"), ("Form.Reason", "Cấp lại đúng"), ("Form.Article", "Điều 28"), ("Form.Number", "99/TT"));
        (await ReturnAsync()).Is(HttpStatusCode.OK);

        Assert.Contains("Đã trả kết quả", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        Assert.Contains("Kết quả đã bị thu hồi", inbox, StringComparison.Ordinal);
        Assert.Contains("Đã giao thông báo thu hồi", page, StringComparison.Ordinal);
        Assert.Contains("Kết quả đã bị thu hồi trước khi trả", page, StringComparison.Ordinal);
        Assert.Contains("Đã giao thông báo thu hồi", many, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã trả kết quả", many, StringComparison.Ordinal);
        Assert.Contains("nên không trả được", returned.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal);
        Assert.Equal(("revoked", "inProgress", "Kết quả đã bị thu hồi"), (told.GetProperty("resultState").GetString(), told.GetProperty("status").GetString(), told.GetProperty("statusText").GetString()));
        Assert.Equal("RevocationGiven", told.GetProperty("work")[0].GetProperty("outcomes")[0].GetProperty("outcome").GetString());
        stranger.Is(HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.Redirect, anew.StatusCode);
        Assert.Equal((PublicStatus.Returned, "99/TT"), ((await desk.Store.FindAsync(dossier.Id))!.Status, (await desk.Store.FindAsync(dossier.Id))!.ResultInForce!.Number));
    }

    [Fact]
    public async Task The_file_of_a_result_in_force_bears_the_seal_of_its_body_and_that_of_a_revoked_one_does_not()
    {
        await using var desk = Signing([]);
        Assert.SkipUnless(desk.Of<PdfPrinter>().IsThere, "Chromium is not installed.");
        var dossier = await IssueAsync(desk);
        var reader = await desk.SignedInAsync(dossier.RecordOf("ky")!.Person!);
        var address = new Uri($"/dossiers/{dossier.Filing!.Code}/letters/{dossier.Result!.Letter}/pdf", UriKind.Relative);

        var inForce = await reader.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        await desk.HappenAsync(dossier.Id, new ReviseResult(dossier.RecordOf("ky")!.Person!, ResultChange.Revoked, "Điều 28", "Cấp nhầm"));
        var revoked = await reader.GetByteArrayAsync(address, TestContext.Current.CancellationToken);

        var seal = Assert.Single(desk.Of<PdfSignatures>().Read(inForce));
        Assert.Equal((SignatureState.Valid, "UBND phường Thành Sen", false), (seal.State, seal.Signer, seal.AddedTo));
        Assert.Empty(desk.Of<PdfSignatures>().Read(revoked));
    }

    [Fact]
    public async Task Whoever_may_only_see_a_result_hands_in_no_signature_by_no_way()
    {
        await using var desk = Signing([]);
        var dossier = await IssueAsync(desk);
        var address = $"/dossiers/{dossier.Filing!.Code}/result";
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var page = await clerk.GetStringAsync(new Uri(address, UriKind.Relative));
        var bytes = await clerk.GetByteArrayAsync(new Uri(address + "?handler=bytes", UriKind.Relative));
        var letter = dossier.Result!.Letter;
        async Task<DossierAnswer> ByCommandAsync(string person, byte[] cms, string certificate)
        {
            await using var scope = desk.Site.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AdvanceDossier(
                Guid.NewGuid(), person, desk.Clock.GetUtcNow(), dossier.Id, new SignLetters([new LetterSeal(letter, new MadeSignature(SignatureHolder.Person(person), certificate, cms))])));
        }

        var own = OfToken(desk, desk.Of<LiveCatalogue>().Current.Office!.Snapshot.FindPerson(Desk.Reception)!.Name).Sign("person:token", bytes, desk.Clock.GetUtcNow());

        using var sent = await UploadAsync(clerk, address + "?handler=sign", own.Cms, Form.Of(await clerk.GetStringAsync(new Uri("/dossiers/" + dossier.Filing.Code + "/notes", UriKind.Relative)), "write-note", address));
        var commanded = await ByCommandAsync(Desk.Reception, own.Cms, own.Certificate);
        var forged = await ByCommandAsync(dossier.Result.Signer, own.Cms, own.Certificate);
        var nothing = await ByCommandAsync(dossier.Result.Signer, [1, 2], "x");

        Assert.False(Form.Has(page, "sign") || Form.Has(page, "revise"));
        Assert.Contains("Chỉ người ký kết quả của Ủy ban nhân dân phường Thành Sen", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("người ký kết quả số", Html.Words(await sent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("mới nộp được chữ ký", commanded.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("chứng thư số mang tên", forged.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("Không nhận chữ ký này", nothing.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(2, (await desk.Store.FindAsync(dossier.Id))!.Marks.Count(mark => mark.Letter == letter));
    }

    [Fact]
    public async Task A_dossier_without_a_result_has_no_such_page_and_a_stranger_is_refused()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var address = new Uri($"/dossiers/{dossier.Filing!.Code}/result", UriKind.Relative);

        using var none = await (await desk.SignedInAsync(Desk.Reception)).GetAsync(address);
        using var other = await (await desk.SignedInAsync("le-van-cuong")).GetAsync(address);
        using var applicant = await (await desk.ApplicantAsync()).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, applicant.StatusCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Desk Signing((string, string)[] settings)
    {
        var desk = new Desk([.. settings, ("Signing:Folder", _folder.FullName), ("Signing:Trusted", Path.Combine(_folder.FullName, "trusted"))]);
        var maker = new DemoCertificates(new SigningOptions { Folder = _folder.FullName, Trusted = Path.Combine(_folder.FullName, "trusted") }, desk.Clock);
        maker.Make("UBND phường Thành Sen", Path.Combine(_folder.FullName, CertificateShelf.FileOf(SignatureHolder.Unit("thanh-sen"))));
        foreach (var person in desk.Of<LiveCatalogue>().Current.Office!.Snapshot.PeopleWith("ky", "thanh-sen", new DateOnly(2026, 11, 16)))
        {
            maker.Make(person, Path.Combine(_folder.FullName, CertificateShelf.FileOf(SignatureHolder.Person(person))));
        }

        return desk;
    }

    /// <summary>Takes a dossier to its result, each step by somebody who may; one of the counter to its return.</summary>
    private static async Task<Dossier> IssueAsync(Desk desk, string channel = Channels.Online)
    {
        var dossier = await desk.FileAsync(channel: channel);
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        for (var turns = 0; dossier.Lifecycle == Lifecycle.Running; turns++)
        {
            Assert.True(turns < 20, "The dossier does not come to its end.");
            if (channel == Channels.Counter && dossier.Result is not null)
            {
                return dossier;
            }

            desk.Clock.Move(TimeSpan.FromMinutes(10));
            var done = dossier.Records.Select(record => record.Person).ToHashSet();
            var wait = dossier.Waits.First(wait => wait.Kind != WaitKind.Duty);
            Stimulus next = wait.Kind switch
            {
                WaitKind.Payment => new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "cash", "BL-1"),
                WaitKind.Lookup => new AnswerLookup(wait.Seq, "Unavailable"),
                _ => new CompleteWork(wait.Seq, office.PeopleWith(wait.Item!.Role, wait.Item.Unit, new DateOnly(2026, 11, 16)).First(code => !done.Contains(code)), Outcome(wait.Item.Step))
                {
                    Fields = wait.Item.Step == "tham-dinh" ? Values.ValueMap.Of(("maSoHoKinhDoanh", "042185001218")) : Values.ValueMap.Empty,
                },
            };
            var answer = await desk.HappenAsync(dossier.Id, next);
            Assert.True(answer.Refusal is null, answer.Refusal?.Vi);
            dossier = answer.Dossier;
        }

        return dossier;
    }

    private static string Outcome(string step) => step switch
    {
        "tiep-nhan" => "Accepted",
        "phan-cong" => "Done",
        "van-thu" => "Issued",
        "tra-ket-qua" => "Returned",
        _ => "Approved",
    };

    /// <summary>A device with a certificate in this name, by an issuer that is trusted here.</summary>
    private CertificateShelf OfToken(Desk desk, string name)
    {
        var folder = _folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
        File.Copy(Path.Combine(_folder.FullName, "issuer.p12"), Path.Combine(folder, "issuer.p12"));
        new DemoCertificates(new SigningOptions { Folder = folder, Trusted = Path.Combine(_folder.FullName, "trusted") }, desk.Clock).Make(name, Path.Combine(folder, "person.token.pfx"));
        return new CertificateShelf(new SigningOptions { Folder = folder });
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient reader, string address, byte[] cms, Form? by = null)
    {
        var form = by ?? Form.Of(await reader.GetStringAsync(new Uri(address, UriKind.Relative)), "sign", address);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values)
        {
            content.Add(new StringContent(value), name);
        }

        var file = new ByteArrayContent(cms);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pkcs7-signature");
        content.Add(file, "Signature", "chu-ky.p7s");
        return await reader.PostAsync(new Uri(by is null ? form.Action : address, UriKind.Relative), content);
    }
}
