namespace WorkflowEngine.Tests.Templates.Builtins;

public sealed class VietnameseBuiltinTests
{
    [Theory]
    [InlineData("dossier.received | vi.date", "ngày 07 tháng 5 năm 2024")]
    [InlineData("'2024-02-15' | vi.date", "ngày 15 tháng 02 năm 2024")]
    [InlineData("'2024-01-01' | vi.date", "ngày 01 tháng 01 năm 2024")]
    [InlineData("'2024-12-31' | vi.date", "ngày 31 tháng 12 năm 2024")]
    [InlineData("date.parse '7 May 2024' | vi.date", "ngày 07 tháng 5 năm 2024")]
    [InlineData("dossier.received | vi.date_short", "07/05/2024")]
    [InlineData("dossier.received | vi.time", "14 giờ 05 phút")]
    [InlineData("dossier.received | vi.datetime", "14 giờ 05 phút, ngày 07 tháng 5 năm 2024")]
    [InlineData("'2024-05-07T20:30:00Z' | vi.datetime", "03 giờ 30 phút, ngày 08 tháng 5 năm 2024")]
    [InlineData("'2024-05-05' | vi.weekday", "Chủ nhật")]
    [InlineData("'2024-05-08' | vi.weekday", "thứ Tư")]
    [InlineData("dossier.fee | vi.money", "2.000.000 đồng")]
    [InlineData("1234.5 | vi.money", "1.234,5 đồng")]
    [InlineData("-1500 | vi.number", "-1.500")]
    [InlineData("'72.50' | vi.number", "72,5")]
    [InlineData("1 | vi.ordinal", "thứ nhất")]
    [InlineData("2 | vi.ordinal", "thứ hai")]
    [InlineData("4 | vi.ordinal", "thứ tư")]
    [InlineData("14 | vi.ordinal", "thứ mười bốn")]
    [InlineData("dossier.fee | vi.words", "hai triệu đồng")]
    [InlineData("3 | vi.words 'bản'", "ba bản")]
    [InlineData("3 | vi.words ''", "ba")]
    [InlineData("'citizen' | vi.you", "ông/bà")]
    [InlineData("'enterprise' | vi.you | string.capitalize", "Quý doanh nghiệp")]
    [InlineData("'organisation' | vi.you", "quý tổ chức")]
    [InlineData("'agency' | vi.you", "quý cơ quan")]
    [InlineData("null | vi.you", "ông/bà")]
    [InlineData("null | vi.date", "")]
    [InlineData("null | vi.money", "")]
    [InlineData("null | vi.words", "")]
    public void Writes_as_vietnamese_papers_do(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("dossier.received | en.date", "7 May 2024")]
    [InlineData("dossier.received | en.date_short", "07/05/2024")]
    [InlineData("dossier.received | en.time", "14:05")]
    [InlineData("dossier.received | en.datetime", "14:05, 7 May 2024")]
    [InlineData("'2024-05-05' | en.weekday", "Sunday")]
    [InlineData("dossier.fee | en.money", "VND 2,000,000")]
    [InlineData("1234.5 | en.number", "1,234.5")]
    [InlineData("dossier.fee | en.words", "two million dong")]
    [InlineData("3 | en.words 'copies'", "three copies")]
    [InlineData("'enterprise' | en.you", "you")]
    [InlineData("1 | en.ordinal", "1st")]
    [InlineData("22 | en.ordinal", "22nd")]
    [InlineData("103 | en.ordinal", "103rd")]
    [InlineData("11 | en.ordinal", "11th")]
    [InlineData("112 | en.ordinal", "112th")]
    public void Writes_the_same_in_english(string expression, string expected)
    {
        var text = Letter.Render($"{{{{ {expression} }}}}");

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("'hôm nay' | vi.date", "Cần một ngày dạng năm-tháng-ngày (ví dụ 2026-11-17) nhưng gặp `hôm nay`.")]
    [InlineData("'ba' | vi.money", "Cần một số nhưng gặp `ba`.")]
    [InlineData("1e28 | vi.words", "Số quá lớn, không viết thành chữ được (tối đa 27 chữ số).")]
    public void Says_what_does_not_fit(string expression, string sentence)
    {
        var fault = Letter.Fault($"{{{{ {expression} }}}}");

        Assert.Equal(sentence, fault.Sentence.Vi);
    }
}
