using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Times;

/// <summary>Step tables as decisions of provinces printed them, with the total that each declares.</summary>
public sealed class GoldenTableTests
{
    [Theory]
    [InlineData("Nghệ An 3760/2025, miễn giảm học phí", "80 h", "2 h,4 h,58 h,6 h,7 h,3 h")]
    [InlineData("Cao Bằng 2028/2025, 1.014116", "60 wd", "5 wd,10 wd,30 wd,5 wd,5 wd,5 wd")]
    [InlineData("Cao Bằng 2028/2025, 1.014111", "190 d", "45 d,76 d,14 d,20 d,35 d")]
    [InlineData("Cao Bằng 2028/2025, 2.001717", "10.5 wd", "1/2 ngày,1/2 ngày,04 ngày,1 ngày,0,5 ngày,04 ngày")]
    [InlineData("Sơn La 2969/2025, cấp CFS", "3 wd", "¼ ngày,¼ ngày,01 ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày")]
    [InlineData("Cao Bằng 2022/2025, 1.001806", "10 wd", "0.5 wd,0.5 wd,7 wd,0.5 wd,1 wd,0.5 wd")]
    [InlineData("Vĩnh Long 2682/2025, 3.000527", "3 wd", "0.25 wd,0.25 wd,1 wd,1 wd,0.25 wd,0.25 wd")]
    [InlineData("Cao Bằng 2022/2025, 2.001661", "8 wd", "3 wd,0.5 wd,2.5 wd,0.5 wd,1 wd,0.5 wd")]
    [InlineData("Hà Nội 1594, 1.012644", "30 wd", "0.5 wd,0.5 wd,1 wd,1 wd,16 wd,1 wd,1 wd,7 wd,2 wd")]
    public void A_table_that_adds_up_has_no_error(string source, string limit, string times)
    {
        var findings = SomeProcedure.Table(limit, Times(times)).Check();

        Assert.True(findings.IsEmpty, $"{source}: {string.Join("; ", findings)}");
    }

    [Fact]
    public void Son_La_2969_reissue_of_a_certificate_of_free_sale_is_refused_with_its_sum_and_path()
    {
        var table = SomeProcedure.Table("3 wd", Times("¼ ngày,¼ ngày,1,5 ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày,¼ ngày"));

        var finding = Assert.Single(table.Check());

        Assert.Equal((FindingCodes.OverLimit, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.Contains("0,25 + 0,25 + 1,5 + 0,25 + 0,25 + 0,25 + 0,25 + 0,25 + 0,25 = 3,5 > 3 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("= 3.5 > 3 working days", finding.Sentence.En, StringComparison.Ordinal);
        Assert.Equal(["bat-dau", "buoc-1", "buoc-2", "buoc-3", "buoc-4", "buoc-5", "buoc-6", "buoc-7", "buoc-8", "tra", "ket-thuc"], finding.Path);
    }

    [Fact]
    public void Cao_Bang_2028_1_003999_is_refused_for_it_adds_up_to_less_than_it_declares()
    {
        var table = SomeProcedure.Table("10.5 wd", Times("0.5 wd,0.5 wd,4 wd,1 wd,0.5 wd,3 wd"));

        var finding = Assert.Single(table.Check());

        Assert.Equal((FindingCodes.UnderLimit, FindingSeverity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("0,5 + 0,5 + 4 + 1 + 0,5 + 3 = 9,5 < 10,5 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(8, finding.Path.Length);
    }

    /// <summary>Commas part the times; a comma between digits belongs to the number.</summary>
    private static string[] Times(string times) => System.Text.RegularExpressions.Regex.Split(times, ",(?![0-9]+ ngày)|(?<=ngày),");
}
