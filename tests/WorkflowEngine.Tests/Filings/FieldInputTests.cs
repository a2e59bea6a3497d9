using System.Text;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class FieldInputTests
{
    [Theory]
    [InlineData(FieldType.Number, "12", "12")]
    [InlineData(FieldType.Number, " 1.250 ", "1250")]
    [InlineData(FieldType.Number, "1.250.000,5", "1250000.5")]
    [InlineData(FieldType.Number, "1 250", "1250")]
    [InlineData(FieldType.Number, "0,25", "0.25")]
    [InlineData(FieldType.Number, "-3", "-3")]
    [InlineData(FieldType.Money, "50.000.000", "50000000")]
    [InlineData(FieldType.Money, "50 000 000 đồng", "50000000")]
    [InlineData(FieldType.Money, "0", "0")]
    [InlineData(FieldType.Date, "07/05/1990", "1990-05-07")]
    [InlineData(FieldType.Date, "7-5-1990", "1990-05-07")]
    [InlineData(FieldType.Date, "7.5.1990", "1990-05-07")]
    [InlineData(FieldType.Date, "1990-05-07", "1990-05-07")]
    [InlineData(FieldType.Boolean, "on", "True")]
    [InlineData(FieldType.Boolean, "false", "False")]
    [InlineData(FieldType.Identity, "042 185 001 218", "042185001218")]
    [InlineData(FieldType.Phone, "0912.345.678", "0912345678")]
    [InlineData(FieldType.Email, "ten@vidu.vn", "ten@vidu.vn")]
    [InlineData(FieldType.Text, "  Nguyễn Văn An ", "Nguyễn Văn An")]
    [InlineData(FieldType.Choice, "nam", "nam")]
    public void Reads_what_people_type(FieldType type, string typed, string kept)
    {
        var read = FieldInput.TryRead(Field(type), typed, out var value, out var wrong);

        Assert.True(read);
        Assert.Null(wrong);
        Assert.Equal(kept, value.ToLine());
    }

    [Theory]
    [InlineData(FieldType.Number, "mười hai")]
    [InlineData(FieldType.Number, "1.25.0")]
    [InlineData(FieldType.Number, "1,250,000")]
    [InlineData(FieldType.Money, "-5")]
    [InlineData(FieldType.Money, "5 triệu")]
    [InlineData(FieldType.Date, "31/02/1990")]
    [InlineData(FieldType.Date, "05/07")]
    [InlineData(FieldType.Date, "1/1/0199")]
    [InlineData(FieldType.Identity, "12345")]
    [InlineData(FieldType.Phone, "912345678")]
    [InlineData(FieldType.Email, "ten@vidu")]
    public void Says_what_was_expected_instead_of_what_it_cannot_read(FieldType type, string typed)
    {
        var read = FieldInput.TryRead(Field(type), typed, out _, out var wrong);

        Assert.False(read);
        Assert.StartsWith("Nhập số của bà", wrong!.Vi, StringComparison.Ordinal);
        Assert.StartsWith("Enter ", wrong.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0 ")]
    public void Nothing_typed_is_no_value(string? typed)
    {
        foreach (var type in Enum.GetValues<FieldType>())
        {
            Assert.True(FieldInput.TryRead(Field(type), typed, out var value, out _));
            Assert.True(value.IsNull);
        }
    }

    [Fact]
    public void Texts_are_kept_in_composed_letters()
    {
        var typed = "Đặng Thị Ngọc Ánh".Normalize(NormalizationForm.FormD);

        FieldInput.TryRead(Field(FieldType.Text), typed, out var value, out _);

        Assert.NotEqual(typed, value.AsText());
        Assert.Equal("Đặng Thị Ngọc Ánh", value.AsText());
    }

    [Theory]
    [InlineData("Lê\u200B Thị\u00AD Ất\uFEFF", "Lê Thị Ất")]
    [InlineData("\u202EtấẤ\u202C Lê", "tấẤ Lê")]
    [InlineData("A\0B\u0007", "AB")]
    [InlineData("\uD800Ất\uDC00", "Ất")]
    [InlineData("dòng một\r\n\tdòng hai", "dòng một\r\n\tdòng hai")]
    [InlineData("𠀀 chữ Nôm 🏠", "𠀀 chữ Nôm 🏠")]
    [InlineData("\u200B\uFEFF", null)]
    public void Signs_that_show_nothing_are_left_out(string typed, string? kept)
    {
        var isRead = FieldInput.TryRead(Field(FieldType.LongText), typed, out var value, out _);

        Assert.True(isRead);
        Assert.Equal(kept, value.TextOrNull);
    }

    [Fact]
    public void Money_is_exact()
    {
        FieldInput.TryRead(Field(FieldType.Money), "123.456.789.012.345,67", out var value, out _);

        Assert.Equal(123_456_789_012_345.67m, value.AsMoney());
    }

    private static FieldFact Field(FieldType type) => new() { Id = "so", Label = new LocalText("Số của bà", "Number of hers"), Type = type };
}
