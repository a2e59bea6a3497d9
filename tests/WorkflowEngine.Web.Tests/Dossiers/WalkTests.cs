using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>A dossier of 1.001612 goes from filing to its result over the officials' pages.</summary>
public sealed class WalkTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Officials_take_a_dossier_from_reception_to_its_result(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var filed = await desk.FileAsync();
        var code = filed.Filing!.Code;

        await DecideAsync(desk, filed.Id, "tiep-nhan", "Accepted");
        await PayAsync(desk, filed.Id);
        await DecideAsync(desk, filed.Id, "phan-cong", "Done");
        await LookUpAsync(desk, filed.Id);
        await DecideAsync(desk, filed.Id, "tham-dinh", "Approved", ("Form.Write[maSoHoKinhDoanh]", "042185001218"));
        await DecideAsync(desk, filed.Id, "xem-xet", "Approved");
        await DecideAsync(desk, filed.Id, "ky", "Approved");
        await DecideAsync(desk, filed.Id, "van-thu", "Issued", ("Form.ResultNumber", "28A8012345"));

        var ended = await desk.ReadAsync(filed.Id);
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await reader.GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative));
        Assert.Equal(Lifecycle.Finished, ended.Lifecycle);
        Assert.Equal("28A8012345", ended.Result?.Number);
        Assert.Contains("Kết quả số 28A8012345", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("chuỗi nguyên vẹn", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã kết thúc, không còn việc nào.", Html.Words(page), StringComparison.Ordinal);
    }

    private static async Task DecideAsync(Desk desk, long dossier, string step, string outcome, params (string, string)[] typed)
    {
        desk.Clock.Move(TimeSpan.FromMinutes(10));
        var before = await desk.ReadAsync(dossier);
        var item = Assert.Single(before.Waits, wait => wait.Item?.Step == step).Item!;
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var done = before.Records.Select(record => record.Person).ToHashSet();
        var person = office.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16)).First(code => !done.Contains(code));
        var reader = await desk.SignedInAsync(person);
        var address = new Uri($"/dossiers/{before.Filing!.Code}", UriKind.Relative);

        var inbox = await reader.GetStringAsync(new Uri("/inbox", UriKind.Relative));
        Assert.Contains(before.Filing.Code, inbox, StringComparison.Ordinal);
        using (var claimed = await Form.Of(await reader.GetStringAsync(address), "claim").SendAsync(reader))
        {
            Assert.Equal(HttpStatusCode.Redirect, claimed.StatusCode);
        }

        using var answer = await Form.Of(await reader.GetStringAsync(address), "decide").SendAsync(reader, [("Form.Outcome", outcome), .. typed]);

        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
        Assert.Contains("Đã gửi quyết định", Html.Words(await reader.GetStringAsync(address)), StringComparison.Ordinal);
        Assert.Equal(person, (await desk.ReadAsync(dossier)).RecordOf(step)!.Person);
    }

    private static async Task PayAsync(Desk desk, long dossier)
    {
        var before = await desk.ReadAsync(dossier);
        if (before.Waits.All(wait => wait.Kind != WaitKind.Payment))
        {
            return;
        }

        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await reader.GetStringAsync(new Uri($"/dossiers/{before.Filing!.Code}", UriKind.Relative));
        using var answer = await Form.Of(page, "fee").SendAsync(reader, ("method", "cash"), ("reference", "BL-0001"));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
    }

    private static async Task LookUpAsync(Desk desk, long dossier)
    {
        var wait = Assert.Single((await desk.ReadAsync(dossier)).Waits, wait => wait.Kind == WaitKind.Lookup);
        var answer = await desk.HappenAsync(dossier, new AnswerLookup(wait.Seq, "Unavailable"));
        Assert.Null(answer.Refusal);
    }
}
