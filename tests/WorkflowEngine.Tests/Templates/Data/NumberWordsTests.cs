using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Templates.Data;

namespace WorkflowEngine.Tests.Templates.Data;

public sealed class NumberWordsTests
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    [Theory]
    [InlineData("0", "không")]
    [InlineData("1", "một")]
    [InlineData("5", "năm")]
    [InlineData("10", "mười")]
    [InlineData("11", "mười một")]
    [InlineData("14", "mười bốn")]
    [InlineData("15", "mười lăm")]
    [InlineData("20", "hai mươi")]
    [InlineData("21", "hai mươi mốt")]
    [InlineData("24", "hai mươi tư")]
    [InlineData("25", "hai mươi lăm")]
    [InlineData("100", "một trăm")]
    [InlineData("105", "một trăm linh năm")]
    [InlineData("110", "một trăm mười")]
    [InlineData("111", "một trăm mười một")]
    [InlineData("991", "chín trăm chín mươi mốt")]
    [InlineData("1000", "một nghìn")]
    [InlineData("1005", "một nghìn không trăm linh năm")]
    [InlineData("1050", "một nghìn không trăm năm mươi")]
    [InlineData("10000", "mười nghìn")]
    [InlineData("1000005", "một triệu không trăm linh năm")]
    [InlineData("1500000", "một triệu năm trăm nghìn")]
    [InlineData("1000000000", "một tỷ")]
    [InlineData("2000000015", "hai tỷ không trăm mười lăm")]
    [InlineData("3500000000000", "ba nghìn năm trăm tỷ")]
    [InlineData("1000000000000000000", "một tỷ tỷ")]
    [InlineData("-7", "âm bảy")]
    [InlineData("2.5", "hai phẩy năm")]
    [InlineData("0.05", "không phẩy không năm")]
    [InlineData("72.25", "bảy mươi hai phẩy hai mươi lăm")]
    [InlineData("1.2345", "một phẩy hai ba bốn năm")]
    public void Writes_numbers_in_vietnamese(string number, string expected)
    {
        var words = VietnameseNumber.Write(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("0", "zero")]
    [InlineData("13", "thirteen")]
    [InlineData("21", "twenty-one")]
    [InlineData("105", "one hundred and five")]
    [InlineData("1005", "one thousand and five")]
    [InlineData("1105", "one thousand one hundred and five")]
    [InlineData("2000000", "two million")]
    [InlineData("1000000001", "one billion and one")]
    [InlineData("-2.05", "minus two point zero five")]
    public void Writes_numbers_in_english(string number, string expected)
    {
        var words = EnglishNumber.Write(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, words);
    }

    [Fact]
    public void Writes_words_that_can_be_read_back()
    {
        var numbers = Gen.Choose(0, int.MaxValue).Two().Select(pair => ((long)pair.Item1 << 24) ^ pair.Item2);

        Prop.ForAll(numbers.ToArbitrary(), number => Read(VietnameseNumber.Write(number)!) == number).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Writes_no_number_beyond_its_words()
    {
        var number = 1_000_000_000_000_000_000_000_000_000m;

        Assert.Null(VietnameseNumber.Write(number));
        Assert.Null(EnglishNumber.Write(number));
        Assert.NotNull(VietnameseNumber.Write(number - 1));
    }

    /// <summary>Reads Vietnamese number words by rules of their own: a total, the part below a tỷ, and the group at hand.</summary>
    private static decimal Read(string words)
    {
        decimal total = 0, billion = 0, group = 0, digit = 0;
        foreach (var word in words.Split(' '))
        {
            switch (word)
            {
                case "trăm":
                    (group, digit) = (group + (digit * 100), 0);
                    break;
                case "mươi":
                    (group, digit) = (group + (digit * 10), 0);
                    break;
                case "mười":
                    group += 10;
                    break;
                case "linh":
                    break;
                case "nghìn":
                    (billion, group, digit) = (billion + ((group + digit) * 1_000), 0, 0);
                    break;
                case "triệu":
                    (billion, group, digit) = (billion + ((group + digit) * 1_000_000), 0, 0);
                    break;
                case "tỷ":
                    (total, billion, group, digit) = ((total + billion + group + digit) * 1_000_000_000, 0, 0, 0);
                    break;
                default:
                    digit = word switch { "mốt" => 1, "tư" => 4, "lăm" => 5, _ => Array.IndexOf(Digits, word) };
                    break;
            }
        }

        return total + billion + group + digit;
    }
}
