using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData("3 wd", "3 wd")]
    [InlineData("10 d", "10 d")]
    [InlineData("4 h", "4 h")]
    [InlineData("0.25 wd", "0.25 wd")]
    [InlineData("3wd", "3 wd")]
    [InlineData("6 mo", "6 mo")]
    [InlineData("5 y", "5 y")]
    [InlineData("1/2 ngày làm việc", "0.5 wd")]
    [InlineData("½ ngày làm việc", "0.5 wd")]
    [InlineData("1½ ngày làm việc", "1.5 wd")]
    [InlineData("1 1/2 ngày làm việc", "1.5 wd")]
    [InlineData("0,25 ngày làm việc", "0.25 wd")]
    [InlineData("05 ngày làm việc", "5 wd")]
    [InlineData("03 (ba) ngày làm việc", "3 wd")]
    [InlineData("05 (năm) ngày làm việc", "5 wd")]
    [InlineData("3 Ngày làm việc", "3 wd")]
    [InlineData("03 NGÀY LÀM VIỆC", "3 wd")]
    [InlineData("3 ngày LV", "3 wd")]
    [InlineData("03 ngay lam viec", "3 wd")]
    [InlineData("Không quá 03 ngày làm việc", "3 wd")]
    [InlineData("trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "7 wd")]
    [InlineData("03 ngày làm việc;", "3 wd")]
    [InlineData("04 giờ làm việc", "4 h")]
    [InlineData("4h", "4 h")]
    [InlineData("08 giờ", "8 h")]
    [InlineData("30 phút", "0.5 h")]
    [InlineData("1 buổi", "0.5 wd")]
    [InlineData("07 ngày liên tục", "7 d")]
    [InlineData("2 tuần", "14 d")]
    [InlineData("6 tháng", "6 mo")]
    [InlineData("05 năm", "5 y")]
    [InlineData("trong ngày", "same day")]
    [InlineData("Ngay trong ngày làm việc", "same day")]
    [InlineData("same day", "same day")]
    [InlineData("3 working days", "3 wd")]
    [InlineData("within 10 calendar days", "10 d")]
    public void Reads_what_people_write(string text, string canonical)
    {
        Assert.True(LimitText.TryParse(text, LimitUnit.Days, out var limit, out var fault));

        Assert.Null(fault);
        Assert.Equal((text, canonical), (limit!.Source, limit.Canonical));
    }

    [Theory]
    [InlineData(LimitUnit.Days, "10 d")]
    [InlineData(LimitUnit.WorkingDays, "10 wd")]
    public void A_plain_day_is_what_the_reader_says_it_is(LimitUnit plainDay, string canonical)
    {
        LimitText.TryParse("10 ngày", plainDay, out var plain, out _);
        LimitText.TryParse("10 ngày làm việc", plainDay, out var stated, out _);

        Assert.Equal((canonical, false), (plain!.Canonical, plain.IsUnitStated));
        Assert.Equal(("10 wd", true), (stated!.Canonical, stated.IsUnitStated));
    }

    [Theory]
    [InlineData("1/2 ngày làm việc", "0.5 wd")]
    [InlineData("trong ngày", "same day")]
    [InlineData("10 ngày", "10 d")]
    [InlineData("08 giờ", "8 h")]
    public void Becomes_the_limit_that_clocks_reckon_with(string text, string limit)
    {
        LimitText.TryParse(text, LimitUnit.Days, out var read, out _);

        Assert.Equal(limit, read!.ToTimeLimit()!.Value.ToString());
        Assert.True(TimeLimit.TryParse(read.Canonical, out var parsed));
        Assert.Equal(parsed, read.ToTimeLimit());
    }

    [Fact]
    public void No_clock_runs_by_months_or_years()
    {
        LimitText.TryParse("6 tháng", LimitUnit.Days, out var read, out _);

        Assert.Null(read!.ToTimeLimit());
    }

    [Fact]
    public void Reads_pasted_text_with_decomposed_letters_and_hard_spaces()
    {
        var pasted = "05\u00A0ngày làm việc".Normalize(System.Text.NormalizationForm.FormD);

        Assert.True(LimitText.TryParse(pasted, LimitUnit.Days, out var limit, out _));
        Assert.Equal("5 wd", limit!.Canonical);
    }

    [Fact]
    public void A_canonical_text_reads_as_itself()
    {
        foreach (var amount in (string[])["0.125", "1", "12.5", "365"])
        {
            foreach (var unit in (string[])["wd", "d", "h", "mo", "y"])
            {
                Assert.True(LimitText.TryParse($"{amount} {unit}", LimitUnit.WorkingDays, out var limit, out _));
                Assert.Equal($"{amount} {unit}", limit!.Canonical);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ngày làm việc")]
    [InlineData("3")]
    [InlineData("-3 wd")]
    [InlineData("3 4 wd")]
    [InlineData("1/0 ngày")]
    [InlineData("5-7 ngày")]
    [InlineData("1.000,5 ngày")]
    [InlineData("0 wd")]
    [InlineData("10001 d")]
    [InlineData("3 hôm")]
    [InlineData("999999999999999999999999 d")]
    [InlineData("3 wd\ud800")]
    public void Says_what_it_expected_of_anything_else(string text)
    {
        Assert.False(LimitText.TryParse(text, LimitUnit.Days, out var limit, out var fault));

        Assert.Null(limit);
        Assert.StartsWith("Thời hạn phải gồm một số và đơn vị", fault!.Vi, StringComparison.Ordinal);
    }
}
