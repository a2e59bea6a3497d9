using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Signing;

public sealed partial class ResultPageTests
{
    [Fact]
    public async Task A_signature_made_elsewhere_is_taken_from_the_signer_alone_and_in_their_name_alone()
    {
        await using var desk = Signing([]);
        var dossier = await IssueAsync(desk);
        var person = dossier.RecordOf("ky")!.Person!;
        var reader = await desk.SignedInAsync(person);
        var address = $"/dossiers/{dossier.Filing!.Code}/result";
        var bytes = await reader.GetByteArrayAsync(new Uri(address + "?handler=bytes", UriKind.Relative));
        byte[] ByToken(string name, byte[] content) => OfToken(desk, name).Sign("person:token", content, desk.Clock.GetUtcNow()).Cms;
        var name = desk.Of<LiveCatalogue>().Current.Office!.Snapshot.FindPerson(person)!.Name;

        var wrong = await UploadAsync(reader, address, ByToken(name, [.. bytes, 1]));
        var other = await UploadAsync(reader, address, ByToken("Thiết bị của người khác", bytes));
        var right = await UploadAsync(reader, address, ByToken(name, bytes));
        var shown = Html.Words(await reader.GetStringAsync(new Uri(address, UriKind.Relative)));

        Assert.Contains("Không nhận chữ ký này: chữ ký không hợp lệ", Html.Words(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains($"chứng thư số mang tên “Thiết bị của người khác”, còn người ký kết quả là {name}", Html.Words(await other.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(3, Regex.Count(shown, "Chữ ký hợp lệ"));
        await SignByProgramAsync(desk, ByToken);
    }

    /// <summary>A program asks for the bytes, has them signed elsewhere and hands the signature in.</summary>
    private static async Task SignByProgramAsync(Desk desk, Func<string, byte[], byte[]> sign)
    {
        var dossier = await IssueAsync(desk);
        var person = dossier.RecordOf("ky")!.Person!;
        var program = await Caller.OfOfficialAsync(desk, person);
        var result = $"/work/dossiers/{dossier.Filing!.Code}/result";
        var bytes = Encoding.UTF8.GetBytes((await program.GetAsync(result + "/bytes", ("Accept", "application/octet-stream"))).Is(HttpStatusCode.OK).Text);

        var other = await program.UploadAsync(result + "/signature", sign("Thiết bị của người khác", bytes));
        var taken = await program.UploadAsync(result + "/signature", sign(desk.Of<LiveCatalogue>().Current.Office!.Snapshot.FindPerson(person)!.Name, bytes));

        other.Is(HttpStatusCode.UnprocessableEntity);
        taken.Is(HttpStatusCode.OK);
        var shown = Html.Words(await (await desk.SignedInAsync(person)).GetStringAsync(new Uri($"/dossiers/{dossier.Filing.Code}/result", UriKind.Relative)));
        Assert.Equal(3, Regex.Count(shown, "Chữ ký hợp lệ"));
    }
}
