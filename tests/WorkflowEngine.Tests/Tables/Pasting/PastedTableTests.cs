using WorkflowEngine.Procedures;
using WorkflowEngine.Tables.Pasting;

namespace WorkflowEngine.Tests.Tables.Pasting;

public sealed class PastedTableTests
{
    [Fact]
    public void A_spreadsheet_with_what_stands_around_it_is_read()
    {
        var table = PastedTable.Read(SomeTables.NgheAn);

        Assert.Null(table.Problem);
        Assert.Equal(("1.005144", "Đề nghị miễn, giảm học phí"), (table.Code, table.Name));
        Assert.Equal(("3760/QĐ-UBND", new DateOnly(2025, 11, 12)), (table.Decision, table.DecisionDate));
        Assert.Equal("80 h", table.Declared!.Canonical);
        Assert.Equal(["2 h", "4 h", "58 h", "6 h", "7 h", "3 h"], table.Rows.Select(row => row.Time!.Canonical));
        Assert.Equal("Tiếp nhận, kiểm tra hồ sơ, chuyển xử lý", table.Rows[0].Name);
        Assert.Equal("Trung tâm Phục vụ hành chính công", table.Rows[0].Who);
        Assert.Equal("Dự thảo quyết định", table.Rows[2].Result);
    }

    [Fact]
    public void Pipes_and_fractions_are_read()
    {
        var table = PastedTable.Read(SomeTables.SonLaAgain);

        Assert.Equal(["0.25 wd", "0.25 wd", "1.5 wd", "0.25 wd", "0.25 wd", "0.25 wd", "0.25 wd", "0.25 wd", "0.25 wd"], table.Rows.Select(row => row.Time!.Canonical));
        Assert.Equal(("3 wd", "2969/QĐ-UBND", new DateOnly(2025, 11, 21)), (table.Declared!.Canonical, table.Decision, table.DecisionDate));
    }

    [Fact]
    public void Html_with_spanning_cells_and_two_rows_of_headings_is_read()
    {
        var table = PastedTable.Read(SomeTables.VinhLong);

        Assert.Equal(["0.25 wd", "0.25 wd", "1 wd", "1 wd", "0.25 wd", "0.25 wd"], table.Rows.Select(row => row.Time!.Canonical));
        Assert.Equal("Công an xã Chỉ huy Công an xã", table.Rows[2].Who);
        Assert.Equal("Vào sổ, đóng dấu", table.Rows[4].Name);
        Assert.Equal("3 wd", table.Declared!.Canonical);
    }

    [Theory]
    [InlineData("1/2 ngày", "0.5 wd")]
    [InlineData("½ ngày", "0.5 wd")]
    [InlineData("0,25 ngày", "0.25 wd")]
    [InlineData("04 giờ làm việc", "4 h")]
    [InlineData("2 h", "2 h")]
    [InlineData("3.5 ngày", "3.5 wd")]
    [InlineData("2 ngay lam viec", "2 wd")]
    [InlineData("Không quá 03 ngày", "3 wd")]
    [InlineData("30 phút", "0.5 h")]
    [InlineData("01 (một) ngày làm việc", "1 wd")]
    [InlineData("Trong ngày", "same day")]
    public void Times_are_read_as_people_write_them(string written, string time)
    {
        var table = PastedTable.Read($"TT\tNội dung\tNgười thực hiện\tThời gian\n1\tTiếp nhận hồ sơ\tMột cửa\t{written}");

        Assert.Equal(time, Assert.Single(table.Rows).Time!.Canonical);
        Assert.Empty(table.Rows[0].Doubts);
    }

    [Theory]
    [InlineData("giờ", "2", "2 h")]
    [InlineData("ngày làm việc", "0,5", "0.5 wd")]
    [InlineData("ngày", "½", "0.5 wd")]
    public void Bare_numbers_have_the_unit_of_their_heading(string unit, string written, string time)
    {
        var table = PastedTable.Read(SomeTables.Plain(unit, written, written, written));

        Assert.All(table.Rows, row => Assert.Equal(time, row.Time!.Canonical));
    }

