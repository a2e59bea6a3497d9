using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;

namespace WorkflowEngine.Tests.Tables;

public sealed class TableEditorTests
{
    private const string Code = "1.001612";

    [Fact]
    public void Cells_change_their_member_and_nothing_else()
    {
        var before = Some.Shipped(Code);

        var after = before.After(
            new TableEdit.Name("tham-dinh", " Thẩm định lại "),
            new TableEdit.Unit("tham-dinh", "unit:thanh-sen.kinh-te"),
            new TableEdit.Role("tham-dinh", "xem-xet"),
            new TableEdit.Time("tham-dinh", "½ ngày"),
            new TableEdit.Instructions("tham-dinh", "Xem kỹ ngành nghề."));

        var row = after.Row("tham-dinh");
        Assert.Equal(("Thẩm định lại", "unit:thanh-sen.kinh-te", "xem-xet", "0.5 wd", "Xem kỹ ngành nghề."), (row.Name, row.Unit, row.Role, row.TimeText, row.Instructions));
        var undone = JsonNode.Parse(after.Write())!;
        var step = undone["root"]!["activities"]!.AsArray().Single(item => (string)item!["id"]! == "tham-dinh")!.AsObject();
        var original = JsonNode.Parse(before.Write())!["root"]!["activities"]!.AsArray().Single(item => (string)item!["id"]! == "tham-dinh")!;
        (step["metadata"]!["displayText"], step["unit"], step["role"], step["time"]) = (original["metadata"]!["displayText"]!.DeepClone(), "competent", "tham-dinh", "1 wd");
        step["instructions"] = original["instructions"]?.DeepClone();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(before.Write()), undone));
    }

    [Fact]
    public void A_wrapped_setting_keeps_its_wrapper()
    {
        var text = Some.Shipped(Code).Write().Replace("\"role\": \"xem-xet\"", """
            "role": { "typeName": "String", "expression": { "type": "Literal", "value": "xem-xet" } }
            """, StringComparison.Ordinal);

        var after = WorkflowDocument.Read(text).Document!.After(new TableEdit.Role("xem-xet", "ky"));

        Assert.Equal("String", after.Activities["xem-xet"].Member("role")!.Value.GetProperty("typeName").GetString());
        Assert.Equal("ky", after.Row("xem-xet").Role);
    }

    [Theory]
    [InlineData("", "Nhập tên bước")]
    public void A_step_must_have_a_name(string name, string told)
    {
        var answer = TableEditor.Apply(Some.Shipped(Code), new TableEdit.Name("ky", name));

        Assert.StartsWith(told, answer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(answer.Document);
    }

    [Fact]
    public void What_cannot_be_read_or_is_not_there_is_refused()
    {
        var document = Some.Shipped(Code);

        Assert.Contains("ba hôm", Refused(document, new TableEdit.Time("ky", "ba hôm")), StringComparison.Ordinal);
        Assert.Contains("tháng", Refused(document, new TableEdit.Time("ky", "2 tháng")), StringComparison.Ordinal);
        Assert.Contains("receiving", Refused(document, new TableEdit.Unit("ky", "phòng nào đó")), StringComparison.Ordinal);
        Assert.Contains("không-có", Refused(document, new TableEdit.Remove("không-có")), StringComparison.Ordinal);
        Assert.Contains("Done", Refused(document, new TableEdit.Outcome("ky", "Done", "van-thu")), StringComparison.Ordinal);
        Assert.Contains("bat-dau", Refused(document, new TableEdit.Outcome("ky", "Approved", "bat-dau")), StringComparison.Ordinal);
        Assert.Contains("sơ đồ", Refused(document, new TableEdit.Split("nop-le-phi")), StringComparison.Ordinal);
        Assert.Contains("tiếp nhận", Refused(document, new TableEdit.Remove("tiep-nhan")), StringComparison.Ordinal);
        Assert.Contains("đầu", Refused(document, new TableEdit.MoveUp("phan-cong")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_leads_elsewhere_or_nowhere()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Outcome("xem-xet", "Returned", "phan-cong"), new TableEdit.Outcome("ky", "Rejected", ""));

        Assert.Equal("phan-cong", document.Leads("xem-xet", "Returned"));
        Assert.Equal("", document.Leads("ky", "Rejected"));
    }

    [Fact]
    public void A_new_step_stands_right_before_the_next_row()
    {
        var answer = TableEditor.Apply(Some.Shipped(Code), new TableEdit.AddAfter("tiep-nhan", "Kiểm tra thực tế"));

        var document = answer.Document!;
        Assert.Equal("kiem-tra-thuc-te", answer.Step);
        Assert.StartsWith("tiep-nhan kiem-tra-thuc-te phan-cong", document.Way(), StringComparison.Ordinal);
        Assert.Equal(("phan-cong", "tiep-nhan"), (document.Leads("kiem-tra-thuc-te", "Done"), document.Leads("kiem-tra-thuc-te", "Returned")));
        Assert.Equal(["phan-cong", "phan-cong"], [document.Leads("tham-dinh", "Returned"), "phan-cong"]);
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void A_row_that_goes_is_forgotten_by_those_that_name_it()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Remove("tham-dinh"));

        Assert.Equal("tiep-nhan phan-cong xem-xet ky van-thu tra-ket-qua", document.Way());
        Assert.Equal("phan-cong", document.Leads("xem-xet", "Returned"));
        Assert.Null(document.Activities["xem-xet"].Member("fourEyesWith"));
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void Rows_change_places_and_returns_still_lead_back()
    {
        var before = Some.Shipped(Code);

        var document = before.After(new TableEdit.MoveUp("xem-xet"));

        Assert.Equal("tiep-nhan phan-cong xem-xet tham-dinh ky van-thu tra-ket-qua", document.Way());
        Assert.Equal("phan-cong", document.Leads("xem-xet", "Returned"));
        Assert.Empty(document.Broken());
        Assert.Equal(before.Way(), document.After(new TableEdit.MoveDown("xem-xet")).Way());
    }

    [Fact]
    public void A_row_is_split_in_two_that_share_its_time()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Split("tham-dinh"));

        var rows = StepTable.Of(document).Rows.Where(row => row.Name.StartsWith("Thẩm định hồ sơ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Thẩm định hồ sơ (1)", "Thẩm định hồ sơ (2)"], rows.Select(row => row.Name));
        Assert.Equal(["0.5 wd", "0.5 wd"], rows.Select(row => row.TimeText));
        Assert.Equal("tham-dinh", document.Leads(rows[0].Id, "Done"));
        Assert.Equal(rows[0].Id, document.Leads("tham-dinh", "Returned"));
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void A_reception_is_split_into_itself_and_a_piece_of_work()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Split("tiep-nhan"));

        Assert.StartsWith("tiep-nhan tiep-nhan-ho-so-2 phan-cong", document.Way(), StringComparison.Ordinal);
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void Rows_run_beside_one_another_and_in_turn_again()
    {
        var answer = TableEditor.Apply(Some.Shipped(Code), new TableEdit.Beside("xem-xet"));
        var document = answer.Document!;

        var (first, second) = (document.Row("tham-dinh").Parallel!, document.Row("xem-xet").Parallel!);
        Assert.Equal((first.Group, 1, 2), (second.Group, first.Branch, second.Branch));
        Assert.Contains("gặp nhau", answer.Note!.Vi, StringComparison.Ordinal);
        Assert.Empty(document.Broken());
        var again = document.After(new TableEdit.InTurn("xem-xet"));
        Assert.Equal(Some.Shipped(Code).Way(), again.Way());
        Assert.Equal("tham-dinh", again.Leads("xem-xet", "Returned"));
        Assert.Empty(again.Broken());
    }

    [Fact]
    public void A_third_row_joins_those_that_run_beside_one_another()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Beside("xem-xet"), new TableEdit.Beside("ky"));

        Assert.Equal([1, 2, 3], new[] { "tham-dinh", "xem-xet", "ky" }.Select(row => document.Row(row).Parallel!.Branch));
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void Receiving_and_handing_over_are_never_parallel()
    {
        var refused = Refused(Some.Shipped(Code), new TableEdit.Beside("van-thu"));

        Assert.Contains("một lần", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RowKind.Work, "Done", "xem-xet")]
    [InlineData(RowKind.Review, "Approved", "xem-xet")]
    public void Another_kind_keeps_the_way_on(RowKind kind, string port, string next)
    {
        var document = Some.Shipped(Code).After(new TableEdit.Kind("tham-dinh", kind));

        Assert.Equal(next, document.Leads("tham-dinh", port));
        Assert.Equal("phan-cong", document.Leads("tham-dinh", "Returned"));
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void Work_that_becomes_a_review_waits_for_supplements_and_may_refuse()
    {
        var document = Some.Shipped(Code).After(new TableEdit.Kind("phan-cong", RowKind.Review));

        Assert.Equal("Procedure.Supplement", document.Activities[document.Leads("phan-cong", "SupplementRequired")].Type);
        Assert.Equal("refuse", document.Activities[document.Leads("phan-cong", "Rejected")].Text("kind"));
        Assert.Empty(document.Broken());
    }

    [Fact]
    public void A_member_that_stands_twice_is_never_lost_silently()
    {
        var text = Some.Shipped(Code).Write().Replace("\"toolVersion\": \"3.8.2.0\",", "\"toolVersion\": \"3.8.2.0\", \"toolVersion\": \"3.8.2.1\",", StringComparison.Ordinal);

        var answer = TableEditor.Apply(WorkflowDocument.Read(text).Document!, new TableEdit.Role("ky", "xem-xet"));

        Assert.Contains("hai lần", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    private static string Refused(WorkflowDocument document, TableEdit edit)
    {
        var answer = TableEditor.Apply(document, edit);
        Assert.Null(answer.Document);
        return answer.Refusal!.Vi;
    }
}
