using WorkflowEngine.Office;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>Two people at the facts of one procedure at once.</summary>
public sealed class TwoAuthorsTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Changes_of_different_things_are_both_kept(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var (one, other) = (await FactsForm.OpenAsync(desk), await SecondAsync(desk));
        var (first, second) = (await one.ShowAsync("?sheet=papers"), await other.ShowAsync("?sheet=papers"));

        first["f.components[0].name.vi"] = "Giấy đề nghị A";
        second["f.components[1].name.vi"] = "Biên bản B";
        await one.SendAsync(first, "remove:components:4");
        await other.SendAsync(second, "auto");

        var facts = (await one.LatestAsync()).Read.Document!.Procedure!;
        Assert.Equal(("Giấy đề nghị A", "Biên bản B", 4), (facts.Components[0].Name.Vi, facts.Components[1].Name.Vi, facts.Components.Length));
        Assert.Equal("merged", other.Told);
        Assert.Equal("Giấy đề nghị A", new SentForm(other.Page, FactsForm.Marker)["f.components[0].name.vi"]);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Where_both_changed_one_thing_the_second_sees_both_texts_and_decides(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var (one, other) = (await FactsForm.OpenAsync(desk), await SecondAsync(desk));
        var (first, second) = (await one.ShowAsync("?sheet=fees"), await other.ShowAsync("?sheet=fees"));
        first["f.fees[0].amount"] = "50.000";
        second["f.fees[0].amount"] = "70.000";
        second["f.fees[0].name.en"] = "Fee";

        await one.SendAsync(first, "save");
        await other.SendAsync(second, "save");
        var between = (await one.LatestAsync()).Read.Document!.Procedure!.Fees[0];
        var panel = Html.Inside(other.Page, "section", "data-both-changed");
        var shown = new SentForm(other.Page, FactsForm.Marker);
        var typed = shown["f.fees[0].amount"];
        await other.SendAsync(shown, "save");

        var after = (await one.LatestAsync()).Read.Document!.Procedure!.Fees[0];
        Assert.Equal(50_000, between.Fixed);
        Assert.Contains("Số tiền", panel, StringComparison.Ordinal);
        Assert.Contains("50000", panel, StringComparison.Ordinal);
        Assert.Contains("70000", panel, StringComparison.Ordinal);
        Assert.Equal("70.000", typed);
        Assert.Equal((70_000, "Fee"), (after.Fixed, after.Name.En));
    }

    [Fact]
    public async Task A_step_that_somebody_else_changed_meanwhile_is_no_conflict()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);
        var sent = await form.ShowAsync("?sheet=general");
        var other = await SecondAsync(desk);
        var marks = await other.ShowAsync("?sheet=law");
        marks["f.marks[0].note.vi"] = "Đã đối chiếu";

        await other.SendAsync(marks, "save");
        sent["f.contact.vi"] = "Trung tâm phục vụ";
        await form.SendAsync(sent, "save");

        var facts = (await form.LatestAsync()).Read.Document!.Procedure!;
        Assert.Equal(("Trung tâm phục vụ", "Đã đối chiếu"), (facts.Contact!.Vi, facts.Marks[0].Note.Vi));
        Assert.Contains("đã gộp với thay đổi của họ", form.Words, StringComparison.Ordinal);
    }

    private static async Task<FactsForm> SecondAsync(Desk desk) =>
        new(desk, await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design, skip: 1)), FactsForm.Household);
}