    [Fact]
    public void What_is_no_time_is_marked_and_not_guessed()
    {
        var table = PastedTable.Read(SomeTables.Plain("ngày", "1", "khoảng vài hôm", "Không quy định"));

        var doubt = Assert.Single(table.Rows[1].Doubts);
        Assert.Equal(PastedColumn.Time, doubt.Column);
        Assert.Contains("khoảng vài hôm", doubt.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal((null, "khoảng vài hôm"), (table.Rows[1].Time, table.Rows[1].TimeText));
        Assert.Empty(table.Rows[2].Doubts);
    }

    [Fact]
    public void Gaps_of_spaces_part_columns()
    {
        var table = PastedTable.Read("""
            TT   Nội dung công việc        Người thực hiện      Thời gian
            1.   Tiếp nhận hồ sơ           Một cửa              2 giờ
            2.   Thẩm định                 Chuyên viên          6 giờ
            """);

        Assert.Equal(["Tiếp nhận hồ sơ|Một cửa|2 h", "Thẩm định|Chuyên viên|6 h"], table.Rows.Select(Told));
    }

    [Fact]
    public void Without_headings_columns_are_told_by_their_cells()
    {
        var table = PastedTable.Read("1\tTiếp nhận hồ sơ của người dân\tTrung tâm PVHCC\t2 giờ\n2\tThẩm định và dự thảo văn bản\tChuyên viên\t6 giờ");

        Assert.Equal([PastedColumn.Number, PastedColumn.Name, PastedColumn.Who, PastedColumn.Time], table.Columns);
        Assert.Equal("Thẩm định và dự thảo văn bản|Chuyên viên|6 h", Told(table.Rows[1]));
    }

    [Fact]
    public void A_cell_that_broke_over_lines_is_joined()
    {
        var table = PastedTable.Read("TT\tNội dung\tNgười thực hiện\tThời gian\n1\tTiếp nhận hồ sơ\nvà kiểm tra\tMột cửa\t2 giờ\n2\tThẩm định\tChuyên viên\t6 giờ");

        Assert.Equal(["Tiếp nhận hồ sơ và kiểm tra|Một cửa|2 h", "Thẩm định|Chuyên viên|6 h"], table.Rows.Select(Told));
    }

    [Fact]
    public void Parts_sums_and_notes_are_no_rows()
    {
        var table = PastedTable.Read(string.Join('\n',
            "TT\tNội dung\tNgười thực hiện\tThời gian",
            "I\tTại cấp xã\t\t",
            "1\tTiếp nhận hồ sơ\tMột cửa\t3 ngày",
            "\tTổng cấp xã\t\t3 ngày",
            "II\tTại cấp tỉnh\t\t",
            "2\tThẩm định\tChuyên viên\t5 ngày",
            "\tTổng cộng\t\t8 ngày",
            "* Ghi chú: không tính thời gian bổ sung hồ sơ\t\t\t"));

        Assert.Equal(["Tại cấp xã", "Tại cấp tỉnh"], table.Rows.Select(row => row.Part));
        Assert.Equal("8 wd", table.Declared!.Canonical);
    }

    [Fact]
    public void A_plain_day_is_a_calendar_day_where_somebody_says_so()
    {
        var table = PastedTable.Read(SomeTables.Plain("ngày", "45", "76", "14", "20", "35"), LimitUnit.Days);

        Assert.Equal(["45 d", "76 d", "14 d", "20 d", "35 d"], table.Rows.Select(row => row.Time!.Canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kính gửi các đơn vị, xin gửi bảng quy trình.")]
    [InlineData("a\tb\nc\td")]
    [InlineData("<table></table>")]
    public void Text_without_a_table_says_what_is_missing(string text)
    {
        var table = PastedTable.Read(text);

        Assert.Empty(table.Rows);
        Assert.NotNull(table.Problem);
    }

    [Fact]
    public void Whatever_is_pasted_is_answered()
    {
        var chance = new Random(7);
        const string signs = "\t\n|\"<tr><td>1.,/ ½ngàyBướcTổng\u0301\ud83d\ude00";

        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(200)).Select(_ => signs[chance.Next(signs.Length)]));

            var table = PastedTable.Read(text);

            Assert.True(table.Problem is null ^ table.Rows.IsEmpty);
        }
    }

    private static string Told(PastedRow row) => $"{row.Name}|{row.Who}|{row.Time?.Canonical}";
}
