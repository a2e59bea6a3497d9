using WorkflowEngine.Fees;

namespace WorkflowEngine.Tests.Fees;

public sealed class PaymentReferenceTests
{
    private static readonly string Reference = PaymentReference.Of("7K2M9QX4T");

    [Theory]
    [InlineData("{0}")]
    [InlineData("IBFT nguyen van a chuyen {0} FT26317")]
    [InlineData("MBVCB.123.{0}.CT tu 001")]
    [InlineData("nop phi le phi {0}")]
    public void Is_found_in_whatever_a_bank_writes_around_it(string text)
    {
        var line = text.Replace("{0}", Reference, StringComparison.Ordinal);

        Assert.Equal([Reference], PaymentReference.FindAll(line));
        Assert.Equal([Reference], PaymentReference.FindAll(line.ToLowerInvariant()));
        Assert.Equal([Reference], PaymentReference.FindAll(string.Join(' ', line.Chunk(4).Select(part => new string(part)))));
    }

    [Fact]
    public void One_wrong_sign_is_seen_wherever_it_stands()
    {
        for (var at = 3; at < Reference.Length; at++)
        {
            foreach (var sign in PaymentReference.Signs.Where(sign => sign != Reference[at]))
            {
                Assert.Empty(PaymentReference.FindAll(Reference[..at] + sign + Reference[(at + 1)..]));
            }
        }
    }

    [Fact]
    public void Two_signs_that_changed_places_are_seen()
    {
        for (var at = 3; at + 1 < Reference.Length - 1; at++)
        {
            var changed = Reference.ToCharArray();
            (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]);

            Assert.Empty(PaymentReference.FindAll(new string(changed)));
        }
    }

    [Fact]
    public void Several_in_one_text_are_all_found()
    {
        var other = PaymentReference.Of("222333444");

        Assert.Equal([Reference, other], PaymentReference.FindAll($"{Reference}, {other}"));
        Assert.Empty(PaymentReference.FindAll("nop phi ho so H27.012.00-261117-0001"));
    }
}
