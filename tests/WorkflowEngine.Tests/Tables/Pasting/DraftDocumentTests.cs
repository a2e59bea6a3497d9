using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Pasting;
using WorkflowEngine.Tests.Verification;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Tables.Pasting;

/// <summary>Tables of published decisions, from the clipboard to a document that the gate lets through or refuses.</summary>
public sealed class DraftDocumentTests
{
    /// <summary>Published tables with their sums: source, unit, times, the declared limit.</summary>
    public static TheoryData<string, string, string, string> Published => new()
    {
        { "Cao Bằng 2028: 1.014116", "ngày làm việc", "5 10 30 5 5 5", "60 wd" },
        { "Cao Bằng 2028: 1.014111", "ngày", "45 76 14 20 35", "190 d" },
        { "Cao Bằng 2028: 2.001717", "ngày làm việc", "0,5 0,5 4 1 0,5 4", "10.5 wd" },
        { "Cao Bằng 2022: 1.001806", "ngày làm việc", "½ ½ 7 ½ 1 ½", "10 wd" },
        { "Cao Bằng 2022: 2.001661", "ngày làm việc", "3 0.5 2.5 0.5 1 0.5", "8 wd" },
        { "Hà Nội 1594: 1.012644", "ngày làm việc", "0,5 0,5 1 1 16 1 1 7 2", "30 wd" },
    };

    [Fact]
    public void The_table_of_Nghe_An_becomes_a_procedure_that_may_be_published()
    {
        var table = PastedTable.Read(SomeTables.NgheAn);
        var procedure = table.Procedure(GovernmentLevel.Commune, "bao-tro-xa-hoi");

        var document = DraftDocument.Make(procedure);

        Assert.DoesNotContain(Findings(document), finding => finding.IsError);
        Assert.Equal("80/80 WorkingHour", Sum(document));
        var rows = StepTable.Of(document).Rows;
        Assert.Equal(
            ["Receive receiving tiep-nhan", "Work competent phan-cong", "Review competent tham-dinh", "Review competent xem-xet", "Review authority of competent ky", "Issue competent van-thu", "Return receiving tra-ket-qua"],
            rows.Select(row => $"{row.Kind} {row.Unit} {row.Role}"));
        Assert.Equal("1.005144-de-nghi-mien-giam-hoc-phi", document.DefinitionId);
        Assert.Equal("Procedure.Supplement", document.Activities[document.Leads(rows[2].Id, "SupplementRequired")].Type);
        Assert.Equal(rows[1].Id, document.Leads(rows[2].Id, "Returned"));
    }

    [Fact]
    public void The_table_of_Son_La_is_refused_with_the_sum_and_the_path()
    {
        var document = DraftDocument.Make(PastedTable.Read(SomeTables.SonLaAgain).Procedure(GovernmentLevel.Province, "xuat-nhap-khau"));

        var over = Assert.Single(Findings(document), finding => finding.IsError);

        Assert.Equal(FindingCodes.OverLimit, over.Code);
        Assert.Contains("0,25 + 0,25 + 1,5 + 0,25 + 0,25 + 0,25 + 0,25 + 0,25 + 0,25 = 3,5 > 3 ngày làm việc", over.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("Tiếp nhận hồ sơ, chuyển Phòng chuyên môn → Phân công xử lý hồ sơ → Thẩm định hồ sơ", over.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_sibling_in_the_same_decision_passes()
    {
        var document = DraftDocument.Make(PastedTable.Read(SomeTables.SonLa).Procedure(GovernmentLevel.Province, "xuat-nhap-khau"));

        Assert.DoesNotContain(Findings(document), finding => finding.IsError);
        Assert.Equal("3/3 WorkingDay", Sum(document));
        Assert.Equal(9, StepTable.Of(document).Rows.Length);
    }

    [Fact]
    public void The_table_of_Vinh_Long_passes()
    {
        var document = DraftDocument.Make(PastedTable.Read(SomeTables.VinhLong).Procedure(GovernmentLevel.Commune, "cu-tru") with { Rows = VinhLongRows() });

        Assert.DoesNotContain(Findings(document), finding => finding.IsError);
        Assert.Equal("3/3 WorkingDay", Sum(document));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_tables_add_up(string source, string unit, string times, string limit)
    {
        var table = PastedTable.Read(SomeTables.Plain(unit, times.Split(' ')), limit.EndsWith(" d", StringComparison.Ordinal) ? LimitUnit.Days : LimitUnit.WorkingDays);

        var document = DraftDocument.Make(table.Procedure(GovernmentLevel.Province, "cong-chuc", limit));

        Assert.NotEmpty(source);
        Assert.DoesNotContain(Findings(document), finding => finding.IsError);
        var sum = Assert.Single(StepSum.Of(document, Shipped.World));
        Assert.Equal(sum.Allowed, sum.Total);
    }

    [Fact]
    public void A_table_that_does_not_use_its_limit_up_is_refused()
    {
        var table = PastedTable.Read(SomeTables.SonLa.Replace("01 ngày", "0,5 ngày", StringComparison.Ordinal));

        var document = DraftDocument.Make(table.Procedure(GovernmentLevel.Province, "xuat-nhap-khau"));

        Assert.Contains(Findings(document), finding => finding.Code == FindingCodes.UnderLimit && finding.Sentence.Vi.Contains("= 2,5 < 3", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_missing_is_named_by_its_field()
    {
        var missing = new DraftedProcedure { Code = "12", Rows = [new DraftRow { Name = " ", Kind = RowKind.Work, Time = "vài hôm" }] }.Check();

        Assert.Equal(["Code", "Name", "Level", "Field", "Limit", "Rows[0].Name", "Rows[0].Unit", "Rows[0].Role", "Rows[0].Time"], missing.Select(one => one.Member));
    }

    [Fact]
    public void The_usual_steps_make_a_document_that_can_be_drawn_on()
    {
        var document = DraftDocument.Make(new DraftedProcedure
        {
            Code = "9.000002",
            Name = "Thủ tục mới",
            Level = GovernmentLevel.Commune,
            Field = "ho-tich",
            Limit = "3 ngày làm việc",
            Rows = DraftRows.Usual.Rows,
        });

        Assert.Empty(document.Broken());
        Assert.DoesNotContain(Findings(document), finding => finding.IsError);
    }

    [Fact]
    public void Steps_of_a_made_document_do_not_overlap()
    {
        var document = DraftDocument.Make(PastedTable.Read(SomeTables.NgheAn).Procedure(GovernmentLevel.Commune, "bao-tro-xa-hoi"));

        var places = document.Root.ChildrenIn("activities").Select(step => step.Position!.Value).ToList();

        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.All(places, place => Assert.DoesNotContain(places, other => other != place && Math.Abs(other.X - place.X) < 180 && Math.Abs(other.Y - place.Y) < 60));
    }

    private static System.Collections.Immutable.ImmutableArray<DraftRow> VinhLongRows() =>
        [.. PastedTable.Read(SomeTables.VinhLong).Rows(GovernmentLevel.Commune).Rows.Select(row => row with { Unit = row.Unit ?? "competent", Role = row.Role ?? "tham-dinh" })];

    private static System.Collections.Immutable.ImmutableArray<Finding> Findings(WorkflowDocument document) => Verifier.Check(document, Shipped.World);

    private static string Sum(WorkflowDocument document) => StepSum.Of(document, Shipped.World) is [var sum] ? $"{sum.Total:0.##}/{sum.Allowed:0.##} {sum.Unit}" : "";
}
